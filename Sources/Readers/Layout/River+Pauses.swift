import DossierManuscript

extension River {
    /// Fewer rows with nothing on the right are the end of a paragraph, or a label of several lines.
    private static let leastPause = 4

    /// Its parts, cut where nothing stands on its right for several rows and then begins at another edge: what is
    /// below there is another table. O(rows × words a row).
    func withoutPauses(_ all: [Row]) -> [River] {
        let starts = rows.map { row in all[row].words.first { $0.box.x >= middle }?.box.x }
        var parts: [Range<Int>] = []
        var first = 0
        var last: Int?
        for (index, start) in starts.enumerated() where start != nil {
            if let last, index - last > River.leastPause,
                let above = starts[first...last].compactMap(\.self).min(),
                let below = starts[index...].compactMap(\.self).min(),
                abs(above - below) > all[rows.lowerBound + index].size
            {
                parts.append((rows.lowerBound + first)..<(rows.lowerBound + last + 1))
                first = index
            }
            last = index
        }
        guard !parts.isEmpty else { return [self] }
        parts.append((rows.lowerBound + first)..<rows.upperBound)
        return parts.filter { $0.count >= 2 }.compactMap { part in
            var river = self
            river.rows = part
            return river.trimmed(to: all)
        }
    }

    /// Fewer rows do not show an edge.
    private static let leastShift = 3

    /// Its parts, cut where room stands between two rows and what is on the right begins at quite another edge from
    /// there on: a list with page numbers far right above a text with a box beside it. O(rows × words a row).
    func withoutShifts(_ all: [Row]) -> [River] {
        guard rows.count >= 2 * River.leastShift else { return [self] }
        let starts = rows.map { row in all[row].words.first { $0.box.x >= middle }?.box.x }
        let pitches = zip(rows, rows.dropFirst()).map { all[$1].base - all[$0].base }.sorted()
        let usual = pitches[pitches.count / 2]
        for (index, row) in rows.enumerated().dropFirst(River.leastShift) {
            let room = all[row].base - all[row - 1].base
            guard room > 1.8 * usual, room > 1.8 * all[row].size else { continue }
            let above = starts[..<index].compactMap(\.self)
            let below = starts[index...].compactMap(\.self)
            guard above.count >= River.leastShift, below.count >= River.leastShift, let left = above.min(),
                let other = below.min(), abs(left - other) > 5 * all[row].size
            else { continue }
            return [rows.lowerBound..<row, row..<rows.upperBound].flatMap { part -> [River] in
                var river = self
                river.rows = part
                return river.trimmed(to: all)?.withoutShifts(all) ?? []
            }
        }
        return [self]
    }
}
