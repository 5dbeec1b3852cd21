public import DossierDiagnostics
import DossierKit

/// A synopsis that is longer than its name says.
public struct LongSynopsis: Check {
    public static let rule = Rule(
        code: "synopses/long-synopsis", since: "0.2", severity: .note,
        title: "A synopsis is longer than forms take",
        explanation: """
            Forms and catalogues ask for a short synopsis of 50 to 150 words and a long one of one page at most. The
            rule reports a short synopsis of more than 250 words and any of more than 1000. Sources disagree on the
            limits, so these are wide, and the report is a remark.
            """,
        wrong: [
            """
            ## Short Synopsis

            ↓
            \(String(repeating: "The keeper waits for the boat and the lamp goes out once more. ", count: 20))
            """
        ],
        right: [
            """
            ## Short Synopsis

            The keeper waits for the boat, and the lamp goes out once more.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.kit.sections.indices.compactMap { index in
            let section = reading.kit.sections[index]
            let stretches = reading.stretches(ofSection: index)
            let count = stretches.reduce(0) { $0 + $1.tokens.count }
            let limit: Int
            switch section.kind {
            case .shortSynopsis: limit = 250
            case .synopsis, .longSynopsis: limit = 1000
            default: return nil
            }
            guard count > limit, let first = stretches.first, !first.tokens.isEmpty else { return nil }
            return Self.long(first, count, limit)
        }
    }
}

extension LongSynopsis {
    private static func long(_ stretch: Stretch, _ count: Int, _ limit: Int) -> Diagnostic {
        report(
            "a synopsis of \(count) words", stretch, stretch.bytes(of: 0..<1), label: "it begins here",
            help: "keep it under \(limit) words")
    }
}
