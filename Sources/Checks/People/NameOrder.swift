public import DossierDiagnostics
import DossierKit

/// A name whose two halves stand in the other order elsewhere.
public struct NameOrder: Check {
    public static let rule = Rule(
        code: "people/name-order", since: "0.2", severity: .warning,
        title: "A name stands in two orders",
        explanation: """
            Hungarian, Chinese, Japanese and Korean names put the family first at home and sometimes last abroad; a
            kit that does both leaves the reader with two people, or with the wrong surname. The rule compares listed
            names of two words with the lists and the running text.

            In a list, where surnames often lead and a comma says so, it is a remark. Two listed people who really
            are called by each other's names are not compared.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Haneul Baekwon
            ---

            ## Notes

                       ↓
            This year, Baekwon Haneul lit the lamp.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Haneul Baekwon
            ---

            ## Notes

            This year, Haneul Baekwon lit the lamp. It was Baekwon. Haneul was proud. See Baekwon, Haneul.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var byReverse: [[String]: Person] = [:]
        for person in reading.people where person.words.count == 2 && !person.isCharacter {
            guard person.words[0] != person.words[1], person.words.allSatisfy({ $0.utf8.count >= 2 }) else {
                continue
            }
            byReverse[[person.words[1], person.words[0]]] =
                byReverse[[person.words[1], person.words[0]]] ?? person
        }
        var found: [Diagnostic] = []
        var seen: Set<[String]> = []
        for run in reading.runs where run.tokens.count == 2 {
            let stretch = reading.stretches[run.stretch]
            let words = run.tokens.map { stretch.tokens[$0].bare }
            guard stretch.isJoined(run.tokens), let person = byReverse[words], seen.insert(words).inserted
            else {
                continue
            }
            found.append(
                Self.other(
                    stretch.string(of: run.tokens), stretch.source(stretch.bytes(of: run.tokens)), person))
        }
        for person in reading.people where person.words.count == 2 && !person.isCharacter {
            guard let other = byReverse[person.words], !seen.contains(person.words),
                seen.insert(other.words).inserted, let mention = person.mentions.first
            else { continue }
            seen.insert(person.words)
            found.append(Self.other(person.name, mention.found.source, other, severity: .note))
        }
        return found
    }
}

extension NameOrder {
    private static func other(
        _ text: String, _ source: SourceSpan?, _ person: Person, severity: Severity = .warning
    ) -> Diagnostic {
        report(
            "'\(text)' is '\(person.name)' elsewhere", text: text, at: source, severity: severity,
            related: [.init(text: person.name, source: person.source, message: "'\(person.name)' here")],
            help: "put the names in one order")
    }
}
