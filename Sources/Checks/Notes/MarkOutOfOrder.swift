public import DossierDiagnostics
import DossierKit

/// A footnote mark that stands before a smaller one.
public struct MarkOutOfOrder: Check {
    public static let rule = Rule(
        code: "notes/mark-out-of-order", since: "0.1", severity: .warning,
        title: "A footnote mark is out of order",
        explanation: """
            Mark 7 before mark 6: the layout moved a paragraph and the numbers stayed. The rule follows the marks
            through the kit. A count that begins anew at 1, on a page or in a part, is fine, and so are signs
            (`*`, `†`).
            """,
        wrong: [
            """
            ## Notes

            The keeper's house[^1] has no door.[^3]
                ↓
            The tower[^2] is open.

            [^1]: It is a house of one room.

            [^2]: The tower was never finished.

            [^3]: It was bricked up in the spring.
            """
        ],
        right: [
            """
            ## Notes

            The keeper's house[^1] has no door.[^2] The tower[^3] is open.

            [^1]: It is a house of one room.

            [^2]: It was bricked up in the spring.

            [^3]: The tower was never finished.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let markers = Dictionary(
            reading.kit.footnotes.map { ($0.id, $0.marker) }, uniquingKeysWith: { first, _ in first })
        var last = 0
        var found: [Diagnostic] = []
        for stretch in reading.stretches where stretch.section != nil {
            for mark in stretch.passage.marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
                guard case .footnote(let id) = mark.kind, let number = markers[id].flatMap({ Int($0) }) else {
                    continue
                }
                if number < last, number > 1 {
                    found.append(Self.early(number, before: last, stretch, mark.range.lowerBound))
                }
                last = number
            }
        }
        return found
    }
}

extension MarkOutOfOrder {
    private static func early(_ number: Int, before last: Int, _ stretch: Stretch, _ offset: Int) -> Diagnostic
    {
        let place = min(max(0, offset), stretch.bytes.count)
        let word = stretch.tokens.last { $0.range.upperBound <= place }
        let range = word?.range ?? place..<place
        return report(
            "mark \(number) comes after mark \(last)", text: stretch.string(range), at: stretch.source(range),
            help: "number the notes in the order of their marks")
    }
}
