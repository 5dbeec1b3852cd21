import DossierKit
import DossierText

extension FactValues {
    /// The days and months of release in a text, with the country printed beside each.
    func releases(_ text: String) -> [(date: String, country: String?, range: Range<Int>)] {
        var found: [(date: String, country: String?, range: Range<Int>)] = []
        var start = 0
        for date in writtenDates(in: text) {
            guard let day = date.calendarDay, day.exists, !date.isAmbiguous else { continue }
            let iso =
                FactValues.padded(day.year, 4) + "-" + FactValues.padded(day.month, 2) + "-"
                + FactValues.padded(day.day, 2)
            let before = FactValues.cut(text, start..<max(start, date.range.lowerBound))
            let after = FactValues.cut(text, date.range.upperBound..<text.utf8.count)
            let behind = FactValues.bracket(after)
            let (near, isParted) = FactValues.behindMark(before)
            let country =
                place(behind ?? "") ?? place(near)
                ?? (isParted || found.isEmpty ? place(FactValues.beforeMark(after)) : nil)
            found.append((iso, country ?? (isParted && found.isEmpty ? place(before) : nil), date.range))
            start = date.range.upperBound + (behind?.utf8.count ?? 0)
        }
        return found
    }

    private static let marks = [" | ", " / ", " · ", " • ", "; ", " – ", " — "]

    /// What stands behind the last mark that parts several releases, and whether there is one.
    private static func behindMark(_ text: String) -> (String, Bool) {
        var rest = text[...]
        var isParted = false
        for mark in marks {
            while let at = rest.place(of: mark) {
                rest = rest[at.upperBound...]
                isParted = true
            }
        }
        return (String(rest), isParted)
    }

    /// What stands before the next mark, sentence or date.
    private static func beforeMark(_ text: String) -> String {
        var rest = text[...]
        for mark in marks + [", ", ". "] {
            if let at = rest.place(of: mark) { rest = rest[..<at.lowerBound] }
        }
        if let figure = rest.firstIndex(where: \.isNumber) { rest = rest[..<figure] }
        return String(rest)
    }

    /// A bracket that opens a text: " (Austria)".
    private static func bracket(_ text: String) -> String? {
        guard text.drop(while: { $0 == " " }).first == "(", let end = text.firstIndex(of: ")") else {
            return nil
        }
        return String(text[...end])
    }

    /// The first country that words with a capital name, alone or at the head of a compound: "Norgespremiere",
    /// "Deutschlandstart".
    func place(_ text: String) -> String? {
        let found = words(of: text)
        for word in found where word.text.utf8.count >= 10 {
            if let code = compound(folded(String(word.text))) { return code }
        }
        for token in text.spacedWords where token.count <= 8 && token.filter({ $0 == "." }).count >= 2 {
            if let code = lexicon.country(String(token.trimmingSuffix(in: ",;:)"))) { return code }
        }
        for (index, word) in found.enumerated() where word.text.first?.isUppercase == true {
            for count in stride(from: min(4, found.count - index), through: 1, by: -1) {
                let range = word.range.lowerBound..<found[index + count - 1].range.upperBound
                if let code = lexicon.country(FactValues.cut(text, range)) { return code }
            }
        }
        return nil
    }

    private func compound(_ word: String) -> String? {
        for end in FactValues.starts where word.hasSuffix(end) {
            var head = String(word.dropLast(end.count))
            while let last = head.last, last == "-" { head.removeLast() }
            if let code = lexicon.country(head) { return code }
            if head.hasSuffix("s"), let code = lexicon.country(String(head.dropLast())) { return code }
        }
        return nil
    }

    /// "Premiere", "release", at the end of a word.
    private static let starts = [
        "kinopremiere", "premiere", "premiar", "kinostart", "bundesstart", "start", "slipp",
    ]

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    // MARK: Ratings

