import DossierManuscript

/// Walks through a page and makes paragraphs of it.
struct HTMLWalk {
    let styles: HTMLStyles
    let notes: HTMLNotes
    var surroundings: HTMLArticle.Surroundings
    /// What has been found, in order.
    var found: [FlowParagraph] = []
    var pictures = 0
    private var open = FlowParagraph()
    /// The setting of the block that is open.
    private var block = HTMLType.usual
    private var tag: Line.Tag?
    private var label: String?
    /// The mark of the note whose first paragraph is to come.
    private var noteMark: String?
    private var link: String?

    init(styles: HTMLStyles, notes: HTMLNotes, surroundings: HTMLArticle.Surroundings) {
        self.styles = styles
        self.notes = notes
        self.surroundings = surroundings
    }

    mutating func walk(_ root: XMLElement) {
        content(of: root, .usual)
        close()
    }

    private mutating func content(of parent: XMLElement, _ type: HTMLType) {
        let isStack = HTMLWalk.isStack(parent)
        for child in parent.children {
            switch child {
            case .text(let text): put(text, type)
            case .element(let element):
                if isStack, !open.pieces.isEmpty { open.append("\n", type.type) }
                self.element(element, type)
            }
        }
    }

    /// True for a cell of several names with nothing between them: a style sheet sets them below each other.
    private static func isStack(_ element: XMLElement) -> Bool {
        guard element.name == "td" || element.name == "dd" || element.name == "li", element.children.count >= 2
        else {
            return false
        }
        return element.children.allSatisfy {
            if case .element(let inner) = $0 {
                inner.name == "span" && inner.text.utf8.count >= 3
            } else {
                false
            }
        }
    }

    private mutating func put(_ text: String, _ type: HTMLType) {
        if open.pieces.isEmpty, text.utf8.allSatisfy({ $0 <= 0x20 }), !type.isPreformatted { return }
        if open.pieces.isEmpty { begin(type) }
        guard type.isPreformatted else {
            open.append(collapsing: text, type.type, link: link)
            return
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { open.append("\n", type.type) }
            open.append(FlowText.cleaned(String(line)), type.type, link: link)
        }
    }

    private mutating func begin(_ type: HTMLType) {
        let notes = open.notes
        open = FlowParagraph(block.setting)
        open.notes = notes
        open.tag = tag
        if let mark = noteMark {
            open.tag = .note
            open.append(FlowPiece(text: mark, size: type.type.size ?? 12, style: .raised))
            open.append(FlowPiece(text: " ", size: type.type.size ?? 12))
            noteMark = nil
        } else if let label {
            open.append(FlowPiece(text: label + " ", size: type.type.size ?? 12))
        }
        label = nil
    }

    /// Ends the paragraph that is open.
    private mutating func close() {
        if !open.isEmpty { found.append(open) }
        open = FlowParagraph()
    }

    private mutating func element(_ element: XMLElement, _ outer: HTMLType) {
        if HTMLArticle.isFurniture(element, in: surroundings) { return }
        switch element.name {
        case "br":
            if !open.pieces.isEmpty { open.append("\n", outer.type) }
            return
        case "hr":
            close()
            found.append(FlowParagraph())
            return
        case "wbr": return
        case "img", "picture":
            pictures += 1
            return
        default: break
        }
        guard let type = outer.inside(element, styles) else { return }
        if HTMLFile.blocks.contains(element.name) {
            block(element, type)
        } else {
            inline(element, type)
        }
    }

    private mutating func inline(_ element: XMLElement, _ type: HTMLType) {
        if element.name == "a" {
            if notes.isSignpost(element) {
                // The number before a note is often the link back to its mark.
                let mark = (element["id"] ?? element["name"]).flatMap { notes.marks[$0] }
                if let mark, open.isEmpty { noteMark = mark }
                return
            }
            if let mark = notes.mark(of: element) {
                var raised = type.type
                raised.isRaised = true
                if open.pieces.isEmpty { begin(type) }
                open.append(mark, raised)
                return
            }
        }
        if let id = element["id"], let mark = notes.marks[id], open.isEmpty { noteMark = mark }
        let outer = link
        if element.name == "a", let address = element["href"], HTMLWalk.leadsOut(address) { link = address }
        if element.name == "q" { put("“", type) }
        content(of: element, type)
        if element.name == "q" { put("”", type) }
        link = outer
    }

    private static func leadsOut(_ address: String) -> Bool {
        address.hasPrefix("http:") || address.hasPrefix("https:") || address.hasPrefix("mailto:")
            || address.hasPrefix("tel:")
    }

    // MARK: Blocks

