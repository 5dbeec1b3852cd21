import DossierManuscript

/// Sets paragraphs as a manuscript's text, lines, runs and pages.
///
/// A blank line stands where more room is left than the paragraphs' own kind needs, and between pages. The notes of
/// a page come at its end. Boxes are estimates.
struct FlowComposer {
    private var manuscript: Manuscript
    private var page = FlowPage()
    private var firstLine = 0
    /// Points from the page's top.
    private var place: Float = 0
    private var last: FlowParagraph?
    private var owesBlank = false
    /// Lines since the last one with cells.
    private var sinceCells = Int.max
    private let notes: [[FlowParagraph]]
    private var pending: [Int] = []

    /// - Parameter notes: the paragraphs of each note, its number first.
    init(file: String, origin: Manuscript.Origin, notes: [[FlowParagraph]] = []) {
        manuscript = Manuscript(file: file, text: [], origin: origin)
        manuscript.hasWholeParagraphs = true
        self.notes = notes
        place = page.top
    }

    /// The paper of what is added from here on.
    mutating func use(_ page: FlowPage) {
        if manuscript.lines.count == firstLine { place = page.top }
        self.page = page
    }

    mutating func add(_ paragraph: FlowParagraph) {
        if paragraph.startsPage { turnPage() }
        if paragraph.isEmpty {
            pending += paragraph.notes
            owesBlank = true
            place += max(8, paragraph.size) * 1.2
            return
        }
        if owesBlank || parts(paragraph) { addBlank() }
        owesBlank = false
        place += last.map { max($0.after, paragraph.before) } ?? paragraph.before
        for (index, pieces) in paragraph.lines.enumerated() {
            let line = FlowLine(pieces, inTable: sinceCells <= 3 || paragraph.tag == .tableRow)
            if line.pieces.isEmpty { continue }
            sinceCells = line.hasCells ? 0 : sinceCells == .max ? .max : sinceCells + 1
            set(line, of: paragraph, isFirst: index == 0)
        }
        pending += paragraph.notes
        last = paragraph
    }

    /// Adds a running head or foot, apart from the text.
    mutating func add(runningHead paragraph: FlowParagraph) {
        guard !paragraph.isEmpty else { return }
        var paragraph = paragraph
        paragraph.tag = .runningHead
        paragraph.startsPage = false
        add(paragraph)
        last = nil
        owesBlank = true
    }

    /// What is left to say of this page, then the next one. Nothing happens on an empty page.
    mutating func turnPage() {
        addNotes()
        guard manuscript.lines.count > firstLine else { return }
        manuscript.pages.append(
            Page(lines: firstLine..<manuscript.lines.count, width: page.width, height: page.height))
        firstLine = manuscript.lines.count
        place = page.top
        last = nil
        owesBlank = true
        sinceCells = .max
    }

    /// Sets the notes that are due here and now.
    mutating func endNotes() { addNotes() }

    consuming func finish() -> Manuscript {
        turnPage()
        return manuscript
    }

    private mutating func addNotes() {
        guard !pending.isEmpty else { return }
        let due = pending
        pending = []
        last = nil
        owesBlank = true
        for note in due where notes.indices.contains(note) {
            for var paragraph in notes[note] {
                paragraph.startsPage = false
                paragraph.tag = .note
                (paragraph.before, paragraph.after) = (0, 0)
                if !paragraph.isEmpty { add(paragraph) }
            }
        }
        pending = []
        last = nil
        owesBlank = true
    }

    /// True if more room is left between two paragraphs than between two of either's kind.
    private func parts(_ paragraph: FlowParagraph) -> Bool {
        guard let last else { return false }
        if (last.tag == .note) != (paragraph.tag == .note) { return true }
        if case .heading = paragraph.tag {
            if case .heading = last.tag { return false }
            return true
        }
        let room = last.isTight && last.kind == paragraph.kind ? 0 : max(last.after, paragraph.before)
        let usual = min(
            last.isTight ? 0 : max(last.after, last.before),
            paragraph.isTight ? 0 : max(paragraph.after, paragraph.before))
        return room > usual + 0.3 * max(6, paragraph.size)
    }

    private var number: Int32 { Int32(manuscript.pages.count + 1) }

    private mutating func addBlank() {
        guard !manuscript.lines.isEmpty else { return }
        let at = manuscript.text.count
        manuscript.lines.append(Line(range: at..<at, page: number))
        manuscript.text.append(0x0A)
    }

    private mutating func set(_ line: FlowLine, of paragraph: FlowParagraph, isFirst: Bool) {
        let start = manuscript.text.count
        let firstRun = Int32(manuscript.runs.count)
        let size = line.pieces.map(\.size).max() ?? 12
        let room = max(36, page.column - paragraph.indent)
        var x = paragraph.indent + (isFirst ? paragraph.firstIndent : 0)
        let left = x
        for piece in line.pieces {
            for (index, part) in piece.text.split(separator: "\t", omittingEmptySubsequences: false)
                .enumerated()
            {
                if index > 0 {
                    manuscript.text.append(0x09)
                    x = page.stop(after: x, paragraph.tabStops)
                }
                if part.isEmpty { continue }
                let at = manuscript.text.count
                manuscript.text.append(contentsOf: part.utf8)
                let width = TypeWidth.estimate(part, size: piece.size, isBold: piece.style.contains(.bold))
                manuscript.runs.append(
                    Run(
                        range: at..<manuscript.text.count,
                        box: Box(
                            x: page.left + min(x, page.column), y: place, width: width, height: piece.size),
                        size: piece.size, style: piece.style, colour: piece.colour))
                x += width
            }
        }
        let width = min(x - left, room)
        let count = max(1, ((x - left) / room).rounded(.up))
        let shift: Float =
            switch paragraph.alignment {
            case .start: 0
            case .centre: max(0, (room - width) / 2)
            case .end: max(0, room - width)
            }
        for run in Int(firstRun)..<manuscript.runs.count {
            manuscript.runs[run].box.x += shift
            manuscript.runs[run].box.width = min(manuscript.runs[run].box.width, room)
        }
        let box = Box(x: page.left + left + shift, y: place, width: width, height: count * size * 1.2)
        var made = Line(
            range: start..<manuscript.text.count, page: number, runs: firstRun..<Int32(manuscript.runs.count),
            box: box, tag: paragraph.tag)
        made.continuesParagraph = !isFirst
        manuscript.lines.append(made)
        manuscript.text.append(0x0A)
        place += box.height
        var seen: String?
        for case let address? in line.pieces.map(\.link) where address != seen {
            manuscript.links.append(Manuscript.Link(page: Int(number), box: box, address: address))
            seen = address
        }
    }
}
