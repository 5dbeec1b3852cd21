public import DossierDiagnostics
import DossierKit

/// A hyphen where the others are dashes.
public struct TypedDash: Check {
    public static let rule = Rule(
        code: "text/typed-dash", since: "0.2", severity: .note,
        title: "Hyphens stand for dashes",
        explanation: """
            A text that was pasted in keeps the typewriter's hyphen between blanks ( - ) where the kit prints dashes ( – ).
            The rule looks at each language of the kit by itself and reports the first of the few where the others are
            dashes. Hyphens inside words and at the beginning of lines, ranges, and a kit that types all of them are fine.
            """,
        wrong: [
            """
            ## Notes

                                                                                       ↓
            The lamp – the old one – is out. The boat – hers – is late, and the keeper - her brother - waits.
            """
        ],
        right: [
            """
            ## Notes

            The lamp – the old one – is out. The boat – hers – is late, and the well-known keeper, 1931 - 1942, waits.
            """
        ])

    public init() {}

    private struct Count {
        var printed = 0
        var typed: [(stretch: Stretch, range: Range<Int>)] = []
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        var counts: [String: Count] = [:]
        for stretch in reading.stretches where stretch.isProse && stretch.kind != .quote {
            let language = stretch.language ?? ""
            for index in stretch.tokens.indices.dropFirst() where isBetweenWords(stretch, index) {
                switch String(decoding: stretch.gap(before: index), as: UTF8.self) {
                case " – ", " — ": counts[language, default: Count()].printed += 1
                case " - ":
                    let start = stretch.tokens[index].range.lowerBound
                    counts[language, default: Count()].typed.append((stretch, start - 2..<start - 1))
                default: break
                }
            }
        }
        return counts.sorted { $0.key < $1.key }.compactMap { _, count in
            guard count.printed >= 4, count.typed.count * 2 <= count.printed, let first = count.typed.first
            else {
                return nil
            }
            return Self.typed(count.typed.count, count.printed, first.stretch, first.range)
        }
    }

    private func isBetweenWords(_ stretch: Stretch, _ index: Int) -> Bool {
        stretch.tokens[index].shape != .number && stretch.tokens[index - 1].shape != .number
    }
}

extension TypedDash {
    private static func typed(_ typed: Int, _ printed: Int, _ stretch: Stretch, _ range: Range<Int>)
        -> Diagnostic
    {
        report(
            "\(typed) of \(typed + printed) dashes are typed as hyphens", stretch, range,
            help: "set the dashes of the other sentences")
    }
}
