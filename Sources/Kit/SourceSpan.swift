/// Where something was found: file, page, line and byte range.
///
/// Pages and lines count from 1; a source without pages (a plain text without form feeds) has no page.
/// `range` counts UTF-8 bytes of the normalised text, the one `dossier inspect --text FILE` prints.
public struct SourceSpan: Sendable, Codable, Hashable {
    public var file: String
    public var page: Int?
    public var line: Int
    public var range: Range<Int>

    public init(file: String, page: Int? = nil, line: Int, range: Range<Int>) {
        self.file = file
        self.page = page
        self.line = line
        self.range = range
    }
}
