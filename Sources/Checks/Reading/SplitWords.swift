import DossierText

/// The words of a text with elided articles and pronouns cut off, so that `l’Herbier` has the word `Herbier`.
func splitWords(of text: String) -> [Word] {
    var out: [Word] = []
    for word in DossierText.words(of: text) {
        guard let mark = word.text.firstIndex(where: { $0 == "'" || $0 == "’" }), mark != word.text.startIndex,
            elided.contains(word.text[..<mark].lowercased()), word.text.index(after: mark) < word.text.endIndex
        else {
            out.append(word)
            continue
        }
        let rest = word.text.index(after: mark)
        let border = word.range.lowerBound + word.text[..<rest].utf8.count
        out.append(Word(text: word.text[..<rest], range: word.range.lowerBound..<border))
        out.append(Word(text: word.text[rest...], range: border..<word.range.upperBound))
    }
    return out
}

/// French, Italian and Catalan words that lose their vowel before another.
private let elided: Set<String> = [
    "l", "d", "j", "m", "t", "s", "c", "n", "qu", "dell", "all", "nell", "dall", "sull", "un", "quest", "quell",
    "gl",
    "coll", "jusqu", "lorsqu", "puisqu", "quoiqu", "sant",
]
