/// A day of the Gregorian calendar, which need not exist: `31 June` can be written down.
public struct CalendarDay: Sendable, Hashable {
    public var year: Int
    /// From 1 to 12.
    public var month: Int
    public var day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    public var exists: Bool {
        (1...12).contains(month) && day >= 1 && day <= CalendarDay.length(ofMonth: month, year: year)
    }

    /// The day of the week; nil if the day does not exist. Counted from 1 March 0000.
    public var weekday: Weekday? {
        guard exists, year > 0, year < 100_000 else { return nil }
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Weekday(rawValue: (days + 2) % 7)
    }

    /// Days of a month; February has 29 if the year is unknown. 0 for no month.
    public static func length(ofMonth month: Int, year: Int?) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: year.map { isLeap($0) ? 29 : 28 } ?? 29
        default: 0
        }
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// In English, with a capital.
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
