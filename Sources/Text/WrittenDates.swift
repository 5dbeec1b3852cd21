/// A date as a text writes it: `Friday, March 14, 2031`, `vom 12. bis 31. Juni`, `14/03/2031`.
public struct WrittenDate: Sendable, Hashable {
    /// UTF-8 bytes of the text, from the weekday or the first day to the last part.
    public var range: Range<Int>
    public var year: Int?
    /// From 1 to 12.
    public var month: Int
    /// The day, or the last of several: `12 to 31 March`.
    public var day: Int
    public var firstDay: Int?
    public var weekday: Weekday?
    /// False where only the order of words makes it a date: `in June 31 people came`.
    public var isCertain: Bool
    /// True if day and month may be the other way round: `05/06/2031`.
    public var isAmbiguous = false

    /// Nil without a year.
    public var calendarDay: CalendarDay? { year.map { CalendarDay(year: $0, month: month, day: day) } }
}

/// The dates of a text that name at least a day and a month, in order, in the languages of `MonthNames` and in
/// figures. O(n).
public func writtenDates(in text: String) -> [WrittenDate] {
    let finder = DateFinder(text)
    var found: [WrittenDate] = []
    for index in finder.words.indices {
        guard let date = finder.named(at: index) ?? finder.numeric(at: index) else { continue }
        if let last = found.last, last.range.overlaps(date.range) { continue }
        found.append(date)
    }
    return found
}

private struct DateFinder {
    let words: [Word]
    private let bytes: [UInt8]
    private let names: [String]

    init(_ text: String) {
        words = DossierText.words(of: text)
        bytes = Array(text.utf8)
        names = words.map { folded(String($0.text)) }
    }

    /// A date whose month is the word at `index`.
    func named(at index: Int) -> WrittenDate? {
        guard let month = MonthNames.month(names[index]) else { return nil }
        if let before = dayBefore(index) {
            let year = yearAfter(index)
            var date = WrittenDate(
                range: start(before.at)..<end(year?.at ?? index), year: year?.value, month: month,
                day: before.day,
                firstDay: before.firstDay, weekday: nil, isCertain: true)
            addWeekday(to: &date, before: before.at, after: year?.at ?? index)
            return date
        }
        guard let after = dayAfter(index) else { return nil }
        let year = yearAfter(after.at) ?? yearBefore(index)
        let first = min(index, year?.at ?? index)
        let last = max(after.at, year?.at ?? after.at)
        var date = WrittenDate(
            range: start(first)..<end(last), year: year?.value, month: month, day: after.day,
            firstDay: after.firstDay, weekday: nil, isCertain: year != nil || after.isOrdinal)
        addWeekday(to: &date, before: first, after: last)
        if date.weekday != nil { date.isCertain = true }
        return date
    }

