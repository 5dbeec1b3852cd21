import DossierKit

/// The text of an OpenDocument file.
struct OpenDocumentBody {
    let book: Book
    private var xml = Markup()
    private(set) var pictures: [StillFigure] = []
    private var tables = 0
    private var marked: Set<String> = []

    init(_ book: Book) { self.book = book }

    var document: [UInt8] {
        var document = OpenDocumentParts.root("office:document-content")
        document.open("office:body")
        document.open("office:text")
        document.append(xml)
        document.close("office:text")
        document.close("office:body")
        document.close("office:document-content")
        return document.html
    }

    mutating func setBook() {
        paragraph("Title", book.title)
        if let title = book.originalTitle { paragraph("Subtitle", title) }
        if let byline = book.byline { paragraph("Subtitle", byline) }
        for chapter in book.chapters {
            heading(chapter.heading, chapter.level)
            for block in chapter.blocks { set(block) }
        }
        let unmarked = book.notes.filter { !$0.isMarked }
        guard !unmarked.isEmpty else { return }
        heading(book.notesHeading, 1)
        for note in unmarked { paragraph("Standard", note.text, before: "[\(note.marker)] ") }
    }

    private mutating func set(_ block: Book.Block) {
        switch block {
        case .paragraph(let text): paragraph("Standard", text)
        case .question(let text): paragraph("Question", text)
        case .answer(let text, let speaker):
            paragraph("Standard", text, before: speaker.map { "\($0): " } ?? "")
        case .remark(let remark, let isSignature): paragraph(isSignature ? "Signature" : "Standard", remark)
        case .rows(let rows): table(rows.map { ($0.label, $0.values) })
        case .cast(let players):
            if players.contains(where: { $0.character != nil }) {
                table(players.map { ($0.name, [$0.character ?? ""]) })
            } else {
                for player in players { paragraph("Credit", player.name) }
            }
        case .works(let works): for work in works { set(work) }
        case .awards(let awards): for award in awards { paragraph("Work", AwardText.line(award)) }
        case .quote(let text, let source):
            paragraph("Quotations", text, isQuoted: true)
            if !source.isEmpty { paragraph("Source", "– " + source) }
        case .contact(let desk): set(desk)
        case .figure(let figure): set(figure)
        }
    }

    private mutating func set(_ work: Book.WorkEntry) {
        xml.open("text:p", ["text:style-name": "Work"])
        if let year = work.year { write("\(year) – ") }
        span("Emphasis") { $0.write(work.title) }
        write(WorkText.others(work) + work.details.map { ", \($0)" }.joined())
        xml.close("text:p")
    }

    private mutating func set(_ desk: Book.Desk) {
        heading(desk.heading, 2)
        for line in [desk.organisation, desk.name].compactMap({ $0 }) + desk.address {
            paragraph("Credit", line)
        }
        for way in desk.ways {
            xml.open("text:p", ["text:style-name": "Credit"])
            if let label = way.label { write("\(label): ") }
            link(way.address) { $0.write(way.printed) }
            xml.close("text:p")
        }
    }

    private mutating func table(_ rows: [(String, [String])]) {
        tables += 1
        xml.open("table:table", ["table:name": "Table\(tables)"])
        xml.empty("table:table-column", ["table:number-columns-repeated": "2"])
        for (label, values) in rows {
            xml.open("table:table-row")
            for cell in [[label], values] {
                xml.open("table:table-cell")
                for value in cell { paragraph("Credit", value) }
                xml.close("table:table-cell")
            }
            xml.close("table:table-row")
        }
        xml.close("table:table")
    }

    /// Hundredths of a centimetre.
    private static let room = (width: 1600, height: 1900)

    private mutating func set(_ figure: StillFigure) {
        pictures.append(figure)
        let size = figure.fitted(width: Self.room.width, height: Self.room.height)
        xml.open("text:p", ["text:style-name": "Illustration"])
        xml.open(
            "draw:frame",
            [
                "draw:name": "Still \(pictures.count)", "text:anchor-type": "as-char",
                "svg:width": centimetres(size.width), "svg:height": centimetres(size.height),
            ])
        xml.empty(
            "draw:image",
            [
                "xlink:href": OpenDocumentParts.picture(pictures.count), "xlink:type": "simple",
                "xlink:show": "embed", "xlink:actuate": "onLoad",
            ])
        xml.element("svg:desc", figure.alternative)
        xml.close("draw:frame")
        xml.close("text:p")
        paragraph("Caption", [figure.caption, figure.credit].compactMap { $0 }.joined(separator: "\n"))
    }

    private func centimetres(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)cm"
    }

    // MARK: Paragraphs

    private mutating func heading(_ heading: String, _ level: Int) {
        xml.open(
            "text:h",
            ["text:style-name": "Heading_20_\(level)", "text:outline-level": String(level)])
        write(heading)
        xml.close("text:h")
    }

    private mutating func paragraph(_ style: String, _ text: String) {
        xml.open("text:p", ["text:style-name": style])
        write(text)
        xml.close("text:p")
    }

    private mutating func paragraph(
        _ style: String, _ passage: Passage, before: String = "", isQuoted: Bool = false
    ) {
        let isBare = isQuoted && !beginsQuoted(passage.text)
        xml.open("text:p", ["text:style-name": style])
        write(before + (isBare ? book.words.quotationMarks.opening : ""))
        inline(passage)
        write(isBare ? book.words.quotationMarks.closing : "")
        xml.close("text:p")
    }

    private mutating func inline(_ passage: Passage, marksNotes: Bool = true) {
        for run in passage.runs {
            link(run.link) { body in
                body.span(run.isStrong ? "Strong" : nil) { body in
                    body.span(run.isEmphasis ? "Emphasis" : nil) { $0.write(run.text) }
                }
            }
            for id in run.notes { mark(id, isInText: marksNotes) }
        }
    }

    /// Text; spaces in a row and line breaks have elements of their own.
    private mutating func write(_ text: String) {
        var wasSpace = false
        for scalar in text.unicodeScalars {
            if scalar == "\n" { xml.empty("text:line-break") }
            if scalar == " ", wasSpace { xml.empty("text:s") }
            if scalar != "\n", scalar != " " || !wasSpace { xml.append(String(scalar)) }
            wasSpace = scalar == " "
        }
    }

    private mutating func span(_ style: String?, _ content: (inout OpenDocumentBody) -> Void) {
        guard let style else { return content(&self) }
        xml.open("text:span", ["text:style-name": style])
        content(&self)
        xml.close("text:span")
    }

    private mutating func link(_ address: String?, _ content: (inout OpenDocumentBody) -> Void) {
        guard let address else { return content(&self) }
        xml.open("text:a", ["xlink:type": "simple", "xlink:href": address])
        content(&self)
        xml.close("text:a")
    }

    /// The mark of a note; the first one brings the note with it.
    private mutating func mark(_ id: String, isInText: Bool) {
        guard let note = book.notes.first(where: { $0.id == id }) else { return }
        guard isInText, marked.insert(id).inserted else { return span("Raised") { $0.write(note.marker) } }
        xml.open("text:note", ["text:id": "note\(marked.count)", "text:note-class": "footnote"])
        xml.element("text:note-citation", String(marked.count))
        xml.open("text:note-body")
        xml.open("text:p", ["text:style-name": "Footnote"])
        inline(note.text, marksNotes: false)
        xml.close("text:p")
        xml.close("text:note-body")
        xml.close("text:note")
    }
}
