import DossierManuscript

/// Drops what nobody sees twice, or at all.
enum Overprint {
    /// Without letters printed over themselves (shadows, false bold), beyond the paper's edge, or too small to read.
    static func cleaned(_ sheet: Sheet) -> [Stretch] {
        var seen: [String: [Box]] = [:]
        return sheet.stretches.filter { stretch in
            let box = stretch.box
            let (x, y) = (box.x + box.width / 2, box.y + box.height / 2)
            guard x >= 0, y >= 0, x <= sheet.width, y <= sheet.height, stretch.size >= 1.5 else { return false }
            let reach = 0.2 * stretch.size
            let isDouble = (seen[stretch.text] ?? []).contains {
                abs($0.x - box.x) < reach && abs($0.y - box.y) < reach && abs($0.width - box.width) < reach
            }
            if !isDouble { seen[stretch.text, default: []].append(box) }
            return !isDouble
        }
    }
}
