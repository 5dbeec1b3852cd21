public import DossierDiagnostics
import DossierKit

/// A lead without a biography, where lesser parts have theirs.
public struct MissingBiography: Check {
    public static let rule = Rule(
        code: "people/missing-biography", since: "0.2", severity: .note,
        title: "The lead has no biography",
        explanation: """
            An article needs a line on the lead before it needs one on anybody else. The rule asks where two players of
            the list have biographies and the one who is named first has none, neither as a heading nor in a text on several
            people. It is a question: some lists are alphabetical, and then the first is nobody's lead.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            cast:
                ↓
              - Nell Corder: The keeper
              - Liv Arden: Helena
              - Ida Brook: Vera
            ---

            ## Biography {.biography people="Liv Arden"}

            Liv Arden was born in Hull.

            ## Biography {.biography people="Ida Brook"}

            Ida Brook was born in Cork.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            cast:
              - Nell Corder: The keeper
              - Liv Arden: Helena
              - Ida Brook: Vera
            ---

            ## Biography {.biography people="Liv Arden"}

            Liv Arden was born in Hull, as was Nell Corder, whom she met on the stage.

            ## Biography {.biography people="Ida Brook"}

            Ida Brook was born in Cork.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let cast = reading.kit.credits.filter { $0.role == .cast }
        guard let lead = cast.first, !isAlphabetical(cast) else { return [] }
        let name = Phrase(lead.name.value).folded
        guard name.count > 1, let surname = name.last else { return [] }
        let players = Set(cast.map { Phrase($0.name.value).folded })
        var told: Set<[String]> = []
        for (index, section) in reading.kit.sections.enumerated() where section.kind == .biography {
            for person in section.people { told.insert(Phrase(person.value).folded) }
            // A text on several people, or one that the recovery gave to nobody.
            for stretch in reading.stretches(ofSection: index) {
                if stretch.tokens.contains(where: { $0.bare == surname }) { return [] }
            }
        }
        guard !told.contains(where: { $0.last == surname }), told.intersection(players).count >= 2 else {
            return []
        }
        return [Self.missing(lead.name)]
    }

    private func isAlphabetical(_ cast: [Credit]) -> Bool {
        func isSorted(_ key: ([String]) -> String?) -> Bool {
            let keys = cast.compactMap { key(Phrase($0.name.value).folded) }
            return keys.count > 3 && keys == keys.sorted()
        }
        return isSorted(\.last) || isSorted(\.first)
    }
}

extension MissingBiography {
    private static func missing(_ name: Found<String>) -> Diagnostic {
        report(
            "'\(name.value)' stands first in the cast and has no biography", text: name.value, at: name.source,
            help: "add a few lines")
    }
}
