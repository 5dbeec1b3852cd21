import DossierManuscript

/// What small type at certain places is: notes at the foot of a page, captions under pictures.
struct SmallType {
    /// The size most of the document is set in.
    let bodySize: Float

    init(_ sheets: [Sheet]) {
        var counts: [Int: Int] = [:]
        for sheet in sheets {
            for stretch in sheet.stretches {
                counts[Int((stretch.size * 4).rounded()), default: 0] += stretch.advances.count
            }
        }
        let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        bodySize = Float(most?.key ?? 0) / 4
    }

    private func isSmall(_ row: Row) -> Bool { row.size < 0.93 * bodySize }

    /// The index of the first of the rows of notes that end a page; nil if it has none.
    ///
    /// They are smaller than the body, below everything else, and the first of them begins with a mark.
    func notes(in rows: [Row]) -> Int? {
        var start = rows.count
        while start > 0, isSmall(rows[start - 1]) { start -= 1 }
        // Small type may stand above the notes as well: they begin with the first mark after a pause.
        for index in start..<rows.count where SmallType.beginsWithMark(rows[index]) {
            let isApart = index == 0 || rows[index].base - rows[index - 1].base > 1.5 * rows[index].size
            if isApart || index == start { return index }
        }
        return nil
    }

    /// A raised mark, an asterisk or a dagger, or a number that text follows at once or after a point or bracket.
    static func beginsWithMark(_ row: Row) -> Bool {
        guard let first = row.words.first, let stretch = first.stretches.first else { return false }
        if stretch.flags.contains(.raised) { return true }
        let scalars = Array(first.text.unicodeScalars)
        if let mark = scalars.first, "*†‡§¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.contains(mark) { return true }
        let digits = scalars.drop { $0 == "[" || $0 == "(" }.prefix { (0x30...0x39).contains($0.value) }
        guard (1...2).contains(digits.count), row.words.count > 1 else { return false }
        guard let next = scalars[digits.endIndex...].first else { return true }
        return next == "." || next == ")" || next == "]" || next.properties.isAlphabetic || next == "«"
            || next == "“"
    }

    /// The rows that stand under a picture, in small type and within its width.
    func captions(in rows: [Row], of sheet: Sheet) -> Set<Int> {
        var found: Set<Int> = []
        for picture in sheet.pictures where isIllustration(picture, on: sheet) {
            var bottom = picture.bottom
            for (index, row) in rows.enumerated() where row.box.bottom > bottom {
                let isUnder = row.box.y < bottom + 1.8 * row.size && row.box.y > bottom - 0.6 * row.size
                let isWithin = row.box.x > picture.x - 4 && row.box.right < picture.right + 4
                guard isUnder, isWithin, isSmall(row) else { continue }
                found.insert(index)
                bottom = row.box.bottom
            }
        }
        return found
    }

    private func isIllustration(_ picture: Box, on sheet: Sheet) -> Bool {
        let share = picture.width * picture.height / max(1, sheet.width * sheet.height)
        return share > 0.02 && share < 0.8 && picture.height > 2 * bodySize
    }
}
