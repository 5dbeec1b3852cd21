import DossierKit
import DossierText

/// Words that may be the film's title, with all that speaks for it.
struct TitleCandidate {
    /// As printed, quotes and brackets off.
    var text: String
    var source: SourceSpan?
    /// Lines of the cover it stands on; empty if it doesn't stand there.
    var lines: Set<Int> = []
    /// It stood in brackets or behind a slash: likely a second title.
    var isAside = false
    var signs: Set<TitleSign> = []
    /// How running text writes it, if it does.
    var spelling: String?

    /// Less is no title.
    static let enough = 3.0

    var key: String { foldedLetters(text) }

    var score: Double { signs.reduce(0) { $0 + $1.weight } }

    /// How sure it is, from 0 to 1.
    var confidence: Double { min(1, 0.6 + score / 15) }

    /// The text without quotes, brackets and stops around.
    static func bare(_ cell: Cell) -> Cell { cell.trimmed(" \u{A0}«»“”„‟\"‘’‹›()[]·•–—-:,;") }

    /// Takes the signs of both; the place on the cover stays, and a spelling in ordinary case.
    mutating func merge(_ other: TitleCandidate) {
        signs.formUnion(other.signs)
        if lines.isEmpty, !other.lines.isEmpty {
            lines = other.lines
            source = other.source
            isAside = other.isAside
            swap(with: other.text)
        } else if spelling == nil, TitleText.isCapitals(text), !TitleText.isCapitals(other.text) {
            spelling = other.text
        }
        if spelling == nil { spelling = other.spelling }
    }

    private mutating func swap(with printed: String) {
        if spelling == nil, TitleText.isCapitals(printed), !TitleText.isCapitals(text) { spelling = text }
        text = printed
    }
}
