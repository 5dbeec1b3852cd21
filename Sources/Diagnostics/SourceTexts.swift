public import DossierText

/// The normalised texts that reports point into, by the file name their places carry.
public struct SourceTexts: Sendable {
    private var texts: [String: SourceText] = [:]

    public init() {}

    public init(_ file: String, _ text: SourceText) { texts[file] = text }

    /// The names of the files, sorted.
    public var files: [String] { texts.keys.sorted() }

    /// The text of a file; nil if it is not here, and a report is then shown without its line.
    public subscript(file: String) -> SourceText? {
        get { texts[file] }
        set { texts[file] = newValue }
    }
}

/// One normalised text with its line starts and, where the format has pages, the line each page starts on.
public struct SourceText: Sendable {
    /// UTF-8 with `\n` line ends: what `dossier inspect --text` prints.
    public let bytes: [UInt8]
    public let lines: LineIndex
    /// Lines, from 1, on which the pages start, ascending; empty for a text without pages.
    public let pageStarts: [Int]

    /// O(n).
    public init(_ bytes: [UInt8], pageStarts: [Int] = []) {
        self.bytes = bytes
        self.pageStarts = pageStarts
        lines = LineIndex(bytes)
    }

    /// The page, from 1, a line stands on; nil for a text without pages. O(log pages).
    public func page(ofLine line: Int) -> Int? {
        guard !pageStarts.isEmpty else { return nil }
        var low = 0
        var high = pageStarts.count
        while low < high {
            let middle = (low + high) / 2
            if pageStarts[middle] <= line { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }

    /// A range cut to what the text has, or nil if it has nothing of it.
    public func clamped(_ range: Range<Int>) -> Range<Int>? {
        guard range.lowerBound >= 0, range.lowerBound <= bytes.count else { return nil }
        return range.lowerBound..<min(range.upperBound, bytes.count)
    }

    /// The column of a byte on its line, from 1, in Unicode scalars. O(line).
    public func column(of offset: Int) -> Int {
        let end = max(0, min(offset, bytes.count))
        let start = min(lines.range(ofLine: lines.line(of: end)).lowerBound, end)
        return bytes[start..<end].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// The text of a range, cut to what there is.
    public func string(_ range: Range<Int>) -> String {
        guard let range = clamped(range) else { return "" }
        return String(decoding: bytes[range], as: UTF8.self)
    }
}
