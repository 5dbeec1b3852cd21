/// The footnotes and endnotes of a Word document, numbered as their marks come.
struct WordNotes {
    struct Note {
        var element: XMLElement
        /// Nil if the text itself says the mark.
        var mark: String?
        var isEnd: Bool
    }

    private var feet: [String: XMLElement] = [:]
    private var ends: [String: XMLElement] = [:]
    private var numbers: [Bool: Int] = [:]
    private var places: [String: Int] = [:]
    /// Those with a mark, in its order.
    private(set) var found: [Note] = []

    init(footnotes: XMLElement?, endnotes: XMLElement?) {
        feet = WordNotes.notes(footnotes, "w:footnote")
        ends = WordNotes.notes(endnotes, "w:endnote")
    }

    private static func notes(_ root: XMLElement?, _ name: String) -> [String: XMLElement] {
        var notes: [String: XMLElement] = [:]
        for element in root?.elements ?? [] where element.name == name {
            // The line above the notes is one of them, of a type of its own.
            if let type = element["w:type"], type != "normal" { continue }
            if let id = element["w:id"] { notes[id] = element }
        }
        return notes
    }

    /// The place in `found` of the note that a mark leads to; nil if there is no such note, or it had its mark.
    mutating func mark(_ id: String, isEnd: Bool, isTyped: Bool) -> Int? {
        guard let element = (isEnd ? ends : feet)[id] else { return nil }
        let key = "\(isEnd) \(id)"
        guard places[key] == nil else { return nil }
        var mark: String?
        if !isTyped {
            let number = (numbers[isEnd] ?? 0) + 1
            numbers[isEnd] = number
            mark = String(number)
        }
        places[key] = found.count
        found.append(Note(element: element, mark: mark, isEnd: isEnd))
        return found.count - 1
    }
}
