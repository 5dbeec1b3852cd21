/// Takes off a label what surrounds it on paper: colons, bullets, leaders, numbering.
enum LabelTrim {
    /// "Based on the story “Low Tide” by" without the title between quotation marks; nil without one.
    static func withoutQuoted(_ label: String) -> String? {
        // Every such mark begins with one of these bytes, and most labels have neither.
        guard label.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }),
            let open = label.firstIndex(where: { "«“„".contains($0) }), open > label.startIndex,
            let close = label[open...].dropFirst().firstIndex(where: { "»”“".contains($0) })
        else { return nil }
        var words = label[..<open].split(separator: " ")
        words += label[label.index(after: close)...].split { $0 == " " || $0 == "," }
        return words.count < 3 ? nil : words.joined(separator: " ")
    }

    /// "1re assistante", "2nd editor" without the number.
    static func withoutOrdinal(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        var at = range.lowerBound
        while at < range.upperBound, text[at] >= 0x30, text[at] <= 0x39 { at += 1 }
        guard at > range.lowerBound, at - range.lowerBound <= 2 else { return nil }
        let digits = at
        while at < range.upperBound, text[at] != 0x20 { at += 1 }
        guard at - digits <= 4, at + 1 < range.upperBound else { return nil }
        return (at + 1)..<range.upperBound
    }

    /// A label without spaces, bullets and colon around it, and the same without the stop or leader behind it.
    static func trimmed(
        _ text: Span<UInt8>, _ range: Range<Int>
    ) -> (whole: Range<Int>, withoutStop: Range<Int>) {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let width = ornamentWidth(text, low, high)
            guard width > 0 else { break }
            low += width
        }
        while high > low {
            if isColonOrSpace(text[high - 1]) {
                high -= 1
            } else if symbolEnds(text, low, high) {
                high -= text[high - 2] == 0xC2 ? 2 : 3
            } else {
                break
            }
        }
        var end = high
        while end > low, isLeader(text[end - 1]) { end -= 1 }
        if end - low >= 1, high - end >= 2 { high = end }
        return (low..<high, low..<end)
    }

    /// A label with the colon behind it, for those that are labels only with one ("R:"); empty without one.
    static func withColon(_ text: Span<UInt8>, _ label: Range<Int>) -> Range<Int> {
        guard label.upperBound < text.count, text[label.upperBound] == 0x3A else {
            return label.upperBound..<label.upperBound
        }
        return label.lowerBound..<(label.upperBound + 1)
    }

    /// A heading without the number or numeral before it: "2. ", "IV) ".
    static func withoutNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var at = range.lowerBound
        while at < range.upperBound, at - range.lowerBound < 4, isNumeral(text[at]) { at += 1 }
        guard at > range.lowerBound, at + 1 < range.upperBound, text[at] == 0x2E || text[at] == 0x29 else {
            return range
        }
        at += 1
        guard text[at] == 0x20 else { return range }
        return (at + 1)..<range.upperBound
    }

    /// A heading without the question mark, exclamation mark or dots behind it: "Did you know …?".
    static func withoutEndMarks(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound {
            let byte = text[end - 1]
            guard byte == 0x20 || byte == 0x21 || byte == 0x2E || byte == 0x3F else { break }
            end -= 1
        }
        return range.lowerBound..<end
    }

    private static func ornamentWidth(_ text: Span<UInt8>, _ at: Int, _ limit: Int) -> Int {
        switch text[at] {
        case 0x20, 0x22, 0x23, 0x2A, 0x2D, 0x2E, 0x3A, 0x3C, 0x3D, 0x3E, 0x5F, 0x7C, 0x7E: 1
        case 0xC2 where at + 1 < limit && !isLetterLike(text[at + 1]): 2
        case 0xE2 where at + 2 < limit && text[at + 1] < 0xB0: 3
        default: 0
        }
    }

    private static func symbolEnds(_ text: Span<UInt8>, _ low: Int, _ high: Int) -> Bool {
        if high - low >= 2, text[high - 2] == 0xC2, !isLetterLike(text[high - 1]) { return true }
        return high - low >= 3 && text[high - 3] == 0xE2 && text[high - 2] < 0xB0
    }

    /// The second byte of ª ° µ º, which belong to words ("n°").
    private static func isLetterLike(_ byte: UInt8) -> Bool {
        byte == 0xAA || byte == 0xB0 || byte == 0xB5 || byte == 0xBA
    }

    private static func isColonOrSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x3A || byte == 0x22 || byte == 0x7C || byte == 0x3D || byte == 0x2A
            || byte == 0x23 || byte == 0x3C || byte == 0x3E || byte == 0x7E
    }

    private static func isLeader(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x20 || byte == 0x2C || byte == 0x3B
    }

    private static func isNumeral(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || byte == 0x69 || byte == 0x76 || byte == 0x78
    }
}
