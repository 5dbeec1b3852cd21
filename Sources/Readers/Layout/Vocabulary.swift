import DossierText

/// The words of the whole document, to tell whether two pieces are one word.
struct Vocabulary {
    private var counts: [String: Int] = [:]

    init(_ sheets: [Sheet]) {
        for sheet in sheets {
            for stretch in sheet.stretches where stretch.advances.count > 1 {
                for word in words(of: stretch.text) { counts[folded(String(word.text)), default: 0] += 1 }
            }
        }
    }

    /// True if a letter and the piece after it are one word: unless the piece is known as a word by itself and the
    /// two together are not.
    func isJoined(_ letter: String, _ rest: String) -> Bool {
        guard letter.unicodeScalars.last?.properties.isAlphabetic == true, let word = words(of: rest).first,
            word.range.lowerBound == 0
        else { return true }
        if counts[folded(letter + word.text), default: 0] > 0 { return true }
        return counts[folded(String(word.text)), default: 0] <= 1
    }
}
