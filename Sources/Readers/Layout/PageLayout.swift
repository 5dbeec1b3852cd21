import DossierManuscript

/// The lines of a page in reading order.
enum PageLayout {
    static func lines(of sheet: Sheet) -> [PrintedLine] {
        var lines: [PrintedLine] = []
        var last: Row?
        for row in Row.rows(of: sheet.stretches) {
            var cells: [[PrintedWord]] = []
            for word in row.words {
                if let end = cells.last?.last?.box.right, word.box.x - end < 1.5 * word.size {
                    cells[cells.count - 1].append(word)
                } else {
                    cells.append([word])
                }
            }
            var line = PrintedLine(cells: cells)
            if let last { line.startsBlock = row.base - last.base > 1.6 * max(last.size, row.size) }
            lines.append(line)
            last = row
        }
        return lines
    }
}
