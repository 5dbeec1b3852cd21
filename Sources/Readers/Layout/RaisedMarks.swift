import DossierManuscript

/// Small type above or below a base line, put back on the line it belongs to.
///
/// A footnote mark, the ending of an ordinal or an index has a base line of its own, but touches a word of larger
/// type to its left or, at the start of a note, to its right.
enum RaisedMarks {
    /// The rows, from top to bottom, without those that were only marks of others. O(rows × stretches nearby).
    static func settled(_ rows: [[Stretch]]) -> [[Stretch]] {
        var rows = rows
        for index in rows.indices {
            var kept: [Stretch] = []
            for var mark in rows[index] {
                guard let host = host(of: mark, in: rows, near: index) else {
                    kept.append(mark)
                    continue
                }
                if mark.base < host.base { mark.flags.insert(.raised) }
                rows[host.row].append(mark)
            }
            rows[index] = kept
        }
        return rows.filter { !$0.isEmpty }
    }

    private static func host(
        of mark: Stretch, in rows: [[Stretch]], near index: Int
    ) -> (row: Int, base: Float)? {
        guard mark.text.unicodeScalars.count <= 4 else { return nil }
        for row in max(0, index - 3)...min(rows.count - 1, index + 3) where row != index {
            for word in rows[row] {
                guard mark.size <= 0.85 * word.size, !word.flags.contains(.raised) else { continue }
                let rise = (word.base - mark.base) / word.size
                guard (0.1...0.75).contains(rise) || (-0.35 ... -0.1).contains(rise) else { continue }
                let after = mark.box.x - word.box.right
                let before = word.box.x - mark.box.right
                // After a mark that begins a note there may be a space.
                let isGlued = after > -0.5 * mark.size && after < 0.25 * word.size
                let isLeading = before > -0.5 * mark.size && before < 0.6 * word.size
                if isGlued || isLeading { return (row, word.base) }
            }
        }
        return nil
    }
}
