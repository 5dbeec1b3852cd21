/// BibTeX in UTF-8, as Biber reads it; names stand in braces, since a kit does not say which part is the family's.
enum BibTeX {
    static func write(_ sources: [CitedSource]) -> [UInt8] {
        Array(sources.map(entry).joined(separator: "\n").utf8)
    }

    private static func entry(_ source: CitedSource) -> String {
        let people = source.authors.map { "{\(escaped($0))}" }.joined(separator: " and ")
        let asked = source.interviewers.map(escaped).joined(separator: ", ")
        let fields: [(String, String?)] = [
            ("author", people), ("title", "{\(escaped(source.title))}"),
            ("booktitle", source.container.map { "{\(escaped($0))}" }),
            ("howpublished", howPublished(source.kind)),
            ("publisher", source.publishers.map { "{\(escaped($0))}" }.joined(separator: " and ")),
            ("year", source.year.map(String.init)), ("language", source.language),
            ("note", asked.isEmpty ? nil : "Interview by \(asked)"),
        ]
        let lines = fields.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "  \(name) = {\($0)},\n" }
        }
        let type = source.container == nil ? "misc" : "incollection"
        return "@\(type){\(source.key),\n\(lines.joined())}\n"
    }

    private static func howPublished(_ kind: CitedSource.Kind) -> String? {
        switch kind {
        case .film: "Film"
        case .kit: "Press kit"
        case .interview, .statement: nil
        }
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "\\": out += "\\textbackslash{}"
            case "{", "}", "%", "&", "$", "#", "_":
                out += "\\"
                out.unicodeScalars.append(scalar)
            case "\n", "\r", "\t": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
