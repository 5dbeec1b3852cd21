import DossierManuscript

/// The lines of a page in reading order.
enum PageLayout {
    static func lines(of sheet: Sheet, faces: [Face]) -> [PrintedLine] {
        let rows = Row.rows(of: sheet.stretches)
        var lines = ReadingOrder(faces: faces).lines(of: rows)
        for index in lines.indices.dropFirst() {
            let (a, b) = (lines[index - 1], lines[index])
            lines[index].startsBlock = b.box.bottom - a.box.bottom > 1.6 * max(a.size, b.size)
        }
        return lines
    }
}
