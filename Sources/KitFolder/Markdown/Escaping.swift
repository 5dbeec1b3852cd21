import DossierText

/// Which characters of plain text Markdown would take for something else.
enum Escaping {
    /// True if the ASCII character at an index has to be written with a backslash in front.
    static func needsBackslash(
        _ text: [UInt8], _ index: Int, isLineStart: Bool, borders: Set<Int>, inLink: Bool
    ) -> Bool {
        let next = index + 1 < text.count ? text[index + 1] : nil
        let isBorder = borders.contains(index + 1)
        switch text[index] {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "{"): return true
        case UInt8(ascii: "_"):
            return borders.contains(index) || isBorder || !isLetter(before: index, text)
                || !isLetter(after: index, text)
        case UInt8(ascii: "["):
            return inLink || next == UInt8(ascii: "^") || isBorder || borders.contains(index)
        case UInt8(ascii: "("): return borders.contains(index)
        case UInt8(ascii: ":"): return borders.contains(index) || isLineStart
        case UInt8(ascii: "]"):
            guard let next else { return inLink || isBorder }
            return inLink || isBorder || next == UInt8(ascii: "(") || next == UInt8(ascii: "[")
                || next == UInt8(ascii: ":")
        case UInt8(ascii: "!"): return isBorder || next == UInt8(ascii: "[")
        case UInt8(ascii: "<"):
            guard let next else { return true }
            return isBorder || isASCIILetter(next) || "/!?".utf8.contains(next)
        case UInt8(ascii: "&"): return isBorder || Entity.end(in: text, at: index, limit: text.count) != nil
        case UInt8(ascii: "~"):
            return next == UInt8(ascii: "~") || (index > 0 && text[index - 1] == UInt8(ascii: "~"))
                || isLineStart
        case UInt8(ascii: "#"):
            return isLineStart || next == nil || next == UInt8(ascii: "#") || next == 0x0A
        case UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"): return isLineStart
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            guard isLineStart else { return false }
            guard let next else { return true }
            return next <= 0x20 || next == text[index]
        case UInt8(ascii: "."), UInt8(ascii: ")"): return endsNumber(text, index)
        default: return false
        }
    }

    /// True for the `.` of a line that begins `1990. …`.
    private static func endsNumber(_ text: [UInt8], _ index: Int) -> Bool {
        if let next = index + 1 < text.count ? text[index + 1] : nil, next > 0x20 { return false }
        var start = index
        while start > 0, index - start <= 9, text[start - 1] >= 0x30, text[start - 1] <= 0x39 { start -= 1 }
        return start < index && index - start <= 9 && (start == 0 || text[start - 1] == 0x0A)
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    private static func isLetter(before index: Int, _ text: [UInt8]) -> Bool {
        scalar(before: index, in: text).map(isWordScalar) ?? false
    }

    private static func isLetter(after index: Int, _ text: [UInt8]) -> Bool {
        scalar(at: index + 1, in: text).map(isWordScalar) ?? false
    }

    static func scalar(before index: Int, in text: [UInt8]) -> Unicode.Scalar? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: text[start..<index], as: UTF8.self).unicodeScalars.first
    }

    static func scalar(at index: Int, in text: [UInt8]) -> Unicode.Scalar? {
        guard index < text.count else { return nil }
        return String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars.first
    }
}
