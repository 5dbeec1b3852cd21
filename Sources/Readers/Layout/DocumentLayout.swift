import DossierManuscript

/// From what stands on the pages of a document to its lines in reading order.
enum DocumentLayout {
    static func pages(of sheets: [Sheet], faces: [Face]) -> [[PrintedLine]] {
        var sheets = sheets
        NamelessType.resize(&sheets, faces: faces)
        let words = Vocabulary(sheets)
        var edges: [[PrintedLine]] = []
        for index in sheets.indices {
            sheets[index].stretches = Overprint.cleaned(sheets[index])
            let (level, lines) = EdgeText.split(sheets[index].stretches)
            sheets[index].stretches = DropCaps.settled(level, words: words)
            edges.append(lines)
        }
        let rows = sheets.map { CentredLabels.joined(Row.rows(of: $0.stretches)) }
        let heads = RunningHeads(rows, of: sheets)
        let small = SmallType(sheets)
        var gutters: [River?] = []
        var pages = sheets.indices.map { index in
            var order = ReadingOrder(faces: faces)
            defer { gutters.append(order.gutter) }
            return lines(of: rows[index], heads: heads.rows[index], small: small, sheet: sheets[index], &order)
        }
        // A page without anything side by side may keep to the columns of the page before it all the same.
        for index in pages.indices where gutters[index] == nil {
            let near = gutters[..<index].last { $0 != nil } ?? gutters[index...].first { $0 != nil }
            guard let gutter = near ?? nil else { continue }
            var order = ReadingOrder(faces: faces, gutter: gutter)
            pages[index] = lines(
                of: rows[index], heads: heads.rows[index], small: small, sheet: sheets[index], &order)
        }
        for index in pages.indices { pages[index] += edges[index] }
        let pitch = Pitch(pages)
        for index in pages.indices { pitch.markBlocks(&pages[index]) }
        return pages
    }

    private static func lines(
        of rows: [Row], heads: Set<Int>, small: SmallType, sheet: Sheet, _ order: inout ReadingOrder
    ) -> [PrintedLine] {
        let body = rows.indices.filter { !heads.contains($0) }.map { rows[$0] }
        let notes = small.notes(in: body) ?? body.count
        let captions = small.captions(in: Array(body[..<notes]), of: sheet)
        var lines = order.lines(of: body[..<notes].indices.filter { !captions.contains($0) }.map { body[$0] })
        lines = inserted(captions.sorted().map { body[$0] }, as: .caption, into: lines)
        lines += order.notes(of: Array(body[notes...])).map { tagged($0, .note) }
        let running = heads.sorted().map { tagged(Cells.line(rows[$0], []), .runningHead) }
        let middle = sheet.height / 2
        return running.filter { $0.base < middle } + lines + running.filter { $0.base >= middle }
    }

    /// Each after the last line that is above it and beside its picture.
    private static func inserted(_ rows: [Row], as tag: Line.Tag, into lines: [PrintedLine]) -> [PrintedLine] {
        var lines = lines
        for row in rows {
            let line = tagged(Cells.line(row, []), tag)
            let before = lines.lastIndex { $0.base <= line.base && $0.box.sharedWidth(line.box) > 0 }
            lines.insert(line, at: before.map { $0 + 1 } ?? 0)
        }
        return lines
    }

    private static func tagged(_ line: PrintedLine, _ tag: Line.Tag) -> PrintedLine {
        var line = line
        line.tag = tag
        return line
    }
}
