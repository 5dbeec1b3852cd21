import DossierKit
import DossierText

/// One date: a day, a month, a season, a year or a decade.
extension ChronicleDateReader {
    /// Words that may stand before a date and belong to it.
    private static let lead: ChronicleSign = [.about, .perhaps, .part, .glue, .weekday, .temporal, .since]
    private static let longestLead = 6

    struct Moment {
        var date: ChronicleDate
        var end: Int
        /// A word of time stands before it.
        var isLed = false
    }

    func moment(_ start: Int) -> Moment? {
        var date = ChronicleDate()
        var at = start
        var isLed = false
        var hasDecadeNoun = false
        while let token = sentence[at], token.isWord, at < start + ChronicleDateReader.longestLead {
            if token.sign.month != nil || token.sign.season != nil { break }
            if token.sign.contains(.decadeNoun) {
                hasDecadeNoun = true
                at += 1
                continue
            }
            guard token.sign.isAny(of: ChronicleDateReader.lead) else { break }
            if token.sign.contains(.about) { date.isApproximate = true }
            if token.sign.contains(.perhaps) { date.isUncertain = true }
            if token.sign.isAny(of: [.temporal, .since, .part, .about]) { isLed = true }
            at += 1
            // "on Friday, 3 May", "ca. 1900"
            if token.sign.isAny(of: [.weekday, .about]), let next = sentence[at],
                next.form == .comma || next.form == .stop
            {
                at += 1
            }
        }
        // Without figures and names of months there is none.
        guard let token = sentence[at] else { return nil }
        if case .number(let value, let digits, let ending) = token.form {
            guard
                let end = number(
                    value, digits, ending, at, hasDecadeNoun: hasDecadeNoun, isLed: isLed, &date)
            else { return nil }
            return Moment(date: date, end: behind(end), isLed: isLed || hasDecadeNoun)
        }
        if let month = token.sign.month {
            guard let end = afterMonth(month, at, &date) else { return nil }
            return Moment(date: date, end: behind(end), isLed: true)
        }
        if let season = token.sign.season {
            date.season = season
            guard let (year, end) = year(at + 1) else { return Moment(date: date, end: at + 1, isLed: isLed) }
            date.year = year
            return Moment(date: date, end: behind(winterEnd(season, year, end)), isLed: true)
        }
        return nil
    }

    /// The winter of 1942–1943 is that of 1942.
    private func winterEnd(_ season: Int, _ year: Int, _ end: Int) -> Int {
        guard let joint = sentence[end], joint.form == .dash || joint.form == .slash,
            let last = sentence[end + 1], case .number(let value, _, let ending) = last.form, ending.isEmpty,
            value == year + 1 || value == (year + 1) % 100
        else { return end }
        return end + 2
    }

    /// A date that begins with a figure: where it ends.
    private func number(
        _ value: Int, _ digits: Int, _ ending: [UInt8], _ at: Int, hasDecadeNoun: Bool, isLed: Bool,
        _ date: inout ChronicleDate
    ) -> Int? {
        if digits == 4, (1000...2039).contains(value) {
            if let end = decade(value, ending, at, hasDecadeNoun) {
                date.year = value
                date.isDecade = true
                return end
            }
            guard ending.isEmpty else { return nil }
            if let end = figures(year: value, at, &date) { return end }
            guard !isCounted(at) else { return nil }
            date.year = value
            return at + 1
        }
        guard digits <= 2 else { return nil }
        if digits == 2, value % 10 == 0, let end = decade(value, ending, at, hasDecadeNoun) {
            date.year = value >= 20 ? 1900 + value : 2000 + value
            date.isDecade = true
            return end
        }
        guard (1...31).contains(value), ending.isEmpty || ChronicleDateReader.ordinals.contains(ending) else {
            return nil
        }
        if let end = figures(day: value, at, &date) { return end }
        var next = at + 1
        if let token = sentence[next], token.form == .stop, sentence.folded(next).first == 0x2E { next += 1 }
        if let token = sentence[next], token.isWord,
            ChronicleDateReader.ordinals.contains(Array(sentence.folded(next)))
        {
            next += 1
        }
        while let token = sentence[next], token.isWord, token.sign.contains(.glue), token.sign.month == nil,
            next < at + 4
        {
            next += 1
        }
        date.day = value
        if let month = sentence[next]?.sign.month, sentence[next]?.isWord == true {
            date.month = month
            guard let (year, end) = year(next + 1) else { return next + 1 }
            date.year = year
            return end
        }
        // The first of two days: "from 3 to 12 May".
        return sentence[at + 1]?.form == .stop ? at + 2 : at + 1
    }

    /// "September 2016", "September 20, 1992", or the month alone.
    private func afterMonth(_ month: Int, _ at: Int, _ date: inout ChronicleDate) -> Int? {
        date.month = month
        if let token = sentence[at + 1], case .number(let value, let digits, let ending) = token.form,
            digits <= 2,
            (1...31).contains(value), ending.isEmpty || ChronicleDateReader.ordinals.contains(ending)
        {
            date.day = value
            guard let (year, end) = year(at + 2) else { return at + 2 }
            date.year = year
            return end
        }
        guard let (year, end) = year(at + 1) else { return at + 1 }
        date.year = year
        return end
    }

