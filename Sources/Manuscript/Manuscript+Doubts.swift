/// A word that the reader of a scan was not sure of.
public struct Doubt: Sendable, Hashable {
    /// UTF-8 bytes of the manuscript's text.
    public var range: Range<Int>
    /// From 0 to 1, always below `Doubt.sure`.
    public var confidence: Float

    public init(range: Range<Int>, confidence: Float) {
        self.range = range
        self.confidence = confidence
    }

    /// From here on a recognised word is taken as read. Of clean scans nearly every word has 0.9 and more; of words
    /// below this about every second is misread.
    public static let sure: Float = 0.7
}

extension Manuscript {
    /// The doubtful words that a range of bytes touches, in order. O(log doubts + found).
    public func doubts(in range: Range<Int>) -> ArraySlice<Doubt> {
        var low = 0
        var high = doubts.count
        while low < high {
            let middle = (low + high) / 2
            if doubts[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < doubts.count, doubts[end].range.lowerBound < range.upperBound { end += 1 }
        return doubts[low..<end]
    }
}
