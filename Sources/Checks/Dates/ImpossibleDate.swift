public import DossierDiagnostics
import DossierKit
import DossierText

/// A day that no calendar has.
public struct ImpossibleDate: Check {
    public static let rule = Rule(
        code: "dates/impossible-date", since: "0.1", severity: .warning,
        title: "A date does not exist",
        explanation: """
            `31 April`, `30 February`, 29 February of a year that has none: somebody typed the wrong day or the wrong
            month, and a shoot or a release is announced for a day that does not come. Dates are read in more than
            twenty languages and in figures.

            Figures that could be read day first or month first are reported only if neither reading exists.
            """,
        wrong: [
            """
            ## Notes

                          ↓
            We rowed from 3 to 31 September 2031.
            """,
            """
            ---
            title: Der Blechgarten
            language: de
            ---

            ## Notes

                         ↓
            Geöffnet bis 31. April 2031 am Meer.
            """,
        ],
        right: [
            """
            ## Notes

            We rowed from 3 to 30 September 2031, and on 29 February 2032. In June 31 people came. It was May 68.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.dates.compactMap { index, date in
            let stretch = reading.everything[index]
            guard date.isCertain, date.day <= 31, !exists(date) else { return nil }
            return Self.impossible(date, stretch)
        }
    }

    private func exists(_ date: WrittenDate) -> Bool {
        if date.day >= 1, date.day <= CalendarDay.length(ofMonth: date.month, year: date.year) { return true }
        return date.isAmbiguous && date.day <= 12
    }
}

extension ImpossibleDate {
    private static func impossible(_ date: WrittenDate, _ stretch: Stretch) -> Diagnostic {
        let length = CalendarDay.length(ofMonth: date.month, year: date.year)
        let month = MonthNames.english(date.month) + (date.month == 2 ? date.year.map { " \($0)" } ?? "" : "")
        return report(
            "'\(stretch.string(date.range))' does not exist", stretch, date.range,
            label: "\(month) has \(length) days", help: "correct the day or the month")
    }
}
