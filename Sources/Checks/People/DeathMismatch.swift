public import DossierDiagnostics
import DossierKit

/// A person who dies in two years.
public struct DeathMismatch: Check {
    public static let rule = Rule(
        code: "people/death-mismatch", since: "0.2", severity: .warning,
        title: "A person dies in two years",
        explanation: """
            The text says 1979, the note under it 1980. The rule collects the years of death that the kit tells of full
            names, listed or not, in brackets behind the name (`1899–1979`) and in `died in 1979` right after it, and
            reports the second year. A name that two people have, father and son, has two years of birth as well, and
            then nothing is said.
            """,
        wrong: [
            """
            ## Notes

                                                                                    ↓
            The poem is by Vera Strand (1899–1979). Much was burnt when Vera Strand died in 1980.
            """
        ],
        right: [
            """
            ## Notes

            The poem is by Vera Strand (1899–1979), and Vera Strand (1921–2004) set it to music. Bo Vang (1902–1951) read it
            before Bo Vang died in 1951, and Ida Brook, who knew him, in 1980.
            """
        ])

    public init() {}

    /// Each is compared with all others.
    private static let mostNames = 300

    private struct Death {
        var year: Int
        var birth: Int?
        var stretch: Stretch
        var tokens: Range<Int>
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        var deaths: [[String]: [Death]] = [:]
        var names: [[String]] = []
        for run in reading.runs where run.tokens.count > 1 {
            let stretch = reading.stretches[run.stretch]
            guard stretch.hasDigit, let last = run.tokens.last,
                let death = bracketed(stretch, last) ?? told(stretch, last)
            else { continue }
            let name = run.tokens.map { stretch.tokens[$0].bare }
            // `When Vera Strand died`: a sentence may begin with a capital that is no part of the name.
            let known = names.prefix(DeathMismatch.mostNames).first {
                $0.reversed().starts(with: name.reversed()) || name.reversed().starts(with: $0.reversed())
            }
            if known == nil { names.append(name) }
            deaths[known ?? name, default: []].append(death)
        }
        return names.flatMap { name -> [Diagnostic] in
            let all = deaths[name] ?? []
            guard let first = all.first, Set(all.compactMap(\.birth)).count < 2 else { return [] }
            var seen: Set<Int> = [first.year]
            return all.filter { seen.insert($0.year).inserted }.map { Self.mismatch($0, first) }
        }
    }

    /// `(1899–1979)` right behind the name.
    private func bracketed(_ stretch: Stretch, _ index: Int) -> Death? {
        guard index + 2 < stretch.tokens.count, Array(stretch.gap(before: index + 1)) == Array(" (".utf8),
            let birth = stretch.year(index + 1), let death = stretch.year(index + 2), death > birth + 15
        else { return nil }
        let gap = String(decoding: stretch.gap(before: index + 2), as: UTF8.self).filter { $0 != " " }
        guard ["–", "-", "—"].contains(gap), stretch.gap(after: index + 2).first == UInt8(ascii: ")") else {
            return nil
        }
        return Death(year: death, birth: birth, stretch: stretch, tokens: index + 1..<index + 3)
    }

    /// `died in 1979` right behind the name.
    private func told(_ stretch: Stretch, _ index: Int) -> Death? {
        guard index + 2 < stretch.tokens.count, stretch.tokens[index + 1].joins,
            Self.died.contains(stretch.word(index + 1).lowercased())
        else { return nil }
        for next in (index + 2)..<min(index + 6, stretch.tokens.count) {
            guard stretch.tokens[next].joins else { return nil }
            if let year = stretch.year(next) {
                return Death(year: year, stretch: stretch, tokens: index + 1..<next + 1)
            }
        }
        return nil
    }

    private static let died: Set<String> = [
        "died", "meurt", "mourut", "starb", "stirbt", "murió", "muere", "falleció", "morì", "muore", "morreu",
        "morre",
        "stierf", "overleed", "zmarł", "zmarła", "умер", "умерла", "dog", "døde", "död", "döde",
    ]
}

extension DeathMismatch {
    private static func mismatch(_ death: Death, _ other: Death) -> Diagnostic {
        report(
            "dies in \(death.year) here, in \(other.year) elsewhere", death.stretch,
            death.stretch.bytes(of: death.tokens),
            related: [
                .init(
                    text: other.stretch.string(of: other.tokens),
                    source: other.stretch.source(other.stretch.bytes(of: other.tokens)),
                    message: "in \(other.year) here")
            ], help: "correct one of the years")
    }
}
