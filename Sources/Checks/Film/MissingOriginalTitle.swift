public import DossierDiagnostics
import DossierKit
import DossierText

/// A film whose title at home the kit does not tell.
public struct MissingOriginalTitle: Check {
    public static let rule = Rule(
        code: "film/missing-original-title", since: "0.2", severity: .note,
        title: "The original title is missing",
        explanation: """
            Databases and reviewers file a film under the title it has at home, in its own letters and in Latin ones.
            The rule reports a translated title without the original (the film speaks another language than its title
            is in), and an original title that is only romanised. It is a remark: some films have no other title.
            """,
        wrong: [
            """
            ---
                   ↓
            title: The Keeper of the Lamps
            lang: en
            languages: [fi]
            ---

            ## Synopsis

            A lamp goes out.
            """,
            """
            ---
            title: Lanterns
            lang: en
                            ↓
            original-title: Fonari
            languages: [ru]
            ---

            ## Synopsis

            A lamp goes out.
            """,
        ],
        right: [
            """
            ---
            title: The Keeper of the Lamps
            original-title: Lamppujen vartija
            lang: en
            languages: [fi]
            ---

            ## Synopsis

            A lamp goes out.
            """,
            """
            ---
            title: Lanterns
            original-title: Fonari
            alternative-titles: [Фонари]
            lang: en
            languages: [ru]
            ---

            ## Synopsis

            A lamp goes out.
            """,
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let film = reading.kit.film
        guard let spoken = film.languages.first.flatMap({ primary($0.value) }), let title = film.title else {
            return []
        }
        let titles = [film.title, film.originalTitle].compactMap { $0 } + film.alternativeTitles
        if let original = film.originalTitle {
            guard Self.otherScripts.contains(spoken), titles.allSatisfy({ isLatin($0.value) }) else {
                return []
            }
            return [Self.romanised(original)]
        }
        let languages = Set(film.languages.compactMap { primary($0.value) })
        let words = splitWords(of: title.value).map { String($0.text) }
        guard words.count >= 2, let language = FunctionWords.language(of: words), !languages.contains(language),
            FunctionWords.knows(spoken) || Self.otherScripts.contains(spoken),
            language == primary(reading.kit.language ?? ""), film.alternativeTitles.isEmpty
        else { return [] }
        return [Self.missing(title)]
    }

    private func primary(_ tag: String) -> String? { tag.split(separator: "-").first.map { $0.lowercased() } }

    private func isLatin(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            !$0.properties.isAlphabetic || $0.value < 0x370 || $0.value >= 0x1E00 && $0.value < 0x1F00
        }
    }

    private static let otherScripts: Set<String> = [
        "ru", "uk", "be", "bg", "el", "ka", "hy", "he", "ar", "fa", "hi", "bn", "ta", "te", "th", "zh", "ja",
        "ko", "mk",
        "kk", "ky", "mn", "am", "ur", "yi", "my", "km", "lo", "si", "ne", "mr",
    ]
}

extension MissingOriginalTitle {
    private static func missing(_ title: Found<String>) -> Diagnostic {
        report(
            "'\(title.value)' is given without its original title", text: title.value, at: title.source,
            help: "add the title the film has at home")
    }

    private static func romanised(_ title: Found<String>) -> Diagnostic {
        report(
            "'\(title.value)' is given in Latin letters alone", text: title.value, at: title.source,
            help: "add it in its own script")
    }
}
