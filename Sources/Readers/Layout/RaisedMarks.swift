import DossierManuscript

/// Small type above or below a base line, put back on the line it belongs to.
///
/// A footnote mark, the ending of an ordinal or an index has a base line of its own, but touches a word of larger
/// type to its left or, at the start of a note, to its right.
enum RaisedMarks {
    /// The rows, from top to bottom, without those that were only marks of others. O(n log n).
    static func settled(_ rows: [[Stretch]]) -> [[Stretch]] {
        var rows = rows.map { $0.sorted { $0.box.x < $1.box.x } }
        var moved: [(row: Int, mark: Stretch)] = []
        for index in rows.indices {
            var kept: [Stretch] = []
            for mark in rows[index] {
                guard let host = host(of: mark, in: rows, near: index) else {
                    kept.append(mark)
                    continue
                }
                var mark = mark
                if mark.base < host.base { mark.flags.insert(.raised) }
                moved.append((host.row, mark))
            }
            rows[index] = kept
        }
        for (row, mark) in moved { rows[row].append(mark) }
        return rows.filter { !$0.isEmpty }
    }

    private static func host(
        of mark: Stretch, in rows: [[Stretch]], near index: Int
    ) -> (row: Int, base: Float)? {
        guard mark.advances.count <= 4 else { return nil }
        for row in max(0, index - 3)...min(rows.count - 1, index + 3) where row != index {
            let after = rows[row].firstIndex(after: mark.box.x)
            for word in rows[row][max(0, after - 2)..<min(rows[row].count, after + 2)]
            where isHost(word, of: mark) {
                return (row, word.base)
            }
        }
        return nil
    }

    private static func isHost(_ word: Stretch, of mark: Stretch) -> Bool {
        guard mark.size <= 0.85 * word.size else { return false }
        let rise = (word.base - mark.base) / word.size
        guard (0.1...0.75).contains(rise) || (-0.35 ... -0.1).contains(rise) else { return false }
        let after = mark.box.x - word.box.right
        let before = word.box.x - mark.box.right
        // After a mark that begins a note there may be a space.
        return (after > -0.5 * mark.size && after < 0.25 * word.size)
            || (before > -0.5 * mark.size && before < 0.6 * word.size)
    }
}

extension [Stretch] {
    /// The index of the first one that begins right of a place, of stretches from left to right. O(log n).
    fileprivate func firstIndex(after x: Float) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].box.x <= x { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
