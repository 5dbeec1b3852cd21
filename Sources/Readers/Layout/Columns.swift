import DossierManuscript

/// The rows that a border of columns parts.
struct Columns {
    /// Indices of the rows.
    private(set) var zone: Range<Int>

    /// - Parameter isCut: true to end the zone where a heading spans both columns.
    init(river: River, rows: [Row], isCut: Bool = true) {
        zone = river.rows
        if isCut { cutAtHeading(river, rows) }
        growUp(river, rows)
        if zone.upperBound == river.rows.upperBound {
            growDown(river, rows)
            growLeftColumn(river, rows)
            growLeftStack(river, rows)
        }
    }

    /// Rows above that begin one of the columns, where nothing stands beside them.
    private mutating func growUp(_ river: River, _ rows: [Row]) {
        while zone.lowerBound > 0 {
            let row = rows[zone.lowerBound - 1]
            let isLeft = row.box.right <= river.middle
            let below = Row.part(rows, zone, isLeft: isLeft, of: river).first
            guard isLeft || row.box.x >= river.middle, let below, row.isFollowed(by: below) else { return }
            zone = (zone.lowerBound - 1)..<zone.upperBound
        }
    }

    /// Rows below that go on one of the columns without a break.
    private mutating func growDown(_ river: River, _ rows: [Row]) {
        while zone.upperBound < rows.count {
            let row = rows[zone.upperBound]
            let isLeft = row.box.right <= river.middle
            let above = Row.part(rows, zone, isLeft: isLeft, of: river).last
            guard isLeft || row.box.x >= river.middle, let above, above.isFollowed(by: row) else { return }
            zone = zone.lowerBound..<(zone.upperBound + 1)
        }
    }

    /// The rest of a left column of running text that is much longer than the right one, headings and all: rows
    /// below that keep to the column, some of which fill it.
    private mutating func growLeftColumn(_ river: River, _ rows: [Row]) {
        let lefts = rows[zone].compactMap { row in Row(row.words.filter { $0.box.x < river.middle }) }
        let end = lefts.reduce(0) { max($0, $1.box.right) }
        let start = lefts.reduce(Float.infinity) { min($0, $1.box.x) }
        // Ragged lines fill a column as well.
        func fills(_ row: Row) -> Bool { row.box.right > end - max(1.5 * row.size, 0.18 * (end - start)) }
        guard lefts.count(where: fills) * 2 > lefts.count, lefts.count >= 4 else { return }
        var next = zone.upperBound
        while next < rows.count, rows[next].box.right <= river.middle { next += 1 }
        let rest = zone.upperBound..<next
        let filled = rest.filter { fills(rows[$0]) }
        guard filled.count >= 2, filled.count * 8 > rest.count, let last = filled.last else { return }
        var stop = next == rows.count ? next : last + 1
        // What comes before rows that span the page may be their heading.
        while stop < next, rows[stop - 1].isFollowed(by: rows[stop]) { stop += 1 }
        zone = zone.lowerBound..<stop
    }

    /// The rest of a left column of stacks, small labels above names, that is longer than the right one: rows below
    /// that begin as its lines do and stand no further apart than they.
    private mutating func growLeftStack(_ river: River, _ rows: [Row]) {
        let lefts = rows[zone].compactMap { row in Row(row.words.filter { $0.box.x < river.middle }) }
        guard lefts.count >= 8 else { return }
        // The first line may be the list's heading.
        let list = lefts.dropFirst()
        let largest = list.map(\.size).sorted()[list.count * 3 / 4]
        let steps = zip(list, list.dropFirst()).map { $1.base - $0.base }.sorted()
        let starts = lefts.map(\.box.x).sorted()
        let start = starts[starts.count / 2]
        guard let most = steps.last, most < 2 * steps[steps.count / 2],
            lefts.count(where: { abs($0.box.x - start) < 0.2 * $0.size }) * 5 >= lefts.count * 4,
            list.count(where: { $0.size < 0.9 * largest }) * 4 >= list.count
        else { return }
        while zone.upperBound < rows.count {
            let row = rows[zone.upperBound]
            let above = rows[..<zone.upperBound].last { $0.box.x < river.middle }
            guard row.box.right <= river.middle, abs(row.box.x - start) < 0.2 * row.size, let above,
                row.base - above.base <= 1.1 * most, row.size <= 1.05 * largest
            else { return }
            zone = zone.lowerBound..<(zone.upperBound + 1)
        }
    }

    /// Ends the zone before a heading that stands over both columns though it is short enough for the left one: at
    /// its height the right column pauses, and there is room above and below it.
    private mutating func cutAtHeading(_ river: River, _ rows: [Row]) {
        for index in zone.dropFirst() where rows[index].box.right <= river.middle {
            let row = rows[index]
            let left = (
                above: rows[zone.lowerBound..<index].last { $0.box.x < river.middle },
                below: rows[(index + 1)..<zone.upperBound].first { $0.box.x < river.middle }
            )
            let right = (
                above: rows[zone.lowerBound..<index].last { $0.box.right > river.middle },
                below: rows[(index + 1)..<zone.upperBound].first { $0.box.right > river.middle }
            )
            guard let leftAbove = left.above, let leftBelow = left.below, let rightAbove = right.above,
                let rightBelow = right.below
            else { continue }
            let room = row.base - leftAbove.base
            if room > 1.9 * leftAbove.size, leftBelow.base - row.base > 1.3 * leftBelow.size,
                rightBelow.base - rightAbove.base > room + 1.3 * leftBelow.size
            {
                zone = zone.lowerBound..<index
                return
            }
        }
    }
}

extension Row {
    /// True if the row below follows as the next line, or the next paragraph, of the same text would.
    func isFollowed(by below: Row) -> Bool {
        let isFlush = abs(box.x - below.box.x) < 0.2 * size
        return below.base - base < (isFlush ? 2.4 : 1.75) * max(size, below.size)
            && abs(size - below.size) < 0.1 * max(size, below.size)
    }
}
