public import DossierDiagnostics
import DossierKit

/// A particle of a name, once with a capital and once without.
public struct ParticleCase: Check {
    public static let rule = Rule(
        code: "people/particle-case", since: "0.2", severity: .warning,
        title: "A particle of a name changes its capital",
        explanation: """
            `van der Berg` and `Van der Berg` are sorted under two letters, and only one of them is on the passport.
            The rule compares the particles of listed names with the same full names in running text. Names set in
            capitals say nothing and are left out. Where the text never writes the name as the list does, the list may be
            at fault, and it is a remark.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta van der Linden
            ---

            ## Notes

                       ↓
            This year, Greta Van der Linden lit the lamp. Greta van der Linden is proud.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta van der Linden
            ---

            ## Notes

            This year, Greta van der Linden lit the lamp. Van der Linden is from Hull. GRETA VAN DER LINDEN!
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var byFirst: [String: [Person]] = [:]
        for person in reading.people where person.words.count >= 3 && wasPrintedSo(person, reading) {
            let inner = person.words.dropFirst().dropLast()
            guard inner.contains(where: NameRun.particles.contains), let first = person.words.first else {
                continue
            }
            byFirst[first, default: []].append(person)
        }
        guard !byFirst.isEmpty else { return [] }
        var found: [(Stretch, Range<Int>, Person)] = []
        var seen: Set<[String]> = []
        // Names that running text writes as the list does.
        var confirmed: Set<[String]> = []
        for stretch in reading.stretches where stretch.isProse && !stretch.isInCapitals {
            for index in stretch.tokens.indices {
                for person in byFirst[stretch.tokens[index].folded] ?? [] {
                    let tokens = index..<index + person.words.count
                    guard tokens.upperBound <= stretch.tokens.count, stretch.isJoined(tokens),
                        zip(stretch.tokens[tokens], person.words).allSatisfy({ $0.bare == $1 }),
                        !stretch.tokens[tokens].contains(where: { $0.shape == .upper })
                    else { continue }
                    if !differs(stretch, tokens, person) {
                        confirmed.insert(person.words)
                    } else if seen.insert(person.words).inserted {
                        found.append((stretch, tokens, person))
                    }
                }
            }
        }
        return found.map { Self.other($0.0, $0.1, $0.2, isSure: confirmed.contains($0.2.words)) }
    }

    private func differs(_ stretch: Stretch, _ tokens: Range<Int>, _ person: Person) -> Bool {
        zip(tokens, person.phrase.words).dropFirst().dropLast().contains { index, word in
            NameRun.particles.contains(word.folded)
                && Token.shape(of: Substring(word.text)) != stretch.tokens[index].shape
        }
    }

    /// The name was not brought down from capitals by us.
    private func wasPrintedSo(_ person: Person, _ reading: Reading) -> Bool {
        guard let source = person.source, let text = reading.texts[source.file] else { return true }
        let printed = text.string(source.range)
        return printed.contains { $0.isLowercase } && Phrase(printed).folded == person.words
    }
}

extension ParticleCase {
    private static func other(
        _ stretch: Stretch, _ tokens: Range<Int>, _ person: Person, isSure: Bool
    ) -> Diagnostic {
        let range = stretch.bytes(of: tokens)
        let shown = range.lowerBound..<(range.upperBound - stretch.genitiveSize(tokens.upperBound - 1))
        let fixes = stretch.edit(shown, replacement: person.name).map {
            [Fix("write '\(person.name)'", edits: [$0], isSafe: false)]
        }
        return report(
            "'\(stretch.string(shown))' is '\(person.name)' elsewhere", stretch, shown,
            severity: isSure ? .warning : .note,
            related: [.init(text: person.name, source: person.source, message: "'\(person.name)' here")],
            help: "write '\(person.name)'", fixes: fixes ?? [])
    }
}
