public import DossierKit

extension KitFile {
    /// The text with more stills at the end of their list; everything else stays as it is, to the letter.
    ///
    /// - Parameter text: normalised.
    /// - Returns: nil if the front matter is written in a way that nothing can be added to with certainty.
    public static func adding(_ stills: [Still], to text: [UInt8], file: String) -> [UInt8]? {
        let before = read(text, file: file)
        guard let lines = YAMLList(of: "stills", in: MarkdownFile(name: file, text: text)) else { return nil }
        var front = FrontMatterText()
        if let value = FrontMatterWriter.stills(stills) { front.write([("stills", value)]) }
        let added = lines.adding(front.text, to: text)
        var wanted = before.kit.bare
        wanted.stills += stills
        let after = read(added, file: file)
        // What was read before must be read again, and what was added with it.
        guard after.kit.bare == wanted, after.diagnostics.count == before.diagnostics.count else { return nil }
        return added
    }
}

/// A list of the topmost map of the front matter, as lines to add to.
private struct YAMLList {
    /// The bytes that the addition takes the place of; empty where nothing goes.
    private var place: Range<Int>
    /// Blanks before the dashes of the entries; nil if there are none yet.
    private var indent: Int?
    private var hasKey: Bool

    /// Nil for a text without front matter, and for a list on one line with something in it.
    init?(of key: String, in file: MarkdownFile) {
        guard let yaml = FrontMatterBorders.find(in: file).yaml,
            FrontMatterBorders.find(in: file).problem == nil
        else { return nil }
        (place, indent, hasKey) = (yaml.upperBound..<yaml.upperBound, nil, false)
        var at = yaml.lowerBound
        while at < yaml.upperBound {
            let end = file.text[at..<yaml.upperBound].firstIndex(of: 0x0A) ?? yaml.upperBound
            let line = file.text[at..<end]
            let next = min(end + 1, yaml.upperBound)
            if hasKey {
                let blanks = line.prefix { $0 == 0x20 }.count
                let content = line.dropFirst(blanks)
                if content.isEmpty || content.first == UInt8(ascii: "#") {
                    at = next
                    continue
                }
                let isEntry = content.first == UInt8(ascii: "-") && (content.dropFirst().first ?? 0x20) == 0x20
                guard blanks > 0 || isEntry else { break }
                if isEntry, indent == nil { indent = blanks }
                place = next..<next
            } else if line.starts(with: Array((key + ":").utf8)) {
                let value = line.dropFirst(key.utf8.count + 1).filter { $0 != 0x20 }
                guard value.isEmpty || value == Array("[]".utf8) || value == Array("~".utf8) else { return nil }
                hasKey = true
                place = value.isEmpty ? next..<next : at..<next
                if !value.isEmpty { hasKey = false; break }
            }
            at = next
        }
    }

    /// - Parameter written: the key and its entries, two blanks deep.
    func adding(_ written: String, to text: [UInt8]) -> [UInt8] {
        var lines = written.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if hasKey { lines.removeFirst() }
        if let indent {
            lines = lines.map { line in
                line.isEmpty ? line : String(repeating: " ", count: indent) + line.dropFirst(2)
            }
        }
        return Array(text[..<place.lowerBound]) + Array(lines.joined(separator: "\n").utf8)
            + Array(text[place.upperBound...])
    }
}
