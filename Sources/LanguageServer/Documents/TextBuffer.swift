/// A text as an editor holds it, and the positions by which the editor calls its places.
///
/// Lines end with `\n`, `\r\n` or `\r`, as LSP 3.17 has it.
struct TextBuffer: Hashable {
    /// What a column counts.
    enum Encoding: String {
        case utf8 = "utf-8"
        case utf16 = "utf-16"
    }

    /// Line and column, both from 0.
    struct Position: Hashable {
        var line: Int
        var column: Int
    }

    private(set) var bytes: [UInt8]
    private(set) var starts: [Int] = [0]

    init(_ text: String) {
        bytes = Array(text.utf8)
        index()
    }

    var lineCount: Int { starts.count }

    /// The bytes of a line, from 0, without its end.
    func range(ofLine line: Int) -> Range<Int> {
        guard starts.indices.contains(line) else { return bytes.count..<bytes.count }
        let start = starts[line]
        guard line + 1 < starts.count else { return start..<bytes.count }
        var end = starts[line + 1] - 1
        if bytes[end] == 0x0A, end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The line, from 0, that holds a byte. O(log lines).
    func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The byte at a position; beyond the end of a line that is its end, beyond the last line the end of the text.
    func offset(of position: Position, _ encoding: Encoding) -> Int {
        guard position.line >= 0 else { return 0 }
        guard position.line < starts.count else { return bytes.count }
        let line = range(ofLine: position.line)
        var at = line.lowerBound
        var left = position.column
        while left > 0, at < line.upperBound {
            let width = TextBuffer.width(bytes[at])
            left -= encoding == .utf8 ? width : width == 4 ? 2 : 1
            // Inside of a character is before it.
            if left < 0 { break }
            at += width
        }
        return min(at, line.upperBound)
    }

    /// The position of a byte. O(log lines + line).
    func position(of offset: Int, _ encoding: Encoding) -> Position {
        let offset = max(0, min(offset, bytes.count))
        let line = line(of: offset)
        let start = starts[line]
        let end = min(offset, range(ofLine: line).upperBound)
        guard encoding == .utf16 else { return Position(line: line, column: max(0, end - start)) }
        var column = 0
        for byte in bytes[start..<max(start, end)] where byte & 0xC0 != 0x80 {
            column += TextBuffer.width(byte) == 4 ? 2 : 1
        }
        return Position(line: line, column: column)
    }

    /// Puts a text in the place of a range of bytes; a range that is turned around is empty.
    mutating func replace(_ range: Range<Int>, with text: String) {
        bytes.replaceSubrange(range.clamped(to: 0..<bytes.count), with: text.utf8)
        index()
    }

    private mutating func index() {
        starts = [0]
        for (at, byte) in bytes.enumerated() {
            if byte == 0x0A || byte == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A) {
                starts.append(at + 1)
            }
        }
    }

    /// Bytes of the character that begins with this one.
    private static func width(_ lead: UInt8) -> Int {
        switch lead {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }
}
