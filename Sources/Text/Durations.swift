/// Running times in the forms of the trade.
///
/// `118 min`, `118’`, `1h58`, `1 h 58 min`, `1 Std. 58 Min.`, `h 1.40`, `01:58:00`, `118'30"`, `PT118M`
/// (field guide, 3.2). Bare numbers are no durations.
public enum Durations {
    /// Minutes, rounded to the nearest, of a text that is a running time and nothing else; nil otherwise.
    public static func minutes(_ text: some StringProtocol) -> Int? {
        guard let found = first(in: String(text)) else { return nil }
        let utf8 = text.utf8.count
        let outside = String(text).utf8.enumerated().contains { offset, byte in
            !found.range.contains(offset) && (byte >= 0x80 || isLetterOrDigit(byte))
        }
        _ = utf8
        return outside && !isApproximate(String(text), before: found.range.lowerBound) ? nil : found.minutes
    }

    /// A running time and its UTF-8 range in a text.
    public struct Found: Sendable, Hashable {
        public var minutes: Int
        public var range: Range<Int>
    }

    /// All running times of a text, in order. O(n).
    public static func all(in text: String) -> [Found] {
        var scanner = DurationScanner(text)
        var found: [Found] = []
        while let next = scanner.next() { found.append(next) }
        return found
    }

    /// The first running time of a text.
    public static func first(in text: String) -> Found? {
        var scanner = DurationScanner(text)
        return scanner.next()
    }

    private static func isApproximate(_ text: String, before: Int) -> Bool {
        let head = String(decoding: Array(text.utf8.prefix(before)), as: UTF8.self)
        let word = folded(head).filter { $0 != "." && $0 != " " && $0 != ":" && $0 != "~" }
        return [
            "approx", "approximately", "ca", "circa", "env", "environ", "около", "ok", "около", "about", "h",
            "ок", "cca",
        ].contains(word)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
    }
}

/// Walks over a text from number to number.
private struct DurationScanner {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func next() -> Durations.Found? {
        while at < bytes.count {
            guard isDigit(at), at == 0 || !(isDigit(at - 1) || isJoiner(at - 1)) else {
                at += 1
                continue
            }
            if let found = duration(at) {
                at = max(found.range.upperBound, at + 1)
                return found
            }
            while at < bytes.count, isDigit(at) { at += 1 }
        }
        return nil
    }

    /// A digit after `1.` or `1:` is part of the number before.
    private func isJoiner(_ index: Int) -> Bool {
        (bytes[index] == 0x2E || bytes[index] == 0x3A || bytes[index] == 0x2C) && index > 0
            && isDigit(index - 1)
    }

    private func duration(_ start: Int) -> Durations.Found? {
        if start >= 2, bytes[start - 2] == 0x50, bytes[start - 1] == 0x54 { return iso(start) }
        guard let (first, afterFirst) = number(start) else { return nil }
        // 01:58:00 and 1:58 with a unit, h 1.40.
        if let clock = clock(start, first, afterFirst) { return clock }
        let unitAt = skipSpaces(afterFirst)
        if let end = hours(unitAt), first <= 12 {
            let nextAt = skipConjunction(skipSpaces(end))
            if let (minutes, afterMinutes) = number(nextAt), minutes < 60, afterMinutes - nextAt <= 2 {
                var stop = afterMinutes
                if let unit = self.minutes(skipSpaces(afterMinutes)) ?? unit(skipSpaces(afterMinutes), [[0x6D]])
                {
                    stop = unit
                } else if isTon(unitAt, end) {
                    return nil
                } else if nextAt > end, !isGlued(end, nextAt) {
                    return found(first * 60, start, end)
                }
                return found(first * 60 + minutes, start, stop)
            }
            if first <= 6, !isTon(unitAt, end) { return found(first * 60, start, end) }
            return nil
        }
        if let end = minutes(unitAt), first >= 1, first <= 1000 {
            // Seconds behind: 118'30", 11 min 30 s.
            let secondsAt = skipSpaces(end)
            if let (seconds, afterSeconds) = number(secondsAt), seconds < 60,
                let stop = self.seconds(skipSpaces(afterSeconds))
            {
                return found(first + (seconds >= 30 ? 1 : 0), start, stop)
            }
            return found(first, start, end)
        }
        return nil
    }

    private func iso(_ start: Int) -> Durations.Found? {
        guard let (first, after) = number(start), after < bytes.count else { return nil }
        if bytes[after] == 0x4D { return found(first, start - 2, after + 1) }
        guard bytes[after] == 0x48 else { return nil }
        if let (second, end) = number(after + 1), end < bytes.count, bytes[end] == 0x4D {
            return found(first * 60 + second, start - 2, end + 1)
        }
        return found(first * 60, start - 2, after + 1)
    }

