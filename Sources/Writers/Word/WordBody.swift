import DossierKit

/// The text of a Word document, with its notes and the addresses it links to.
struct WordBody {
    let book: Book
    private var xml = Markup()
    private var notes = Markup()
    private(set) var pictures: [StillFigure] = []
    private var links: [String] = []
    private var noteNumbers: [String: Int] = [:]
    /// Of the chapter, if it is not the book's.
    private var language: String?

    init(_ book: Book) { self.book = book }

    var document: [UInt8] {
        var document = Markup(trusted: Array(WordParts.head.utf8))
        document.open("w:document", WordParts.namespaces)
        document.open("w:body")
        document.append(xml)
        document.append(
            Markup(
                trusted: Array(
                    ("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" "
                        + "w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
                        + "<w:titlePg/></w:sectPr>").utf8)))
        document.close("w:body")
        document.close("w:document")
        return document.html
    }

    var footnotes: [UInt8] {
        var part = Markup(trusted: Array(WordParts.head.utf8))
        part.open("w:footnotes", ["xmlns:w": WordParts.main, "xmlns:r": WordParts.relations])
        for (id, type) in [("-1", "separator"), ("0", "continuationSeparator")] {
            part.open("w:footnote", ["w:type": type, "w:id": id])
            part.append(Markup(trusted: Array("<w:p><w:r><w:\(type)/></w:r></w:p>".utf8)))
            part.close("w:footnote")
        }
        part.append(notes)
        part.close("w:footnotes")
        return part.html
    }

    var relations: [UInt8] { WordParts.documentRelations(links, pictures: pictures.count) }

    mutating func setBook() {
        paragraph("Title", book.title)
        if let title = book.originalTitle { paragraph("Subtitle", title) }
        if let byline = book.byline { paragraph("Subtitle", byline) }
        for chapter in book.chapters {
            language = chapter.language
            paragraph("Heading\(chapter.level)", chapter.heading)
            for block in chapter.blocks { set(block) }
        }
        language = nil
        let unmarked = book.notes.filter { !$0.isMarked }
        guard !unmarked.isEmpty else { return }
        paragraph("Heading1", book.notesHeading)
        for note in unmarked { paragraph(nil, note.text, before: "[\(note.marker)] ") }
    }

    private mutating func set(_ block: Book.Block) {
        switch block {
        case .paragraph(let text): paragraph(nil, text)
        case .question(let text): paragraph("Question", text)
        case .answer(let text, let speaker): paragraph(nil, text, before: speaker.map { "\($0): " } ?? "")
        case .remark(let remark, let isSignature): paragraph(isSignature ? "Signature" : nil, remark)
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
            paragraph("Quote", text, isQuoted: true)
            if !source.isEmpty { paragraph("Source", "– " + source) }
        case .contact(let desk): set(desk)
        case .figure(let figure): set(figure)
        }
    }

    private mutating func set(_ work: Book.WorkEntry) {
        open("Work")
        if let year = work.year { run("\(year) – ") }
        run(work.title, "<w:i/>")
        run(WorkText.others(work) + work.details.map { ", \($0)" }.joined())
        xml.close("w:p")
    }

    private mutating func set(_ desk: Book.Desk) {
        paragraph("Heading2", desk.heading)
        let lines = [desk.organisation, desk.name].compactMap { $0 } + desk.address
        for line in lines { paragraph("Credit", line) }
        for way in desk.ways {
            open("Credit")
            if let label = way.label { run("\(label): ") }
            if let address = way.address { link(address) { $0.run(way.printed) } } else { run(way.printed) }
            xml.close("w:p")
        }
    }

