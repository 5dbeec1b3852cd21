/// The words that a heading of the trade begins with, ends with or has inside, by their keys: nearly every line of
/// running text is told from a heading by its own words, without folding it.
struct HeadingSigns: Sendable {
    private var starts = Set<UInt64>()
    private var ends = Set<UInt64>()
    private var inner = Set<UInt64>()

    /// Adds the folded words of a heading.
    mutating func add(_ phrase: [UInt8]) {
        if let first = HeadingSigns.keys(phrase).first { starts.insert(first) }
    }

    /// Adds a heading with holes: it shows in the words before the first, after the last, or else between.
    mutating func add(_ pattern: PhrasePattern) {
        if let first = HeadingSigns.keys(pattern.opening).first {
            starts.insert(first)
        } else if let last = HeadingSigns.keys(pattern.closing).last {
            ends.insert(last)
        } else {
            for piece in pattern.pieces { inner.formUnion(HeadingSigns.keys(piece).prefix(1)) }
        }
    }

    /// False if a line with these words is no heading. Before the heading's first word may stand its number.
    func fit(_ words: [UInt64]) -> Bool {
        guard let last = words.last else { return false }
        return words.prefix(2).contains(where: starts.contains) || ends.contains(last)
            || !inner.isEmpty && words.contains(where: inner.contains)
    }

    private static func keys(_ folded: [UInt8]) -> [UInt64] {
        var keys: [UInt64] = []
        WordScan.words(folded.span, 0..<folded.count) { _, key in keys.append(key) }
        return keys
    }
}
