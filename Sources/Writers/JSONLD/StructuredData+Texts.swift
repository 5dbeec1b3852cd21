import DossierKit
import DossierText

extension StructuredData {
    /// Statements, notes and whatever else is running text and no synopsis, each as an article about the film.
    var texts: [JSON] {
        kit.sections.compactMap { section in
            switch section.kind {
            case .statement, .productionNotes, .notes, .music, .about, .other: break
            default: return nil
            }
            guard !section.paragraphs.isEmpty else { return nil }
            return .object([
                "@type": .string("Article"), "headline": .string(section.heading?.value ?? words[section.kind]),
                "genre": .string(section.kind.rawValue),
                "inLanguage": Self.some(section.language ?? kit.language),
                "about": .object(["@id": .string("#film")]),
                "author": Self.some(section.people.map { person($0.value) }),
                "articleBody": .string(section.paragraphs.map(\.text).joined(separator: "\n\n")),
            ])
        }
    }
}
