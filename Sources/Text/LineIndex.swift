/// Line starts of a text, for going from a byte offset to a line and column.
public struct LineIndex: Sendable {
    private let starts: [Int]
    private let length: Int

    /// O(n).
    public init(_ text: [UInt8]) {
        var starts = [0]
        for (offset, byte) in text.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        self.starts = starts
        length = text.count
    }

    /// Lines of the text; a text that ends in a line break has an empty last line.
    public var count: Int { starts.count }

    /// The line, from 1, that holds a byte. O(log lines).
    public func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }

    /// The bytes of a line, from 1, without its line break.
    public func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return length..<length }
        let start = starts[line - 1]
        let end = line < starts.count ? starts[line] - 1 : length
        return start..<max(start, end)
    }
}
