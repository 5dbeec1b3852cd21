public import DossierDiagnostics
import DossierKit

/// A biography of somebody whom the kit credits with nothing.
public struct UncreditedBiography: Check {
    public static let rule = Rule(
        code: "people/uncredited-biography", since: "0.2", severity: .note,
        title: "A biography is of somebody without a credit",
        explanation: """
            Who has a biography did something on the film, and the list should say what. The rule looks at kits that
            list six people and more, and at biographies of one person whose surname no credit, part or contact has.
            It is a remark: the author of the novel or the founder of the house may be meant. Three and more of them
            are a list that is not complete, and one remark.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
              - writer: Greta Halvar
              - producer: Nell Corder
              - cinematographer: Ottilie Marchwood
              - composer: Constance Lindt
              - editor: Tom Arden
              - sound-designer: Ida Brook
            ---

                                             ↓
            ## Biography {.biography people="Vera Strand"}

            Strand was born in Cork.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
              - writer: Greta Halvar
              - producer: Nell Corder
              - cinematographer: Ottilie Marchwood
              - composer: Constance Lindt
              - editor: Tom Arden
              - sound-designer: Ida Brook
            ---

            ## Biography {.biography people="Ida Brook"}

            She was born in Cork.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let credits = reading.kit.credits
        var known = Set(
            credits.flatMap { Phrase($0.name.value).folded + Phrase($0.character?.value ?? "").folded })
        known.formUnion(reading.kit.contacts.flatMap { Phrase($0.name?.value ?? "").folded })
        known.formUnion(reading.companies.flatMap(\.words))
        guard Set(credits.filter { !$0.role.isCompany }.map(\.name.value)).count >= 6,
            known.count <= 3000
        else { return [] }
        let near = known.map { WordForm($0) }
        let bare = reading.kit.sections.indices.compactMap { index -> Found<String>? in
            let section = reading.kit.sections[index]
            guard section.kind == .biography, section.people.count == 1, let person = section.people.first
            else {
                return nil
            }
            let words = Phrase(person.value).words.filter { $0.size >= 3 }
            guard words.count >= 2, !words.contains(where: { known.contains($0.folded) }),
                // A misspelled name is another rule's.
                !words.contains(where: { word in
                    near.contains { WordMatch($0, word, language: section.language) != .different }
                })
            else { return nil }
            // A heading that is nobody's name has no bearer in the text below it.
            let isNamed = reading.stretches(ofSection: index).contains { stretch in
                stretch.tokens.contains { token in words.contains { $0.folded == token.bare } }
            }
            return isNamed
                ? Found(person.value, source: reading.narrowed(person.source, to: person.value)) : nil
        }
        guard let first = bare.first else { return [] }
        return bare.count > 2 ? [Self.several(first, bare.count)] : bare.map(Self.uncredited)
    }
}

extension UncreditedBiography {
    private static func uncredited(_ person: Found<String>) -> Diagnostic {
        report(
            "'\(person.value)' has a biography and no credit", text: person.value, at: person.source,
            help: "add the credit, or say what the person has to do with the film")
    }

    private static func several(_ first: Found<String>, _ count: Int) -> Diagnostic {
        report(
            "'\(first.value)' and \(count - 1) more have biographies and no credits", text: first.value,
            at: first.source, help: "look whether the lists are complete")
    }
}
