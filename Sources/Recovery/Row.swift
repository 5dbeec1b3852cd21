import DossierKit
import DossierManuscript
import DossierText

/// A part of a line with its place.
struct Cell: Hashable {
    var text: String
    var range: Range<Int>
    var line: Int

    var isEmpty: Bool { range.isEmpty }
}

extension Draft {
    /// The cells of a line: what tabs, wide gaps and dotted leaders part. An empty first cell says that the row
    /// begins with a gap (a continuation of the row above).
    func cells(_ line: Int) -> [Cell] {
        let text = paper.text
        let whole = paper.lines[line].range
        var cells: [Cell] = []
        var start = lines[line].content.lowerBound
        if whole.lowerBound < start, text[whole.lowerBound] == 0x09 {
            cells.append(Cell(text: "", range: whole.lowerBound..<whole.lowerBound, line: line))
        }
        let end = lines[line].content.upperBound
        var index = start
        func close(_ upper: Int) {
            var last = upper
            while last > start, text[last - 1] == 0x20 { last -= 1 }
            if last > start { cells.append(cell(start..<last, line)) }
        }
        while index < end {
            let gap = gapWidth(at: index, end, text)
            if gap > 0 {
                close(index)
                index += gap
                start = index
            } else {
                index += 1
            }
        }
        close(end)
        return wrapped.isEmpty ? cells : joined(cells, line)
    }

    /// With what stands below in each cell.
    private func joined(_ cells: [Cell], _ line: Int) -> [Cell] {
        guard let below = wrapped[line] else { return cells }
        var cells = cells
        for line in below {
            for (index, cell) in self.cells(line).enumerated() where cells.indices.contains(index) {
                guard !cell.isEmpty else { continue }
                cells[index].text += (cells[index].text.hasSuffix("-") ? "" : " ") + cell.text
                cells[index].range =
                    cells[index].range.lowerBound..<max(cells[index].range.upperBound, cell.range.upperBound)
            }
        }
        return cells
    }

    /// Bytes of a separator that begins here, 0 if there is none: a tab, three spaces, four dots.
    private func gapWidth(at index: Int, _ end: Int, _ text: [UInt8]) -> Int {
        switch text[index] {
        case 0x09:
            var next = index
            while next < end, text[next] == 0x09 || text[next] == 0x20 { next += 1 }
            return next - index
        case 0x20, 0x2E, 0x5F, 0xE2:
            var next = index
            var dots = 0
            var spaces = 0
            while next < end {
                if text[next] == 0x20 {
                    spaces += 1
                    next += 1
                } else if text[next] == 0x2E || text[next] == 0x5F {
                    dots += 1
                    next += 1
                } else if text[next] == 0xE2, next + 2 < end, text[next + 1] == 0x80, text[next + 2] == 0xA6 {
                    dots += 3
                    next += 3
                } else {
                    break
                }
            }
            if dots >= 4 { return next - index }
            if dots == 0, spaces >= 3 { return spaces }
            return 0
        default: return 0
        }
    }

    /// A part of a line as a cell, footnote marks taken out, spaces single.
    func cell(_ range: Range<Int>, _ line: Int) -> Cell {
        guard let passage = Composer(draft: self).passage(range, line: line) else {
            return Cell(text: "", range: range.lowerBound..<range.lowerBound, line: line)
        }
        return Cell(text: passage.text, range: range, line: line)
    }

    /// The whole line as one cell.
    func cell(line: Int) -> Cell { cell(lines[line].content, line) }

    /// A part of a cell, by UTF-8 offsets of its text; exact where nothing was taken out of the cell.
    func part(of cell: Cell, _ range: Range<String.Index>) -> Cell {
        let utf8 = cell.text.utf8
        let start = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
        let length = utf8.distance(from: range.lowerBound, to: range.upperBound)
        let lower = min(cell.range.upperBound, cell.range.lowerBound + start)
        let upper = min(cell.range.upperBound, lower + length)
        return Cell(text: String(cell.text[range]), range: lower..<max(lower, upper), line: cell.line)
    }

    func found(_ cell: Cell, as value: String? = nil, confidence: Double = 1) -> Found<String> {
        Found(
            value ?? cell.text, source: paper.span(cell.range, line: cell.line), confidence: confidence)
    }
}
