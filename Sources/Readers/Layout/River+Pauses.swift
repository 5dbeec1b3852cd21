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
}
