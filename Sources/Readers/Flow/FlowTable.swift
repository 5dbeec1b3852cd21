import DossierManuscript

/// A table of paragraphs, and how it is read: row by row, its cells parted by gaps; or cell by cell where the cells
/// are texts or blocks that only stand side by side.
struct FlowTable {
    /// Rows of cells of paragraphs.
    var rows: [[[FlowParagraph]]] = []
    /// Rows that only name the columns.
    var heads: Set<Int> = []
    /// Where each column begins, in points from the text's left edge.
    var columns: [Float] = []

    /// Its paragraphs in reading order. A row with cells comes as one paragraph for each of its lines, a tab between
    /// cells; an empty first cell as a tab at the start.
    var paragraphs: [FlowParagraph] {
        let rows = rows.map { $0.map { FlowTable.trimmed($0) } }
        let texts = rows.filter { FlowTable.isSideBySide($0) }
        if texts.count >= 2, texts.count * 2 > rows.count { return byColumn(rows) }
        return rows.indices.flatMap { index in
            var found = paragraphs(of: rows[index])
            // Names of columns are no row of the list.
            if heads.contains(index) { for line in found.indices { found[line].tag = .caption } }
            return found
        }
    }

    private static func trimmed(_ cell: [FlowParagraph]) -> [FlowParagraph] {
        var cell = cell[...]
        while let first = cell.first, first.isEmpty, first.notes.isEmpty { cell = cell.dropFirst() }
        while let last = cell.last, last.isEmpty, last.notes.isEmpty { cell = cell.dropLast() }
        return Array(cell)
    }

    /// Prose beside prose.
    private static func isSideBySide(_ row: [[FlowParagraph]]) -> Bool {
        row.count { cell in cell.contains { $0.text.utf8.count > 100 } } >= 2
    }

    private func byColumn(_ rows: [[[FlowParagraph]]]) -> [FlowParagraph] {
        var out: [FlowParagraph] = []
        for column in 0..<(rows.map(\.count).max() ?? 0) {
            for row in rows where row.indices.contains(column) { out += row[column] }
            out.append(FlowParagraph())
        }
        return out
    }

    private func paragraphs(of row: [[FlowParagraph]]) -> [FlowParagraph] {
        let filled = row.indices.filter { !row[$0].isEmpty }
        guard let first = filled.first else { return [FlowParagraph()] }
        if row.count == 1 { return row[0] }
        if filled.count == 1, first == 0 { return row[0] }
        if filled.count > 1, FlowTable.isBlocks(filled.map { row[$0] }) {
            return [FlowParagraph()] + filled.flatMap { blocks(row[$0], isLast: $0 == filled.last) }
        }
        return lines(of: row, filled)
    }

    /// Blocks that only share a row: addresses, texts, lists of their own.
    private static func isBlocks(_ cells: [[FlowParagraph]]) -> Bool {
        if cells.count(where: { cell in cell.contains { $0.text.utf8.count > 100 } }) >= 2 { return true }
        let lines = cells.map { cell in cell.flatMap { $0.lines } }
        let long = lines.count { $0.count >= 2 }
        guard long >= 2 else { return false }
        if cells.contains(where: { $0.contains { $0.tag == .tableRow } }) { return true }
        let texts = lines.joined().map { $0.reduce(into: "") { $0 += $1.text } }
        if texts.contains(where: { isAddress($0) || $0.utf8.contains(0x09) }) { return true }
        return Set(lines.map(\.count)).count > 1
    }

    /// A block, and a blank line if it is whole: a name and what follows in the next cell are one address.
    private func blocks(_ cell: [FlowParagraph], isLast: Bool) -> [FlowParagraph] {
        let isShort = cell.allSatisfy { $0.text.utf8.count <= 60 && !FlowTable.isAddress($0.text) }
        return isShort && cell.count <= 2 && !isLast ? cell : cell + [FlowParagraph()]
    }

    /// A mail or web address, or a telephone number.
    private static func isAddress(_ text: String) -> Bool {
        if text.utf8.contains(0x40) || text.contains("www.") || text.contains("://") { return true }
        let digits = text.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
        return digits >= 7 && digits * 2 >= text.utf8.count
    }

    /// The lines of cells beside one another.
    private func lines(of row: [[FlowParagraph]], _ filled: [Int]) -> [FlowParagraph] {
        let cells = row.map { cell in cell.flatMap { $0.lines } }
        var out: [FlowParagraph] = []
        for number in 0..<(cells.map(\.count).max() ?? 0) {
            var line = FlowParagraph()
            line.tag = .tableRow
            line.kind = "row"
            line.tabStops = columns
            line.startsPage = number == 0 && row.contains { $0.contains { $0.startsPage } }
            for (column, cell) in cells.enumerated() {
                let size = cell.first?.first?.size ?? 10
                if column > 0 { line.append(FlowPiece(text: "\t", size: size)) }
                guard cell.indices.contains(number) else { continue }
                for piece in cell[number] {
                    // A gap inside a cell is none of the table's.
                    line.append(piece.with(String(piece.text.map { $0 == "\t" ? " " : $0 })))
                }
            }
            if line.isEmpty {
                out.append(FlowParagraph())
            } else {
                out.append(line)
            }
        }
        if !out.isEmpty { out[out.count - 1].notes = row.flatMap { $0.flatMap(\.notes) } }
        return out
    }
}
