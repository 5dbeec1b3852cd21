public import DossierDiagnostics
import DossierKit

/// The film's own title, misspelled in the running text.
public struct MisspelledTitle: Check {
    public static let rule = Rule(
        code: "film/misspelled-title", since: "0.1", severity: .warning,
        title: "The film's title is spelled two ways",
        explanation: """
            The title is the search key of every journalist, and the one name that must be right on every page. The
            rule compares the title, the original title and the other titles with the running text: a letter or two
            away, another number (`Soft Nights` for `Soft Night`), another article inside.

            A group of words is taken for the title only if something tells it from ordinary words: quotation marks,
            italics, capitals, or three words and more that all but match.
            """,
        wrong: [
            """
            ---
            title: The Night of the Herons
            lang: en
            ---

            ## Notes

                     ↓
            She made The Night of Herons in one winter.
            """,
            """
            ---
            title: La sombra quieta
            lang: es
            ---

            ## Notes

            ↓
            La sombra quiete nace de una noche en la playa.
            """,
        ],
        right: [
            """
            ---
            title: The Night of the Herons
            lang: en
            ---

            ## Notes

            She made The Night of the Herons in one winter. The night of herons and gulls was cold.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.titleSpellings.filter { spelling in
            spelling.difference != .romanised && spelling.isOfFilm
        }.compactMap(Self.misspelled)
    }
}

extension MisspelledTitle {
    private static func misspelled(_ spelling: TitleSpelling) -> Diagnostic? {
        guard let place = spelling.places.first else { return nil }
        let title = spelling.title.found.value
        let first = Diagnostic.Related(
            text: title, source: spelling.title.found.source,
            message: "'\(title)' \(hereAndMore(spelling.titleCount))")
        return report(
            "'\(place.text)' is the film's '\(title)' in another spelling", text: place.text, at: place.source,
            label: slipLabel(place.text, insteadOf: title), related: [first] + spelling.morePlaces,
            help: "write '\(title)'")
    }
}
