import DossierDiagnostics
import DossierKit

/// Writes the facts of a film as QuickStatements (version 1) for Wikidata, to be reviewed and run by a person.
///
/// Only what has one certain property and value: no person or company, since a name is no item. Every statement
/// names the kit as its source.
enum QuickStatements {
    static func write(_ kit: PressKit) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
        let lines = ["CREATE"] + statements(kit).map { "LAST\t\($0)" }
        let names = Set(kit.credits.map(\.name.value)).count
        let note = Diagnostic(
            code: "wikidata/names-left-out", severity: .note,
            message:
                "\(names) names are not in the QuickStatements: which items they are, the kit does not say",
            help: "add director, cast and crew on Wikidata by hand")
        return (Array((lines.joined(separator: "\n") + "\n").utf8), names > 0 ? [note] : [])
    }

    private static func statements(_ kit: PressKit) -> [String] {
        let film = kit.film
        let language = kit.language.flatMap { isLanguageTag($0) ? primarySubtag($0) : nil }
        var lines: [String] = []
        let title = (film.title ?? film.originalTitle)?.value
        if let language, let title { lines.append("L\(language)\t\(quoted(title))") }
        let source = title.map { "\tS1476\t\(language ?? "mul"):\(quoted("\($0) – press kit"))" } ?? ""
        func state(_ property: String, _ value: String?) {
            if let value { lines.append("\(property)\t\(value)\(source)") }
        }
        state("P31", "Q11424")
        if let original = film.originalTitle?.value, film.languages.count == 1,
            let spoken = film.languages.first?.value, isLanguageTag(spoken)
        {
            state("P1476", "\(primarySubtag(spoken)):\(quoted(original))")
        }
        for country in film.countries { state("P495", WikidataItems.country(country.value)) }
        for spoken in film.languages { state("P364", WikidataItems.language(spoken.value)) }
        state("P2047", film.runningTime.map { "\($0.value)U7727" })
        state("P462", colour(film.technical.colour?.value))
        for release in film.releaseDates {
            guard let date = date(release.date) else { continue }
            let country = release.country.flatMap(WikidataItems.country).map { "\tP291\t\($0)" } ?? ""
            lines.append("P577\t\(date)\(country)\(source)")
        }
        state("P2704", film.identifiers.eidr.map { quoted($0.value) })
        state("P3212", film.identifiers.isan.map { quoted($0.value) })
        state("P2755", film.identifiers.visa.map { quoted($0.value) })
        return lines
    }

    private static func colour(_ colour: String?) -> String? {
        switch colour {
        case "colour": "Q22006653"
        case "black-and-white": "Q838368"
        default: nil
        }
    }

    /// With the precision that is known: day 11, month 10, year 9.
    private static func date(_ date: String) -> String? {
        guard let parts = DateWords.parts(date) else { return nil }
        let full = date + String(repeating: "-00", count: 3 - parts.count)
        return "+\(full)T00:00:00Z/\(8 + parts.count)"
    }

    /// Quotation marks inside end a value, so they are made typographic.
    private static func quoted(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\"\(line.replacing("\"", with: "”"))\""
    }
}
