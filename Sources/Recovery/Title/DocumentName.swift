import DossierManuscript
import DossierText

/// What the file and its properties are called, cut down to what may be the film's title.
struct DocumentName {
    /// Folded words.
    let words: [String]
    /// As written; nil if a machine wrote it ("my-film_final.pdf").
    let title: String?

    init?(_ name: String?, _ lexicon: Lexicon) {
        guard var text = name, !text.isEmpty, text.utf8.count <= 300 else { return nil }
        for program in ["Microsoft Word - ", "Microsoft PowerPoint - ", "untitled"]
        where text.hasPrefix(program) {
            text.removeFirst(program.count)
        }
        if let dot = text.lastIndex(of: "."), text.distance(from: dot, to: text.endIndex) <= 6 {
            let ending = text[text.index(after: dot)...]
            if !ending.isEmpty, ending.allSatisfy({ $0.isLetter || $0.isNumber }) {
                text = String(text[..<dot])
            }
        }
        let isMachine = !text.holds(" ")
        if isMachine { text = String(text.map { $0 == "-" || $0 == "_" || $0 == "." ? " " : $0 }) }
        let folded = FoldedText(text)
        words = DossierText.words(of: folded.original(of: 0..<folded.bytes.count)).map {
            DossierText.folded(String($0.text))
        }
        guard !words.isEmpty else { return nil }
        guard !isMachine else {
            title = nil
            return
        }
        var head = text
        if let end = lexicon.cue(.pressKit, in: folded), end < folded.bytes.count {
            head = folded.original(of: end..<folded.bytes.count)
        } else if let place = lexicon.firstCue([.pressKit], in: folded) {
            head = folded.original(of: 0..<place.lowerBound)
        }
        for dash in [" – ", " — ", " | ", " - "] {
            if let at = head.place(of: dash) { head = String(head[..<at.lowerBound]) }
        }
        title = head
    }

    /// True if the words of a text stand in the name in one piece.
    func contains(_ text: String) -> Bool {
        let part = DossierText.words(of: folded(text)).map { String($0.text) }
        guard !part.isEmpty, part.count <= words.count else { return false }
        return (0...(words.count - part.count)).contains { Array(words[$0..<($0 + part.count)]) == part }
    }
}
