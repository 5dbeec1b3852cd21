public import DossierDiagnostics
import DossierKit

/// A work's title spelled one way in one place and another way in another.
public struct TitleVariant: Check {
    public static let rule = Rule(
        code: "works/title-variant", since: "0.1", severity: .warning,
        title: "A work's title is spelled two ways",
        explanation: """
            A title is what people search for. The rule compares every title of the filmographies with the running
            text and with the other filmographies, and with the film's own titles. It reports a spelling that is a
            letter or two away, or has another article or preposition inside, where the two can be the same work:
            years that are known must not be more than one apart.

            In running text a group of words is taken for a title only if something sets it apart: quotation marks,
            italics, capitals. Endings that a language gives to a title inside a sentence are fine.
            """,
        wrong: [
            """
            ## Filmography {.filmography people="Rosa Imbert"}

            - 2021 – *The Weighing of Wool*, 61 min

            ## Notes

                             ↓
            Her first film, “The Weighing of Wood”, was shot in a mill.
            """
        ],
        right: [
            """
            ## Filmography {.filmography people="Rosa Imbert"}

            - 2021 – *The Weighing of Wool*, 61 min
            - 2024 – *The Weighing of Wood*, 75 min

            ## Notes

            Both “The Weighing of Wool” and “The Weighing of Wood” were shot in a mill. There is a weighing of wood.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.titleSpellings.filter { spelling in
            spelling.difference != .romanised && !spelling.isOfFilm
        }.compactMap(Self.variant)
    }
}

extension TitleVariant {
    private static func variant(_ spelling: TitleSpelling) -> Diagnostic? {
        guard let place = spelling.places.first else { return nil }
        let right = spelling.title.found.value
        let first = Diagnostic.Related(
            text: right, source: spelling.title.found.source,
            message: "'\(right)' \(hereAndMore(spelling.titleCount))")
        return report(
            "'\(place.text)' is spelled '\(right)' elsewhere", text: place.text, at: place.source,
            label: slipLabel(place.text, insteadOf: right), related: [first] + spelling.morePlaces,
            help: "write '\(right)', or correct the other")
    }
}

extension TitleSpelling {
    /// True for the film's own title, in running text or on a place that states it; not for its line in a list.
    var isOfFilm: Bool { listed.map { $0.kind == .claim } ?? (title.kind == .film) }

    /// The places after the first, as related ones.
    var morePlaces: [Diagnostic.Related] {
        places.dropFirst().map { .init(text: $0.text, source: $0.source, message: "'\($0.text)' here too") }
    }
}