    /// `14.03.2031`, `14/03/2031`, `2031-03-14`.
    func numeric(at index: Int) -> WrittenDate? {
        let parts = names[index].split(separator: "-")
        if parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month),
            (1...39).contains(day)
        {
            return figures(index, index, year: year, month: month, day: day)
        }
        guard index + 2 < words.count, let first = number(index, digits: 1...2),
            let second = number(index + 1, digits: 1...2), let year = number(index + 2, digits: 4...4)
        else { return nil }
        let separator = gap(after: index)
        guard separator == "." || separator == "/" || separator == ". ", gap(after: index + 1) == separator
        else {
            return nil
        }
        let monthFirst = separator == "/" && first <= 12 && second > 12
        let (day, month) = monthFirst ? (second, first) : (first, second)
        guard (1...12).contains(month), (1...39).contains(day) else { return nil }
        var date = figures(index, index + 2, year: year, month: month, day: day)
        date.isAmbiguous = separator == "/" && day <= 12
        return date
    }

    private func figures(_ first: Int, _ last: Int, year: Int, month: Int, day: Int) -> WrittenDate {
        var date = WrittenDate(
            range: start(first)..<end(last), year: year, month: month, day: day, weekday: nil, isCertain: true)
        addWeekday(to: &date, before: first, after: last)
        return date
    }

    private struct Days {
        var at: Int
        var day: Int
        var firstDay: Int?
        var isOrdinal = false
    }

    private func dayBefore(_ month: Int) -> Days? {
        var at = month - 1
        if at >= 1, Self.ofs.contains(names[at]), isBlank(gap(after: at)) { at -= 1 }
        guard at >= 0, let days = days(at), ["", " ", ". ", "."].contains(gap(after: at)) else { return nil }
        if days.firstDay != nil { return days }
        // `12 to 31 March`, `vom 12. bis zum 31. März`, `12–31 March`
        var first = at - 1
        if first >= 0, let start = self.days(first), Self.dashes.contains(gap(after: first)) {
            return Days(at: first, day: days.day, firstDay: start.day, isOrdinal: days.isOrdinal)
        }
        var words = 0
        while first >= 0, words < 2, Self.tos.contains(names[first]), isBlank(gap(after: first)) {
            first -= 1
            words += 1
        }
        if words > 0, first >= 0, let start = self.days(first), [" ", ". "].contains(gap(after: first)) {
            return Days(at: first, day: days.day, firstDay: start.day, isOrdinal: days.isOrdinal)
        }
        return days
    }

    private func dayAfter(_ month: Int) -> Days? {
        let at = month + 1
        guard at < words.count, let days = days(at), [" ", ". "].contains(gap(after: month)) else { return nil }
        if gap(after: month) == ". ", names[month].utf8.count > 4, yearBefore(month) == nil { return nil }
        if at + 1 < words.count, let last = self.days(at + 1), Self.dashes.contains(gap(after: at)) {
            return Days(at: at + 1, day: last.day, firstDay: days.day, isOrdinal: true)
        }
        // A time of day is no day: `May 11:30`.
        if gap(after: at).hasPrefix(":") { return nil }
        return days
    }

    /// The day or days that one word says: `14`, `14th`, `1er`, `12-20`, `12-го`.
    private func days(_ index: Int) -> Days? {
        let name = names[index]
        let parts = name.split(separator: "-")
        if parts.count == 2, let first = day(parts[0]), let last = day(parts[1]) {
            return Days(at: index, day: last.value, firstDay: first.value, isOrdinal: true)
        }
        guard let only = day(parts.first ?? "") else { return nil }
        if parts.count == 2 { return parts[1].allSatisfy(\.isLetter) ? Days(at: index, day: only.value) : nil }
        return parts.count == 1 ? Days(at: index, day: only.value, isOrdinal: only.isOrdinal) : nil
    }

    private func day(_ text: Substring) -> (value: Int, isOrdinal: Bool)? {
        let digits = text.prefix { $0 >= "0" && $0 <= "9" }
        guard (1...2).contains(digits.count), let value = Int(digits), (1...39).contains(value) else {
            return nil
        }
        let ending = text[digits.endIndex...]
        return ending.isEmpty || Self.ordinals.contains(String(ending)) ? (value, !ending.isEmpty) : nil
    }

    private func yearAfter(_ index: Int) -> (at: Int, value: Int)? {
        var at = index + 1
        if at < words.count, Self.ofs.contains(names[at]), isBlank(gap(after: index)), isBlank(gap(after: at)) {
            at += 1
        }
        guard at < words.count, let value = number(at, digits: 4...4), (1000...2999).contains(value) else {
            return nil
        }
        let between = gap(after: at - 1)
        let isAbbreviated = between == ". " && names[index].utf8.count <= 4
        return isBlank(between) || between == ", " || isAbbreviated ? (at, value) : nil
    }

    /// Hungarian: `2031. március 14.`
    private func yearBefore(_ month: Int) -> (at: Int, value: Int)? {
        guard month >= 1, let value = number(month - 1, digits: 4...4), (1000...2999).contains(value),
            gap(after: month - 1) == ". "
        else { return nil }
        return (month - 1, value)
    }

    private func addWeekday(to date: inout WrittenDate, before first: Int, after last: Int) {
        var at = first - 1
        var skipped = 0
        while at >= 0, skipped < 2, Self.beforeDays.contains(names[at]), isBlank(gap(after: at)) {
            at -= 1
            skipped += 1
        }
        if at >= 0 {
            let between = gap(after: at)
            let isFull = isBlank(between) || between == ", "
            if let day = WeekdayNames.weekday(names[at]), isFull {
                date.weekday = day
                date.range = start(at)..<date.range.upperBound
                return
            }
            if let day = Self.shortWeekdays[names[at]], [", ", ". ", "., "].contains(between) {
                date.weekday = day
                date.range = start(at)..<date.range.upperBound
                return
            }
        }
        guard last + 1 < words.count, let day = WeekdayNames.weekday(names[last + 1]),
            [" (", ". (", "., "].contains(gap(after: last))
        else { return }
        date.weekday = day
        date.range = date.range.lowerBound..<end(last + 1)
    }

    private func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        let name = names[index]
        guard digits.contains(name.utf8.count), name.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        return Int(name)
    }

    private func start(_ index: Int) -> Int { words[index].range.lowerBound }
    private func end(_ index: Int) -> Int { words[index].range.upperBound }

    private func gap(after index: Int) -> String {
        let end = index + 1 < words.count ? words[index + 1].range.lowerBound : bytes.count
        let raw = bytes[words[index].range.upperBound..<end]
        // A long gap is no part of a date.
        return raw.count > 12 ? "…" : folded("x" + String(decoding: raw, as: UTF8.self) + "x").dropEnds
    }

    private func isBlank(_ gap: String) -> Bool { gap == " " }

    private static let ofs: Set<String> = ["de", "del", "of", "do", "d", "г", "року"]
    private static let tos: Set<String> = [
        "to", "and", "till", "until", "au", "et", "bis", "zum", "und", "al", "y", "a", "e", "ao", "ate", "t",
        "m", "tot",
        "en", "en", "til", "och", "og", "do", "i", "az", "до", "по", "и", "та", "le", "the", "el",
    ]
    private static let beforeDays: Set<String> = [
        "the", "den", "dem", "le", "el", "il", "dnia", "dne", "on", "am", "dia", "de", "o", "d",
    ]
    private static let dashes: Set<String> = ["-", " - ", ". - ", ".-", "/", " / "]
    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "o", "a", "e", "re", "º", "ª"]
    private static let shortWeekdays: [String: Weekday] = [
        "mon": .monday, "tue": .tuesday, "tues": .tuesday, "wed": .wednesday, "thu": .thursday,
        "thur": .thursday,
        "thurs": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday, "mo": .monday, "di": .tuesday,
        "mi": .wednesday, "do": .thursday, "fr": .friday, "sa": .saturday, "so": .sunday, "lun": .monday,
        "jeu": .thursday, "ven": .friday, "sam": .saturday, "dim": .sunday,
    ]
}

extension String {
    /// Without the first and the last byte, which are ASCII.
    fileprivate var dropEnds: String { String(dropFirst().dropLast()) }
}
