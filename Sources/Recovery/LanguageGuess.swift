import DossierText

/// Which language a stretch of text is in, by its function words.
struct LanguageGuess {
    private let words: PhraseTable<UInt32>

    init() { words = LanguageGuess.table }

    /// What the function words found in a text weigh for each language; those without one are left out.
    ///
    /// A word that one language has alone weighs 4, one of two languages 2, any other 1.
    func scores(_ text: String) -> [String: Int] {
        var sums = [Int](repeating: 0, count: Vocabulary.languages.count)
        for word in DossierText.words(of: text) {
            let key = LanguageGuess.key(word.text)
            guard let languages = words[key] else { continue }
            let weight = languages.nonzeroBitCount == 1 ? 4 : languages.nonzeroBitCount == 2 ? 2 : 1
            for index in sums.indices where languages & (1 << UInt32(index)) != 0 { sums[index] += weight }
        }
        var scores: [String: Int] = [:]
        for (index, sum) in sums.enumerated() where sum > 0 { scores[Vocabulary.languages[index]] = sum }
        return scores
    }

    /// The language of a text, nil if its words do not tell.
    func language(of text: String) -> String? {
        let scores = scores(text)
        guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 4 else {
            return nil
        }
        return best.key
    }

    /// In lower case, accents kept: "a" and "à" are words of different languages.
    private static func key(_ word: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.utf8.count)
        for byte in word.utf8 {
            guard byte < 0x80 else { return Array(word.lowercased().utf8) }
            bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        return bytes
    }

    /// Word → one bit for each language that has it, by its place in `Vocabulary.languages`.
    private static let table: PhraseTable<UInt32> = {
        var found = PhraseTable<UInt32>()
        for (index, vocabulary) in Vocabulary.all.enumerated() {
            let bit = UInt32(1) << UInt32(index)
            for word in vocabulary.functionWords { found.add(key(word), bit) { $0 |= bit } }
        }
        return found
    }()
}
