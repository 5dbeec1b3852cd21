import DossierManuscript

/// Puts the rows of a page in the order a reader takes.
struct ReadingOrder {
    private let faces: [Face]
    /// Numbers the stretches of lines that stand under each other.
    private var flow = 0

    init(faces: [Face]) { self.faces = faces }

    mutating func lines(of rows: [Row], depth: Int = 0) -> [PrintedLine] {
        guard !rows.isEmpty else { return [] }
        let borders = Border.all(in: rows, faces: faces)
        let columns = borders.filter { $0.reading == .columns }
        // The border that parts most comes first; of two alike the wider one.
        let first = columns.max {
            ($0.river.rows.count, $0.river.width) < ($1.river.rows.count, $1.river.width)
        }
        guard depth < 12, let first else { return table(rows, borders) }
        let zone = Columns(river: first.river, rows: rows).zone
        let left = Row.part(rows, zone, isLeft: true, of: first.river)
        let right = Row.part(rows, zone, isLeft: false, of: first.river)
        // Without a side of its own a zone would come back as it is, for ever.
        guard !left.isEmpty, !right.isEmpty else { return table(rows, borders) }
        var lines = self.lines(of: Array(rows[..<zone.lowerBound]), depth: depth + 1)
        lines += self.lines(of: left, depth: depth + 1)
        lines += self.lines(of: right, depth: depth + 1)
        lines += self.lines(of: Array(rows[zone.upperBound...]), depth: depth + 1)
        return lines
    }

    private mutating func table(_ rows: [Row], _ borders: [Border]) -> [PrintedLine] {
        flow += 1
        var rows = rows
        let zones = borders.map { TableZone(border: $0, rows: rows) }
        for zone in zones where zone.border.reading == .cells {
            rows = CentredLabels.raised(rows, in: zone.zone, of: zone.border.river)
        }
        return rows.indices.map { index in
            let here = zones.filter { $0.holds(index) }.map(\.border)
            var line = Cells.line(rows[index], here.sorted { $0.river.left < $1.river.left })
            line.flow = flow
            return line
        }
    }
}