    /// A year of four figures, behind what may stand before it.
    private func year(_ start: Int) -> (Int, Int)? {
        var at = start
        while let token = sentence[at], at < start + 3, token.digits == nil {
            let isFiller =
                token.form == .comma || (token.form == .stop && sentence.folded(at).first == 0x2E)
                || (token.isWord && token.sign.contains(.glue))
            guard isFiller else { return nil }
            at += 1
        }
        guard let token = sentence[at], case .number(let value, digits: 4, let ending) = token.form,
            ending.isEmpty, (1000...2039).contains(value)
        else { return nil }
        return (value, at + 1)
    }

    /// Where the figures of a decade end; nil if they are none.
    private func decade(_ value: Int, _ ending: [UInt8], _ at: Int, _ hasNoun: Bool) -> Int? {
        guard value % 10 == 0 else { return nil }
        if !ending.isEmpty { return lexicon.decadeEndings.contains(ending) ? at + 1 : nil }
        if let joint = sentence[at + 1], joint.form == .dash, !joint.isSpaced, let next = sentence[at + 2],
            next.isWord,
            !next.isSpaced
        {
            return lexicon.decadeEndings.contains(Array(sentence.folded(at + 2))) ? at + 3 : nil
        }
        // "1990'erne"
        if let next = sentence[at + 1], next.isWord, !next.isSpaced {
            return lexicon.decadeEndings.contains(Array(sentence.folded(at + 1))) ? at + 2 : nil
        }
        guard hasNoun else { return nil }
        if let joint = sentence[at + 1], joint.form == .dash, sentence[at + 2]?.digits != nil { return nil }
        if let joint = sentence[at + 1], joint.form == .stop, value < 100, sentence[at + 2] != nil {
            return at + 2
        }
        return at + 1
    }

    /// `2016-09-10`.
    private func figures(year: Int, _ at: Int, _ date: inout ChronicleDate) -> Int? {
        guard let one = sentence[at + 1], one.form == .dash, let two = sentence[at + 3], two.form == .dash,
            let month = two.digits == nil ? value(at + 2, digits: 2) : nil, let day = value(at + 4, digits: 2),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        date = ChronicleDate(year: year, month: month, day: day)
        return at + 5
    }

    /// `10.11.2016`, and `28/07/1991` where only one order is possible.
    private func figures(day: Int, _ at: Int, _ date: inout ChronicleDate) -> Int? {
        guard let one = sentence[at + 1], let two = sentence[at + 3], let second = value(at + 2),
            let year = value(at + 4, digits: 4), (1800...2039).contains(year)
        else { return nil }
        if one.form == .stop, two.form == .stop, (1...12).contains(second) {
            date = ChronicleDate(year: year, month: second, day: day)
            return at + 5
        }
        guard one.form == .slash, two.form == .slash, (1...12).contains(min(day, second)),
            max(day, second) <= 31
        else { return nil }
        // Which of two small figures is the month can't be told.
        date = ChronicleDate(year: year)
        if max(day, second) > 12 || day == second {
            date.month = min(day, second)
            date.day = max(day, second)
        }
        return at + 5
    }

    private func value(_ at: Int, digits wanted: Int? = nil) -> Int? {
        guard let token = sentence[at], case .number(let value, let digits, let ending) = token.form,
            ending.isEmpty, wanted.map({ $0 == digits }) ?? (digits <= 2)
        else { return nil }
        return value
    }

    /// "2000 €", "1,200", "1500 m": no year.
    private func isCounted(_ at: Int) -> Bool {
        if let next = sentence[at + 1], next.form == .comma || next.form == .stop,
            !(sentence[at + 2]?.isSpaced ?? true),
            sentence[at + 2]?.digits != nil
        {
            return true
        }
        if let before = sentence[at - 1], !(sentence[at]?.isSpaced ?? true),
            before.form == .comma || before.form == .stop
        {
            return true
        }
        guard let next = sentence[at + 1], next.isWord else { return false }
        return ChronicleDateReader.units.contains(String(decoding: sentence.folded(at + 1), as: UTF8.self))
    }

    /// Behind words that end a date: "2016 года".
    private func behind(_ end: Int) -> Int {
        var at = end
        while let token = sentence[at], token.isWord, token.sign.contains(.glue), at < end + 2,
            token.sign.isDisjoint(with: [.locative, .functionWord])
        {
            at += 1
        }
        return at
    }

    private static let ordinals: Set<[UInt8]> = Set(
        ["st", "nd", "rd", "th", "er", "o", "a", "e", "re", "º", "ª", "го", "de"].map { Array($0.utf8) })
    private static let units: Set<String> = [
        "m", "km", "mm", "cm", "kg", "euro", "euros", "dollars", "eur", "usd", "kr", "people", "extras", "k",
        "px",
        "hz", "meter", "metres", "meters", "mètres", "metri", "metros", "kilometer", "copies", "pounds", "feet",
    ]
}
