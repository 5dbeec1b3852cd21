/// Character references of HTML, such as `&#32;` and `&eacute;`.
enum Entity {
    /// The reference that begins at `start` (which holds `&`): what it stands for and where it ends; nil if
    /// there is none. Named ones are asked of the Markdown parser, which has the list.
    static func decode(_ text: [UInt8], at start: Int, limit: Int) -> (bytes: [UInt8], end: Int)? {
        guard let end = end(in: text, at: start, limit: limit) else { return nil }
        let name = text[(start + 1)..<(end - 1)]
        if name.first == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
            let value =
                isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
            guard let value else { return nil }
            let scalar = value == 0 ? nil : Unicode.Scalar(value)
            return (Array(String(Character(scalar ?? "\u{FFFD}")).utf8), end)
        }
        let tree = MarkdownTree(Array(text[start..<end]))
        guard let literal = tree.events.first(where: { $0.kind == .text })?.literal,
            literal != Array(text[start..<end])
        else { return nil }
        return (literal, end)
    }

    /// Text with its character references replaced, as in the value of an HTML attribute.
    static func decoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"), let found = decode(bytes, at: index, limit: bytes.count) {
                out.append(contentsOf: found.bytes)
                index = found.end
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Where a well-formed reference ends, whether or not its name is known.
    static func end(in text: [UInt8], at start: Int, limit: Int) -> Int? {
        var index = start + 1
        guard index < limit else { return nil }
        let isNumber = text[index] == UInt8(ascii: "#")
        if isNumber { index += 1 }
        let isHexadecimal = isNumber && index < limit && text[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let first = index
        while index < limit, index - first < 32 {
            let byte = text[index]
            if byte == UInt8(ascii: ";") { return index > first ? index + 1 : nil }
            let isDigit = byte >= 0x30 && byte <= 0x39
            let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            let isHexadecimalLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
            let fits =
                if isHexadecimal { isDigit || isHexadecimalLetter } else if isNumber { isDigit } else {
                    isDigit || (isLetter)
                }
            guard fits, !(isNumber && index - first >= 7) else { return nil }
            index += 1
        }
        return nil
    }
}
