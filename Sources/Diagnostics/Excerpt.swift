import DossierText

/// One line of a source as a terminal shows it, cut around the marked part.
struct Excerpt {
    /// Tabs expanded, control characters made visible, at most the columns asked for.
    var text = ""
    /// Columns before the mark.
    var indent = 0
    /// Columns of the mark, at least 1.
    var marked = 0

    private struct Cell {
        var text: String
        var width: Int
    }

    /// `line` is the range of the line's bytes and `mark` the range to mark, both in `bytes`; the bytes need not
    /// be valid UTF-8.
    init(_ bytes: [UInt8], line: Range<Int>, mark: Range<Int>, columns: Int) {
        // A scalar has at most four bytes: this is more than can be shown on either side of a mark.
        let reach = 4 * max(columns, 12) + 64
        let body = Excerpt.near(mark, in: bytes, Excerpt.trimmed(bytes, line, keeping: mark), reach: reach)
        let markStart = max(body.lowerBound, min(mark.lowerBound, body.upperBound))
        let markEnd = max(markStart, min(mark.upperBound, body.upperBound))
        var cells = Excerpt.cells(bytes[body.lowerBound..<markStart], from: 0)
        let first = cells.count
        let before = cells.reduce(0) { $0 + $1.width }
        cells += Excerpt.cells(bytes[markStart..<markEnd], from: before)
        let last = cells.count
        let through = cells.reduce(0) { $0 + $1.width }
        cells += Excerpt.cells(bytes[markEnd..<body.upperBound], from: through)
        show(cells, marked: first..<last, columns: max(columns, 12))
    }

    /// The part of a line that can be shown around a mark: a file may be one line of many megabytes.
    private static func near(
        _ mark: Range<Int>, in bytes: [UInt8], _ line: Range<Int>, reach: Int
    ) -> Range<Int> {
        guard line.count > 4 * reach else { return line }
        var start = max(line.lowerBound, mark.lowerBound - reach)
        var end = min(line.upperBound, max(start, min(mark.upperBound, mark.lowerBound + reach) + reach))
        // Whole scalars.
        while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return min(start, end)..<end
    }

    /// Without the spaces at both ends, unless they are marked.
    private static func trimmed(_ bytes: [UInt8], _ line: Range<Int>, keeping mark: Range<Int>) -> Range<Int> {
        var start = line.lowerBound
        var end = line.upperBound
        while start < end, start < mark.lowerBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, end > mark.upperBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }

    private static func cells(_ bytes: ArraySlice<UInt8>, from column: Int) -> [Cell] {
        var cells: [Cell] = []
        var column = column
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let cell: Cell
            if scalar == "\t" {
                let size = 4 - column % 4
                cell = Cell(text: String(repeating: " ", count: size), width: size)
            } else if isHostile(scalar) {
                cell = Cell(text: "\u{FFFD}", width: 1)
            } else {
                cell = Cell(text: String(scalar), width: displayWidth(scalar))
            }
            column += cell.width
            cells.append(cell)
        }
        return cells
    }

    private mutating func show(_ cells: [Cell], marked: Range<Int>, columns: Int) {
        let total = cells.reduce(0) { $0 + $1.width }
        let markStart = cells[..<marked.lowerBound].reduce(0) { $0 + $1.width }
        let markWidth = max(1, cells[marked].reduce(0) { $0 + $1.width })
        var start = 0
        var end = total
        if total > columns {
            // Room for an ellipsis at both ends; the mark in the middle unless it is near the start.
            let room = columns - 2
            if markStart + markWidth > room {
                start = max(0, markStart - max(0, (room - markWidth) / 2))
                start = min(start, max(markStart - room / 2, total - room))
            }
            end = min(total, start + room)
        }
        var column = 0
        if start > 0 { text = "…" }
        for cell in cells {
            if column >= start && column + cell.width <= end { text += cell.text }
            column += cell.width
        }
        if end < total { text += "…" }
        let shown = max(markStart, start)
        indent = shown - start + (start > 0 ? 1 : 0)
        self.marked = max(1, min(markStart + markWidth, max(end, shown + 1)) - shown)
    }
}
