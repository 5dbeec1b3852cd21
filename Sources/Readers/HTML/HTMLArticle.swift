/// Which part of a page is the article, and what in it is only there to find one's way.
enum HTMLArticle {
    /// The element that holds the text: `main` or the only `article`, where most of the text is; the body otherwise.
    static func root(of page: XMLElement) -> XMLElement {
        let body = page.first("body") ?? page
        let whole = weight(body)
        guard whole > 0 else { return body }
        var best: (element: XMLElement, weight: Int)?
        collect(body) { element in
            let role = element["role"]
            guard element.name == "main" || element.name == "article" || role == "main" || role == "article"
            else {
                return
            }
            let own = weight(element)
            if own > best?.weight ?? 0 { best = (element, own) }
        }
        guard let best, best.weight * 2 >= whole else { return body }
        return best.element
    }

    /// True for what surrounds an article: menus, forms, advice about cookies.
    static func isFurniture(_ element: XMLElement, in page: Surroundings) -> Bool {
        switch element.name {
        case "script", "style", "head", "nav", "noscript", "template", "iframe", "svg", "select", "button",
            "input",
            "object", "canvas", "video", "audio", "textarea", "dialog", "search", "map", "title", "datalist",
            "math":
            return true
        // A note of the text stands aside, too.
        case "aside" where element["role"] == "doc-footnote" || element["epub:type"] == "footnote": return false
        case "aside": return !page.isInArticle || weight(element) < 200
        case "header", "footer":
            // A page's own, not an article's, and not the one that holds the title.
            return !page.isInArticle && weight(element) * 4 < page.weight && element.first("h1") == nil
        default: break
        }
        if element["hidden"] != nil || element["aria-hidden"] == "true" { return true }
        switch element["role"] {
        case "navigation", "search", "dialog", "alert", "alertdialog", "menu", "menubar", "toolbar", "tablist":
            return true
        case "banner", "contentinfo", "complementary": return !page.isInArticle
        default: break
        }
        if isNamedSo(element) { return weight(element) * 3 < page.weight }
        return isMenu(element)
    }

    struct Surroundings {
        /// Of the whole text.
        var weight: Int
        var isInArticle: Bool
    }

    private static func isNamedSo(_ element: XMLElement) -> Bool {
        guard HTMLFile.blocks.contains(element.name) else { return false }
        let names = ((element["class"] ?? "") + " " + (element["id"] ?? "")).lowercased()
        guard names.utf8.count > 1 else { return false }
        let parts = names.split { !$0.isLetter }
        return parts.contains { words.contains(String($0)) }
    }

    /// What people call the parts of a page that are not its text.
    private static let words: Set<String> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "cookie", "cookies",
        "consent",
        "gdpr", "sidebar", "social", "share", "sharing", "newsletter", "skip", "pagination", "pager", "widget",
        "advert", "popup", "modal", "toolbar", "sitemap",
    ]

    /// A list of four and more short links and hardly anything else.
    private static func isMenu(_ element: XMLElement) -> Bool {
        guard element.name == "ul" || element.name == "ol" || element.name == "menu" else { return false }
        var links = 0
        var linked = 0
        collect(element) { inner in
            guard inner.name == "a", let address = inner["href"], !address.hasPrefix("mailto:") else { return }
            links += 1
            linked += weight(inner)
        }
        let whole = weight(element)
        guard links >= 4, linked * 10 >= whole * 9, whole < links * 25 else { return false }
        return !element.text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Bytes of the text that is shown, without space.
    static func weight(_ element: XMLElement) -> Int {
        if element.name == "script" || element.name == "style" || element.name == "head" { return 0 }
        var count = 0
        for child in element.children {
            switch child {
            case .text(let text): count += text.utf8.count { $0 > 0x20 }
            case .element(let inner): count += weight(inner)
            }
        }
        return count
    }

    private static func collect(_ element: XMLElement, _ visit: (XMLElement) -> Void) {
        visit(element)
        for inner in element.elements { collect(inner, visit) }
    }
}
