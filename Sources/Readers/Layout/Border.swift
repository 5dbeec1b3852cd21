import DossierManuscript

/// A river that parts something, and how the two sides are to be read.
struct Border {
    var river: River
    var reading: Reading
    var edges: Edges

    enum Reading {
        /// The left side whole, then the right side.
        case columns
        /// Row by row, from left to right.
        case cells
        /// As `cells`, where the right one is running text: its later lines are no rows.
        case labels
    }

    /// The rivers that are no accident of spacing. A page of more rows than any paper holds has none.
    static func all(in rows: [Row], faces: [Face]) -> [Border] {
        guard (2...mostRows).contains(rows.count) else { return [] }
        let gaps = rows.map(\.gaps)
        return River.all(in: rows, gaps: gaps).compactMap { Border($0, rows: rows, gaps: gaps, faces: faces) }
    }

    private static let mostRows = 400

    private init?(_ river: River, rows: [Row], gaps: [[Gap]], faces: [Face]) {
        let left = Side(rows, river.rows) { $0.box.x < river.middle }
        let right = Side(rows, river.rows) { $0.box.x >= river.middle }
        let crossing = Border.crossing(river, gaps)
        guard Border.isReal(river, left, right, crossing) else { return nil }
        // Columns may go on where nothing stands beside them any more.
        let zone = Columns(river: river, rows: rows, isCut: false).zone
        let wholeLeft = Side(rows, zone) { $0.box.x < river.middle }
        let wholeRight = Side(rows, zone) { $0.box.x >= river.middle }
        guard wholeLeft.lines.count + wholeRight.lines.count >= 3 else { return nil }
        self.river = river
        edges = Edges(left, right)
        let part = { Row.part(rows, river.rows, isLeft: $0, of: river) }
        let isColumns =
            wholeLeft.isProse || (wholeLeft.isWordy && wholeRight.isWordy)
            || (wholeLeft.holdsProse && wholeRight.holdsProse) || Border.areUnpaired(left, right)
            || Border.haveOwnLines(left, right) || Border.haveOwnPitch(left, right)
            || Border.isAside(left, beside: wholeRight)
            || Border.isAside(right, beside: wholeLeft)
            || (wholeLeft.contactCount > 0 && wholeRight.contactCount > 0)
            || !Border.isOneTable(river, rows)
                && (Border.areBlocks(wholeLeft, wholeRight, faces) || Border.areStacks(left, right, faces)
                    || Border.areTables(part(true), part(false), river))
        reading = isColumns ? .columns : right.isProse && left.areLabels ? .labels : .cells
    }

    /// The gap it runs through in each row that has type on both sides.
    private static func crossing(_ river: River, _ gaps: [[Gap]]) -> [Gap] {
        river.rows.compactMap { index in
            gaps[index].first { $0.left <= river.middle && river.middle <= $0.right }
        }
    }

    /// True if no cell stands between the two.
    func isSameGutter(as other: Border) -> Bool {
        if river.left < other.river.right && other.river.left < river.right { return true }
        guard let a = edges.rightStart, let b = other.edges.rightStart else { return false }
        return abs(a - b) < 2
    }

    /// A border has type on both sides, gaps that are wide for their rows, and an edge that lines keep to.
    private static func isReal(_ river: River, _ left: Side, _ right: Side, _ crossing: [Gap]) -> Bool {
        guard !left.lines.isEmpty, !right.lines.isEmpty else { return false }
        if river.rows.count == 1 { return crossing.first?.isHuge == true }
        let led = crossing.count(where: \.isLed)
        if led * 3 > crossing.count { return false }
        // Where the labels begin alike as well, they are only words of one width, such as years.
        if river.isAxis { return crossing.count >= 3 && left.agreement(\.x) < 0.7 }
        let wide = crossing.count(where: \.isWide)
        if wide * 2 < crossing.count { return false }
        let edge = max(
            right.agreement(\.x), left.agreement(\.right),
            min(left.agreement { $0.x + $0.width / 2 }, right.agreement { $0.x + $0.width / 2 }))
        if edge >= 0.6 { return true }
        return crossing.count >= 3 && crossing.count { $0.ems >= 2 } == crossing.count
    }

    // Columns are: running text with anything to its right; two sides whose lines do not pair; two blocks with
    // addresses or headings of their own; two tables. All else is one table, read across.

    private static func areUnpaired(_ left: Side, _ right: Side) -> Bool {
        let pairs = left.lines.count { right.has(row: $0.row) }
        let shorter = min(left.lines.count, right.lines.count)
        return pairs == 0 || (shorter >= 3 && pairs * 10 < shorter * 6)
    }

