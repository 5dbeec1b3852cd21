public import DossierDiagnostics
import DossierKit

/// A span of years that ends before it begins.
public struct ReversedRange: Check {
    public static let rule = Rule(
        code: "dates/reversed-range", since: "0.1", severity: .warning,
        title: "A span of years ends before it begins",
        explanation: """
            `1975–1947` is a slip of the hand or two dates the wrong way round. The rule reads two years of four
            digits with a dash between them in the running text, and keeps still at years before the common era.
            """,
        wrong: [
            """
            ## Notes

                                  ↓
            The lighthouse stood (1975–1947) on a rock.
            """
        ],
        right: [
            """
            ## Notes

            The lighthouse stood (1947–1975) on a rock, the temple 1250–1180 BC.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.filter { $0.isProse && $0.hasDigit }.flatMap { stretch in
            stretch.tokens.indices.compactMap { index in
                guard let years = years(stretch, index), years.first > years.last,
                    !isBeforeOurEra(stretch, years.tokens.upperBound)
                else { return nil }
                return Self.reversed(years.first, years.last, stretch, stretch.bytes(of: years.tokens))
            }
        }
    }

    /// Two years with a dash between them, as one word or as two.
    private func years(_ stretch: Stretch, _ index: Int) -> (first: Int, last: Int, tokens: Range<Int>)? {
        guard stretch.tokens[index].shape == .number else { return nil }
        let halves = stretch.tokens[index].folded.split(separator: "-")
        if halves.count == 2, let first = year(halves[0]), let last = year(halves[1]) {
            return (first, last, index..<index + 1)
        }
        guard index + 1 < stretch.tokens.count, let first = year(Substring(stretch.tokens[index].folded)),
            let last = year(Substring(stretch.tokens[index + 1].folded)),
            ["–", "—", " – ", " — ", "-"].contains(String(decoding: stretch.gap(after: index), as: UTF8.self))
        else { return nil }
        return (first, last, index..<index + 2)
    }

    private func year(_ word: Substring) -> Int? {
        guard word.utf8.count == 4, let value = Int(word), (1000...2100).contains(value) else { return nil }
        return value
    }

    private func isBeforeOurEra(_ stretch: Stretch, _ next: Int) -> Bool {
        guard stretch.tokens.indices.contains(next) else { return false }
        return ["bc", "b", "bce", "av", "v", "a", "до", "p", "pne", "prz", "f"].contains(
            stretch.tokens[next].folded)
    }
}

extension ReversedRange {
    private static func reversed(_ first: Int, _ last: Int, _ stretch: Stretch, _ range: Range<Int>)
        -> Diagnostic
    {
        report(
            "'\(stretch.string(range))' ends before it begins", stretch, range,
            help: "write \(last)–\(first), or correct one of the years")
    }
}
