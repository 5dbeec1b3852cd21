extension String {
    /// What stands between spaces (U+0020 alone), nothing empty. As `split(separator: " ")`, on bytes. O(n).
    public var spacedWords: [Substring] { self[...].spacedWords }

    /// How many words stand between spaces. O(n).
    public var spacedWordCount: Int { DossierText.spacedWordCount(utf8Span.span) }
}

extension Substring {
    /// What stands between spaces (U+0020 alone), nothing empty. As `split(separator: " ")`, on bytes. O(n).
    public var spacedWords: [Substring] {
        utf8.split(separator: 0x20).map { self[$0.startIndex..<$0.endIndex] }
    }

    /// How many words stand between spaces. O(n).
    public var spacedWordCount: Int { DossierText.spacedWordCount(utf8Span.span) }
}

private func spacedWordCount(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for at in bytes.indices {
        let isSpace = bytes[at] == 0x20
        if !isSpace, !isInside { count += 1 }
        isInside = !isSpace
    }
    return count
}
