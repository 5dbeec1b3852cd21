import DossierKit
import DossierText

/// Reads dates and ranges of dates in a sentence: "from the end of September to 10 November 2016".
struct ChronicleDateReader {
    let sentence: ChronicleSentence
    let lexicon: ChronicleLexicon

    struct Found {
        var date: ChronicleDate
        var until: ChronicleDate?
        /// Tokens, prepositions before it included.
        var tokens: Range<Int>
        /// False for a figure that is a year only by its looks.
        var isCertain: Bool
    }

    /// All dates, left to right, none overlapping. O(n).
    func dates() -> [Found] {
        var all: [Found] = []
        var at = 0
        while at < sentence.tokens.count {
            let (found, end) = range(at)
            if let found { all.append(found) }
            at = max(at + 1, end)
        }
        return all
    }

    // MARK: Ranges

    /// The date that begins at a token, if it is one, and where to go on.
    private func range(_ start: Int) -> (Found?, Int) {
        var at = start
        var isBetween = false
        var isFrom = false
        var isSince = false
        while let sign = sentence[at]?.sign, sign.isAny(of: [.from, .between]), at < start + 2 {
            if sign.contains(.between) { isBetween = true }
            if sign.contains(.since) { isSince = true }
            isFrom = true
            at += 1
        }
        guard var first = moment(at) else { return (nil, start) }
        if isSince { first.isLed = true }
        // "probably born in 1930"
        if (start - 3..<start).contains(where: { sentence[$0]?.sign.contains(.perhaps) == true }) {
            first.date.isUncertain = true
        }
        if let (second, end) = end(of: first.date, at: first.end, isBetween: isBetween) {
            complete(&first.date, from: second)
            if first.date.isComplete, second.isComplete, first.date.order < second.order {
                return (Found(date: first.date, until: second, tokens: start..<end, isCertain: true), end)
            }
            if first.date.isComplete, first.date.order == second.order {
                return (Found(date: first.date, tokens: start..<end, isCertain: true), end)
            }
        }
        guard first.date.isComplete else { return (nil, start) }
        guard isPlaced(first, from: start, isFrom: isFrom) else { return (nil, first.end) }
        let isCertain = !first.date.isBareYear || first.isLed || isFrom || start == 0
        return (Found(date: first.date, tokens: start..<first.end, isCertain: isCertain), first.end)
    }

    /// The second half of a range behind the first.
    private func end(of first: ChronicleDate, at start: Int, isBetween: Bool) -> (ChronicleDate, Int)? {
        guard let joint = sentence[start] else { return nil }
        let isDash = joint.form == .dash || (joint.form == .slash && first.isBareYear)
        let isUntil = joint.isWord && joint.sign.contains(.until)
        let isAnd = joint.isWord && joint.sign.contains(.and) && !isUntil
        guard isDash || isUntil || isAnd || (isBetween && joint.sign.contains(.and)) else { return nil }
        // "1942–43"
        if isDash, let year = first.year, first.isBareYear, let last = sentence[start + 1],
            case .number(let value, digits: 2, let ending) = last.form, ending.isEmpty,
            value == (year + 1) % 100
                || value > year % 100
        {
            return (ChronicleDate(year: year / 100 * 100 + value), start + 2)
        }
        guard let second = moment(start + 1) else { return nil }
        if isAnd, !isBetween {
            // "May and June 2020" is one stretch, "2012 and 2016" two times.
            let isNext =
                first.month.map { second.date.month == $0 + 1 && first.day == nil && second.date.day == nil }
                ?? first.season.map { second.date.season == $0 + 1 }
                ?? first.year.map { second.date.isBareYear && second.date.year == $0 + 1 } ?? false
            guard isNext else { return nil }
        }
        return (second.date, second.end)
    }

    /// "from 3 to 12 May 2016", "from November to March 2017".
    private func complete(_ first: inout ChronicleDate, from second: ChronicleDate) {
        if first.month == nil, first.season == nil, first.day != nil { first.month = second.month }
        if first.year == nil, first.month != nil || first.season != nil, !second.isDecade {
            first.year = second.year
            if let year = second.year, first.order > second.order { first.year = year - 1 }
        }
        if second.isDecade, first.year != nil, first.isBareYear, (first.year ?? 1) % 10 == 0 {
            first.isDecade = true
        }
    }

    /// A bare figure is a year only behind a preposition of time, or where the language needs none.
    private func isPlaced(_ moment: Moment, from start: Int, isFrom: Bool) -> Bool {
        let before = sentence[start - 1]
        if before?.sign.isAny(of: [.bound, .until]) == true, before?.sign.contains(.temporal) == false {
            return false
        }
        if before?.form == .quote || sentence[moment.end]?.form == .quote { return false }
        guard moment.date.isBareYear, moment.date.day == nil else { return true }
        if moment.isLed || before?.sign.contains(.kind(.birth)) == true { return true }
        // "1936. The strike …"
        if before == nil, let next = sentence[moment.end], next.form == .stop || next.form == .clause {
            return true
        }
        guard lexicon.hasBareYears, (moment.date.year ?? 0) % 100 != 0 else { return false }
        // "2015 drehte sie", "wurde 2012 gegründet", not "Projekt 2016".
        guard let before else { return sentence[moment.end]?.isWord == true }
        return before.isWord && !before.isCapital && sentence[moment.end]?.form != .close
    }
}
