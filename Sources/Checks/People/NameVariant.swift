public import DossierDiagnostics
import DossierKit

/// A person's name spelled one way in one place and another way in another.
public struct NameVariant: Check {
    public static let rule = Rule(
        code: "people/name-variant", since: "0.1", severity: .warning,
        title: "A name is spelled two ways",
        explanation: """
            Wrong names get printed, and the person who bears one reads it. The rule compares the names of the
            credits, the cast, the headings and the contacts with the running text and with one another: one word of
            a full name a letter or two away, the same name romanised in two ways, or a surname alone, one letter
            off, in a part of the kit that has the right one as well.

            Near names are often two people. Two names in one list are taken for two; a given name that differs at
            its end (`Mario`, `Maria`) is taken for another person; endings that a language gives to names are fine.
            Nothing is merged: the report shows both spellings and asks.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - cinematographer: Ottilie Marchwood
            ---

            ## Notes

             ↓
            “Ottilie Marchwod waited for the fog,” says the editor.
            """,
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
            ---

            ## Notes

            Greta Halvar wrote the film in a train. “I had time,” says Halvar.

            ↓
            Halvars wanted real fog.
            """,
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
              - composer: Mario Lindt
            ---

            ## Notes

            Greta Halvar's film is about the Halvars. Maria Lindt is the composer's sister. Halvar met her later.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let names = NameSpellings(reading)
        var found: [Diagnostic] = []
        var seen: [String: Int] = [:]
        for spelling in names.fullNames() + names.singleNames() + names.betweenLists() {
            let key = Phrase(spelling.text).folded.joined(separator: " ")
            if let index = seen[key] {
                if !spelling.isListed {
                    found[index].related.append(
                        .init(
                            text: spelling.text, source: spelling.source, message: "'\(spelling.text)' here too"
                        ))
                }
                continue
            }
            seen[key] = found.count
            found.append(Self.variant(spelling))
        }
        return found
    }
}

extension NameVariant {
    private static func variant(_ spelling: NameSpelling) -> Diagnostic {
        let name = spelling.person.name
        let isWhole = Phrase(spelling.text).words.count > 1
        let how = spelling.difference == .romanised ? "is romanised" : "is spelled"
        let related = Diagnostic.Related(
            text: name, source: spelling.person.source,
            message: "'\(name)' \(hereAndMore(spelling.person.mentions.count))")
        return report(
            isWhole ? "'\(spelling.text)' \(how) '\(name)' elsewhere" : "'\(spelling.text)' may be '\(name)'",
            text: spelling.text, at: spelling.source,
            label: isWhole ? slipLabel(spelling.text, insteadOf: name) : nil, related: [related],
            help: "use one spelling, or ask who is meant")
    }
}
