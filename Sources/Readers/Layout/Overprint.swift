import DossierManuscript

/// Drops what nobody sees twice, or at all.
enum Overprint {
    /// Without letters printed over themselves (shadows, false bold), beyond the paper's edge, or too small to read.
    /// O(n).
    static func cleaned(_ sheet: Sheet) -> [Stretch] {
        var seen: [Place: Box] = [:]
        return sheet.stretches.filter { stretch in
            let box = stretch.box
            let (x, y) = (box.x + box.width / 2, box.y + box.height / 2)
            guard x >= 0, y >= 0, x <= sheet.width, y <= sheet.height, stretch.size >= 1.5 else { return false }
            let reach = 0.2 * stretch.size
            let (column, row) = (Int(box.x / reach), Int(box.y / reach))
            for (dx, dy) in [(0, 0), (-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)] {
                let place = Place(text: stretch.text, column: column + dx, row: row + dy)
                guard let other = seen[place] else { continue }
                if abs(other.x - box.x) < reach && abs(other.y - box.y) < reach
                    && abs(other.width - box.width) < reach
                {
                    return false
                }
            }
            seen[Place(text: stretch.text, column: column, row: row)] = box
            return true
        }
    }

    /// A cell of a grid as fine as a shadow is wide.
    private struct Place: Hashable {
        var text: String
        var column: Int
        var row: Int
    }
}
