/// A stretch of running text: a paragraph, a question, a note.
///
/// `text` is repaired and plain. What the paper shows beyond the letters (emphasis, links, the places of
/// footnote marks) is in `marks`; where each piece of the text stood is in `pieces`, so that any part of a
/// paragraph joined from many lines can still be pointed at.
public struct Passage: Sendable, Codable, Hashable {
    public var text: String
    /// In the order in which they begin; two of one kind never cross.
    public var marks: [Mark]
    public var source: SourceSpan?
    public var pieces: [Piece]

    public init(_ text: String, marks: [Mark] = [], source: SourceSpan? = nil, pieces: [Piece] = []) {
        self.text = text
        self.marks = marks
        self.source = source
        self.pieces = pieces
    }

    /// What the paper shows beyond the letters, at a range of UTF-8 bytes of `text`.
    public struct Mark: Sendable, Codable, Hashable {
        public enum Kind: Sendable, Codable, Hashable {
            case emphasis
            case strong
            case link(String)
            /// The place of a footnote mark, by `Footnote.id`; the range is empty and stands where the mark stood.
            case footnote(String)
        }
        public var kind: Kind
        public var range: Range<Int>

        public init(_ kind: Kind, _ range: Range<Int>) {
            self.kind = kind
            self.range = range
        }
    }

    /// `length` bytes of the text from `at` on, which stand at `origin` in the source, on `line` of `page`.
    /// Bytes that belong to no piece (a space put between two lines) were not on the paper.
    public struct Piece: Sendable, Codable, Hashable {
        public var at: Int
        public var length: Int
        public var origin: Int
        public var line: Int
        public var page: Int?

        public init(at: Int, length: Int, origin: Int, line: Int, page: Int? = nil) {
            self.at = at
            self.length = length
            self.origin = origin
            self.line = line
            self.page = page
        }
    }

    /// The place of a part of the text, given as UTF-8 offsets of `text`.
    ///
    /// The span starts exactly where the part starts; its end is exact as well, and covers the line break
    /// if the part runs over one. Without pieces it is the passage's own place. O(pieces).
    public func source(of part: Range<Int>) -> SourceSpan? {
        guard let source else { return nil }
        var first: Piece?
        var start = source.range.lowerBound
        var end = source.range.upperBound
        for piece in pieces where piece.at < max(part.upperBound, part.lowerBound + 1) {
            let pieceEnd = piece.at + piece.length
            guard pieceEnd > part.lowerBound else { continue }
            if first == nil {
                first = piece
                start = piece.origin + max(0, part.lowerBound - piece.at)
            }
            end = piece.origin + min(pieceEnd, part.upperBound) - piece.at
        }
        guard let first else { return source }
        return SourceSpan(
            file: source.file, page: first.page, line: first.line, range: start..<max(start, end))
    }
}
