public import DossierDiagnostics
import DossierKit

/// The film's year, different in two places.
public struct YearMismatch: Check {
    public static let rule = Rule(
        code: "film/year-mismatch", since: "0.1", severity: .warning,
        title: "The film's year differs between two places",
        explanation: """
            Festivals decide by the year who may enter. The rule compares every place that states it. A difference
            of one year is usually the year of production beside that of the release, and a remark; two and more are
            a contradiction. What running text says is a remark in any case, because it may mean another year of the
            film's life.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            year: 2031
            credits:
              - director: Greta Halvar
            ---

            ## Filmography {.filmography people="Greta Halvar"}

                          ↓
            - *Lanterns*, 2013
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            year: 2031
            ---

            ## Filmography {.filmography people="Greta Halvar"}

            - 2031 – *Lanterns*
            - 2027 – *Lamps*
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let all = Statement.all(of: .year, in: reading)
        guard let first = all.first else { return [] }
        var seen: Set<Int> = []
        return all.dropFirst().compactMap { statement in
            guard statement.value != first.value, seen.insert(statement.value).inserted else { return nil }
            return Self.mismatch(statement, first)
        }
    }
}

extension YearMismatch {
    private static func mismatch(_ said: Statement, _ best: Statement) -> Diagnostic {
        let isExplained = abs(said.value - best.value) == 1 || said.origin == .prose
        return report(
            "\(said.value) here, \(best.value) elsewhere", text: said.text, at: said.source,
            severity: isExplained ? .note : .warning,
            related: [.init(text: best.text, source: best.source, message: "\(best.value) here")],
            help: isExplained
                ? "say which year is meant, of production or of release"
                : "write \(best.value), or correct the other")
    }
}
