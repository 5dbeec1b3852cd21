public import DossierDiagnostics
import DossierKit

/// An ordinary word with a slip in it.
public struct MisspelledWord: Check {
    public static let rule = Rule(
        code: "text/misspelled-word", since: "0.2", severity: .warning,
        title: "An ordinary word is misspelled",
        explanation: """
            A list of all words that a dictionary does not have is a list of the kit's names, and nobody reads it twice.
            The rule reports a word only where three things come together: it stands once in the kit; it is one letter
            away, inside the word, from another that the kit writes again and again (or, beside a name and in long words,
            once), or from a word of the trade such as `director`; and the dictionaries of the language have the other
            and not this one.

            The dictionaries are those of the program hunspell, if it is installed with them (on Debian: `apt install
            hunspell hunspell-en-gb`, and so for other languages). Without them nothing is looked up and nothing is said.
            Names, words with capitals, words in two parts and lost accents are left to other rules.
            """,
        wrong: [
            """
            ## Synopsis

                                                ↓
            The lantern goes out. Without it no lantren is lit again, and the lantern is all that she has.
            """
        ],
        right: [
            """
            ## Synopsis

            The lantern goes out. A lanthorn is an old one, and the lantern is all that she has.
            """
        ])

    public init() {}

    /// Looked up in one language of a kit; more than these are no slips of typing.
    private static let mostDoubts = 200

    public func run(_ reading: Reading) -> [Diagnostic] {
        OrdinaryWords.all(in: reading).flatMap { language, words -> [Diagnostic] in
            let doubts = words.doubts(limit: MisspelledWord.mostDoubts)
            guard !doubts.isEmpty else { return [] }
            let asked = Set(doubts.flatMap { [$0.word, $0.twin] }).sorted()
            guard let unknown = reading.lexicon.unknown(asked, in: language) else { return [] }
            return doubts.filter { unknown.contains($0.word) && !unknown.contains($0.twin) }.map {
                Self.misspelled($0, reading)
            }
        }
    }
}

extension MisspelledWord {
    private static func misspelled(_ doubt: OrdinaryWords.Doubt, _ reading: Reading) -> Diagnostic {
        let stretch = reading.stretches[doubt.place.stretch]
        let range = stretch.tokens[doubt.place.token].range
        let others = doubt.twinCount - 1
        let places = others > 0 ? ", and in \(others) more \(others == 1 ? "place" : "places")" : ""
        let related = doubt.twinPlace.map { place -> Diagnostic.Related in
            let other = reading.stretches[place.stretch]
            return .init(
                text: doubt.twin, source: other.source(other.tokens[place.token].range),
                message: "'\(doubt.twin)' here" + places)
        }
        let edit = stretch.edit(range, replacement: doubt.twin)
        return report(
            "'\(doubt.word)' is in no dictionary, '\(doubt.twin)' is", stretch, range,
            related: related.map { [$0] } ?? [], help: "write '\(doubt.twin)'",
            fixes: edit.map { [Fix("write '\(doubt.twin)'", edits: [$0], isSafe: false)] } ?? [])
    }
}
