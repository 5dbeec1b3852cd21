import CMarkGFM

/// What a Markdown text consists of, as the reference parser of GitHub's Markdown sees it: a flat run of
/// beginnings and ends.
///
/// The parser drops notes that nothing refers to, so the labels of all notes are referred to once in a line of
/// our own before the text; lines are counted as if it were not there.
struct MarkdownTree {
    var events: [Event] = []

    struct Event {
        var kind: Kind
        var isEnd = false
        /// From 1; 0 where the parser keeps none.
        var line: Int
        var endLine: Int
        var level = 0
        var literal: [UInt8] = []
        /// Destination and title of a link or a picture.
        var url = ""
        var title = ""
    }

    enum Kind {
        case document, paragraph, heading, list, item, blockQuote, code, htmlBlock, rule, footnote
        case text, softBreak, lineBreak, codeSpan, html, emphasis, strong, link, picture, footnoteMark, other

        var isBlock: Bool {
            switch self {
            case .document, .paragraph, .heading, .list, .item, .blockQuote, .code, .htmlBlock, .rule,
                .footnote:
                true
            default: false
            }
        }
    }

    /// Parses UTF-8 without NUL. The labels are those of the notes the text defines.
    init(_ markdown: [UInt8], footnoteLabels: [String] = []) {
        var text: [UInt8] = []
        let linesBefore = footnoteLabels.isEmpty ? 0 : 2
        if linesBefore > 0 {
            for label in footnoteLabels { text.append(contentsOf: "[^\(label)] ".utf8) }
            text.append(contentsOf: "\n\n".utf8)
        }
        text.append(contentsOf: markdown)
        unsafe text.withUnsafeBytes { bytes in
            let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress
            guard let start = unsafe start,
                let root = unsafe cmark_parse_document(start, bytes.count, CMARK_OPT_FOOTNOTES)
            else { return }
            defer { unsafe cmark_node_free(root) }
            unsafe collect(root, linesBefore: linesBefore)
        }
        if linesBefore > 0 { dropOwnParagraph() }
    }

    private mutating func collect(_ root: OpaquePointer, linesBefore: Int) {
        guard let iterator = unsafe cmark_iter_new(root) else { return }
        defer { unsafe cmark_iter_free(iterator) }
        while true {
            let type = unsafe cmark_iter_next(iterator)
            if type == CMARK_EVENT_DONE || type == CMARK_EVENT_NONE { return }
            guard let node = unsafe cmark_iter_get_node(iterator) else { return }
            let kind = unsafe MarkdownTree.kind(of: cmark_node_get_type(node))
            var event = Event(
                kind: kind, isEnd: type == CMARK_EVENT_EXIT,
                line: max(0, unsafe Int(cmark_node_get_start_line(node)) - linesBefore),
                endLine: max(0, unsafe Int(cmark_node_get_end_line(node)) - linesBefore))
            if !event.isEnd {
                switch kind {
                case .heading: event.level = unsafe Int(cmark_node_get_heading_level(node))
                case .text, .codeSpan, .html, .code, .htmlBlock:
                    if let literal = unsafe cmark_node_get_literal(node) {
                        event.literal = unsafe Array(String(cString: literal).utf8)
                    }
                case .link, .picture:
                    if let url = unsafe cmark_node_get_url(node) { event.url = unsafe String(cString: url) }
                    if let title = unsafe cmark_node_get_title(node) {
                        event.title = unsafe String(cString: title)
                    }
                default: break
                }
            }
            events.append(event)
        }
    }

    private mutating func dropOwnParagraph() {
        guard let start = events.firstIndex(where: { $0.kind == .paragraph }),
            let end = events.firstIndex(where: { $0.kind == .paragraph && $0.isEnd }), start < end
        else { return }
        events.removeSubrange(start...end)
    }

    private static func kind(of type: cmark_node_type) -> Kind {
        switch type {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_CODE_BLOCK: .code
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .codeSpan
        case CMARK_NODE_HTML_INLINE: .html
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .picture
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteMark
        default: .other
        }
    }
}
