import DossierKit
import DossierManuscript
import DossierText

/// What the passes work on: the manuscript, what has been found out about its lines, and the kit so far.
///
/// A pass adds or refines; it never reads files, and it never drops where something came from.
struct Draft {
    let paper: Manuscript
    /// One for each line of the manuscript.
    var lines: [LineFacts] = []
    /// The words of the kit's languages, main language first.
    var lexicon: Lexicon
    var language: String?
    var languages: [String] = []
    /// Letter-spaced lines with the spaces between words put back.
    var opened: [Int: String] = [:]
    /// Bytes that are no part of the running text (footnote marks), in order.
    var cuts: [Cut] = []
    var notes: [FoundNote] = []
    /// For each note, how many notes before it have the same marker.
    var noteRepeats: [Int] = []
    var zones: [Zone] = []
    /// What has been made of each zone, in its order.
    var sections: [[Section]] = []
    var people = NameIndex()
    /// The words that the text writes with a small first letter.
    let small: SmallWords
    /// Compounds that the kit writes with a hyphen, by their letters alone: `kabardinobalkaria`.
    var compounds: [String: String] = [:]
    /// Words broken at a line's end have a soft hyphen there, so that a hard one belongs to its word.
    var hasSoftHyphens = false
    /// Rows of a table whose cells run over several lines: those below the first.
    var wrapped: [Int: [Int]] = [:]
    /// How running text spells what lists set in capitals.
    var spellings = Spellings()
    var titleCase = TitleCase.sentence
    /// The film's titles, as decided before its facts.
    var title = FilmTitles()
    /// Lines of labelled facts of the film, which are no credits.
    var factLines: Set<Int> = []
    var kit = PressKit()
    /// Where the kit's first credit of a role and a name stands, and the parts known of each: for `add`.
    var creditPlaces: [String: Int] = [:]
    var creditParts: Set<String> = []
    /// Type size of most of the text, in points; 0 without layout.
    var bodySize: Float = 0

    init(_ paper: Manuscript, lexicon: Lexicon) {
        self.paper = paper
        self.lexicon = lexicon
        small = SmallWords(paper.text)
    }

    /// A stretch of bytes to leave out when text is put together.
    struct Cut: Hashable {
        var range: Range<Int>
        /// The note whose mark it is, as an index of `notes`; nil for a mark without a note.
        var note: Int?
    }

    /// A footnote whose lines have been found.
    struct FoundNote: Hashable {
        var marker: String
        var lines: Range<Int>
        /// Where its text begins, after the number.
        var start: Int
        /// Where it ends inside its last line, as the next note follows there.
        var end: Int?
        var isNumbered: Bool
        /// The mark in the text: the cut's place.
        var mark: Int?
    }
}

/// A part of the kit between two headings.
struct Zone: Hashable {
    var kind: HeadingKind
    /// Lines of the heading itself.
    var heading: Range<Int>
    /// Lines below it, up to the next heading.
    var body: Range<Int>
    /// The heading's text as it is given back.
    var title: Found<String>?
    /// Name in the heading, where a pattern of the vocabulary has one.
    var subject: String?
    var language: String?
    /// 1 for a chief heading, more for one below another.
    var level = 1
    var confidence = 1.0
}

extension Draft {
    /// The directors found so far.
    var directors: [Found<String>] { kit.credits.filter { $0.role == .director }.map(\.name) }
}

/// The titles found for the film.
struct FilmTitles {
    var main: Found<String>?
    /// In other languages, which is the original one not told yet.
    var others: [Found<String>] = []
    /// Lines of the cover that hold them.
    var lines: Set<Int> = []
}
