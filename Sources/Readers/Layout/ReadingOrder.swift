import DossierManuscript

/// Puts the rows of a page in the order a reader takes.
struct ReadingOrder {
    private let faces: [Face]

    init(faces: [Face]) { self.faces = faces }

    func lines(of rows: [Row], depth: Int = 0) -> [PrintedLine] {
        let borders = Border.all(in: rows, faces: faces)
        let columns = borders.filter { $0.reading == .columns }
        // The border that parts most comes first; of two alike the wider one.
        let first = columns.max { ($0.river.rows.count, $0.river.width) < ($1.river.rows.count, $1.river.width) }
        guard depth < 12, let first else { return table(rows, borders) }
        let zone = extended(first.river, in: rows)
        let left = Row.part(rows, zone, isLeft: true, of: first.river)
        let right = Row.part(rows, zone, isLeft: false, of: first.river)
        var lines = self.lines(of: Array(rows[..<zone.lowerBound]), depth: depth + 1)
        lines += self.lines(of: left, depth: depth + 1)
        lines += self.lines(of: right, depth: depth + 1)
        lines += self.lines(of: Array(rows[zone.upperBound...]), depth: depth + 1)
        return lines
    }

    /// The rows of a border of columns, with those above and below that go on one column without a break.
    private func extended(_ river: River, in rows: [Row]) -> Range<Int> {
        var zone = river.rows
        while zone.lowerBound > 0 {
            let row = rows[zone.lowerBound - 1]
            guard row.box.x >= river.middle, row.isClose(to: rows[zone.lowerBound]) else { break }
            zone = (zone.lowerBound - 1)..<zone.upperBound
        }
        while zone.upperBound < rows.count {
            let row = rows[zone.upperBound]
            let isBeside = row.box.x >= river.middle || row.box.right <= river.middle
            guard isBeside, rows[zone.upperBound - 1].isClose(to: row) else { break }
            zone = zone.lowerBound..<(zone.upperBound + 1)
        }
        return zone
    }

    private func table(_ rows: [Row], _ borders: [Border]) -> [PrintedLine] {
        let zones = borders.map { cells(of: $0, in: rows) }
        return rows.indices.map { index in
            let here = zip(borders, zones).filter { $0.1.contains(index) }.map(\.0)
            return line(rows[index], here.sorted { $0.river.left < $1.river.left })
        }
    }

    /// The rows of a table's border, with the rows above and below that have only a right cell.
    private func cells(of border: Border, in rows: [Row]) -> Range<Int> {
        let river = border.river
        let edges = rows[river.rows].compactMap { row in row.words.first { $0.box.x >= river.middle }?.box.x }
        func goesOn(_ index: Int, after other: Int) -> Bool {
            let row = rows[index]
            let distance = abs(row.base - rows[other].base)
            return row.box.x >= river.left && distance < 2.2 * max(row.size, rows[other].size)
                && edges.contains { abs($0 - row.box.x) < 0.2 * row.size }
        }
        var zone = river.rows
        while zone.upperBound < rows.count, goesOn(zone.upperBound, after: zone.upperBound - 1) {
            zone = zone.lowerBound..<(zone.upperBound + 1)
        }
        while zone.lowerBound > 0, goesOn(zone.lowerBound - 1, after: zone.lowerBound) {
            zone = (zone.lowerBound - 1)..<zone.upperBound
        }
        return zone
    }

    /// A row as a line: cells end at borders, at leaders, and at gaps no space could be.
    private func line(_ row: Row, _ borders: [Border]) -> PrintedLine {
        var cells: [[PrintedWord]] = [[]]
        let gaps = row.gaps
        var next = 0
        for (index, word) in row.words.enumerated() {
            var isCell = index > 0 && (word.isLed || gaps[index - 1].isHuge)
            while next < borders.count, word.box.x >= borders[next].river.middle {
                if index > 0 || borders[next].reading != .labels { cells.append([]) }
                isCell = false
                next += 1
            }
            if isCell { cells.append([]) }
            cells[cells.count - 1].append(word)
        }
        return PrintedLine(cells: cells)
    }
}

extension Row {
    /// True if the row below follows as the next line of the same text would.
    func isClose(to below: Row) -> Bool {
        below.base - base < 1.9 * max(size, below.size) && abs(size - below.size) < 0.1 * max(size, below.size)
    }
}
