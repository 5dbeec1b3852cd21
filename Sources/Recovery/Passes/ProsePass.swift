import DossierKit
import DossierManuscript
import DossierText

/// Gives the zones of running text their paragraphs: synopses, statements, production notes, notes.
struct ProsePass: Pass {
    static func run(on draft: inout Draft) {
        for index in draft.zones.indices {
            let zone = draft.zones[index]
            guard let kind = ProsePass.kind(zone.kind) else { continue }
            var section = draft.section(zone, kind)
            let composer = Composer(draft: draft)
            section.paragraphs = composer.paragraphs(zone.body)
            if kind == .statement { takeSignature(&section, draft) }
            if section.paragraphs.isEmpty && section.people.isEmpty { continue }
            draft.sections[index].append(section)
        }
    }

    static func kind(_ kind: HeadingKind) -> Section.Kind? {
        switch kind {
        case .logline: .logline
        case .synopsis: .synopsis
        case .shortSynopsis: .shortSynopsis
        case .longSynopsis: .longSynopsis
        case .statement: .statement
        case .productionNotes: .productionNotes
        case .notes: .notes
        case .music: .music
        case .about: .about
        case .other: .other
        default: nil
        }
    }

    /// A last line that is a person's name, perhaps with place and date, is a signature and no paragraph.
    private static func takeSignature(_ section: inout Section, _ draft: Draft) {
        while let last = section.paragraphs.last, section.paragraphs.count > 1, words(of: last.text).count <= 10
        {
            // The name may have the line to itself, with the place on the next.
            let first = last.pieces.first.map {
                String(decoding: last.text.utf8.prefix($0.at + $0.length), as: UTF8.self)
            }
            let isSigned = first.map { NameText.isPerson($0) } ?? false
            let text = HeadingText.closed(isSigned ? first ?? last.text : last.text)
            let head = NameText.head(of: String(text.trimmingPrefix("– ").trimmingPrefix("— ")))
            let names = draft.pair(head) ?? (NameText.isPerson(head) ? [head] : [])
            guard !names.isEmpty, last.text.last != ".", !text.hasSuffix("?") else { return }
            let source = last.source(of: 0..<head.utf8.count)
            section.people.insert(
                contentsOf: names.map {
                    Found(draft.people.spelling(of: $0) ?? NameText.restored($0), source: source)
                },
                at: 0)
            section.paragraphs.removeLast()
        }
    }
}

extension Draft {
    /// A section with what its zone already knows.
    func section(_ zone: Zone, _ kind: Section.Kind) -> Section {
        var section = Section(kind, heading: zone.title.flatMap { $0.value.isEmpty ? nil : $0 })
        section.language = zone.language == language ? nil : zone.language
        section.confidence = zone.confidence
        let first = zone.heading.isEmpty ? zone.body.lowerBound : zone.heading.lowerBound
        if first < lines.count {
            let last = zone.body.last { lines[$0].use == .text || lines[$0].use == .note } ?? first
            let start = lines[first].content.lowerBound
            section.source = paper.span(start..<max(start, lines[last].content.upperBound), line: first)
        }
        if let subject = zone.subject {
            let film = foldedLetters(title.main?.value ?? "")
            for name in NamesPass.subjectNames(subject, self)
            where foldedLetters(name) != film
                && (people.contains(name) || canBePerson(name) || zone.kind == .biography && name == subject)
            {
                section.people.append(
                    Found(people.spelling(of: name) ?? NameText.restored(name), source: zone.title?.source))
            }
        }
        return section
    }
}
