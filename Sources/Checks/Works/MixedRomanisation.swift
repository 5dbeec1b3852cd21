public import DossierDiagnostics
import DossierKit

/// A title of another alphabet, romanised in two ways.
public struct MixedRomanisation: Check {
    public static let rule = Rule(
        code: "works/mixed-romanisation", since: "0.1", severity: .warning,
        title: "A title is romanised in two ways",
        explanation: """
            `Ledokhod` in the interview and `Ledochod` in the filmography are one film to those who know it and two
            to everybody else, search engines included. It happens where two people translated the kit, or where a
            French filmography meets an English interview.

            The rule compares titles by a key in which the usual ways to romanise Cyrillic are alike. Nothing is
            wrong with either spelling; choose one for the whole kit.
            """,
        wrong: [
            """
            ## Filmography {.filmography people="Rosa Imbert"}

            - 2021 – *Ice Drift* (*Ledokhod na Yenisseï*), 61 min

            ## Notes

                            ↓
            Her first film, Ledokhod na Yenisei, was shot on a barge.
            """
        ],
        right: [
            """
            ## Filmography {.filmography people="Rosa Imbert"}

            - 2021 – *Ice Drift* (*Ledokhod na Yenisei*), 61 min

            ## Notes

            Her first film, Ledokhod na Yenisei, was shot on a barge.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.titleSpellings.filter { $0.difference == .romanised }.compactMap(Self.mixed)
    }
}

extension MixedRomanisation {
    private static func mixed(_ spelling: TitleSpelling) -> Diagnostic? {
        guard let place = spelling.places.first else { return nil }
        let other = spelling.title.found.value
        let first = Diagnostic.Related(
            text: other, source: spelling.title.found.source,
            message: "'\(other)' \(hereAndMore(spelling.titleCount))")
        return report(
            "'\(place.text)' is romanised '\(other)' elsewhere", text: place.text, at: place.source,
            related: [first] + spelling.morePlaces, help: "use one way to romanise it")
    }
}
