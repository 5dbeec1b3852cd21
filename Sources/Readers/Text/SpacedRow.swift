/// A line of plain text and its parts, which two spaces and more keep from each other.
struct SpacedRow {
    struct Part: Hashable {
        /// Columns of letters from the line's start.
        var start: Int
        var end: Int
        /// UTF-8 bytes of the text.
        var range: Range<Int>
        var words: Int
    }

    private(set) var parts: [Part] = []
    private(set) var isBlank = true
    /// A tab, whose width nobody knows, or a line longer than any page is wide.
    private(set) var isOpaque = false

    private static let widest = 600

    /// O(bytes).
    init(_ text: [UInt8], _ line: Range<Int>) {
        guard line.count <= SpacedRow.widest * 4 else {
            (isBlank, isOpaque) = (false, true)
            return
        }
        var column = 0
        var spaces = 2
        for at in line {
            let byte = text[at]
            if byte & 0xC0 == 0x80 {
                if let last = parts.indices.last { parts[last].range = parts[last].range.lowerBound..<(at + 1) }
                continue
            }
            switch byte {
            case 0x20: spaces += 1
            case 0x09:
                isOpaque = true
                spaces += 2
            default:
                isBlank = false
                if spaces >= 2 {
                    parts.append(Part(start: column, end: column + 1, range: at..<(at + 1), words: 1))
                } else if let last = parts.indices.last {
                    if spaces == 1 { parts[last].words += 1 }
                    parts[last].end = column + 1
                    parts[last].range = parts[last].range.lowerBound..<(at + 1)
                }
                spaces = 0
            }
            column += 1
        }
        if column > SpacedRow.widest { isOpaque = true }
    }

    /// What stands before a column, and what from it on; nil if a part runs across it.
    func split(at column: Int) -> (left: [Part], right: [Part])? {
        guard !isOpaque, parts.allSatisfy({ $0.start >= column || $0.end <= column - 2 }) else { return nil }
        return (parts.filter { $0.start < column }, parts.filter { $0.start >= column })
    }
}
