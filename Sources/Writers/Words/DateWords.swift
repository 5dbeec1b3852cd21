/// How a language writes a date.
struct DateWords: Sendable {
    /// The twelve names, as they stand beside a day.
    let months: String
    /// As they stand without a day, if that differs.
    var monthsAlone: String?
    /// `{d}` `{m}` `{y}`.
    let day: String
    let month: String
    /// The first of a month.
    let first: String

    /// A date of EDTF level 0 in words: `3 August 2017`, `August 2017`, `2017`; anything else as it is.
    func written(_ date: String) -> String {
        guard let parts = DateWords.parts(date) else { return date }
        switch parts.count {
        case 3: return fill(day, parts, months)
        case 2: return fill(month, parts, monthsAlone ?? months)
        default: return date
        }
    }

    /// The numbers of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil if it is none of them, or no day of the calendar.
    static func parts(_ date: String) -> [Int]? {
        let fields = date.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(fields.count), fields[0].utf8.count == 4,
            fields.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        let numbers = fields.compactMap { field in
            field.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(field) : nil
        }
        guard numbers.count == fields.count else { return nil }
        if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
        if numbers.count > 2, !(1...days(of: numbers[1], numbers[0])).contains(numbers[2]) { return nil }
        return numbers
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    private func fill(_ pattern: String, _ parts: [Int], _ months: String) -> String {
        let names = months.split(separator: " ")
        guard parts.count > 1, names.indices.contains(parts[1] - 1) else { return pattern }
        let day = parts.count > 2 ? (parts[2] == 1 ? first : String(parts[2])) : ""
        return
            pattern
            .replacing("{d}", with: day)
            .replacing("{m}", with: names[parts[1] - 1])
            .replacing("{y}", with: String(parts[0]))
    }
}
