public import DossierDiagnostics
import DossierKit
import DossierText

/// A day of the week that is not the date's.
public struct WeekdayMismatch: Check {
    public static let rule = Rule(
        code: "dates/weekday-mismatch", since: "0.1", severity: .warning,
        title: "The day of the week does not match the date",
        explanation: """
            `Friday, 14 March` in a year in which the 14th was a Thursday sends people to a screening on the wrong
            day. Of the two one is wrong, and only the sender knows which. The rule compares them where the text
            gives the year as well.
            """,
        wrong: [
            """
            ## Notes

                              ↓
            The film opens on Friday, 14 March 2030.
            """
        ],
        right: [
            """
            ## Notes

            The film opens on Thursday, 14 March 2030. On Friday 14 March we rest.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.dates.compactMap { index, date in
            let stretch = reading.everything[index]
            guard let said = date.weekday, date.firstDay == nil, let day = date.calendarDay,
                let real = day.weekday, real != said, day.year >= 1800
            else { return nil }
            if date.isAmbiguous,
                CalendarDay(year: day.year, month: day.day, day: day.month).weekday == said
            {
                return nil
            }
            return Self.mismatch(said, real, day, stretch, date.range)
        }
    }
}

extension WeekdayMismatch {
    private static func mismatch(
        _ said: Weekday, _ real: Weekday, _ day: CalendarDay, _ stretch: Stretch, _ range: Range<Int>
    ) -> Diagnostic {
        let date = "\(day.day) \(MonthNames.english(day.month)) \(day.year)"
        // The nearest day that is the weekday said, at most three days away.
        let ahead = (said.rawValue - real.rawValue + 7) % 7
        let nearest = day.day + (ahead > 3 ? ahead - 7 : ahead)
        var help = "write \(real.name)"
        if nearest >= 1, nearest <= CalendarDay.length(ofMonth: day.month, year: day.year) {
            help += ", or \(nearest) \(MonthNames.english(day.month)), which is a \(said.name)"
        }
        return report("\(date) is a \(real.name), not a \(said.name)", stretch, range, help: help)
    }
}
