public import DossierDiagnostics
import DossierKit

/// A person born in two years.
public struct BirthMismatch: Check {
    public static let rule = Rule(
        code: "people/birth-mismatch", since: "0.2", severity: .warning,
        title: "A person is born in two years",
        explanation: """
            The biography says 1971, the note under the interview 1973. The rule collects the years of birth that the
            kit tells of each listed person: in biographies of one person, and behind the full name in brackets. Two
            halves of a kit in two languages are compared as well.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
            ---

            ## Notes

                                                         ↓
            The script came to the painter Greta Halvar (1937–2019) late.

            ## Biography {.biography people="Greta Halvar"}

            Greta Halvar was born in Hull in 1931.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
            ---

            ## Notes

            It came to Greta Halvar (1931–2019) late. Her mother, born in 1902, knew. Greta Halvar (2013) is a film.

            ## Biography {.biography people="Greta Halvar"}

            Greta Halvar was born in Hull in 1931.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var births: [[String]: [Birth]] = [:]
        for (index, section) in reading.kit.sections.enumerated()
        where section.kind == .biography && section.people.count == 1 {
            let told = reading.stretches(ofSection: index).compactMap(Birth.told)
            // Of several births in one life story only the first is sure to be the person's own.
            if let first = told.first, told.count == 1, let person = section.people.first {
                births[Phrase(person.value).folded, default: []].append(first)
            }
        }
        let people = Set(reading.people.filter { $0.words.count > 1 && !$0.isCharacter }.map(\.words))
        for run in reading.runs where run.tokens.count > 1 {
            let stretch = reading.stretches[run.stretch]
            let words = run.tokens.map { stretch.tokens[$0].folded }
            guard let end = run.tokens.last, let birth = Birth.bracketed(in: stretch, after: end) else {
                continue
            }
            if let name = words.indices.map({ Array(words[$0...]) }).first(where: people.contains) {
                births[name, default: []].append(birth)
            }
        }
        return births.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { name, all -> [Diagnostic] in
            // A biography is right before a bracket; then the first.
            let best = all.first {
                $0.stretch.section.map { reading.kit.sections[$0].kind == .biography } ?? false
            }
            guard let best = best ?? all.first else { return [] }
            var seen: Set<Int> = [best.year]
            return all.filter { seen.insert($0.year).inserted }.map { Self.mismatch($0, best) }
        }
    }
}

extension BirthMismatch {
    private static func mismatch(_ birth: Birth, _ other: Birth) -> Diagnostic {
        report(
            "born in \(birth.year) here, in \(other.year) elsewhere", text: birth.text, at: birth.source,
            related: [.init(text: other.text, source: other.source, message: "born in \(other.year) here")],
            help: "correct one of the years")
    }
}
