import DossierText

/// A day, a month, a season, a year or a decade, as far as a text says it.
struct ChronicleDate: Hashable {
    var year: Int?
    /// The year is the first of a decade: `1990s`.
    var isDecade = false
    var month: Int?
    /// From 1, spring.
    var season: Int?
    var day: Int?
    var isApproximate = false
    var isUncertain = false

    /// Only what names a year can stand alone.
    var isComplete: Bool { year != nil }
    var isBareYear: Bool { month == nil && season == nil && !isDecade }

    /// In the Extended Date/Time Format, levels 0 to 1; nil without a year. A day that does not exist is left out.
    var edtf: String? {
        guard let year, (1000...2999).contains(year) else { return nil }
        var text = String(year)
        if isDecade {
            text = text.prefix(3) + "X"
        } else if let season {
            text += "-\(20 + season)"
        } else if let month {
            text += "-" + ChronicleDate.two(month)
            if let day, day >= 1, day <= ChronicleDate.days(month, year) {
                text += "-" + ChronicleDate.two(day)
            }
        }
        if isApproximate && isUncertain { return text + "%" }
        return text + (isApproximate ? "~" : "") + (isUncertain ? "?" : "")
    }

    /// For telling which of two comes first: the earliest day it may be, as a number.
    var order: Int { (year ?? 0) * 10_000 + (month ?? season.map { $0 * 3 } ?? 0) * 100 + (day ?? 0) }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func days(_ month: Int, _ year: Int) -> Int {
        CalendarDay.length(ofMonth: month, year: year)
    }
}
