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
        for run in reading.runs where run.tokens.count >= 2 {
            let stretch = reading.stretches[run.stretch]
            for index in run.tokens.dropLast() {
                let words = [stretch.tokens[index].bare, stretch.tokens[index + 1].bare]
                guard stretch.tokens[index + 1].joins,
                    stretch.tokens[index].bare == stretch.tokens[index].folded,
                    let person = byReverse[words], !isNamed(stretch, index, in: run.tokens, person),
                    seen.insert(words).inserted
                else { continue }
                let tokens = index..<index + 2
                found.append(
                    Self.other(stretch.string(of: tokens), stretch.source(stretch.bytes(of: tokens)), person))
            }
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
    /// The name itself stands there, between other words: `Baekwon` at the end of `Haneul Baekwon Haneul`.
    private func isNamed(_ stretch: Stretch, _ index: Int, in run: Range<Int>, _ person: Person) -> Bool {
        func stands(_ start: Int) -> Bool {
            run.contains(start) && run.contains(start + 1) && stretch.tokens[start].bare == person.words[0]
                && stretch.tokens[start + 1].bare == person.words[1]
        }
        return stands(index - 1) || stands(index + 1)
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
