extension Manuscript {
    /// Where a manuscript begins in one that several were joined to.
    public struct Offset: Sendable, Hashable {
        public var bytes: Int
        public var lines: Int
        public var pages: Int
    }

    /// One manuscript of several, in their order, with a blank line between two; and where each begins in it.
    ///
    /// If one has pages, each of the others is a page of its own. What is said of the whole (name, origin, title)
    /// is the first one's. O(n).
    public static func joined(_ parts: [Manuscript]) -> (whole: Manuscript, offsets: [Offset]) {
        guard var whole = parts.first else { return (Manuscript(file: "", text: [], origin: .text), []) }
        guard parts.count > 1 else { return (whole, [Offset(bytes: 0, lines: 0, pages: 0)]) }
        let hasPages = parts.contains { !$0.pages.isEmpty }
        (whole.text, whole.lines, whole.pages, whole.runs) = ([], [], [], [])
        (whole.pictures, whole.links, whole.doubts, whole.metadata.bookmarks) = ([], [], [], [])
        var offsets: [Offset] = []
        for part in parts {
            if !offsets.isEmpty { whole.endPart() }
            offsets.append(Offset(bytes: whole.text.count, lines: whole.lines.count, pages: whole.pages.count))
            whole.append(part, hasPages: hasPages)
        }
        return (whole, offsets)
    }

    /// A line end after the last line, if it has none, and a blank line.
    private mutating func endPart() {
        if let last = text.last, last != 0x0A { text.append(0x0A) }
        let page = lines.last?.page ?? 0
        lines.append(Line(range: text.count..<text.count, page: page))
        text.append(0x0A)
    }

    private mutating func append(_ part: Manuscript, hasPages: Bool) {
        let bytes = text.count
        let firstLine = lines.count
        let firstRun = Int32(runs.count)
        let firstPage = pages.count
        func moved(_ range: Range<Int>) -> Range<Int> {
            (range.lowerBound + bytes)..<(range.upperBound + bytes)
        }
        text += part.text
        for var line in part.lines {
            line.range = moved(line.range)
            line.runs = (line.runs.lowerBound + firstRun)..<(line.runs.upperBound + firstRun)
            if hasPages { line.page = Int32(firstPage) + max(1, line.page) }
            lines.append(line)
        }
        for var run in part.runs {
            run.range = moved(run.range)
            runs.append(run)
        }
        for var page in part.pages {
            page.lines = (page.lines.lowerBound + firstLine)..<(page.lines.upperBound + firstLine)
            pages.append(page)
        }
        if hasPages, part.pages.isEmpty { pages.append(Page(lines: firstLine..<lines.count)) }
        doubts += part.doubts.map { Doubt(range: moved($0.range), confidence: $0.confidence) }
        for var picture in part.pictures {
            picture.page += firstPage
            pictures.append(picture)
        }
        for var link in part.links {
            link.page += firstPage
            links.append(link)
        }
        for var bookmark in part.metadata.bookmarks {
            bookmark.page = bookmark.page.map { $0 + firstPage }
            metadata.bookmarks.append(bookmark)
        }
        if metadata.title == nil { metadata.title = part.metadata.title }
        if metadata.language == nil { metadata.language = part.metadata.language }
    }
}