    private mutating func table(_ rows: [(String, [String])]) {
        xml.append(
            Markup(
                trusted: Array(
                    ("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>"
                        + "<w:tblGrid><w:gridCol w:w=\"3600\"/><w:gridCol w:w=\"5472\"/></w:tblGrid>").utf8)))
        for (label, values) in rows {
            xml.append(Markup(trusted: Array("<w:tr><w:trPr><w:cantSplit/></w:trPr>".utf8)))
            for cell in [[label], values] {
                xml.open("w:tc")
                for value in cell { paragraph("Credit", value) }
                xml.close("w:tc")
            }
            xml.close("w:tr")
        }
        xml.close("w:tbl")
    }

    private mutating func set(_ figure: StillFigure) {
        pictures.append(figure)
        open("Picture")
        xml.append(WordParts.drawing(figure, number: pictures.count))
        xml.close("w:p")
        paragraph("Caption", [figure.caption, figure.credit].compactMap { $0 }.joined(separator: "\n"))
    }

    // MARK: Paragraphs and runs

    private mutating func open(_ style: String?) {
        xml.open("w:p")
        guard let style else { return }
        xml.open("w:pPr")
        xml.empty("w:pStyle", ["w:val": style])
        xml.close("w:pPr")
    }

    private mutating func paragraph(_ style: String?, _ text: String) {
        open(style)
        run(text)
        xml.close("w:p")
    }

    private mutating func paragraph(
        _ style: String?, _ passage: Passage, before: String = "", isQuoted: Bool = false
    ) {
        open(style)
        if !before.isEmpty { run(before) }
        let isBare = isQuoted && !beginsQuoted(passage.text)
        if isBare { run(book.words.quotationMarks.opening) }
        passage.runs.forEach { set($0) }
        if isBare { run(book.words.quotationMarks.closing) }
        xml.close("w:p")
    }

    private mutating func set(_ styled: StyledRun, marksNotes: Bool = true) {
        let properties = (styled.isStrong ? "<w:b/>" : "") + (styled.isEmphasis ? "<w:i/>" : "")
        if let link = styled.link {
            self.link(link) { $0.run(styled.text, properties) }
        } else {
            run(styled.text, properties)
        }
        for id in styled.notes { if marksNotes { mark(id) } else { raised(book.markers[id] ?? "") } }
    }

    /// - Parameter properties: elements of `w:rPr`.
    private mutating func run(_ text: String, _ properties: String = "") {
        guard !text.isEmpty else { return }
        xml.open("w:r")
        if !properties.isEmpty || language != nil {
            xml.open("w:rPr")
            xml.append(Markup(trusted: Array(properties.utf8)))
            if let language { xml.empty("w:lang", ["w:val": language]) }
            xml.close("w:rPr")
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { xml.empty("w:br") }
            xml.element("w:t", ["xml:space": "preserve"], String(line))
        }
        xml.close("w:r")
    }

    private mutating func link(_ address: String, _ content: (inout WordBody) -> Void) {
        let number = links.firstIndex(of: address) ?? links.count
        if number == links.count { links.append(address) }
        xml.open("w:hyperlink", ["r:id": "link\(number)"])
        content(&self)
        xml.close("w:hyperlink")
    }

    private mutating func raised(_ marker: String) { run(marker, "<w:vertAlign w:val=\"superscript\"/>") }

    /// The mark of a note; the first one brings the note with it.
    private mutating func mark(_ id: String) {
        guard let note = book.notes.first(where: { $0.id == id }) else { return }
        guard noteNumbers[id] == nil else { return raised(note.marker) }
        let number = noteNumbers.count + 1
        noteNumbers[id] = number
        xml.append(
            Markup(
                trusted: Array(
                    ("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
                        + "<w:footnoteReference w:id=\"\(number)\"/></w:r>").utf8)))
        let text = xml
        xml = Markup()
        xml.open("w:footnote", ["w:id": String(number)])
        open("FootnoteText")
        xml.append(
            Markup(
                trusted: Array(
                    "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>".utf8)))
        run(" ")
        note.text.runs.forEach { set($0, marksNotes: false) }
        xml.close("w:p")
        xml.close("w:footnote")
        notes.append(xml)
        xml = text
    }
}
