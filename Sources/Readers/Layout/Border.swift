import DossierManuscript

/// A river that parts something, and how the two sides are to be read.
struct Border {
    var river: River
    var reading: Reading

    enum Reading {
        /// The left side whole, then the right side.
        case columns
        /// Row by row, from left to right.
        case cells
        /// As `cells`, where the right one is running text: its later lines are no rows.
        case labels
    }

    /// The rivers that are no accident of spacing.
    static func all(in rows: [Row], faces: [Face], depth: Int = 0) -> [Border] {
        guard rows.count >= 2 else { return [] }
        let gaps = rows.map(\.gaps)
        return River.all(in: rows, gaps: gaps).compactMap { river in
            Border(river, rows: rows, gaps: gaps, faces: faces, depth: depth)
        }
    }

    private init?(_ river: River, rows: [Row], gaps: [[Gap]], faces: [Face], depth: Int) {
        let left = Side(rows, river.rows) { $0.box.x < river.middle }
        let right = Side(rows, river.rows) { $0.box.x >= river.middle }
        let crossing = river.rows.compactMap { index in
            gaps[index].first { $0.left <= river.middle && river.middle <= $0.right }
        }
        guard Border.isReal(river, left, right, crossing) else { return nil }
        self.river = river
        reading = Border.reading(left, right, crossing, faces: faces, depth: depth) {
            Row.part(rows, river.rows, isLeft: $0, of: river)
        }
    }

    /// A border has type on both sides, gaps that are wide for their rows, and an edge that lines keep to.
    private static func isReal(_ river: River, _ left: Side, _ right: Side, _ crossing: [Gap]) -> Bool {
        guard !left.lines.isEmpty, left.lines.count + right.lines.count >= 3, !right.lines.isEmpty else {
            return false
        }
        let led = crossing.count(where: \.isLed)
        if led * 3 > crossing.count { return false }
        let wide = crossing.count(where: \.isWide)
        if wide * 2 < crossing.count { return false }
        let edge = max(
            right.agreement(\.x), left.agreement(\.right),
            min(left.agreement { $0.x + $0.width / 2 }, right.agreement { $0.x + $0.width / 2 }))
        if edge >= 0.6 { return true }
        return crossing.count >= 3 && crossing.count { $0.ems >= 2 } == crossing.count
    }

    /// Tells columns from cells.
    ///
    /// Columns: both sides are running text, or the left one is and the right one is something beside it; or both
    /// sides have addresses or telephone numbers of their own; or each side is a table of its own; or the lines of
    /// the two sides do not pair; or each side has its own heading and the sides are not equally long.
    /// Everything else is a table, whose rows are read across.
    private static func reading(
        _ left: Side, _ right: Side, _ crossing: [Gap], faces: [Face], depth: Int, part: (_ isLeft: Bool) -> [Row]
    ) -> Reading {
        if left.isProse { return .columns }
        if left.contactCount > 0 && right.contactCount > 0 { return .columns }
        let pairs = left.lines.count { right.has(row: $0.row) }
        let shorter = min(left.lines.count, right.lines.count)
        if shorter >= 3 && pairs * 10 < shorter * 6 { return .columns }
        if depth < 3 && isTable(part(true), faces, depth) && isTable(part(false), faces, depth) { return .columns }
        if left.hasHead(faces: faces), right.hasHead(faces: faces), left.lines.count != right.lines.count,
            left.lines.first?.row == right.lines.first?.row, pairs == shorter
        {
            return .columns
        }
        return right.isProse && left.lines.count * 2 <= right.lines.count ? .labels : .cells
    }

    /// True if most rows have cells of their own.
    private static func isTable(_ rows: [Row], _ faces: [Face], _ depth: Int) -> Bool {
        guard rows.count >= 2 else { return false }
        let led = rows.count { $0.words.contains(where: \.isLed) }
        if led * 2 > rows.count { return true }
        let borders = Border.all(in: rows, faces: faces, depth: depth + 1)
        let covered = borders.reduce(0) { max($0, $1.river.rows.count) }
        return covered * 2 > rows.count
    }
}

extension Row {
    /// What of the rows lies on one side of a river.
    static func part(_ rows: [Row], _ range: Range<Int>, isLeft: Bool, of river: River) -> [Row] {
        rows[range].compactMap { row in
            Row(row.words.filter { ($0.box.x < river.middle) == isLeft })
        }
    }
}
