public import DossierDiagnostics
import DossierKit
import DossierText

/// A kit's own pages with every report marked in its place and told beside it: one HTML file for whoever made the kit.
///
/// The file needs no script and makes no request. Pages without a mark are left out and counted. The same input gives
/// the same bytes.
public struct ProofSheet: Sendable {
    /// A page of the kit, or a stretch of a text that has no pages.
    public struct Leaf: Sendable {
        /// The name by which places call the file.
        public var file: String
        public var place: Place
        /// Bytes of the file's normalised text.
        public var range: Range<Int>
        /// How the page looks; without it the page is shown as text.
        public var picture: Picture?

        public init(file: String, place: Place, range: Range<Int>, picture: Picture? = nil) {
            self.file = file
            self.place = place
            self.range = range
            self.picture = picture
        }
    }

    /// Which part of a file a leaf is, counted from 1.
    public enum Place: Sendable, Hashable {
        case page(Int)
        case lines(ClosedRange<Int>)

        /// `page 3`, `lines 1–60`.
        var name: String { name(upTo: self) }

        /// `pages 3–7`: from here up to another of the same file.
        func name(upTo last: Place) -> String {
            let (unit, first, end) =
                switch (self, last) {
                case (.page(let first), .page(let end)): ("page", first, end)
                case (.lines(let first), .lines(let end)): ("line", first.lowerBound, end.upperBound)
                case (.page(let page), _): ("page", page, page)
                case (.lines(let lines), _): ("line", lines.lowerBound, lines.upperBound)
                }
            return first == end ? "\(unit) \(first)" : "\(unit)s \(first)–\(end)"
        }
    }

    /// A drawn page, and where on it its text stands.
    public struct Picture: Sendable {
        /// A JPEG file.
        public var bytes: [UInt8]
        /// Points, as the height.
        public var width: Double
        public var height: Double
        public var runs: [Run]

        public init(bytes: [UInt8], width: Double, height: Double, runs: [Run]) {
            self.bytes = bytes
            self.width = width
            self.height = height
            self.runs = runs
        }
    }

    /// A stretch of type on a drawn page.
    public struct Run: Sendable {
        /// Bytes of the file's normalised text.
        public var range: Range<Int>
        /// Points from the page's top left.
        public var frame: Frame

        public init(range: Range<Int>, frame: Frame) {
            self.range = range
            self.frame = frame
        }
    }

    /// A rectangle; y grows downwards.
    public struct Frame: Sendable, Hashable {
        public var x: Double
        public var y: Double
        public var width: Double
        public var height: Double

        public init(x: Double, y: Double, width: Double, height: Double) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }
    }

    /// In the order of the kit.
    public var leaves: [Leaf]
    /// What the sheet is called: the film's title, or the file's name.
    public var title: String
    /// The names of the kit's files.
    public var files: [String]
    /// What made the sheet: `Dossier 0.1.0`.
    public var maker: String
    let texts: SourceTexts
    let findings: [Finding]
    /// Reports that came after the most that are shown.
    let left: Int

    /// More than anybody reads.
    static let most = 1000

    /// - Parameters:
    ///   - rules: what is known of the codes; the reasons are told with the reports.
    ///   - texts: the normalised texts of the files.
    public init(
        _ reports: [Diagnostic], rules: [Rule], leaves: [Leaf], texts: SourceTexts, title: String,
        files: [String],
        maker: String
    ) {
        self.leaves = leaves
        self.title = title
        self.files = files
        self.maker = maker
        self.texts = texts
        left = max(0, reports.count - ProofSheet.most)
        findings = Finding.numbered(Array(reports.prefix(ProofSheet.most)), rules: rules, leaves: leaves)
    }

    /// The indices of the leaves that something is marked on.
    public var marked: [Int] {
        Array(Set(findings.flatMap { $0.marks.map(\.leaf) })).sorted()
    }

    /// The page, UTF-8.
    public func html() -> [UInt8] { ProofPage(self).html }
}
