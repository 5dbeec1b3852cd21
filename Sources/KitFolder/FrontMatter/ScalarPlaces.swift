import DossierKit
import DossierText

/// Finds where the letters of a YAML scalar stand; the YAML parser says only where it begins.
struct ScalarPlaces {
    let file: MarkdownFile
    /// Where the front matter ends.
    let limit: Int

    struct Found {
        /// The letters, without quotes.
        var range: Range<Int>
        var pieces: [Passage.Piece]
    }

    /// Walks the value and its source side by side. O(length in the source).
    func find(_ value: String, from start: Int, style: Style) -> Found {
        var at = start
        switch style {
        case .plain: break
        case .single, .double: at += 1
        case .block:
            at = file.text[min(at, limit)..<limit].firstIndex(of: 0x0A).map { $0 + 1 } ?? limit
        }
        var pieces: [Passage.Piece] = []
        let bytes = Array(value.utf8)
        var index = 0
        var first: Int?
        while index < bytes.count, at < limit {
            let byte = file.text[at]
            if style == .double, byte == UInt8(ascii: "\\") {
                let step = escape(at)
                if step.bytes.isEmpty || !bytes[index...].starts(with: step.bytes) {
                    at = step.end
                    continue
                }
                add(step.bytes.count, index, at, isEscape: true, to: &pieces)
                first = first ?? at
                index += step.bytes.count
                at = step.end
            } else if style == .single, byte == UInt8(ascii: "'"), bytes[index] == byte {
                add(1, index, at, to: &pieces)
                first = first ?? at
                index += 1
                at += 2
            } else if byte == bytes[index], !(byte <= 0x20 && atLineBreak(at)) {
                add(1, index, at, to: &pieces)
                first = first ?? at
                index += 1
                at += 1
            } else if byte <= 0x20 {
                let end = spaceEnd(at)
                var breaks = 0
                while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A {
                    if breaks > 0, style == .block { break }
                    index += 1
                    breaks += 1
                }
                at = max(end, at + 1)
            } else {
                // The two do not go together; the rest has no places.
                break
            }
        }
        let from = first ?? at
        return Found(range: from..<max(from, at), pieces: pieces)
    }

    enum Style { case plain, single, double, block }

    private func add(
        _ length: Int, _ index: Int, _ at: Int, isEscape: Bool = false, to pieces: inout [Passage.Piece]
    ) {
        if !isEscape, let last = pieces.last, last.at + last.length == index, last.origin + last.length == at {
            pieces[pieces.count - 1].length += length
        } else {
            pieces.append(
                Passage.Piece(at: index, length: length, origin: at, line: file.lines.line(of: at)))
        }
    }

    private func atLineBreak(_ start: Int) -> Bool {
        var at = start
        while at < limit, file.text[at] == 0x20 || file.text[at] == 0x09 { at += 1 }
        return at >= limit || file.text[at] == 0x0A
    }

    private func spaceEnd(_ start: Int) -> Int {
        var at = start
        while at < limit, file.text[at] <= 0x20 { at += 1 }
        return at
    }

    /// What an escape of a double-quoted scalar stands for; empty for a line break.
    private func escape(_ at: Int) -> (bytes: [UInt8], end: Int) {
        guard at + 1 < limit else { return ([], limit) }
        func hexadecimal(_ digits: Int) -> (bytes: [UInt8], end: Int) {
            let end = min(at + 2 + digits, limit)
            guard let value = UInt32(String(decoding: file.text[(at + 2)..<end], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(value)
            else { return ([], end) }
            return (Array(String(Character(scalar)).utf8), end)
        }
        let plain: [UInt8: String] = [
            0x30: "\0", 0x61: "\u{7}", 0x62: "\u{8}", 0x74: "\t", 0x09: "\t", 0x6E: "\n", 0x76: "\u{B}",
            0x66: "\u{C}", 0x72: "\r", 0x65: "\u{1B}", 0x20: " ", 0x22: "\"", 0x2F: "/", 0x5C: "\\",
            0x4E: "\u{85}", 0x5F: "\u{A0}", 0x4C: "\u{2028}", 0x50: "\u{2029}",
        ]
        switch file.text[at + 1] {
        case UInt8(ascii: "x"): return hexadecimal(2)
        case UInt8(ascii: "u"): return hexadecimal(4)
        case UInt8(ascii: "U"): return hexadecimal(8)
        case 0x0A: return ([], spaceEnd(at + 2))
        case let byte:
            guard let text = plain[byte] else { return ([], at + 2) }
            return (Array(text.utf8), at + 2)
        }
    }
}
