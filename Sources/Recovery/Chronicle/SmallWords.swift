/// Tells a name from a common noun: the kit writes the noun small elsewhere.
struct SmallWords {
    private let text: [UInt8]
    /// Each asking reads the text once: so many bytes are read in all.
    private var budget = 32 << 20
    private var known: [String: Bool] = [:]

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// True if the word stands in the text with a small first letter. O(text).
    mutating func contains(_ word: String) -> Bool {
        if let answer = known[word] { return answer }
        guard budget >= text.count else { return false }
        budget -= text.count
        let small = Array(word.lowercased().utf8)
        let answer = small.first.map { holds(small, first: $0) } ?? false
        known[word] = answer
        return answer
    }

    private func holds(_ word: [UInt8], first: UInt8) -> Bool {
        guard text.count >= word.count else { return false }
        let text = text.span
        for at in 0...(text.count - word.count) where text[at] == first {
            guard at == 0 || !SmallWords.isLetter(text[at - 1]) else { continue }
            let end = at + word.count
            guard end == text.count || !SmallWords.isLetter(text[end]) else { continue }
            var isSame = true
            for offset in 0..<word.count where text[at + offset] != word[offset] {
                isSame = false
                break
            }
            if isSame { return true }
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x40 || byte == 0x2D
    }
}
