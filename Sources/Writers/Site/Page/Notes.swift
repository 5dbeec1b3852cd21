import DossierKit

/// The footnotes of a kit on their way to the page: which were marked, which still have to be set.
struct Notes {
    private let notes: [Footnote]
    /// The first note of an identifier has it.
    private let index: [String: Int]
    private var ids: [Int: NoteAnchors] = [:]
    /// Marked, and not set yet.
    private var waiting: [Int] = []
    private var isSet: Set<Int> = []

    struct NoteAnchors: Sendable {
        var note: String
        /// Where the first mark stands; nil for a note without a mark.
        var mark: String?
    }

    init(_ notes: [Footnote]) {
        self.notes = notes
        index = Dictionary(notes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The mark for a note: a raised link. Nil if the kit has no such note.
    mutating func mark(_ id: String, _ anchors: inout Anchors, _ words: InterfaceWords) -> Markup? {
        guard let number = index[id] else { return nil }
        let note = notes[number]
        let name = slug(note.id)
        let markID = anchors.take("mark-\(name)")
        if ids[number] == nil {
            ids[number] = NoteAnchors(note: anchors.take("note-\(name)"), mark: markID)
            waiting.append(number)
        }
        var markup = Markup()
        markup.open("sup", ["class": "mark"])
        markup.open(
            "a",
            [
                "id": markID, "href": "#\(ids[number]?.note ?? "")", "role": "doc-noteref",
                "aria-label": words.filled(.note, note.marker),
            ])
        markup.append(note.marker)
        markup.close("a")
        markup.close("sup")
        return markup
    }

    /// The next note that was marked and is not set.
    mutating func next() -> (note: Footnote, anchors: NoteAnchors)? {
        guard !waiting.isEmpty else { return nil }
        let number = waiting.removeFirst()
        guard isSet.insert(number).inserted, let anchors = ids[number] else { return next() }
        return (notes[number], anchors)
    }

    /// Lets every note that nothing marked wait, in the kit's order.
    mutating func releaseUnmarked(_ anchors: inout Anchors) {
        for number in notes.indices where ids[number] == nil {
            ids[number] = NoteAnchors(note: anchors.take("note-\(slug(notes[number].id))"), mark: nil)
            waiting.append(number)
        }
    }
}
