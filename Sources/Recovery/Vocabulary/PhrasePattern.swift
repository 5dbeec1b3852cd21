import DossierText

/// A phrase with holes, written with `…`: "interview with …", "conversation between … and …".
struct PhrasePattern: Sendable {
    /// Folded text before, between and after the holes; one more than there are holes.
    let pieces: [[UInt8]]

    /// Nothing if the phrase has no hole.
    init?(_ phrase: String) {
        // The first byte of an ellipsis; comparing bytes is much faster than comparing characters.
        guard phrase.utf8.contains(0xE2) else { return nil }
        let parts = phrase.split(separator: "…", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return nil }
        pieces = parts.map { foldedBytes(String($0)) }
    }

    /// The letters that any match must begin with.
    var opening: [UInt8] { Array(pieces[0].prefix(while: isWordByte)) }

    /// The letters that any match must end with.
    var closing: [UInt8] { Array((pieces.last ?? []).reversed().prefix(while: isWordByte).reversed()) }

    /// Where the holes are filled, or nothing. No hole is filled with nothing. O(length of the text).
    func holes(in text: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>]? {
        var at = range.lowerBound
        guard stands(pieces[0], in: text, at, range.upperBound) else { return nil }
        at += pieces[0].count
        var holes: [Range<Int>] = []
        for (index, piece) in pieces.enumerated().dropFirst() {
            let isLast = index == pieces.count - 1
            var found: Int?
            if isLast {
                let start = range.upperBound - piece.count
                if start > at, stands(piece, in: text, start, range.upperBound) { found = start }
            } else {
                var start = at + 1
                while start + piece.count < range.upperBound {
                    if stands(piece, in: text, start, range.upperBound) {
                        found = start
                        break
                    }
                    start += 1
                }
            }
            guard let found else { return nil }
            guard let hole = trimmed(text, at..<found) else { return nil }
            holes.append(hole)
            at = found + piece.count
        }
        return holes
    }

    private func stands(_ piece: [UInt8], in text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
        let end = start + piece.count
        guard end <= limit else { return false }
        if piece.isEmpty { return true }
        guard isWordEnd(text, start), isWordEnd(text, end) else { return false }
        for offset in 0..<piece.count where text[start + offset] != piece[offset] { return false }
        return true
    }

    private func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, text[low] == 0x20 { low += 1 }
        while high > low, text[high - 1] == 0x20 { high -= 1 }
        return low < high ? low..<high : nil
    }
}
