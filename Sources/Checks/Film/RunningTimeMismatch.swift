public import DossierDiagnostics
import DossierKit
import DossierText

/// The film's running time, different in two places.
public struct RunningTimeMismatch: Check {
    public static let rule = Rule(
        code: "film/running-time-mismatch", since: "0.1", severity: .warning,
        title: "The running time differs between two places",
        explanation: """
            Programmers schedule by the running time, and the cut changes after the cover is designed. The rule
            compares every place that states it: cover, technical sheet, running text, the film's own line in the
            filmographies. The technical sheet counts, then the cover.

            A minute more or less is rounding and fine. Two times in the ratio of 24 to 25 pictures a second are the
            cinema's and television's version: that is a remark, not a warning.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            year: 2031
            running-time: 104
            ---

            ## Filmography {.filmography people="Greta Halvar"}

                                 ↓
            - 2031 – *Lanterns*, 111 min
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            year: 2031
            running-time: 104
            ---

            ## Filmography {.filmography people="Greta Halvar"}

            - 2031 – *Lanterns*, 105 min
            - 2027 – *Lamps*, 90 min
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let all = Statement.all(of: .runningTime, in: reading)
        guard let first = all.first else { return [] }
        var seen: Set<Int> = []
        return all.dropFirst().compactMap { statement in
            let agreement = DurationAgreement(first.value, statement.value)
            guard agreement != .same, seen.insert(statement.value).inserted else { return nil }
            return Self.mismatch(statement, first, agreement)
        }
    }
}

extension RunningTimeMismatch {
    private static func mismatch(_ said: Statement, _ best: Statement, _ agreement: DurationAgreement)
        -> Diagnostic
    {
        let isExplained = agreement == .speedUp
        return report(
            "\(said.value) minutes here, \(best.value) elsewhere", text: said.text, at: said.source,
            severity: isExplained ? .note : .warning,
            label: isExplained ? "the ratio of cinema and television" : nil,
            related: [.init(text: best.text, source: best.source, message: "\(best.value) minutes here")],
            help: isExplained
                ? "say which version is meant" : "write \(best.value) minutes, or correct the other")
    }
}
