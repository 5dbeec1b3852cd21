public import DossierDiagnostics
import DossierKit
import DossierText

/// A date in figures that London and Los Angeles read differently.
public struct AmbiguousDate: Check {
    public static let rule = Rule(
        code: "dates/ambiguous-date", since: "0.1", severity: .note,
        title: "A date in figures can be read two ways",
        explanation: """
            `05/06/2031` is the fifth of June to most of the world and the sixth of May to the United States. A kit
            crosses that border every day. It is a remark, because the sender may know who reads it.
            """,
        wrong: [
            """
            ## Notes

                              ↓
            The film opens on 05/06/2031 in four towns.
            """
        ],
        right: [
            """
            ## Notes

            The film opens on 25/06/2031, on 05/05/2031, on 5.6.2031 and on 5 June 2031.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.dates.compactMap { index, date in
            guard date.isAmbiguous, date.day != date.month else { return nil }
            return Self.ambiguous(date, reading.everything[index])
        }
    }
}

extension AmbiguousDate {
    private static func ambiguous(_ date: WrittenDate, _ stretch: Stretch) -> Diagnostic {
        let year = date.year.map { " \($0)" } ?? ""
        return report(
            "'\(stretch.string(date.range))' can be read two ways", stretch, date.range,
            help:
                "write \(date.day) \(MonthNames.english(date.month))\(year) or \(date.month) \(MonthNames.english(date.day))\(year)"
        )
    }
}
