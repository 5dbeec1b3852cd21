import DossierText

/// CSL-JSON, the data of the Citation Style Language 1.0.2; names are literal, since a kit does not part them.
enum CSLJSON {
    static func write(_ sources: [CitedSource]) -> [UInt8] { JSON.array(sources.map(item)).encoded() }

    private static func item(_ source: CitedSource) -> JSON {
        let isFilm = source.kind == .film
        return .object([
            "id": .string(source.key), "type": .string(type(source.kind)), "title": .string(source.title),
            "author": isFilm ? nil : names(source.authors), "director": isFilm ? names(source.authors) : nil,
            "interviewer": names(source.interviewers), "container-title": source.container.map(JSON.string),
            "publisher": source.publishers.isEmpty
                ? nil : .string(source.publishers.joined(separator: ", ")),
            "issued": source.year.map {
                .object(["date-parts": .array([.array([.int($0)])])])
            },
            "language": source.language.map(JSON.string),
            "genre": source.kind == .kit ? .string("press kit") : nil,
        ])
    }

    private static func type(_ kind: CitedSource.Kind) -> String {
        switch kind {
        case .film: "motion_picture"
        case .kit: "document"
        case .interview: "interview"
        case .statement: "chapter"
        }
    }

    private static func names(_ names: [String]) -> JSON? {
        names.isEmpty ? nil : .array(names.map { .object(["literal": .string($0)]) })
    }
}
