import DossierManuscript

/// The rows that a border of columns parts.
struct Columns {
    /// Indices of the rows.
    private(set) var zone: Range<Int>

    init(river: River, rows: [Row]) {
        zone = river.rows
        cutAtHeading(river, rows)
        growUp(river, rows)
        growDown(river, rows)
    }

    /// Rows above that belong to the right column alone.
    private mutating func growUp(_ river: River, _ rows: [Row]) {
        while zone.lowerBound > 0 {
            let row = rows[zone.lowerBound - 1]
            guard row.box.x >= river.middle, row.isFollowed(by: rows[zone.lowerBound]) else { return }
            zone = (zone.lowerBound - 1)..<zone.upperBound
        }
    }

    /// Rows below that go on one of the columns without a break.
    private mutating func growDown(_ river: River, _ rows: [Row]) {
        guard zone.upperBound == river.rows.upperBound else { return }
        while zone.upperBound < rows.count {
            let row = rows[zone.upperBound]
            let isLeft = row.box.right <= river.middle
            let above = rows[zone].last { isLeft ? $0.box.x < river.middle : $0.box.right > river.middle }
            guard isLeft || row.box.x >= river.middle, let above, above.isFollowed(by: row) else { return }
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
    /// True if the row below follows as the next line of the same text would.
    func isFollowed(by below: Row) -> Bool {
        below.base - base < 1.75 * max(size, below.size) && abs(size - below.size) < 0.1 * max(size, below.size)
    }
}
