import DossierManuscript

/// A paragraph of OpenDocument while its text is read.
struct OpenDocumentInline {
    var paragraph: FlowParagraph
    var type: FlowType
    var link: String?
    /// The paragraphs of frames that are anchored here.
    var boxes: [[FlowParagraph]] = []
    var startsNextPage = false
}

extension OpenDocumentWalk {
    mutating func content(of parent: XMLElement, _ inline: inout OpenDocumentInline) {
        for child in parent.children {
            switch child {
            case .text(let text): inline.paragraph.append(collapsing: text, inline.type, link: inline.link)
            case .element(let element): self.element(element, &inline)
            }
        }
    }

    private mutating func element(_ element: XMLElement, _ inline: inout OpenDocumentInline) {
        switch element.name {
        case "text:s":
            let count = min(200, max(1, element["text:c"].flatMap { Int($0) } ?? 1))
            inline.paragraph.append(String(repeating: " ", count: count), inline.type)
        case "text:tab": inline.paragraph.append("\t", inline.type)
        case "text:line-break": inline.paragraph.append("\n", inline.type)
        case "text:soft-page-break":
            if inline.paragraph.isEmpty {
                inline.paragraph.startsPage = true
            } else {
                inline.startsNextPage = true
            }
        case "text:span":
            let outer = inline.type
            if let style = styles.text(element["text:style-name"]) { inline.type = outer.overlaid(style.type) }
            content(of: element, &inline)
            inline.type = outer
        case "text:a":
            let outer = inline.link
            inline.link = element["xlink:href"].flatMap { $0.hasPrefix("#") ? nil : $0 }
            content(of: element, &inline)
            inline.link = outer
        case "text:note": mark(element, &inline)
        case "office:annotation": comments += 1
        case "office:annotation-end", "text:tracked-changes", "text:ruby-text": return
        default:
            if element.name.hasPrefix("draw:") {
                if inline.boxes.count < 1000 { inline.boxes.append(boxes(in: element)) }
            } else {
                // Fields, bookmarks and whatever else wraps what is shown.
                content(of: element, &inline)
            }
        }
    }

    private mutating func mark(_ element: XMLElement, _ inline: inout OpenDocumentInline) {
        let mark = FlowText.cleaned(element.child("text:note-citation")?.text ?? "")
        guard !mark.isEmpty, let note = note(element, mark: mark) else { return }
        var raised = inline.type
        raised.isRaised = true
        inline.paragraph.append(mark, raised)
        if endNotes.last != note { inline.paragraph.notes.append(note) }
    }
}