    /// The rating at the head of a text without the reasons behind it: `PG-13 for language` → `PG-13`.
    func rating(_ text: String) -> String? {
        let tokens = text.spacedWords.map { $0.trimmingSuffix(in: ",;.") }
        guard let first = tokens.first, first.utf8.count <= FactValues.longestRating else { return nil }
        if tokens.count >= 2, tokens.count <= 3, first.allSatisfy(\.isNumber) || first.last == "+",
            FactValues.isRating(String(first)), FactValues.years.contains(folded(String(tokens[1])))
        {
            return first + " " + tokens[1]
        }
        if FactValues.isRating(String(first)) { return String(first) }
        if tokens.count >= 2, FactValues.ratingBodies.contains(first.uppercased()),
            FactValues.isRating(String(tokens[1]))
        {
            return first + " " + tokens[1]
        }
        return nil
    }

    /// "Years", behind an age.
    private static let years: Set<String> = [
        "years", "year", "ans", "jahre", "jahren", "anos", "años", "anni", "лет", "jaar", "lat", "ar", "år",
        "y.o.",
    ]

    /// The longest name of a body, in bytes.
    private static let longestRating = 10

    private static let ratingBodies: Set<String> = [
        "FSK", "BBFC", "JMK", "MPA", "MPAA", "IFCO", "CHVRS", "NICAM", "FSF", "ICAA", "KIJKWIJZER",
    ]

    /// A value of one of the systems of the field guide, 3.9.
    static func isRating(_ text: String) -> Bool {
        if ratings.contains(text.uppercased()) { return true }
        let digits = text.filter(\.isNumber)
        guard let age = Int(digits), age <= 21, !text.isEmpty, text.utf8.count <= 5 else { return false }
        let marks = text.filter { !$0.isNumber }
        return marks == "" || marks == "+" || marks == "A" || marks == "M/" || marks == "-" || marks == "VM"
    }

    private static let ratings: Set<String> = [
        "G", "PG", "PG-13", "R", "NC-17", "NR", "UNRATED", "U", "12A", "15A", "R18", "MA15+", "R18+", "R15+",
        "PG12",
        "NC16", "M18", "IIA", "IIB", "III", "ATP", "APTA", "14A", "18A", "VM14", "VM18", "AL", "BTL",
    ]

    // MARK: Identifiers

    /// `10.5240/` and what follows it without a space.
    static func eidr(_ text: String) -> (value: String, range: Range<Int>)? {
        guard let start = text.place(of: "10.5240/") else { return nil }
        let tail = text[start.lowerBound...].prefix { !$0.isWhitespace && $0 != "," && $0 != ";" && $0 != "|" }
        guard tail.utf8.count >= 12 else { return nil }
        let from = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
        return (String(tail), from..<(from + tail.utf8.count))
    }

    /// Groups of hexadecimal digits between hyphens, at least sixteen digits.
    static func isan(_ text: String) -> (value: String, range: Range<Int>)? {
        for token in text.spacedWords {
            let letters = token.filter { $0 != "-" }
            guard letters.utf8.count >= 16, letters.utf8.count <= 26, token.holds("-"),
                letters.utf8.dropLast().count(where: isHexadecimal) >= letters.utf8.count - 2
            else { continue }
            let from = text.utf8.distance(from: text.startIndex, to: token.startIndex)
            return (String(token), from..<(from + token.utf8.count))
        }
        return nil
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }

    /// Four to seven digits, spaces or stops between them allowed: `159 407`.
    static func visa(_ text: String) -> (value: String, range: Range<Int>)? {
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        var end = start
        var at = start
        var digits = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte >= 0x30 && byte <= 0x39 {
                digits += 1
                end = at + 1
            } else if byte != 0x20, byte != 0x2E, byte != 0xC2, byte != 0xA0, byte != 0xE2, byte != 0x80,
                byte != 0xAF
            {
                break
            }
            at += 1
        }
        guard (4...7).contains(digits) else { return nil }
        return (cut(text, start..<end), start..<end)
    }
}
