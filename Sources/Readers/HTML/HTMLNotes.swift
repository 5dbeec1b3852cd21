/// The notes of a page: what short raised links lead to.
struct HTMLNotes {
    /// The mark of each note, by the id of its element.
    private(set) var marks: [String: String] = [:]

    init(_ root: XMLElement) {
        var links: [String: String] = [:]
        var ids: Set<String> = []
        HTMLNotes.collect(root, isRaised: false, &links, &ids)
        marks = links.filter { ids.contains($0.key) }
    }

    /// The mark that a link shows, if it leads to a note.
    func mark(of link: XMLElement) -> String? {
        guard let address = link["href"], address.hasPrefix("#"),
            let mark = marks[String(address.dropFirst())], HTMLNotes.mark(link.text) == mark
        else { return nil }
        return mark
    }

    /// True for a link that leads from a note back to its mark.
    static func isBacklink(_ link: XMLElement) -> Bool {
        guard link["href"]?.hasPrefix("#") == true else { return false }
        let text = link.text.filter { !$0.isWhitespace && $0 != "\u{FE0E}" && $0 != "\u{FE0F}" }
        return text.isEmpty || ["↩", "↑", "^", "⏎", "↵", "⤴", "↩︎"].contains(text)
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
            if links[id] == nil, !isBacklink(element) { links[id] = mark }
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
