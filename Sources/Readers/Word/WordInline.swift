import DossierManuscript

/// A paragraph of Word while its runs are read.
struct WordInline {
    var paragraph: FlowParagraph
    /// Of the paragraph's style.
    var type: FlowType
    /// A list's number, until there is text to put it before.
    var label = ""
    var link: String?
    /// The paragraphs of text boxes that are anchored here.
    var boxes: [[FlowParagraph]] = []
    var startsNextPage = false

    mutating func append(_ text: String, _ type: FlowType) {
        guard type.isHidden != true, !text.isEmpty else { return }
        if !label.isEmpty {
            var plain = FlowType()
            plain.size = type.size
            paragraph.append(label, plain)
            label = ""
        }
        paragraph.append(text, type, link: link)
    }
}

extension WordWalk {
    /// What stands in a paragraph: runs, and what only wraps them.
    mutating func content(of parent: XMLElement, _ inline: inout WordInline) {
        for element in parent.elements {
            switch element.name {
            case "w:r": run(element, &inline)
            case "w:hyperlink":
                let outer = inline.link
                inline.link = element["r:id"].flatMap { relations[$0] }.flatMap {
                    $0.isExternal ? $0.target : nil
                }
                content(of: element, &inline)
                inline.link = outer
            case "w:ins", "w:moveTo":
                insertions += 1
                content(of: element, &inline)
            case "w:del", "w:moveFrom": deletions += 1
            case "w:sdt":
                if let content = element.child("w:sdtContent") { self.content(of: content, &inline) }
            case "w:fldSimple", "w:smartTag", "w:customXml", "w:dir", "w:bdo": content(of: element, &inline)
            case "mc:AlternateContent":
                if let choice = element.child("mc:Choice") ?? element.child("mc:Fallback") {
                    content(of: choice, &inline)
                }
            default: continue
            }
        }
    }

    private mutating func run(_ element: XMLElement, _ inline: inout WordInline) {
        let properties = element.child("w:rPr")
        var type = inline.type
        if let style = styles[properties?.child("w:rStyle")?["w:val"]] { type = type.toggled(style.type) }
        type = type.overlaid(FlowType(properties))
        runContent(element, type, &inline)
    }

    private mutating func runContent(_ run: XMLElement, _ type: FlowType, _ inline: inout WordInline) {
        for element in run.elements {
            switch element.name {
            case "w:fldChar": field(element, &inline)
            case "w:instrText":
                if fields.last == true, let address = WordWalk.address(in: element.text) { fieldLink = address }
            case "w:drawing", "w:pict", "w:object": drawing(element, &inline)
            case "mc:AlternateContent":
                if let choice = element.child("mc:Choice") ?? element.child("mc:Fallback") {
                    runContent(choice, type, &inline)
                }
            case "w:lastRenderedPageBreak":
                if inline.paragraph.isEmpty {
                    inline.paragraph.startsPage = true
                } else {
                    inline.startsNextPage = true
                }
            case "w:br" where element["w:type"] == "page":
                let isEmpty = inline.paragraph.isEmpty && inline.boxes.isEmpty
                if !isEmpty { finish(&inline) }
                inline.paragraph.startsPage = true
            default:
                if fields.contains(true) { continue }
                text(element, type, &inline)
            }
        }
    }

    private mutating func text(_ element: XMLElement, _ type: FlowType, _ inline: inout WordInline) {
        switch element.name {
        case "w:t": inline.append(FlowText.cleaned(element.text), type)
        case "w:tab", "w:ptab": inline.append("\t", type)
        case "w:br", "w:cr": inline.append("\n", type)
        case "w:noBreakHyphen": inline.append("\u{2011}", type)
        case "w:sym":
            if let code = element["w:char"].flatMap({ UInt32($0, radix: 16) }) {
                inline.append(SymbolFont.text(code, font: element["w:font"] ?? ""), type)
            }
        case "w:ruby":
            if let base = element.child("w:rubyBase") { content(of: base, &inline) }
        case "w:footnoteReference", "w:endnoteReference":
            guard let id = element["w:id"] else { return }
            let isEnd = element.name == "w:endnoteReference"
            guard let note = notes.mark(id, isEnd: isEnd, isTyped: element["w:customMarkFollows"] != nil) else {
                return
            }
            if let mark = notes.found[note].mark {
                var raised = type
                raised.isRaised = true
                raised.isHidden = false
                inline.append(mark, raised)
            }
            if !isEnd { inline.paragraph.notes.append(note) }
        default: return
        }
    }

    // MARK: Fields

    private mutating func field(_ element: XMLElement, _ inline: inout WordInline) {
        switch element["w:fldCharType"] {
        case "begin":
            if fields.count < 64 { fields.append(true) }
        case "separate":
            if !fields.isEmpty { fields[fields.count - 1] = false }
            inline.link = fieldLink ?? inline.link
        case "end":
            _ = fields.popLast()
            if fieldLink != nil {
                fieldLink = nil
                inline.link = nil
            }
        default: return
        }
    }

    /// `HYPERLINK "https://…"`
    static func address(in instruction: String) -> String? {
        let parts = instruction.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0].contains("HYPERLINK"), !parts[0].contains("\\l") else { return nil }
        return parts[1].isEmpty ? nil : String(parts[1])
    }

    // MARK: Drawings

    private mutating func drawing(_ element: XMLElement, _ inline: inout WordInline) {
        for node in element.elements {
            switch node.name {
            case "w:txbxContent":
                if inline.boxes.count < 1000 { inline.boxes.append(apart(node)) }
            case "a:blip":
                if let id = node["r:embed"], let relation = relations[id], !relation.isExternal {
                    pictures.append(relation.target)
                }
            case "v:imagedata":
                if let id = node["r:id"], let relation = relations[id], !relation.isExternal {
                    pictures.append(relation.target)
                }
            case "mc:AlternateContent":
                if let choice = node.child("mc:Choice") ?? node.child("mc:Fallback") {
                    drawing(choice, &inline)
                }
            default: drawing(node, &inline)
            }
        }
    }
}
