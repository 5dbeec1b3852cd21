import DossierManuscript

/// Labels set at the middle of the values they stand beside, moved up to the first of them.
enum CentredLabels {
    /// A label between two values, at the height of neither, joins the upper one. O(n).
    static func joined(_ rows: [Row]) -> [Row] {
        var rows = rows
        var index = rows.count - 2
        while index >= 1 {
            let (above, label, below) = (rows[index - 1], rows[index], rows[index + 1])
            let isBetween =
                label.box.right < min(above.box.x, below.box.x)
                && abs(above.box.x - below.box.x) < 0.3 * above.size
                && label.box.sharedHeight(above.box) > 0.15 && label.box.sharedHeight(below.box) > 0.15
                && abs(2 * label.base - above.base - below.base) < 0.4 * (below.base - above.base)
                && label.words.count <= 7
            if isBetween, let joined = Row(label.words + above.words) {
                rows[index - 1] = joined
                rows.remove(at: index)
                index -= 1
            }
            index -= 1
        }
        return rows
    }

    /// A label on the middle one of values that stand closer to each other than to the next ones moves to the first.
    ///
    /// - Parameter zone: the rows one border parts.
    static func raised(_ rows: [Row], in zone: Range<Int>, of river: River) -> [Row] {
        var rows = rows
        let pitches = zone.dropFirst().map { rows[$0].base - rows[$0 - 1].base }
        guard let narrowest = pitches.min(), let widest = pitches.max(), widest > 1.2 * narrowest else {
            return rows
        }
        var start = zone.lowerBound
        for index in zone.dropFirst() {
            let isNext = rows[index].base - rows[index - 1].base > 1.12 * narrowest
            if isNext { raise(&rows, start..<index, river) }
            if isNext { start = index }
        }
        raise(&rows, start..<zone.upperBound, river)
        return rows
    }

    private static func raise(_ rows: inout [Row], _ group: Range<Int>, _ river: River) {
        guard group.count >= 3, group.count % 2 == 1 else { return }
        let labelled = group.filter { rows[$0].box.x < river.middle }
        let middle = group.lowerBound + group.count / 2
        let label = rows[middle].words.filter { $0.box.x < river.middle }
        let value = rows[middle].words.filter { $0.box.x >= river.middle }
        guard labelled == [middle], let first = Row(label + rows[group.lowerBound].words), let rest = Row(value)
        else { return }
        rows[group.lowerBound] = first
        rows[middle] = rest
    }
}
