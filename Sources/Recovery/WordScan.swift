import DossierText

/// The words of a stretch of bytes, each with a key, without making a string of any.
///
/// A word here is a run of letters, digits and bytes beyond ASCII that are not the punctuation of typesetting, with
/// apostrophes and hyphens inside. The key is the same for words that are the same when folded: good for leaving
/// out what can't be meant, not for telling that two words are the same.
enum WordScan {
    /// Hands over each word's bytes and key. O(n).
    static func words(
        _ text: Span<UInt8>, _ range: Range<Int>, _ body: (_ range: Range<Int>, _ key: UInt64) -> Void
    ) {
        var at = max(0, range.lowerBound)
        let end = min(text.count, range.upperBound)
        var folded: [UInt8] = []
        while at < end {
            guard isWord(text, at, end) else {
                at += 1
                continue
            }
            let start = at
            var key = basis
            var isPlain = true
            while at < end {
                if isWord(text, at, end) {
                    if text[at] >= 0x80 { isPlain = false }
                    add(text[at], to: &key)
                    at += 1
                } else if let width = joint(text, at, end), at + width < end, isWord(text, at + width, end) {
                    at += width
                } else {
                    break
                }
            }
            if !isPlain {
                fold(text, start..<at, into: &folded)
                key = self.key(folded.span, 0..<folded.count)
            }
            body(start..<at, key)
        }
    }

    /// The key of a folded word.
    static func key(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var key = basis
        for at in range where text[at] != 0x27 && text[at] != 0x2D { add(text[at], to: &key) }
        return key
    }

    /// True if an ASCII letter of a word is lower case.
    static func hasSmallLetter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for at in range where text[at] >= 0x61 && text[at] <= 0x7A { return true }
        return false
    }

    /// True for a byte of a folded letter: no digit, no sign, no punctuation.
    static func isLetter(_ text: Span<UInt8>, _ at: Int) -> Bool {
        !(text[at] >= 0x30 && text[at] <= 0x39) && isWord(text, at, text.count)
    }

    private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a, an ASCII capital as its small letter.
    private static func add(_ byte: UInt8, to key: inout UInt64) {
        let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        key = (key ^ UInt64(small)) &* 0x100_0000_01b3
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        let small = byte | 0x20
        return (small >= 0x61 && small <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }

    private static func isWord(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
        let byte = text[at]
        if byte < 0x80 { return isPlain(byte) }
        // General punctuation, and the signs of Latin-1.
        if byte == 0xE2 { return false }
        if byte < 0xC0, at >= 2, text[at - 2] == 0xE2 || text[at - 1] == 0xE2 { return false }
        if byte == 0xC2 { return false }
        return !(byte < 0xC0 && at >= 1 && text[at - 1] == 0xC2)
    }

    /// Bytes of an apostrophe or hyphen that may stand inside a word.
    private static func joint(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
        switch text[at] {
        case 0x27, 0x2D: return 1
        case 0xE2 where at + 2 < end && text[at + 1] == 0x80 && (text[at + 2] == 0x99 || text[at + 2] == 0x90):
            return 3
        default: return nil
        }
    }
}
