import DossierText

/// The words that a text writes with a small first letter, gathered at the first question for one.
final class SmallWords {
    private let text: [UInt8]
    private lazy var keys = SmallWords.keys(of: text)

    init(_ text: [UInt8]) { self.text = text }

    private static func keys(of text: [UInt8]) -> Set<UInt64> {
        var keys = Set<UInt64>()
        WordScan.words(text.span, 0..<text.count) { range, key in
            if ByteClass.at(text, range.lowerBound, range.upperBound) == .lower { keys.insert(key) }
        }
        return keys
    }

    /// Whatever the case of its first letter here.
    func contains(_ word: String) -> Bool {
        let folded = foldedBytes(word)
        return keys.contains(WordScan.key(folded.span, 0..<folded.count))
    }
}
