import DossierKit

/// Filmographies with a heading of their own. Whose they are is in the heading, or it is the person of the
/// biography before.
struct FilmographyPass: Pass {
    /// "Filmography: A (2031), B (2028)" below a list of something else.
    private static func runIn(_ zone: Zone, _ draft: Draft) -> Section? {
        switch zone.kind {
        case .cast, .crew, .credits, .technical, .awards, .music: break
        default: return nil
        }
        for line in zone.body where draft.lines[line].use == .text {
            guard draft.lines[line].traits.contains(.innerColon) else { continue }
            // The paragraph that the line begins.
            let end = zone.body[line...].first { draft.lines[$0].use != .text } ?? zone.body.upperBound
            guard let passage = Composer(draft: draft).passage(Array(line..<min(end, line + 12))),
                let (label, works) = RunInWorks(draft: draft).read(passage)
            else { continue }
            var section = draft.section(zone, .filmography)
            section.heading = label
            section.source = label.source
            section.works = works
            if let director = draft.directors.first { section.people = [director] }
            return section
        }
        return nil
    }

    static func run(on draft: inout Draft) {
        var person: [Found<String>] = []
        for index in draft.zones.indices {
            let zone = draft.zones[index]
            if let biography = draft.sections[index].last(where: { $0.kind == .biography }) {
                person = biography.people
            }
            guard zone.kind == .filmography else {
                if let section = runIn(zone, draft) { draft.sections[index].append(section) }
                continue
            }
            var section = draft.section(zone, .filmography)
            let reader = FilmographyLines(draft: draft)
            let lines = Array(zone.body)
            section.works = reader.works(lines, isListed: true)
            if section.people.isEmpty { section.people = person }
            if section.people.isEmpty, let director = draft.directors.first { section.people = [director] }
            if !section.works.isEmpty { draft.sections[index].append(section) }
        }
    }
}
