import DossierKit

/// The page of an electronic book, XHTML.
struct EPUBPage {
    let book: Book
    private var xml = Markup()
    private(set) var pictures: [StillFigure] = []
    private(set) var entries: [EPUBParts.Entry] = []
    private var anchors = Anchors()
    /// Notes whose mark has been set.
    private var marked: Set<String> = []

    init(_ book: Book) { self.book = book }

    var document: [UInt8] {
        var page = EPUBParts.page(book, title: book.title)
        page.append(xml)
        page.close("body")
        page.close("html")
        return page.html
    }

    mutating func setBook() {
        xml.open("header")
        xml.element("h1", book.title)
        if let title = book.originalTitle { xml.element("p", ["class": "original"], title) }
        if let byline = book.byline { xml.element("p", ["class": "byline"], byline) }
        xml.close("header")
        for chapter in book.chapters {
            heading(chapter)
            for block in chapter.blocks { set(block, chapter) }
            xml.close("section")
        }
        guard !book.notes.isEmpty else { return }
        let id = anchors.take("notes")
        entries.append(.init(id: id, heading: book.notesHeading, level: 1))
        xml.open("section", ["epub:type": "footnotes", "role": "doc-endnotes", "id": id])
        xml.element("h2", book.notesHeading)
        for note in book.notes { set(note) }
        xml.close("section")
    }

    private mutating func heading(_ chapter: Book.Chapter) {
        let id = anchors.take(slug(chapter.heading))
        entries.append(
            .init(id: id, heading: chapter.heading, level: chapter.level, language: chapter.language))
        let language = chapter.language
        xml.open("section", ["id": id, "lang": language, "xml:lang": language])
        if chapter.level == 1 { xml.element("h2", chapter.heading) } else { xml.element("h3", chapter.heading) }
    }

    private mutating func set(_ block: Book.Block, _ chapter: Book.Chapter) {
        switch block {
        case .paragraph(let text): paragraph(nil, text)
        case .question(let text):
            xml.open("p", ["class": "question"])
            xml.open("strong")
            inline(text, isStrong: true)
            xml.close("strong")
            xml.close("p")
        case .answer(let text, let speaker): paragraph(nil, text, before: speaker.map { "\($0): " } ?? "")
        case .remark(let remark, let isSignature):
            xml.element("p", ["class": isSignature ? "signature" : "remark"], remark)
        case .rows(let rows): table(rows)
        case .cast(let players): set(players)
        case .works(let works): set(works)
        case .awards(let awards): list("awards", awards.map(AwardText.line))
        case .quote(let text, let source):
            xml.open("blockquote")
            paragraph(nil, text, isQuoted: true)
            if !source.isEmpty { xml.element("p", ["class": "source"], "– " + source) }
            xml.close("blockquote")
        case .contact(let desk): set(desk, level: chapter.level)
        case .figure(let figure): set(figure)
        }
    }

    private mutating func paragraph(
        _ style: String?, _ passage: Passage, before: String = "", isQuoted: Bool = false
    ) {
        let isBare = isQuoted && !beginsQuoted(passage.text)
        xml.open("p", ["class": style])
        xml.append(before + (isBare ? book.words.quotationMarks.opening : ""))
        inline(passage)
        xml.append(isBare ? book.words.quotationMarks.closing : "")
        xml.close("p")
    }

    private mutating func inline(_ passage: Passage, isStrong: Bool = false) {
        for run in passage.runs {
            if let link = run.link { xml.open("a", ["href": link]) }
            if run.isStrong, !isStrong { xml.open("strong") }
            if run.isEmphasis { xml.open("em") }
            for (index, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            {
                if index > 0 { xml.empty("br") }
                xml.append(String(line))
            }
            if run.isEmphasis { xml.close("em") }
            if run.isStrong, !isStrong { xml.close("strong") }
            if run.link != nil { xml.close("a") }
            for id in run.notes { mark(id) }
        }
    }

    private mutating func mark(_ id: String) {
        guard let marker = book.markers[id] else { return }
        let isFirst = marked.insert(id).inserted
        xml.element(
            "a",
            [
                "class": "mark", "epub:type": "noteref", "role": "doc-noteref", "href": "#note-\(marker)",
                "id": isFirst ? "mark-\(marker)" : nil,
            ], marker)
    }

    private mutating func set(_ note: Book.Note) {
        xml.open("aside", ["epub:type": "footnote", "role": "doc-footnote", "id": "note-\(note.marker)"])
        xml.open("p")
        if note.isMarked {
            xml.element("a", ["href": "#mark-\(note.marker)", "role": "doc-backlink"], note.marker)
        } else {
            xml.append(note.marker)
        }
        xml.append(" ")
        inline(note.text)
        xml.close("p")
        xml.close("aside")
    }

    private mutating func table(_ rows: [Book.Row]) {
        xml.open("table")
        for row in rows {
            xml.open("tr")
            xml.element("th", ["scope": "row"], row.label)
            xml.element("td", row.values.joined(separator: ", "))
            xml.close("tr")
        }
        xml.close("table")
    }

    private mutating func set(_ players: [Book.Player]) {
        guard players.contains(where: { $0.character != nil }) else {
            return list("names", players.map(\.name))
        }
        table(players.map { Book.Row(label: $0.name, values: [$0.character ?? ""]) })
    }

    private mutating func set(_ works: [Book.WorkEntry]) {
        xml.open("ul", ["class": "works"])
        for work in works {
            xml.open("li")
            if let year = work.year { xml.append("\(year) – ") }
            xml.element("cite", work.title)
            xml.append(WorkText.others(work) + work.details.map { ", \($0)" }.joined())
            xml.close("li")
        }
        xml.close("ul")
    }

    private mutating func set(_ figure: StillFigure) {
        pictures.append(figure)
        xml.open("figure")
        xml.empty("img", ["src": EPUBParts.picture(pictures.count), "alt": figure.alternative])
        xml.open("figcaption")
        if let caption = figure.caption {
            xml.append(caption)
            xml.empty("br")
        }
        xml.append(figure.credit)
        xml.close("figcaption")
        xml.close("figure")
    }

    private mutating func list(_ style: String, _ items: [String]) {
        xml.open("ul", ["class": style])
        for item in items { xml.element("li", item) }
        xml.close("ul")
    }

    private mutating func set(_ desk: Book.Desk, level: Int) {
        if level == 1 { xml.element("h3", desk.heading) } else { xml.element("h4", desk.heading) }
        for line in [desk.organisation, desk.name].compactMap({ $0 }) + desk.address { xml.element("p", line) }
        for way in desk.ways {
            xml.open("p")
            if let label = way.label { xml.append("\(label): ") }
            if let address = way.address {
                xml.element("a", ["href": address], way.printed)
            } else {
                xml.append(way.printed)
            }
            xml.close("p")
        }
    }
}
