import DossierKit

/// The notes at the foot of the file.
enum FootnoteWriter {
    /// A label for every footnote by its id: the id itself where Markdown takes it for a label.
    static func labels(_ footnotes: [Footnote]) -> [String: String] {
        var labels: [String: String] = [:]
        var taken: Set<String> = []
        for note in footnotes where isLabel(note.id) && labels[note.id] == nil {
            if taken.insert(note.id.lowercased()).inserted { labels[note.id] = note.id }
        }
        var number = 0
        for note in footnotes where labels[note.id] == nil {
            repeat { number += 1 } while !taken.insert("n\(number)").inserted
            labels[note.id] = "n\(number)"
        }
        return labels
    }

    /// One note, without a line break at its end.
    static func text(_ note: Footnote, anchor: Found<String>?, labels: [String: String]) -> String {
        let label = labels[note.id] ?? note.id
        var attributes = AttributeText()
        if !note.isNumbered { attributes.add(class: "unnumbered") }
        if label != note.id { attributes.add("id", note.id) }
        if note.marker != label { attributes.add("marker", note.marker) }
        if let own = note.anchor {
            if own.value != anchor?.value { attributes.add("anchor", own.value) }
            attributes.add("anchor-confidence", confidence: own.confidence)
        } else if anchor != nil {
            attributes.add(class: "unanchored")
        }
        attributes.add("confidence", confidence: note.confidence)
        let text = PassageWriter.block(note.text, .init(labels: labels, indent: 4))
        var line = "[^\(label)]:"
        if !text.isEmpty { line += " \(text)" }
        return attributes.isEmpty ? line : "\(line) \(attributes.text)"
    }

    private static func isLabel(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.count <= 60
            && id.utf8.allSatisfy {
                switch $0 {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
                default: false
                }
            }
    }
}