    /// One block of a few lines beside running text that has several times as many: a quotation or a note in the
    /// margin. Labels of paragraphs come more than once, or have a line each.
    private static func isAside(_ side: Side, beside text: Side) -> Bool {
        let count = side.lines.count
        guard (2...mostAside).contains(count), text.lines.count >= 3 * count,
            text.isProse || text.isWordy || text.holdsProse
        else { return false }
        let steps = zip(side.lines, side.lines.dropFirst()).map { $1.box.y - $0.box.y }
        guard let least = steps.min(), let most = steps.max(), most < 1.3 * least else { return false }
        // It runs on from line to line, or is quoted.
        let isQuoted = side.opensQuote && side.closesQuote
        return isQuoted || side.goesOn && side.lines.allSatisfy { $0.words.count >= 2 }
    }

    private static let mostAside = 12

    /// Lines that stand beside each other by chance: their letters are at slightly different heights, now more, now
    /// less. Cells of one row share their base line, or miss it by one and the same distance.
    private static func haveOwnLines(_ left: Side, _ right: Side) -> Bool {
        var offsets: [Float] = []
        for line in left.lines {
            guard let a = line.words.last, let other = right.lines.first(where: { $0.row == line.row }),
                abs(a.size - other.first.size) < 0.1
            else { continue }
            offsets.append((a.base - other.first.base) / max(1, a.size))
        }
        guard offsets.count >= 4, let least = offsets.min(), let most = offsets.max() else { return false }
        return most - least > 0.05 && offsets.count { abs($0) > 0.03 } * 3 >= offsets.count * 2
    }

    /// Credits set as stacks of two kinds of lines, a role above a name: across, the type is the same, downwards it
    /// changes.
    private static func areStacks(_ left: Side, _ right: Side, _ faces: [Face]) -> Bool {
        var looks: [Side.Look: Int] = [:]
        var alike = 0
        var pairs = 0
        for line in left.lines {
            guard let other = right.lines.first(where: { $0.row == line.row }) else { continue }
            let look = Side.look(line, faces)
            pairs += 1
            if look == Side.look(other, faces) { alike += 1 }
            looks[look, default: 0] += 1
        }
        let most = looks.values.max() ?? 0
        // One row of another look at the top is the head of a table.
        return pairs - most >= 2 && pairs >= 4 && alike * 10 >= pairs * 9 && looks.count >= 2
            && most * 4 <= pairs * 3
    }

    /// Blocks side by side, such as contacts. Their last lines may have nothing beside them.
    private static func areBlocks(_ left: Side, _ right: Side, _ faces: [Face]) -> Bool {
        guard left.hasHead(faces: faces), right.hasHead(faces: faces), left.lines.count != right.lines.count
        else { return false }
        // Blocks begin together and end where they like; a row that goes on has a hole above.
        let fewer = left.lines.count < right.lines.count ? left : right
        let first = min(left.lines[0].row, right.lines[0].row)
        return fewer.lines.enumerated().allSatisfy { $0.element.row == first + $0.offset }
    }

    /// Two tables side by side. One of four columns has the same room between all of them, or years in its first
    /// column alone.
    private static func areTables(_ left: [Row], _ right: [Row], _ river: River) -> Bool {
        guard let inner = innerRoom(left), let other = innerRoom(right) else { return false }
        let widest = max(inner, other)
        if widest > 0, abs(river.width - inner) < 0.05 * river.width,
            abs(river.width - other) < 0.05 * river.width
        {
            return false
        }
        return !(hasYears(left) && !hasYears(right) && river.width < 2 * max(1, widest))
    }

    /// Half of the rows and more begin with a year.
    private static func hasYears(_ rows: [Row]) -> Bool {
        let years = rows.count { row in
            let text = row.words[0].text
            return text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
                && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        }
        return rows.count >= 2 && years * 2 >= rows.count
    }

    /// The room between the cells of a table, 0 where leaders fill it; nil if most rows have no cells of their own.
    private static func innerRoom(_ rows: [Row]) -> Float? {
        guard rows.count >= 2 else { return nil }
        let led = rows.count { $0.words.contains(where: \.isLed) }
        if led * 2 > rows.count { return 0 }
        let gaps = rows.map(\.gaps)
        let rivers = River.all(in: rows, gaps: gaps).filter { river in
            guard river.rows.count * 2 > rows.count else { return false }
            let left = Side(rows, river.rows) { $0.box.x < river.middle }
            let right = Side(rows, river.rows) { $0.box.x >= river.middle }
            return isReal(river, left, right, crossing(river, gaps))
        }
        return rivers.map(\.width).max()
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
