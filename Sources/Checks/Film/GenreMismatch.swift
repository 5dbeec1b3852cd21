public import DossierDiagnostics
import DossierKit

/// A documentary here and a drama there.
public struct GenreMismatch: Check {
    public static let rule = Rule(
        code: "film/genre-mismatch", since: "0.2", severity: .note,
        title: "The film is a documentary in one place and fiction in another",
        explanation: """
            Festivals choose the section by the form. The rule compares the genres of the data with the logline: one
            says documentary, the other drama, comedy or thriller; and it looks for a documentary whose actors play
            parts. It is a remark, because films between the forms exist, and say so: a genre with both words, or
            with `hybrid`, is fine.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
                     ↓
            genres: [drama]
            ---

            ## Logline

            A documentary about the keepers of the last lamps of the north.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            genres: [documentary]
            ---

            ## Logline

            A documentary about the keepers of the last lamps of the north.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let genres = reading.kit.film.genres
        let words = genres.flatMap { Phrase($0.value).folded }
        guard let genre = genres.first,
            !words.contains(where: { word in Self.hybrids.contains { word.hasPrefix($0) } })
        else { return [] }
        let isDocumentary = words.contains(where: isDocumentary)
        if isDocumentary {
            let parts = reading.kit.credits.filter { $0.role == .cast && $0.character != nil }
            guard parts.count >= 4, let part = parts.first else { return [] }
            return [Self.played(genre, part.name, parts.count)]
        }
        guard words.contains(where: Self.fiction.contains) else { return [] }
        for stretch in reading.stretches where isLogline(stretch, reading) {
            // `A documentary about`, `this documentary`, and no documentary film-maker who is a character.
            if let index = stretch.tokens.indices.first(where: { isFilm(stretch, $0) }) {
                return [Self.called(genre, stretch, index)]
            }
        }
        return []
    }

    private func isLogline(_ stretch: Stretch, _ reading: Reading) -> Bool {
        guard let section = stretch.section else { return stretch.kind == .paragraph }
        return reading.kit.sections[section].kind == .logline
    }

    private func isDocumentary(_ word: String) -> Bool { Self.documentary.contains { word.hasPrefix($0) } }

    private func isFilm(_ stretch: Stretch, _ index: Int) -> Bool {
        guard isDocumentary(stretch.tokens[index].folded), index + 1 < stretch.tokens.count else {
            return false
        }
        return Self.followers.contains(stretch.tokens[index + 1].folded)
    }

    private static let documentary = ["documenta", "dokumenta", "документал", "docu"]
    private static let hybrids = [
        "hybrid", "docudrama", "docufiction", "docu-", "essay", "experiment", "mockumentary",
    ]
    private static let fiction: Set<String> = [
        "drama", "drame", "comedy", "comedie", "komodie", "comedia", "commedia", "thriller", "fiction",
        "horror",
        "drammatico", "dramatico", "драма", "комедия", "dramat", "komedia", "western", "romance",
    ]
    private static let followers: Set<String> = [
        "about", "on", "film", "portrait", "sur", "qui", "uber", "sobre", "su", "о", "об", "o", "that", "over",
        "om",
    ]
}

extension GenreMismatch {
    private static func called(_ genre: Found<String>, _ stretch: Stretch, _ index: Int) -> Diagnostic {
        let word = stretch.word(index)
        return report(
            "'\(genre.value)' in the data, '\(word)' in the logline", text: genre.value, at: genre.source,
            related: [
                .init(
                    text: word, source: stretch.source(stretch.tokens[index].range), message: "'\(word)' here")
            ], help: "call the film one of the two")
    }

    private static func played(_ genre: Found<String>, _ actor: Found<String>, _ count: Int) -> Diagnostic {
        report(
            "'\(genre.value)', and \(count) actors play parts", text: genre.value, at: genre.source,
            related: [.init(text: actor.value, source: actor.source, message: "the first of them here")],
            help: "list them as participants, or call the film a hybrid")
    }
}
