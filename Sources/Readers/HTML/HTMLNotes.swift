/// The notes of a page: what short raised links lead to.
struct HTMLNotes {
    /// The mark of each note, by the id of its element.
    private(set) var marks: [String: String] = [:]
    /// The ids of marks, to which notes lead back.
    private var sources: Set<String> = []

    init(_ root: XMLElement) {
        var links: [String: String] = [:]
        var ids: Set<String> = []
        HTMLNotes.collect(root, isRaised: false, &links, &ids)
        marks = links.filter { ids.contains($0.key) }
        collectSources(root, id: nil)
    }

    /// The mark that a link shows, if it leads to a note.
    func mark(of link: XMLElement) -> String? {
        guard let address = link["href"], address.hasPrefix("#"),
            let mark = marks[String(address.dropFirst())], HTMLNotes.mark(link.text) == mark
        else { return nil }
        return mark
    }

    /// True for a link that only leads about: from a note back to its mark, from a heading to itself.
    func isSignpost(_ link: XMLElement) -> Bool {
        guard let address = link["href"], address.hasPrefix("#") else { return false }
        if link["role"] == "doc-backlink" || sources.contains(String(address.dropFirst())) { return true }
        let text = link.text.filter { !$0.isWhitespace && $0 != "\u{FE0E}" && $0 != "\u{FE0F}" }
        return text.isEmpty || ["↩", "↑", "^", "⏎", "↵", "⤴", "↩︎", "¶", "#", "§", "🔗"].contains(text)
    }

    /// The ids of links that are marks, and of what holds nothing but one.
    private mutating func collectSources(_ element: XMLElement, id: String?) {
        let id =
            element["id"] ?? (element.name == "sup" || element.name == "span" || element.name == "a" ? id : nil)
        if element.name == "a", mark(of: element) != nil {
            for name in [id, element["name"]].compactMap({ $0 }) { sources.insert(name) }
        }
        for inner in element.elements { collectSources(inner, id: id) }
    }

    private static func collect(
        _ element: XMLElement, isRaised: Bool, _ links: inout [String: String], _ ids: inout Set<String>
    ) {
        if let id = element["id"] ?? (element.name == "a" ? element["name"] : nil) { ids.insert(id) }
        let isRaised = isRaised || element.name == "sup" || element["class"]?.contains("footnote") == true
        if element.name == "a", isRaised || element.first("sup") != nil || element["role"] == "doc-noteref",
            let address = element["href"], address.hasPrefix("#"), let mark = mark(element.text)
        {
            let id = String(address.dropFirst())
            // The first of two that lead to each other is the mark, the second leads back.
            if links[id] == nil, !(element["id"].map { links[$0] != nil } ?? false) { links[id] = mark }
        }
        for inner in element.elements { collect(inner, isRaised: isRaised, &links, &ids) }
    }

    /// `1`, `[1]`, `(1)`, `*`.
    private static func mark(_ text: String) -> String? {
        let mark = text.filter { !$0.isWhitespace && !"[]()".contains($0) }
        guard (1...3).contains(mark.count), mark.allSatisfy({ $0.isNumber || "*†‡§".contains($0) }) else {
            return nil
        }
        return mark
    }
}
