/// What is on the paper: the normalised text and, where the format has them, pages, positions and type.
///
/// `text` is UTF-8, NFC, with `\n` line ends, and is exactly what `dossier inspect --text` prints. Readers make
/// it once; everything after points into it.
public struct Manuscript: Sendable {
    /// The name by which messages call the source.
    public var file: String
    public var text: [UInt8]
    /// All lines in reading order, blank ones included; a line's range has no line break.
    public var lines: [Line] = []
    /// Empty for a source without pages.
    public var pages: [Page] = []
    /// Positioned runs of type in reading order; empty for plain text.
    public var runs: [Run] = []
    public var metadata = Metadata()
    public var pictures: [Picture] = []
    /// Addresses that places of the pages lead to.
    public var links: [Link] = []
    public var origin: Origin
    /// Words that a recogniser was not sure of, in order; empty for what was no scan.
    public var doubts: [Doubt] = []
    /// True if a line is a whole paragraph, or what a forced break left of one, as in formats that know no printed
    /// lines. The boxes of such a source are estimates from its type.
    public var hasWholeParagraphs = false

    public init(file: String, text: [UInt8], origin: Origin) {
        self.file = file
        self.text = text
        self.origin = origin
    }

    public enum Origin: String, Sendable, Hashable {
        case text, markdown, html, pdf, scan, word, openDocument
    }

    /// What the document says of itself outside its pages.
    public struct Metadata: Sendable, Hashable {
        public var title: String?
        public var author: String?
        /// BCP 47.
        public var language: String?
        /// Bookmarks in order: depth from 0, title, page from 1.
        public var bookmarks: [Bookmark] = []
        /// Titles of the layers that are in a PDF and do not show.
        public var hiddenLayers: [String] = []
        /// Nil if a PDF is not tagged, and for other formats.
        public var tags: Tags?
        public init() {}
    }

    /// What the tags of a PDF, by which screen readers read it in order, say of its pictures.
    public struct Tags: Sendable, Hashable {
        public var figures: Int
        /// Pictures without a text to be read instead.
        public var untoldFigures: Int

        public init(figures: Int, untoldFigures: Int) {
            self.figures = figures
            self.untoldFigures = untoldFigures
        }
    }

    public struct Bookmark: Sendable, Hashable {
        public var depth: Int
        public var title: String
        public var page: Int?
        public init(depth: Int, title: String, page: Int?) {
            self.depth = depth
            self.title = title
            self.page = page
        }
    }

    /// A picture and where it stands.
    public struct Picture: Sendable, Hashable {
        /// From 1.
        public var page: Int
        public var box: Box
        /// In pixels; 0 if the reader did not open the picture.
        public var width: Int
        /// In pixels, as `width`.
        public var height: Int
        public init(page: Int, box: Box, width: Int, height: Int) {
            self.page = page
            self.box = box
            self.width = width
            self.height = height
        }
    }

    /// A place of a page that leads to an address, as `https:` and `mailto:` links do.
    public struct Link: Sendable, Hashable {
        /// From 1.
        public var page: Int
        public var box: Box
        public var address: String
        public init(page: Int, box: Box, address: String) {
            self.page = page
            self.box = box
            self.address = address
        }
    }

    /// True if lines and runs have positions.
    public var hasLayout: Bool { !runs.isEmpty }
}

/// One printed line, or one row of a table. Cells of a row are separated by a tab in the text.
public struct Line: Sendable, Hashable {
    /// UTF-8 bytes of the manuscript's text.
    public var range: Range<Int>
    /// From 1; 0 if the source has no pages.
    public var page: Int32
    /// Its runs, as a range of `Manuscript.runs`; empty for plain text.
    public var runs: Range<Int32>
    /// In points from the page's top left; zero for plain text.
    public var box: Box
    /// The structure a format states outright (a Word heading style, a PDF tag); nil if it says nothing.
    public var tag: Tag?
    /// True after a forced line break: the paragraph of the line above goes on.
    public var continuesParagraph = false
    /// How sure a recogniser was of its letters, from 0 to 1; 1 for what was no scan.
    public var confidence: Float = 1

    public init(
        range: Range<Int>, page: Int32 = 0, runs: Range<Int32> = 0..<0, box: Box = .zero, tag: Tag? = nil
    ) {
        self.range = range
        self.page = page
        self.runs = runs
        self.box = box
        self.tag = tag
    }

    public enum Tag: Sendable, Hashable {
        case heading(level: UInt8)
        case listItem
        case tableRow
        case note
        case runningHead
        case caption
    }
}

public struct Page: Sendable, Hashable {
    /// Indices of `Manuscript.lines`.
    public var lines: Range<Int>
    /// In points.
    public var width: Float
    public var height: Float

    public init(lines: Range<Int>, width: Float = 0, height: Float = 0) {
        self.lines = lines
        self.width = width
        self.height = height
    }
}

/// A stretch of one line set in one type.
public struct Run: Sendable, Hashable {
    /// UTF-8 bytes of the manuscript's text.
    public var range: Range<Int>
    public var box: Box
    /// In points.
    public var size: Float
    public var style: Style
    /// 0xRRGGBB.
    public var colour: UInt32

    public init(range: Range<Int>, box: Box, size: Float, style: Style, colour: UInt32 = 0) {
        self.range = range
        self.box = box
        self.size = size
        self.style = style
        self.colour = colour
    }

    public struct Style: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let bold = Style(rawValue: 1)
        public static let italic = Style(rawValue: 2)
        /// Smaller than its neighbours and above their base line: a footnote mark or an ordinal's ending.
        public static let raised = Style(rawValue: 4)
        public static let underlined = Style(rawValue: 8)
        public static let monospaced = Style(rawValue: 16)
        public static let smallCaps = Style(rawValue: 32)
    }
}

/// A rectangle in points; the origin is the page's top left, y grows downwards.
public struct Box: Sendable, Hashable {
    public var x: Float
    public var y: Float
    public var width: Float
    public var height: Float

    public init(x: Float, y: Float, width: Float, height: Float) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    public static let zero = Box(x: 0, y: 0, width: 0, height: 0)
    public var right: Float { x + width }
    public var bottom: Float { y + height }
}
