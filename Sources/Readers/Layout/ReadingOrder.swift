import DossierManuscript

/// Puts the rows of a page in the order a reader takes.
struct ReadingOrder {
    private let faces: [Face]
    /// Numbers the stretches of lines that stand under each other.
    private var flow = 0
    /// The white space between the columns of the page, if it has columns.
    private(set) var gutter: River?
    /// The one of other pages of the document.
    private let shared: River?

    /// - Parameter gutter: between the columns of other pages, for a page that has nothing side by side.
    init(faces: [Face], gutter: River? = nil) {
        self.faces = faces
        shared = gutter
    }

    mutating func lines(of rows: [Row], depth: Int = 0) -> [PrintedLine] {
        guard !rows.isEmpty else { return [] }
        if depth == 0, let shared, ReadingOrder.keepsColumns(rows, of: shared) {
            let sides = Dictionary(grouping: rows) { $0.box.x < shared.middle }
            return lines(of: sides[true] ?? [], depth: 1) + lines(of: sides[false] ?? [], depth: 1)
        }
        let borders = Border.all(in: rows, faces: faces)
        if depth < 12, let heads = borders.lazy.compactMap({ MarginHeads($0, rows) }).first {
            return self.lines(of: Array(rows[..<heads.zone.lowerBound]), depth: depth + 1)
                + heads.parts(rows).flatMap { self.lines(of: $0, depth: depth + 1) }
                + self.lines(of: Array(rows[heads.zone.upperBound...]), depth: depth + 1)
        }
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
        if depth == 0, left.count >= ReadingOrder.leastRows, right.count >= ReadingOrder.leastRows {
            gutter = first.river
        }
        var lines = self.lines(of: Array(rows[..<zone.lowerBound]), depth: depth + 1)
        lines += self.lines(of: left, depth: depth + 1)
        lines += self.lines(of: right, depth: depth + 1)
        lines += self.lines(of: Array(rows[zone.upperBound...]), depth: depth + 1)
        return lines
    }

    /// Notes at the feet of the page's columns: those of the left one first, even if too few lines stand beside each
    /// other to show a border of their own.
    mutating func notes(of rows: [Row]) -> [PrintedLine] {
        guard let gutter, rows.allSatisfy({ $0.isFree(at: gutter.middle) }) else { return lines(of: rows) }
        let left = Row.part(rows, rows.indices, isLeft: true, of: gutter)
        let right = Row.part(rows, rows.indices, isLeft: false, of: gutter)
        return lines(of: left, depth: 1) + lines(of: right, depth: 1)
    }

    /// Fewer rows on a side are no column to go by.
    private static let leastRows = 8

    /// True if every row lies on one side of a gutter, and some of the right side above some of the left: beside
    /// a picture, say.
    static func keepsColumns(_ rows: [Row], of gutter: River) -> Bool {
        guard rows.allSatisfy({ $0.box.right <= gutter.right || $0.box.x >= gutter.left }) else { return false }
        let left = rows.filter { $0.box.x < gutter.middle }
        let right = rows.filter { $0.box.x >= gutter.middle }
        guard let lowest = left.map(\.base).max(), let highest = right.map(\.base).min() else { return false }
        return left.count >= 2 && right.count >= 2 && highest < lowest
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

extension Row {
    /// No word of the row stands over a place of the page.
    fileprivate func isFree(at x: Float) -> Bool { words.allSatisfy { $0.box.right <= x || $0.box.x >= x } }
}
