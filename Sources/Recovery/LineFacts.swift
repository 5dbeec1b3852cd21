/// What is known of one line of the manuscript.
struct LineFacts: Hashable {
    /// Its bytes without the space around.
    var content: Range<Int> = 0..<0
    var traits: Traits = []
    var use = Use.text
    /// Words, at most 65535.
    var words: UInt16 = 0
    /// Characters (scalars) between the first and the last, spaces included.
    var length: UInt16 = 0
    var indent: UInt16 = 0
    /// Layout: share of the letters that is bold or italic, 0…1; main size in points; 0 without layout.
    var bold: Float = 0
    var italic: Float = 0
    var size: Float = 0

    var isBlank: Bool { content.isEmpty }

    struct Traits: OptionSet, Hashable {
        let rawValue: UInt32
        init(rawValue: UInt32) { self.rawValue = rawValue }
        /// No letter is lower case, and there are at least two.
        static let capitals = Traits(rawValue: 1 << 0)
        static let startsUpper = Traits(rawValue: 1 << 1)
        static let startsLower = Traits(rawValue: 1 << 2)
        static let startsDigit = Traits(rawValue: 1 << 3)
        /// Ends in `.` `!` `?` `…`, closing quotes and brackets after it allowed.
        static let endsSentence = Traits(rawValue: 1 << 4)
        static let endsQuestion = Traits(rawValue: 1 << 5)
        static let endsColon = Traits(rawValue: 1 << 6)
        static let endsComma = Traits(rawValue: 1 << 7)
        static let endsHyphen = Traits(rawValue: 1 << 8)
        /// Digits alone, dashes and the like around them allowed.
        static let number = Traits(rawValue: 1 << 9)
        /// Cells: a tab, or three spaces and more, or a leader of dots.
        static let cells = Traits(rawValue: 1 << 10)
        static let leader = Traits(rawValue: 1 << 11)
        static let at = Traits(rawValue: 1 << 12)
        static let digits = Traits(rawValue: 1 << 13)
        /// A digit right after a letter, quote or bracket, or a raised run, or `*` `†` `‡`: perhaps a mark.
        static let mark = Traits(rawValue: 1 << 14)
        static let startsDash = Traits(rawValue: 1 << 15)
        /// A colon inside, followed by a space, not at the end.
        static let innerColon = Traits(rawValue: 1 << 16)
        static let letterSpaced = Traits(rawValue: 1 << 17)
        static let leadingSpace = Traits(rawValue: 1 << 18)
        static let startsQuote = Traits(rawValue: 1 << 19)
        static let hasLower = Traits(rawValue: 1 << 20)
        /// A lower-case letter directly followed by a capital, inside a word.
        static let innerCapital = Traits(rawValue: 1 << 21)
        /// A hyphen between two letters.
        static let compound = Traits(rawValue: 1 << 22)
        /// Nothing but a sign that draws a line across the page.
        static let rule = Traits(rawValue: 1 << 23)
    }

    /// What the line turned out to be.
    enum Use: UInt8, Hashable {
        case text, blank, furniture, note, contents, heading, caption
        /// Goes on with the cells of the row above.
        case wrapped
    }
}
