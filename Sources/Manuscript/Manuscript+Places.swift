public import DossierKit

extension Manuscript {
    /// The text of a range of bytes. Lossless for ranges on character borders.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    /// The place of a byte range that starts on line `line` (an index of `lines`).
    public func span(_ range: Range<Int>, line: Int) -> SourceSpan {
        let page = Int(lines[line].page)
        return SourceSpan(file: file, page: page == 0 ? nil : page, line: line + 1, range: range)
    }

    /// The index of the line that holds a byte. O(log lines).
    public func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// The colour, 0xRRGGBB, of a line (an index of `lines`) set in one colour; nil for another or without type.
    public func colour(of line: Int) -> UInt32? {
        var found: UInt32?
        for index in lines[line].runs {
            let run = runs[Int(index)]
            if run.style.contains(.raised) { continue }
            if let found, found != run.colour { return nil }
            found = run.colour
        }
        return found
    }
}
