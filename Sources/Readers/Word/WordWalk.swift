import DossierManuscript

/// Walks through a part of a Word document and makes paragraphs of it.
struct WordWalk {
    let styles: WordStyles
    var lists: WordLists
    let relations: [String: WordPackage.Relation]
    var notes: WordNotes
    /// What has been found, in order.
    var found: [FlowParagraph] = []
    /// Deletions that were left out and insertions that were kept.
    var deletions = 0
    var insertions = 0
    /// Files of another kind inside the document, which are not read.
    var foreign = 0
    var pictures: [String] = []
    /// Open fields; true while the instruction is read, which is no text.
    var fields: [Bool] = []
    var fieldLink: String?
    /// The next paragraph begins a page.
    var owesPage = false
    /// Headers and footers, in the order of the sections.
    var heads: [String] = []
    var feet: [String] = []
    var page = FlowPage()

    init(styles: WordStyles, lists: WordLists, relations: [String: WordPackage.Relation], notes: WordNotes) {
        self.styles = styles
        self.lists = lists
        self.relations = relations
        self.notes = notes
    }

    /// What stands between paragraphs: paragraphs, tables and what only wraps them.
    mutating func blocks(_ parent: XMLElement) {
        for element in parent.elements { block(element) }
    }

    private mutating func block(_ element: XMLElement) {
        switch element.name {
        case "w:p": paragraph(element)
        case "w:tbl": table(element)
        case "w:sdt":
            if let content = element.child("w:sdtContent") { blocks(content) }
        case "w:ins", "w:moveTo":
            insertions += 1
            blocks(element)
        case "w:del", "w:moveFrom": deletions += 1
        case "w:customXml", "w:smartTag": blocks(element)
        case "mc:AlternateContent":
            if let choice = element.child("mc:Choice") ?? element.child("mc:Fallback") { blocks(choice) }
        case "w:sectPr": section(element)
        case "w:altChunk": foreign += 1
        default: return
        }
    }

    /// The end of a section: its paper, its heads and feet.
    private mutating func section(_ element: XMLElement) {
        for reference in element.elements {
            guard let id = reference["r:id"], let relation = relations[id] else { continue }
            if reference.name == "w:headerReference", !heads.contains(relation.target) {
                heads.append(relation.target)
            }
            if reference.name == "w:footerReference", !feet.contains(relation.target) {
                feet.append(relation.target)
            }
        }
        let size = element.child("w:pgSz")
        let margin = element.child("w:pgMar")
        func points(_ element: XMLElement?, _ name: String) -> Float? {
            FlowSetting.points(element?[name]).flatMap { $0 > 0 ? $0 : nil }
        }
        page.width = points(size, "w:w") ?? page.width
        page.height = points(size, "w:h") ?? page.height
        page.left = points(margin, "w:left") ?? page.left
        page.right = points(margin, "w:right") ?? page.right
        page.top = points(margin, "w:top") ?? page.top
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ element: XMLElement) {
        let properties = element.child("w:pPr")
        let name = properties?.child("w:pStyle")?["w:val"] ?? styles.usual
        let style = styles[name]
        let own = FlowSetting(properties)
        let setting = styles.base.setting.overlaid(style?.setting ?? FlowSetting()).overlaid(own)
        var paragraph = FlowParagraph(setting)
        paragraph.kind = name ?? ""
        let level = own.outline.map { $0 < 9 ? $0 + 1 : nil } ?? style?.headingLevel
        if let level { paragraph.tag = .heading(level: UInt8(clamping: level)) }
        if style?.isCaption == true { paragraph.tag = .caption }
        paragraph.startsPage = owesPage || setting.startsPage == true
        owesPage = false

        let type = styles.base.type.overlaid(style?.type ?? FlowType())
        var inline = WordInline(paragraph: paragraph, type: type)
        if let list = setting.list, list != "0", let label = lists.label(list, level: setting.listLevel ?? 0),
            level == nil
        {
            inline.paragraph.tag = .listItem
            if !label.isEmpty { inline.label = label + " " }
        }
        content(of: element, &inline)
        finish(&inline)
        if let section = properties?.child("w:sectPr") {
            self.section(section)
            if section.child("w:type")?["w:val"] != "continuous" { owesPage = true }
        }
        // An instruction never runs on into the next paragraph: its field is broken.
        fields.removeAll { $0 }
    }

    /// Ends a paragraph; what stood in boxes beside it comes after it.
    mutating func finish(_ inline: inout WordInline) {
        if inline.startsNextPage { owesPage = true }
        inline.startsNextPage = false
        found.append(inline.paragraph)
        for box in inline.boxes {
            found.append(FlowParagraph())
            found += box
            found.append(FlowParagraph())
        }
        inline.boxes = []
        inline.paragraph.pieces = []
        inline.paragraph.notes = []
        inline.paragraph.startsPage = false
        inline.paragraph.before = 0
    }

    /// The paragraphs of some blocks, apart from the rest.
    mutating func apart(_ element: XMLElement) -> [FlowParagraph] {
        let outside = found
        let page = (owesPage, fields)
        (found, fields) = ([], [])
        blocks(element)
        let inside = found
        found = outside
        (owesPage, fields) = page
        return inside
    }

    // MARK: Tables

    private mutating func table(_ element: XMLElement) {
        var table = FlowTable()
        var edge: Float = 0
        for column in element.child("w:tblGrid")?.elements ?? [] where column.name == "w:gridCol" {
            table.columns.append(edge)
            edge += FlowSetting.points(column["w:w"]) ?? 0
        }
        if !table.columns.isEmpty { table.columns.removeFirst() }
        let startsPage = owesPage
        owesPage = false
        for row in rows(of: element) {
            if row.child("w:trPr")?.child("w:del") != nil {
                deletions += 1
                continue
            }
            var cells: [[FlowParagraph]] = []
            for cell in WordWalk.unwrapped(row, "w:tc") {
                let merge = cell.child("w:tcPr")?.child("w:vMerge")
                let isContinued = merge != nil && merge?["w:val"] != "restart"
                cells.append(isContinued ? [] : apart(cell))
            }
            // A row that is to come back on every page names the columns.
            if row.child("w:trPr")?.child("w:tblHeader") != nil, cells.count(where: { !$0.isEmpty }) > 1 {
                table.heads.insert(table.rows.count)
            }
            table.rows.append(cells)
        }
        var paragraphs = table.paragraphs
        if startsPage, !paragraphs.isEmpty { paragraphs[0].startsPage = true }
        found += paragraphs
    }

    private func rows(of table: XMLElement) -> [XMLElement] { WordWalk.unwrapped(table, "w:tr") }

    /// The elements of a name inside, through what may wrap them.
    private static func unwrapped(_ parent: XMLElement, _ name: String) -> [XMLElement] {
        var out: [XMLElement] = []
        for element in parent.elements {
            switch element.name {
            case name: out.append(element)
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins": out += unwrapped(element, name)
            default: continue
            }
        }
        return out
    }
}
