/// A page as a tree of elements, whatever its author forgot to close.
///
/// The rules are those of the HTML standard as far as pages that people save need them: elements without content,
/// end tags that may be left out, content that is no markup. Tables are taken as they are written.
struct HTMLFile {
    var root = XMLElement(name: "html")

    private var open: [XMLElement] = []
    private static let mostElements = 500_000

    /// - Parameter bytes: UTF-8.
    init(_ bytes: [UInt8]) {
        var scanner = HTMLScanner(bytes)
        var count = 0
        open = [XMLElement(name: "html")]
        while let token = scanner.next(), count < HTMLFile.mostElements {
            switch token {
            case .text(let text): open[open.count - 1].children.append(.text(text))
            case .start(let name, let attributes, let isEmpty):
                count += 1
                start(name, attributes, isEmpty: isEmpty)
            case .end(let name): end(name)
            }
        }
        while open.count > 1 { closeLast() }
        root = open[0]
    }

    private mutating func start(_ name: String, _ attributes: [XMLElement.Attribute], isEmpty: Bool) {
        if name == "html" || name == "body" && open.contains(where: { $0.name == "body" }) {
            if name == "html" { open[0].attributes += attributes }
            return
        }
        if let ends = HTMLFile.endedBy(name) {
            // Up to the element that such a one can be inside of, and no further.
            if let place = open.lastIndex(where: {
                ends.closed.contains($0.name) || ends.borders.contains($0.name)
            }),
                place > 0, ends.closed.contains(open[place].name)
            {
                while open.count > place { closeLast() }
            }
        }
        if HTMLFile.blocks.contains(name), let last = open.last, last.name == "p", open.count > 1 {
            closeLast()
        }
        var element = XMLElement(name: name)
        element.attributes = attributes
        let isVoid =
            HTMLFile.voids.contains(name) || (isEmpty && !HTMLFile.blocks.contains(name) && name != "a")
        if isVoid || open.count >= XMLFile.mostDepth {
            open[open.count - 1].children.append(.element(element))
        } else {
            open.append(element)
        }
    }

    private mutating func end(_ name: String) {
        guard let place = open.lastIndex(where: { $0.name == name }), place > 0 else { return }
        while open.count > place { closeLast() }
    }

    private mutating func closeLast() {
        guard open.count > 1, let last = open.popLast() else { return }
        open[open.count - 1].children.append(.element(last))
    }

    /// What a start tag closes, and what it does not reach beyond.
    private static func endedBy(_ name: String) -> (closed: Set<String>, borders: Set<String>)? {
        switch name {
        case "li": (["li"], ["ul", "ol", "menu"])
        case "dt", "dd": (["dt", "dd"], ["dl"])
        case "tr": (["tr"], ["table"])
        case "td", "th": (["td", "th"], ["tr", "table"])
        case "tbody", "thead", "tfoot": (["tbody", "thead", "tfoot", "caption", "colgroup"], ["table"])
        case "option": (["option"], ["select", "datalist"])
        case "p": (["p"], p)
        default: nil
        }
    }

    /// Inside these a paragraph leaves those outside alone.
    private static let p: Set<String> = [
        "td", "th", "li", "dd", "dt", "div", "blockquote", "section", "article", "table", "body", "button",
        "figure",
    ]

    static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
        "wbr",
    ]

    /// Elements that stand on lines of their own.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dd", "dir", "div", "dl",
        "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup",
        "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
        "tfoot",
        "th", "thead", "tr", "ul", "caption", "legend", "body", "search",
    ]
}
