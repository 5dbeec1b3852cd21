import DossierKit

/// Puts the sections in reading order and files the rest.
struct AssemblePass: Pass {
    static func run(on draft: inout Draft) {
        for (index, zone) in draft.zones.enumerated() {
            if draft.sections[index].isEmpty, let kind = listKind(zone.kind) {
                draft.kit.sections.append(draft.section(zone, kind))
            } else {
                draft.kit.sections += draft.sections[index]
            }
        }
        draft.kit.language = draft.language
        draft.kit.languages = draft.languages
        fileTheRest(&draft)
    }

    private static func listKind(_ kind: HeadingKind) -> Section.Kind? {
        switch kind {
        case .cast: .cast
        case .crew, .credits: .crew
        case .technical: .technical
        case .awards: .awards
        case .reviews: .reviews
        case .contacts: .contacts
        default: nil
        }
    }

    /// Lines that became no text of a section: cover, rows of lists, captions. Kept, so that nothing on the paper
    /// is lost to the checks.
    private static func fileTheRest(_ draft: inout Draft) {
        let composer = Composer(draft: draft)
        var passages: [Passage] = []
        for (index, zone) in draft.zones.enumerated() {
            let isList = listKind(zone.kind) != nil || zone.kind == .nothing || draft.sections[index].isEmpty
            for line in zone.body {
                let use = draft.lines[line].use
                guard use == .caption || (isList && use == .text) else { continue }
                if let passage = composer.passage([line]) { passages.append(passage) }
            }
        }
        draft.kit.unfiled = passages
    }
}
