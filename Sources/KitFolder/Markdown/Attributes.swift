import DossierKit

/// What stands in braces at the end of a heading, a question, a work or a note: `{.interview lang=fr}`.
///
/// The syntax is that of Pandoc and Hugo: words with a dot are classes, the rest are keys with values.
struct Attributes {
    var classes: [(name: String, range: Range<Int>)] = []
    var values: [(key: String, value: String, range: Range<Int>)] = []
    /// The braces and what is between them, in bytes of the file.
    var range: Range<Int>

    func value(_ key: String) -> String? { values.last { $0.key == key }?.value }

    func has(_ name: String) -> Bool { classes.contains { $0.name == name } }

    /// The attributes at the end of a line, if it ends in some. O(length of the line).
    static func atEnd(of line: Range<Int>, in text: [UInt8]) -> Attributes? {
        var end = line.upperBound
        while end > line.lowerBound, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
        guard end > line.lowerBound, text[end - 1] == UInt8(ascii: "}") else { return nil }
        var attempts = 0
        for start in line.lowerBound..<end where text[start] == UInt8(ascii: "{") {
            if start > line.lowerBound, text[start - 1] > 0x20 { continue }
            attempts += 1
            if attempts > 8 { return nil }
            var scanner = AttributeScanner(text: text, at: start, end: end)
            if let found = scanner.read() { return found }
        }
        return nil
    }
}

private struct AttributeScanner {
    let text: [UInt8]
    var at: Int
    let end: Int

    mutating func read() -> Attributes? {
        let start = at
        at += 1
        var found = Attributes(range: start..<end)
        while true {
            while at < end, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
            guard at < end else { return nil }
            if text[at] == UInt8(ascii: "}") { break }
            let itemStart = at
            if text[at] == UInt8(ascii: ".") {
                at += 1
                let name = word()
                if name.isEmpty { return nil }
                found.classes.append((name, itemStart..<at))
            } else {
                let key = word()
                guard !key.isEmpty, at < end, text[at] == UInt8(ascii: "=") else { return nil }
                at += 1
                guard let value = value() else { return nil }
                found.values.append((key, value, itemStart..<at))
            }
            guard at < end, text[at] <= 0x20 || text[at] == UInt8(ascii: "}") else { return nil }
        }
        guard at + 1 == end, !(found.classes.isEmpty && found.values.isEmpty) else { return nil }
        return found
    }

    private mutating func word() -> String {
        let start = at
        while at < end, isWordByte(text[at]) { at += 1 }
        return String(decoding: text[start..<at], as: UTF8.self)
    }

    private mutating func value() -> String? {
        guard at < end else { return nil }
        guard text[at] == UInt8(ascii: "\"") else {
            let start = at
            while at < end, text[at] > 0x20, text[at] != UInt8(ascii: "}") { at += 1 }
            return String(decoding: text[start..<at], as: UTF8.self)
        }
        at += 1
        var out: [UInt8] = []
        while at < end {
            let byte = text[at]
            at += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
            if byte == UInt8(ascii: "\\"), at < end {
                let next = text[at]
                at += 1
                switch next {
                case UInt8(ascii: "n"): out.append(0x0A)
                case UInt8(ascii: "r"): out.append(0x0D)
                case UInt8(ascii: "\\"), UInt8(ascii: "\""): out.append(next)
                default: out.append(contentsOf: [byte, next])
                }
            } else {
                out.append(byte)
            }
        }
        return nil
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
