import DossierManuscript

/// Columns that an extraction left side by side, parted by spaces, put one after the other.
///
/// Only what can't be read across is cut: running text with anything beside it, and lists under headings of their own.
/// The rows of a table stay rows.
enum TextColumns {
    /// Longer stretches of lines side by side are no page.
    private static let mostLines = 400

    /// The manuscript with its columns cut; the very same if it has none. O(lines × longest zone) at worst.
    static func cut(_ manuscript: inout Manuscript) {
        var rows: [SpacedRow] = []
        rows.reserveCapacity(manuscript.lines.count)
        for line in manuscript.lines { rows.append(SpacedRow(manuscript.text, line.range)) }
        guard rows.count(where: { $0.parts.count >= 2 }) >= 3 else { return }
        var order: [Piece] = []
        var isCut = false
        for page in pages(of: manuscript.lines) {
            var next = page.lowerBound
            while next < page.upperBound {
                if let zone = zone(from: next, page, rows), let pieces = zone.pieces(rows, manuscript.text) {
                    // A line above that belongs to the left column has been passed already.
                    order += pieces
                    next = zone.lines.upperBound
                    isCut = true
                } else {
                    order.append(.line(next))
                    next += 1
                }
            }
        }
        if isCut { rebuild(&manuscript, order) }
    }

    /// What comes next: a whole line, a part of one, or a blank line of the page that a line is on.
    enum Piece: Hashable {
        case line(Int)
        case part(Int, Range<Int>)
        case blank(Int)
    }

    private static func pages(of lines: [Line]) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        for index in lines.indices.dropFirst() where lines[index].page != lines[index - 1].page {
            pages.append(start..<index)
            start = index
        }
        pages.append(start..<lines.count)
        return pages
    }

    /// The stretch of lines that begins here and is parted by one gutter; the widest such gutter if there are several.
    private static func zone(from first: Int, _ page: Range<Int>, _ rows: [SpacedRow]) -> TextZone? {
        guard !rows[first].isBlank else { return nil }
        // The gutter shows in one of the first lines; those above have only one side.
        let near = first..<min(page.upperBound, first + 3)
        for line in near {
            if rows[line].isBlank { return nil }
            guard rows[line].parts.count >= 2 else { continue }
            for part in rows[line].parts.dropFirst() {
                let end = min(page.upperBound, first + mostLines)
                let zone = TextZone(from: first, to: end, column: part.start, rows)
                if let zone, zone.lines.contains(line) { return zone }
            }
            return nil
        }
        return nil
    }

    private static func rebuild(_ manuscript: inout Manuscript, _ order: [Piece]) {
        var text: [UInt8] = []
        text.reserveCapacity(manuscript.text.count + 64)
        var lines: [Line] = []
        lines.reserveCapacity(order.count)
        for piece in order {
            let start = text.count
            let page: Int32
            switch piece {
            case .line(let index):
                page = manuscript.lines[index].page
                text += manuscript.text[manuscript.lines[index].range]
            case .part(let index, let range):
                page = manuscript.lines[index].page
                text += manuscript.text[range]
            case .blank(let index):
                page = manuscript.lines[index].page
            }
            lines.append(Line(range: start..<text.count, page: page))
            text.append(0x0A)
        }
        (manuscript.text, manuscript.lines) = (text, lines)
    }
}
