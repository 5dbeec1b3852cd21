import DossierText

/// Which language a stretch of text is in, by its function words.
struct LanguageGuess {
    private let words: PhraseTable<UInt32>

    init() { words = LanguageGuess.table }

    /// What the function words found in a text weigh for each language; those without one are left out.
    ///
    /// A word that one language has alone weighs 4, one of two languages 2, any other 1.
    func scores(_ text: String) -> [String: Int] {
        let bytes = text.utf8Span.span
        return scores(bytes, 0..<bytes.count)
    }

    /// As `scores(_ text:)`, of a part of a text in UTF-8. O(n).
    func scores(_ text: Span<UInt8>, _ range: Range<Int>) -> [String: Int] {
        var sums = [Int](repeating: 0, count: Vocabulary.languages.count)
        var word: [UInt8] = []
        WordScan.words(text, range) { range, _ in
            guard range.count <= words.longest + 2 else { return }
            word.removeAll(keepingCapacity: true)
            LanguageGuess.lower(text, range, into: &word)
            guard let languages = words.value(in: word.span, 0..<word.count) else { return }
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

    /// The language of the best score if it leaves the main language behind by a word of its own; else the main one.
    static func clearest(_ scores: [String: Int], against main: String) -> String? {
        guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        let own = scores[main] ?? 0
        return best.value >= own + 4 && best.value * 2 >= own * 3 ? best.key : own > 0 ? main : nil
    }

    /// In lower case, accents kept: "a" and "à" are words of different languages. Latin and Cyrillic.
    private static func lower(_ text: Span<UInt8>, _ range: Range<Int>, into out: inout [UInt8]) {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            at += 1
            guard byte >= 0xC3, byte <= 0xD4, at < range.upperBound else {
                out.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                continue
            }
            let second = text[at]
            at += 1
            var value = UInt32(byte & 0x1F) << 6 | UInt32(second & 0x3F)
            if ByteClass.wide(byte, second, 0) == .upper {
                switch value {
                case 0xC0...0xDE, 0x410...0x42F: value += 0x20
                case 0x400...0x40F: value += 0x50
                default: value += 1
                }
            }
            out.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
            out.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
        }
    }

    /// Word → one bit for each language that has it, by its place in `Vocabulary.languages`.
    private static let table: PhraseTable<UInt32> = {
        var found = PhraseTable<UInt32>()
        for (index, words) in Vocabulary.functionWords.enumerated() {
            let bit = UInt32(1) << UInt32(index)
            for word in words { found.add(Array(word.utf8), bit) { $0 |= bit } }
        }
        return found
    }()
}
