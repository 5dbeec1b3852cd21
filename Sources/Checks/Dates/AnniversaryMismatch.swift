public import DossierDiagnostics
import DossierKit

/// Years between two dates that do not add up.
public struct AnniversaryMismatch: Check {
    public static let rule = Rule(
        code: "dates/anniversary-mismatch", since: "0.2", severity: .warning,
        title: "A number of years does not fit the two years beside it",
        explanation: """
            `In 2020, 60 years after 1968`: one of the three was wrong, or right when the sentence was written. The
            rule does the sum where a sentence has exactly two years and says how many years lie between them (`60
            years after`, `30 ans après`). One year beside the truth is a remark, because years begin and end in the
            middle of things.
            """,
        wrong: [
            """
            ## Notes

               ↓
            In 2020, 60 years after the harbour froze in 1968, the lamp was lit again.
            """
        ],
        right: [
            """
            ## Notes

            In 2028, 60 years after the harbour froze in 1968, the lamp was lit again. In 1990 she left; 2 years
            after the war he came back, in 1947 or 1948. In 2001 and 2011, ten years later, it was dark.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.filter { $0.isProse && $0.hasDigit }.flatMap { stretch in
            stretch.sentences.compactMap { sentence -> Diagnostic? in
                let years = sentence.filter { stretch.year($0) != nil }
                guard years.count == 2, let first = stretch.year(years[0]), let second = stretch.year(years[1]),
                    first != second, let span = span(stretch, sentence)
                else { return nil }
                let error = abs(abs(first - second) - span.value)
                guard error > 0, isTied(stretch, years, span.token) else { return nil }
                let ends = [years[0], years[1], span.token]
                let tokens = (ends.min() ?? 0)..<(ends.max() ?? 0) + 1
                let place = span.token..<min(span.token + 2, stretch.tokens.count)
                return Self.mismatch(
                    span.value, abs(first - second), stretch, place, whole: tokens, isClose: error == 1)
            }
        }
    }

    /// `60 years after`, `30 ans après`, `40 Jahre nach`.
    private func span(_ stretch: Stretch, _ sentence: Range<Int>) -> (value: Int, token: Int)? {
        let found = sentence.dropLast(2).compactMap { index -> (value: Int, token: Int)? in
            guard let value = stretch.number(index), (2...200).contains(value), stretch.tokens[index + 1].joins,
                AgeWords.years.contains(stretch.tokens[index + 1].folded),
                stretch.tokens[index + 2].joins, Self.after.contains(stretch.tokens[index + 2].folded)
            else { return nil }
            return (value, index)
        }
        return found.count == 1 ? found.first : nil
    }

    /// One year leads the sentence's clause, the other ends it, and the span stands between, close to both.
    private func isTied(_ stretch: Stretch, _ years: [Int], _ span: Int) -> Bool {
        years[0] < span && span < years[1] && span - years[0] <= 4 && years[1] - span <= 12
            && !(years[0]..<years[1]).contains { stretch.gap(after: $0).contains(UInt8(ascii: ";")) }
    }

    private static let after: Set<String> = [
        "after", "apres", "nach", "despues", "dopo", "depois", "na", "po", "после", "спустя", "efter",
    ]
}

extension AnniversaryMismatch {
    private static func mismatch(
        _ said: Int, _ right: Int, _ stretch: Stretch, _ tokens: Range<Int>, whole: Range<Int>, isClose: Bool
    ) -> Diagnostic {
        let range = stretch.bytes(of: whole)
        return report(
            "\(said) years, and \(right) lie between", stretch, range, severity: isClose ? .note : .warning,
            label: "\(right) by the calendar", help: "correct the number or one of the years")
    }
}
