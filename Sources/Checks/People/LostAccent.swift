public import DossierDiagnostics
import DossierKit

/// A name that lost its accents.
public struct LostAccent: Check {
    public static let rule = Rule(
        code: "people/lost-accent", since: "0.1", severity: .warning,
        title: "A name lost its accents",
        explanation: """
            `Lukasz` is not how `Łukasz` spells himself, and a search for the one does not always find the other.
            The rule reports a full name in the running text that lacks a mark which the credits or the headings
            have.

            It keeps still at capitals, which drop their accents by custom, and where the list is the one without.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - cinematographer: Paweł Żurkó
            ---

            ## Notes

            ↓
            Pawel Zurko waited for the fog.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - cinematographer: Paweł Żurkó
              - editor: Helene Marceau
            ---

            ## Notes

            Paweł Żurkó waited for the fog. PAWEL ZURKO never saw Hélène Marceau.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var byWords: [[String]: Person] = [:]
        for person in reading.people where person.words.count > 1 {
            byWords[person.words] = byWords[person.words] ?? person
        }
        var seen: Set<String> = []
        return reading.runs.flatMap { run -> [Diagnostic] in
            let stretch = reading.stretches[run.stretch]
            return windows(run).compactMap { tokens in
                guard let person = byWords[tokens.map { stretch.tokens[$0].bare }],
                    tokens.allSatisfy({ stretch.tokens[$0].shape != .upper })
                else { return nil }
                let said = stretch.phrase(tokens).words
                guard zip(said, person.phrase.words).contains(where: isPlainer) else { return nil }
                let range = stretch.bytes(of: tokens)
                let shown = range.lowerBound..<(range.upperBound - stretch.genitiveSize(tokens.upperBound - 1))
                guard seen.insert(stretch.string(shown)).inserted else { return nil }
                return Self.plain(stretch, shown, person)
            }
        }
    }

    private func windows(_ run: NameRun) -> [Range<Int>] {
        run.tokens.flatMap { start in
            (2...5).compactMap { start + $0 <= run.tokens.upperBound ? start..<start + $0 : nil }
        }
    }

    /// Of two words that fold to the same, the first has fewer letters with marks.
    private func isPlainer(_ said: WordForm, than listed: WordForm) -> Bool {
        func marks(_ word: String) -> Int {
            word.unicodeScalars.count { $0.value >= 0xC0 && $0.value < 0x370 }
        }
        return marks(said.text) < marks(listed.text) && said.folded == listed.folded
    }
}

extension LostAccent {
    private static func plain(_ stretch: Stretch, _ range: Range<Int>, _ person: Person) -> Diagnostic {
        var fixes: [Fix] = []
        if let source = stretch.source(range), source.range.count == range.count {
            fixes = [
                Fix("write '\(person.name)'", edits: [.init(source, replacement: person.name)], isSafe: false)
            ]
        }
        return report(
            "'\(stretch.string(range))' is '\(person.name)' elsewhere", stretch, range,
            related: [
                .init(text: person.name, source: person.source, message: "'\(person.name)' here")
            ], help: "write '\(person.name)'", fixes: fixes)
    }
}
