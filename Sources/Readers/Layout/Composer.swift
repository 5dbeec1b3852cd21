import DossierManuscript

/// Sets lines in their final order as a manuscript's text, lines, runs and pages.
struct Composer {
    private var manuscript: Manuscript
    private let faces: [Face]

    init(file: String, faces: [Face], origin: Manuscript.Origin) {
        manuscript = Manuscript(file: file, text: [], origin: origin)
        self.faces = faces
    }

    /// Adds the next page; a blank line separates it from the one before.
    mutating func add(_ lines: [PrintedLine], of sheet: Sheet) {
        let number = manuscript.pages.count + 1
        let first = manuscript.lines.count
        for (index, line) in lines.enumerated() {
            if !manuscript.lines.isEmpty && (index == 0 || line.startsBlock) { addBlank(page: number) }
            add(line, page: number)
        }
        manuscript.pages.append(
            Page(lines: first..<manuscript.lines.count, width: sheet.width, height: sheet.height))
    }

    consuming func finish() -> Manuscript { manuscript }

    private mutating func addBlank(page: Int) {
        let at = manuscript.text.count
        manuscript.lines.append(Line(range: at..<at, page: Int32(page)))
        manuscript.text.append(0x0A)
    }

    private mutating func add(_ line: PrintedLine, page: Int) {
        let start = manuscript.text.count
        let firstRun = Int32(manuscript.runs.count)
        for (index, cell) in line.cells.enumerated() {
            if index > 0 { manuscript.text.append(0x09) }
            for (index, word) in cell.enumerated() {
                if index > 0 { manuscript.text.append(0x20) }
                for stretch in word.stretches { add(stretch, firstRun: firstRun) }
            }
        }
        dropSoftHyphens(from: start, firstRun: firstRun)
        var composed = Line(
            range: start..<manuscript.text.count, page: Int32(page),
            runs: firstRun..<Int32(manuscript.runs.count), box: line.box, tag: line.tag)
        composed.confidence = line.confidence
        manuscript.lines.append(composed)
        manuscript.text.append(0x0A)
    }

    /// A soft hyphen shows only at the end of a line, where it tells that the word goes on.
    private mutating func dropSoftHyphens(from start: Int, firstRun: Int32) {
        var at = manuscript.text.count - 3
        while at >= start {
            defer { at -= 1 }
            guard manuscript.text[at] == 0xC2, manuscript.text[at + 1] == 0xAD else { continue }
            manuscript.text.removeSubrange(at..<(at + 2))
            for run in Int(firstRun)..<manuscript.runs.count {
                let range = manuscript.runs[run].range
                let lower = range.lowerBound > at ? range.lowerBound - 2 : range.lowerBound
                manuscript.runs[run].range =
                    lower..<max(lower, range.upperBound > at ? range.upperBound - 2 : range.upperBound)
            }
        }
    }

    /// Goes on with the line's last run if the type is the same and no cell ended between.
    private mutating func add(_ stretch: Stretch, firstRun: Int32) {
        let start = manuscript.text.count
        manuscript.text.append(contentsOf: stretch.text.utf8)
        if stretch.confidence < Doubt.sure {
            manuscript.doubts.append(
                Doubt(range: start..<manuscript.text.count, confidence: stretch.confidence))
        }
        var style = faces.indices.contains(stretch.face) ? faces[stretch.face].style : []
        if stretch.flags.contains(.underlined) { style.insert(.underlined) }
        if stretch.flags.contains(.raised) { style.insert(.raised) }
        let last = manuscript.runs.count - 1
        if last >= Int(firstRun), manuscript.runs[last].style == style,
            abs(manuscript.runs[last].size - stretch.size) < 0.05,
            manuscript.runs[last].colour == stretch.colour,
            !manuscript.text[manuscript.runs[last].range.upperBound..<start].contains(0x09)
        {
            manuscript.runs[last].range = manuscript.runs[last].range.lowerBound..<manuscript.text.count
            manuscript.runs[last].box = manuscript.runs[last].box.union(stretch.box)
            return
        }
        manuscript.runs.append(
            Run(
                range: start..<manuscript.text.count, box: stretch.box, size: stretch.size, style: style,
                colour: stretch.colour))
    }
}