    private func clock(_ start: Int, _ first: Int, _ after: Int) -> Durations.Found? {
        guard after < bytes.count, bytes[after] == 0x3A || bytes[after] == 0x2E,
            let (second, end) = number(after + 1),
            end - after == 3, second < 60
        else { return nil }
        let isColon = bytes[after] == 0x3A
        if isColon, end < bytes.count, bytes[end] == 0x3A, let (third, stop) = number(end + 1), stop - end == 3,
            third < 60
        {
            return found(first * 60 + second + (third >= 30 ? 1 : 0), start, stop)
        }
        let unitAt = skipSpaces(end)
        if let stop = minutes(unitAt), isColon { return found(first + (second >= 30 ? 1 : 0), start, stop) }
        if let stop = hours(unitAt), first <= 6 { return found(first * 60 + second, start, stop) }
        if start >= 2, bytes[start - 1] == 0x20, bytes[start - 2] == 0x68 || bytes[start - 2] == 0x48,
            first <= 6,
            start == 2 || !isLetter(start - 3)
        {
            return found(first * 60 + second, start - 2, end)
        }
        return nil
    }

    // MARK: Units

    private func minutes(_ index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == 0x27 { return primeEnd(index + 1) }
        if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 || bytes[index + 2] == 0xB2
        {
            return primeEnd(index + 3)
        }
        if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xB4 {
            return primeEnd(index + 2)
        }
        return unit(index, DurationScanner.minuteWords)
    }

    /// A prime is one only if no letter follows: `90’s` is none.
    private func primeEnd(_ end: Int) -> Int? { isLetter(end) ? nil : end }

    private func hours(_ index: Int) -> Int? { unit(index, DurationScanner.hourWords, gluedDigits: true) }

    /// A lone "t" is an hour in the north only with its minutes behind it; by itself it is a ton.
    private func isTon(_ unit: Int, _ end: Int) -> Bool {
        bytes[unit] | 0x20 == 0x74 && (end == unit + 1 || end == unit + 2 && bytes[end - 1] == 0x2E)
    }

    private func seconds(_ index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == 0x22 { return index + 1 }
        if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
            [0x9D, 0xB3, 0x9C].contains(bytes[index + 2])
        {
            return index + 3
        }
        return unit(index, DurationScanner.secondWords)
    }

    private func unit(_ index: Int, _ words: [[UInt8]], gluedDigits: Bool = false) -> Int? {
        for word in words where matches(word, index) {
            let end = index + word.count
            if isLetter(end) || (!gluedDigits && isDigit(end) && word.count == 1) { continue }
            return end < bytes.count && bytes[end] == 0x2E && word.count > 1 ? end + 1 : end
        }
        return nil
    }

    private func matches(_ word: [UInt8], _ index: Int) -> Bool {
        guard index + word.count <= bytes.count else { return false }
        for offset in word.indices {
            var byte = bytes[index + offset]
            if byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
            if byte != word[offset] { return false }
        }
        return true
    }

    /// Longest first, so that `minutes` is not read as `min`.
    private static let minuteWords = [
        "minutes", "minuten", "minutos", "minuter", "minutter", "minuti", "minute", "minuto", "minutt",
        "minuut",
        "minutu", "minut", "minuty", "минуты", "минута", "минут", "мин", "Мин", "mins", "min", "mn", "分", "분",
    ].map { Array($0.utf8) }
    private static let hourWords = [
        "hours", "hour", "heures", "heure", "stunden", "stunde", "horas", "hora", "godziny", "godzina",
        "timmar", "timme",
        "timer", "time", "std", "uren", "hod", "t.", "t", "hrs", "hr", "godz", "tim", "uur", "ore", "ora",
        "часов",
        "часа", "час", "ч.", "h.", "u.", "ч", "h", "u",
        "時間",
        "시간",
    ].map { Array($0.utf8) }
    private static let secondWords = [
        "seconds", "sekunden", "secondes", "segundos", "secs", "sec", "сек", "s", "с",
    ].map { Array($0.utf8) }

    // MARK: Bytes

    private func number(_ start: Int) -> (Int, Int)? {
        var index = start
        var value = 0
        while index < bytes.count, isDigit(index), index - start < 5 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        guard index > start, !isDigit(index) else { return nil }
        return (value, index)
    }

    private func skipSpaces(_ index: Int) -> Int {
        var index = index
        while index < bytes.count {
            if bytes[index] == 0x20 || bytes[index] == 0x2D {
                index += 1
            } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                index += 2
            } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
                bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89
            {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    private func skipConjunction(_ index: Int) -> Int {
        if index < bytes.count, bytes[index] == 0x2C { return skipSpaces(index + 1) }
        for word in ["and ", "et ", "und ", "y ", "e ", "и ", "en ", "og ", "och ", "i "] {
            let bytes = Array(word.utf8)
            if matches(bytes, index) { return skipSpaces(index + bytes.count) }
        }
        return index
    }

    /// Nothing but spaces between an hour and its minutes.
    private func isGlued(_ end: Int, _ next: Int) -> Bool { end == next }

    private func isDigit(_ index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }
    private func isLetter(_ index: Int) -> Bool {
        guard index >= 0, index < bytes.count else { return false }
        let byte = bytes[index]
        return (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
            || (byte >= 0xC3 && byte != 0xE2)
    }

    private func found(_ minutes: Int, _ start: Int, _ end: Int) -> Durations.Found? {
        minutes > 0 ? Durations.Found(minutes: minutes, range: start..<end) : nil
    }
}