    private mutating func block(_ element: XMLElement, _ type: HTMLType) {
        close()
        let outside = (block, tag, surroundings.isInArticle)
        if element.name != "body" { block = type }
        if let id = element["id"], let mark = notes.marks[id] { noteMark = mark }
        switch element.name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            tag = .heading(level: UInt8(clamping: HTMLType.level(element.name)))
            content(of: element, type)
        case "table": table(element, type)
        case "dl": definitions(element, type)
        case "ul", "ol", "menu", "dir": list(element, type)
        case "figcaption", "caption":
            tag = .caption
            content(of: element, type)
        case "article", "main":
            surroundings.isInArticle = true
            content(of: element, type)
        default: content(of: element, type)
        }
        close()
        (block, tag, surroundings.isInArticle) = outside
    }

    private mutating func list(_ element: XMLElement, _ type: HTMLType) {
        var number = element["start"].flatMap { Int($0) } ?? 1
        for child in element.elements {
            guard child.name == "li" else {
                self.element(child, type)
                continue
            }
            if HTMLArticle.isFurniture(child, in: surroundings) { continue }
            if let value = child["value"].flatMap({ Int($0) }) { number = value }
            let isNote = child["id"].flatMap { notes.marks[$0] } != nil
            tag = .listItem
            label = element.name == "ol" && !isNote ? "\(number)." : nil
            number &+= 1
            guard let item = type.inside(child, styles) else { continue }
            block(child, item)
            label = nil
        }
    }

    /// The paragraphs of an element, apart from the rest.
    private mutating func apart(_ element: XMLElement, _ type: HTMLType) -> [FlowParagraph] {
        let outside = (found, block, tag, label)
        found = []
        (block, tag, label) = (type, nil, nil)
        content(of: element, type)
        close()
        let inside = found
        (found, block, tag, label) = outside
        return inside
    }

    private mutating func table(_ element: XMLElement, _ type: HTMLType) {
        var table = FlowTable()
        var below: [Int: Int] = [:]
        for (row, isHead) in HTMLWalk.rows(of: element, isHead: false) {
            guard let rowType = type.inside(row, styles) else { continue }
            var cells: [[FlowParagraph]] = []
            for cell in row.elements where cell.name == "td" || cell.name == "th" {
                while let rest = below[cells.count], rest > 0 {
                    below[cells.count] = rest - 1
                    cells.append([])
                }
                guard let cellType = rowType.inside(cell, styles) else { continue }
                if let span = cell["rowspan"].flatMap({ Int($0) }), span > 1 {
                    below[cells.count] = min(span, 500) - 1
                }
                cells.append(apart(cell, cellType))
                if cells.count > 200 { break }
            }
            if isHead, cells.count(where: { !$0.isEmpty }) > 1 { table.heads.insert(table.rows.count) }
            table.rows.append(cells)
        }
        if let caption = element.child("caption") { self.element(caption, type) }
        found.append(FlowParagraph())
        found += table.paragraphs
        found.append(FlowParagraph())
    }

    private static func rows(of table: XMLElement, isHead: Bool) -> [(row: XMLElement, isHead: Bool)] {
        var rows: [(row: XMLElement, isHead: Bool)] = []
        for element in table.elements {
            if element.name == "tr" { rows.append((element, isHead)) }
            if ["tbody", "thead", "tfoot"].contains(element.name) {
                rows += self.rows(of: element, isHead: element.name == "thead")
            }
        }
        return rows
    }

    /// Terms and what is said of them: rows of a table where that is short, paragraphs where it is prose.
    private mutating func definitions(_ element: XMLElement, _ type: HTMLType) {
        var table = FlowTable()
        var terms: [FlowParagraph] = []
        let isProse = HTMLWalk.holdsProse(element)
        for child in HTMLWalk.definitions(in: element) {
            guard let own = type.inside(child, styles) else { continue }
            var paragraphs = apart(child, own)
            if child.name == "dt" {
                terms += paragraphs
            } else if isProse || paragraphs.contains(where: { $0.text.utf8.count > 100 })
                || paragraphs.count > 3
            {
                found += table.paragraphs + terms + paragraphs
                (table.rows, terms) = ([], [])
            } else {
                for index in paragraphs.indices { paragraphs[index].indent = 0 }
                table.rows.append([terms, paragraphs])
                terms = []
            }
        }
        found += table.paragraphs + terms
    }

    /// Most of what is said of the terms is prose: one short answer among long ones is no row.
    private static func holdsProse(_ list: XMLElement) -> Bool {
        let said = definitions(in: list).filter { $0.name == "dd" }
        return said.count >= 2 && said.count { $0.text.utf8.count > 100 } * 3 >= said.count * 2
    }

    /// Through the groups that a list may be parted in.
    private static func definitions(in list: XMLElement) -> [XMLElement] {
        list.elements.flatMap {
            $0.name == "div" ? definitions(in: $0) : $0.name == "dt" || $0.name == "dd" ? [$0] : []
        }
    }
}
