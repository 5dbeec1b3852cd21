import DossierManuscript

/// The rows whose cells one border parts.
struct TableZone {
    let border: Border
    private(set) var zone: Range<Int>
    /// Rows beyond the zone, cut off from it by a heading, whose cells part at exactly the same place.
    private var outliers: Set<Int> = []

    init(border: Border, rows: [Row]) {
        self.border = border
        zone = border.river.rows
        while zone.upperBound < rows.count, goesOn(rows[zone.upperBound], after: rows[zone.upperBound - 1]) {
            zone = zone.lowerBound..<(zone.upperBound + 1)
        }
        while zone.lowerBound > 0, goesOn(rows[zone.lowerBound - 1], after: rows[zone.lowerBound]) {
            zone = (zone.lowerBound - 1)..<zone.upperBound
        }
        let near = max(0, zone.lowerBound - 3)..<min(rows.count, zone.upperBound + 3)
        for index in near where !zone.contains(index) && isOutlier(rows[index]) { outliers.insert(index) }
    }

    func holds(_ row: Int) -> Bool { zone.contains(row) || outliers.contains(row) }

    /// A row with only a right cell, close enough to belong to the label above.
    private func goesOn(_ row: Row, after other: Row) -> Bool {
        row.box.x >= border.river.left && abs(row.base - other.base) < 2.2 * max(row.size, other.size)
            && border.edges.holdRight(row.box, size: row.size)
    }

    private func isOutlier(_ row: Row) -> Bool {
        guard let start = border.edges.leftStart, abs(row.box.x - start) < 0.1 * row.size else { return false }
        return row.gaps.contains { gap in
            gap.ems > 0.4 && border.edges.meet(gap, size: row.size, within: 0.06)
        }
    }
}

/// Cuts a row into cells.
enum Cells {
    /// Cells end at borders, at leaders, and at gaps no space could be. A row that begins right of a border has an
    /// empty first cell.
    ///
    /// - Parameter borders: those that may part the row, from left to right.
    static func line(_ row: Row, _ borders: [Border]) -> PrintedLine {
        var cells: [[PrintedWord]] = [[]]
        let gaps = row.gaps
        var next = 0
        for (index, word) in row.words.enumerated() {
            var isCell = index > 0 && (word.isLed || gaps[index - 1].isHuge)
            var crossed: Border?
            while next < borders.count, word.box.x >= borders[next].river.middle {
                let border = borders[next]
                next += 1
                // Two rivers of different rows may run in one gutter.
                if let crossed, border.isSameGutter(as: crossed) { continue }
                if index > 0 {
                    let gap = gaps[index - 1]
                    guard gap.isWide || border.edges.meet(gap, size: row.size, within: 0.15) else { continue }
                } else {
                    guard border.reading == .cells, border.edges.holdRight(row.box, size: row.size) else {
                        continue
                    }
                }
                cells.append([])
                crossed = border
                isCell = false
            }
            if isCell { cells.append([]) }
            cells[cells.count - 1].append(word)
        }
        return PrintedLine(cells: cells)
    }
}
