public import DossierDiagnostics
import DossierKit

/// Footnote marks before the full stop here and behind it there.
public struct MixedMarkPosition: Check {
    public static let rule = Rule(
        code: "notes/mixed-mark-position", since: "0.2", severity: .note,
        title: "Footnote marks stand on both sides of full stops",
        explanation: """
            English and German set the mark behind the full stop, French before it; one text does one of the two. The
            rule looks at marks beside a full stop or comma and reports the first that stands on the other side than
            most, in kits with four such marks and more. A mark in the middle of a sentence belongs to its word.
            """,
        wrong: [
            """
            ## Notes

            The house has no door.[^1] The tower is open.[^2] The rope is cut.[^3]
                        ↓
            The boat is sunk[^4]. All is well.

            [^1]: It was bricked up.

            [^2]: It was never finished.

            [^3]: By the keeper.

            [^4]: In the spring.
            """
        ],
        right: [
            """
            ## Notes

            The house has no door.[^1] The tower is open.[^2] The rope is cut.[^3] The boat[^4] is sunk. All is well.

            [^1]: It was bricked up.

            [^2]: It was never finished.

            [^3]: By the keeper.

            [^4]: It was his own.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var before: [(Stretch, Int)] = []
        var after: [(Stretch, Int)] = []
        for stretch in reading.stretches where stretch.section != nil {
            for mark in stretch.passage.marks {
                guard case .footnote = mark.kind, mark.range.lowerBound > 0,
                    mark.range.lowerBound <= stretch.bytes.count
                else { continue }
                let at = mark.range.lowerBound
                if isMark(stretch.bytes[at - 1]) {
                    after.append((stretch, at))
                } else if at < stretch.bytes.count, isMark(stretch.bytes[at]) {
                    before.append((stretch, at))
                }
            }
        }
        let few = before.count < after.count ? before : after
        guard let first = few.first, before.count + after.count >= 4,
            few.count * 3 <= before.count + after.count
        else {
            return []
        }
        return [Self.other(before.count < after.count, few.count, before.count + after.count, first.0, first.1)]
    }

    private func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
}

extension MixedMarkPosition {
    private static func other(_ isBefore: Bool, _ few: Int, _ all: Int, _ stretch: Stretch, _ at: Int)
        -> Diagnostic
    {
        let word = stretch.tokens.last { $0.range.upperBound <= at }
        let range = word?.range ?? at..<at
        return report(
            "\(few) of \(all) marks stand \(isBefore ? "before" : "behind") the full stop or comma", stretch,
            range,
            help: "set them on one side")
    }
}
