import DossierManuscript

/// Walks through the text of an OpenDocument file and makes paragraphs of it.
struct OpenDocumentWalk {
    let styles: OpenDocumentStyles
    /// What has been found, in order.
    var found: [FlowParagraph] = []
    /// The paragraphs of each note, its number first.
    var notes: [[FlowParagraph]] = []
    /// Those of `notes` that stand at the end of the document.
    var endNotes: [Int] = []
    var deletions = 0
    var insertions = 0
    var comments = 0
    var pictures: [String] = []
    private var owesPage = false
    private var list: List?
    /// Notes inside notes end here.
    private var noteDepth = 0

    struct List {
        var style: String?
        var level: Int
        /// Not yet written before an item's first paragraph.
        var label: String?
    }

    init(styles: OpenDocumentStyles) { self.styles = styles }

    /// What stands between paragraphs: paragraphs, lists, tables and what only wraps them.
    mutating func blocks(_ parent: XMLElement) {
        for element in parent.elements { block(element) }
    }

    private mutating func block(_ element: XMLElement) {
        switch element.name {
        case "text:p": paragraph(element, level: nil)
        case "text:h":
            paragraph(element, level: element["text:outline-level"].flatMap { Int($0) } ?? 1)
        case "text:list": self.list(element)
        case "table:table": table(element)
        case "text:section", "text:index-body", "text:index-title", "text:numbered-paragraph": blocks(element)
        case "text:table-of-content", "text:illustration-index", "text:alphabetical-index":
            if let body = element.child("text:index-body") { blocks(body) }
        case "text:tracked-changes": changes(element)
        case "text:soft-page-break": owesPage = true
        default:
            // Frames and shapes that are anchored to the page.
            if element.name.hasPrefix("draw:") { found += boxes(in: element) }
        }
    }

    private mutating func changes(_ element: XMLElement) {
        for region in element.elements where region.name == "text:changed-region" {
            if region.child("text:deletion") != nil { deletions += 1 }
            if region.child("text:insertion") != nil { insertions += 1 }
        }
    }

    private mutating func list(_ element: XMLElement) {
        let outer = list
        let style = element["text:style-name"] ?? outer?.style
        let level = (outer?.level ?? 0) + 1
        var number = 1
        for item in element.elements where item.name == "text:list-item" || item.name == "text:list-header" {
            if let start = item["text:start-value"].flatMap({ Int($0) }) { number = start }
            var label: String?
            if item.name == "text:list-item", let format = styles.listFormat(style, level: level),
                !format.format.isEmpty
            {
                label = OpenDocumentWalk.written(number, format.format) + format.suffix
            }
            if item.name == "text:list-item" { number &+= 1 }
            list = List(style: style, level: level, label: label)
            blocks(item)
        }
        list = outer
    }

    private static func written(_ number: Int, _ format: String) -> String {
        switch format {
        case "a": WordLists.written(number, "lowerLetter")
        case "A": WordLists.written(number, "upperLetter")
        case "i": WordLists.written(number, "lowerRoman")
        case "I": WordLists.written(number, "upperRoman")
        default: String(number)
        }
    }

    private mutating func paragraph(_ element: XMLElement, level: Int?) {
        let style = styles.paragraph(element["text:style-name"])
        var inline = OpenDocumentInline(paragraph: FlowParagraph(style.setting), type: style.type)
        inline.paragraph.kind = style.name
        if owesPage { inline.paragraph.startsPage = true }
        owesPage = false
        let level = level ?? style.headingLevel
        if let level {
            inline.paragraph.tag = .heading(level: UInt8(clamping: level))
        } else if list != nil {
            inline.paragraph.tag = .listItem
            if let label = list?.label { inline.paragraph.append(label + " ", style.type) }
            list?.label = nil
        } else if style.name == "Caption" {
            inline.paragraph.tag = .caption
        }
        content(of: element, &inline)
        if inline.startsNextPage { owesPage = true }
        found.append(inline.paragraph)
        for box in inline.boxes where !box.isEmpty {
            found += [FlowParagraph()] + box + [FlowParagraph()]
        }
    }

    /// The paragraphs of some blocks, apart from the rest.
    mutating func apart(_ element: XMLElement) -> [FlowParagraph] {
        let outside = found
        let state = (owesPage, list)
        (found, list) = ([], nil)
        blocks(element)
        let inside = found
        found = outside
        (owesPage, list) = state
        return inside
    }

    /// The text of a frame or a shape; its picture is remembered.
    mutating func boxes(in element: XMLElement) -> [FlowParagraph] {
        var out: [FlowParagraph] = []
        if element.name == "draw:image", let place = element["xlink:href"] { pictures.append(place) }
        for node in element.elements {
            switch node.name {
            case "text:p", "text:h", "text:list", "table:table":
                var wrapper = XMLElement(name: "")
                wrapper.children = [.element(node)]
                out += apart(wrapper)
            case "svg:title", "svg:desc", "office:event-listeners": continue
            default: out += boxes(in: node)
            }
        }
        return out
    }

    // MARK: Notes

    /// The place of a note in `notes`, its text read; nil for a note in a note.
    mutating func note(_ element: XMLElement, mark: String) -> Int? {
        guard noteDepth == 0, let body = element.child("text:note-body") else { return nil }
        noteDepth += 1
        defer { noteDepth -= 1 }
        var paragraphs = apart(body).filter { !$0.isEmpty }
        if !paragraphs.isEmpty { paragraphs[0].putBefore(mark: mark) }
        notes.append(paragraphs)
        if element["text:note-class"] == "endnote" { endNotes.append(notes.count - 1) }
        return notes.count - 1
    }

    // MARK: Tables

    private mutating func table(_ element: XMLElement) {
        var table = FlowTable()
        let startsPage = owesPage
        owesPage = false
        for (row, isHead) in OpenDocumentWalk.rows(of: element, isHead: false) {
            var cells: [[FlowParagraph]] = []
            for cell in row.elements {
                // Empty cells to the right may say that they come back a thousand times.
                let times = min(16, cell["table:number-columns-repeated"].flatMap { Int($0) } ?? 1)
                switch cell.name {
                case "table:table-cell":
                    let paragraphs = apart(cell)
                    for _ in 0..<max(1, times) { cells.append(paragraphs) }
                case "table:covered-table-cell": cells += Array(repeating: [], count: max(1, times))
                default: continue
                }
            }
            while let last = cells.last, last.allSatisfy(\.isEmpty) { cells.removeLast() }
            if isHead, cells.count(where: { !$0.isEmpty }) > 1 { table.heads.insert(table.rows.count) }
            table.rows.append(cells)
        }
        var paragraphs = table.paragraphs
        if startsPage, !paragraphs.isEmpty { paragraphs[0].startsPage = true }
        found += paragraphs
    }

    private static func rows(of table: XMLElement, isHead: Bool) -> [(row: XMLElement, isHead: Bool)] {
        var rows: [(row: XMLElement, isHead: Bool)] = []
        for element in table.elements {
            switch element.name {
            case "table:table-row": rows.append((element, isHead))
            case "table:table-header-rows": rows += self.rows(of: element, isHead: true)
            case "table:table-rows", "table:table-row-group": rows += self.rows(of: element, isHead: isHead)
            default: continue
            }
        }
        return rows
    }
}
