public import DossierDiagnostics
import DossierKit

/// A unit whose raised figure came down to the line.
public struct LostExponent: Check {
    public static let rule = Rule(
        code: "numbers/lost-exponent", since: "0.1", severity: .note,
        title: "A raised figure of a unit is set flat",
        explanation: """
            `7,500km2` is `7,500 km²` that lost its raised figure on the way from one program to the next. It is a
            note, because some houses write it so.
            """,
        wrong: [
            """
            ## Notes

                              ↓
            The valley covers 75km2 of snow.
            """
        ],
        right: [
            """
            ## Notes

            The valley covers 75 km² of snow. They shot on 35mm with an R5m2 lens.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.filter(\.hasDigit).flatMap { stretch in
            stretch.tokens.indices.compactMap { index in
                let token = stretch.tokens[index]
                guard token.folded.last == "2" || token.folded.last == "3" else { return nil }
                let figures = token.folded.prefix { $0 >= "0" && $0 <= "9" }
                let unit = String(token.folded.dropFirst(figures.count))
                guard let right = Self.units[unit] else { return nil }
                let isCounted =
                    !figures.isEmpty || (index > 0 && stretch.tokens[index - 1].shape == .number && token.joins)
                guard isCounted else { return nil }
                // The whole number, as printed: `7,500km2`.
                var first = index
                while first > 0, stretch.tokens[first - 1].shape == .number,
                    stretch.gap(before: first).count <= 2
                {
                    first -= 1
                }
                return Self.flat(unit, right, stretch, stretch.bytes(of: first..<index + 1))
            }
        }
    }

    private static let units = [
        "km2": "km²", "km3": "km³", "m2": "m²", "m3": "m³", "cm2": "cm²", "cm3": "cm³",
    ]
}

extension LostExponent {
    private static func flat(_ unit: String, _ right: String, _ stretch: Stretch, _ range: Range<Int>)
        -> Diagnostic
    {
        report("'\(unit)' lost its raised figure", stretch, range, help: "write '\(right)'")
    }
}
