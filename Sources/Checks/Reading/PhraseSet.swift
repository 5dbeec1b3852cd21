/// Groups of words to be found in running text, whatever their accents and capitals.
struct PhraseSet: Sendable {
    /// By first word, longer groups first.
    private let byFirst: [String: [[String]]]

    /// One phrase a line, as it is written; lines may also be parted by `|`.
    init(_ text: String) {
        var table: [String: [[String]]] = [:]
        for line in text.split(whereSeparator: { $0 == "\n" || $0 == "|" }) {
            let words = Phrase(String(line)).folded
            if let first = words.first { table[first, default: []].append(words) }
        }
        byFirst = table.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// The tokens of a phrase that starts at a token of a stretch.
    func match(in stretch: Stretch, at index: Int) -> Range<Int>? {
        guard stretch.tokens.indices.contains(index) else { return nil }
        for words in byFirst[stretch.tokens[index].folded] ?? [] {
            let range = index..<index + words.count
            if range.upperBound <= stretch.tokens.count,
                zip(range, words).allSatisfy({ stretch.tokens[$0].folded == $1 })
            {
                return range
            }
        }
        return nil
    }

    /// Every place where one of the phrases stands. O(n).
    func matches(in stretch: Stretch) -> [Range<Int>] {
        stretch.tokens.indices.compactMap { match(in: stretch, at: $0) }
    }

    /// True if one of the phrases stands in the stretch. O(n).
    func occurs(in stretch: Stretch) -> Bool {
        stretch.tokens.indices.contains { match(in: stretch, at: $0) != nil }
    }

    /// True if one of the phrases stands in a text. O(n).
    func occurs(in text: String) -> Bool {
        let words = Phrase(text).folded
        return words.indices.contains { start in
            (byFirst[words[start]] ?? []).contains { words[start...].starts(with: $0) }
        }
    }
}
