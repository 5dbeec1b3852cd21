import DossierKit

extension Book {
    /// The book of a kit. O(size of the kit).
    ///
    /// - Parameter figures: the stills of forms that carry pictures, in the kit's order.
    init(_ kit: PressKit, figures: [StillFigure] = []) {
        let setter = BookSetter(kit)
        self.init(
            language: setter.language, title: setter.title,
            originalTitle: kit.film.title == nil ? nil : kit.film.originalTitle?.value,
            byline: setter.byline, chapters: setter.chapters(figures), notes: [],
            notesHeading: setter.words[.footnotes], markers: [:], words: setter.words)
        numberNotes(kit.footnotes)
    }

    /// Gives every note a marker of its own: the kit's where all differ, else numbers in the order of the text.
    private mutating func numberNotes(_ footnotes: [Footnote]) {
        let known = Dictionary(footnotes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var order: [String] = []
        var seen: Set<String> = []
        for id in markedNotes where known[id] != nil && seen.insert(id).inserted { order.append(id) }
        let marked = seen
        order += footnotes.map(\.id).filter { seen.insert($0).inserted }
        let own = order.compactMap { known[$0]?.marker }
        let keepsOwn = Set(own).count == own.count && own.allSatisfy(Book.isPlain)
        for (index, id) in order.enumerated() {
            guard let note = known[id] else { continue }
            let marker = keepsOwn ? note.marker : String(index + 1)
            markers[id] = marker
            notes.append(Note(id: id, marker: marker, text: note.text, isMarked: marked.contains(id)))
        }
    }

    /// A number, which every form can print between brackets or raised.
    private static func isPlain(_ marker: String) -> Bool {
        (1...3).contains(marker.utf8.count) && marker.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private var markedNotes: [String] {
        chapters.flatMap(\.blocks).flatMap(\.passages).flatMap(\.marks).compactMap { mark in
            if case .footnote(let id) = mark.kind { id } else { nil }
        }
    }
}

extension Book.Block {
    /// Its running text.
    var passages: [Passage] {
        switch self {
        case .paragraph(let text), .question(let text), .answer(let text, _), .quote(let text, _): [text]
        default: []
        }
    }
}
