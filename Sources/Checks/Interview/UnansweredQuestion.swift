public import DossierDiagnostics
import DossierKit

/// A question without an answer.
public struct UnansweredQuestion: Check {
    public static let rule = Rule(
        code: "interview/unanswered-question", since: "0.2", severity: .warning,
        title: "A question has no answer",
        explanation: """
            An answer that was cut, or set as part of the next question, leaves a question that nobody answers. The
            rule reports each of them in interviews that have answers at all.
            """,
        wrong: [
            """
            ## Interview {.interview people="Greta Halvar"}

            **Why the lamp?**

            I found it on the beach.

              ↓
            **And the boat?**

            **Where is it now?**

            In the harbour.
            """
        ],
        right: [
            """
            ## Interview {.interview people="Greta Halvar"}

            **Why the lamp?**

            I found it on the beach.

            **And the boat? Where is it now?**

            In the harbour.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let starts = starts(reading.kit)
        return reading.kit.sections.flatMap { section -> [Diagnostic] in
            let answered = section.exchanges.count { hasAnswer($0) }
            guard answered * 2 > section.exchanges.count else { return [] }
            return section.exchanges.filter { exchange in
                !hasAnswer(exchange) && !exchange.question.text.isEmpty
                    && !hasText(after: exchange, starts, reading)
            }.map(Self.unanswered)
        }
    }

    /// The source has words between the question and what comes next, which the reading took for something else.
    private func hasText(after exchange: Exchange, _ starts: [String: [Int]], _ reading: Reading) -> Bool {
        guard let source = exchange.question.source, let text = reading.texts[source.file] else { return false }
        let end = exchange.question.pieces.last.map { $0.origin + $0.length } ?? source.range.upperBound
        let places = starts[source.file] ?? []
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < end { low = middle + 1 } else { high = middle }
        }
        let stop = low < places.count ? places[low] : text.bytes.count
        guard end >= 0, end < stop, stop <= text.bytes.count else { return false }
        return text.bytes[end..<stop].count { $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) } > 3
    }

    /// Where parts and questions begin in each file, in order.
    private func starts(_ kit: PressKit) -> [String: [Int]] {
        var starts: [String: [Int]] = [:]
        for section in kit.sections {
            for source in [section.heading?.source, section.source] + section.exchanges.map(\.question.source) {
                if let source { starts[source.file, default: []].append(source.range.lowerBound) }
            }
        }
        return starts.mapValues { $0.sorted() }
    }

    private func hasAnswer(_ exchange: Exchange) -> Bool {
        exchange.answer.contains { $0.text.unicodeScalars.contains { $0.properties.isAlphabetic } }
    }
}

extension UnansweredQuestion {
    private static func unanswered(_ exchange: Exchange) -> Diagnostic {
        let text = exchange.question.text
        let short = text.count > 50 ? text.prefix(50) + "…" : text[...]
        return report(
            "'\(short)' has no answer", text: text, at: exchange.question.source(of: 0..<text.utf8.count),
            help: "put the answer back, or join the question to the next")
    }
}
