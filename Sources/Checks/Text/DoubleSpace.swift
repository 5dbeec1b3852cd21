public import DossierDiagnostics
import DossierKit

/// Two blanks between two words.
public struct DoubleSpace: Check {
    public static let rule = Rule(
        code: "text/double-space", since: "0.2", severity: .note,
        title: "Two blanks stand between two words",
        explanation: """
            Two blanks in the middle of a sentence are what a deletion leaves, and show as a hole in the line wherever
            the text is pasted. Two blanks after a full stop are a typist's rule and fine.

            A kit that has more than three of them was set with them, and gets one remark.
            """,
        wrong: [
            """
            ## Synopsis

                      ↓
            The keeper  waits for the boat.
            """
        ],
        right: [
            """
            ## Synopsis

            The keeper waits.  The boat does not come.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let all = reading.stretches.filter(\.isProse).flatMap { stretch in
            stretch.tokens.indices.dropFirst().compactMap { index -> (Stretch, Range<Int>)? in
                let gap = stretch.gap(before: index)
                guard gap.count == 2 || gap.count == 3, gap.allSatisfy({ $0 == 0x20 }) else { return nil }
                let range = gap.startIndex..<gap.endIndex
                guard stretch.source(range)?.range.count == range.count else { return nil }
                return (stretch, range)
            }
        }
        guard all.count > 3, let first = all.first else { return all.map(Self.double) }
        return [Self.habit(all.count, first.0, first.1)]
    }
}

extension DoubleSpace {
    private static func double(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        let fixes = stretch.edit(range, replacement: " ").map {
            [Fix("keep one blank", edits: [$0], isSafe: true)]
        }
        return report(
            "two blanks between two words", stretch, range, help: "keep one blank", fixes: fixes ?? [])
    }

    private static func habit(_ count: Int, _ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report("two blanks between words in \(count) places", stretch, range, help: "keep one blank each")
    }
}
