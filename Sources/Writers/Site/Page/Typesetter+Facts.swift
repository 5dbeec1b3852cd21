import DossierKit

extension Typesetter {
    /// The title page.
    func cover() -> View {
        let film = kit.film
        let directors = kit.credits.filter { $0.role == .director }.map(\.name.value)
        let originalTitle = film.originalTitle?.value
        let facts: [View?] = [
            fact(words[.year], film.year.map { String($0.value) }),
            fact(words[.countries, film.countries.count], factSheet.countries),
            fact(words[.runningTime], factSheet.runningTime),
            fact(words[.languages, film.languages.count], factSheet.spoken),
            fact(words[.genres], factSheet.genres),
        ]
        return View([
            "filmTitle": .text(film.title?.value ?? originalTitle ?? words[.pressKit]),
            "hasTitle": .flag(film.title != nil || originalTitle != nil),
            "originalTitle": film.title == nil ? nil : .some(originalTitle),
            "originalTitleLang": .some(originalTitleLanguage()),
            "byline": directors.isEmpty ? nil : .text(words.aFilm(by: directors)),
            "presenters": .some(presenters()), "facts": .rows(facts.compactMap { $0 }),
        ])
    }

    /// The table of facts.
    mutating func technical(_ section: Section?) -> Part? {
        let rows = factSheet.rows.compactMap {
            fact($0.label, $0.value, language: $0.isOriginalTitle ? originalTitleLanguage() : nil)
        }
        // What the cover already says is no part of its own.
        guard rows.count > 2 || section != nil && rows.count > 1 else { return nil }
        let heading = heading("technical", section, { $0[.technical] })
        return part(
            .technical, "technical", heading,
            ["prose": prose(section?.paragraphs), "facts": .rows(rows)])
    }

    private var factSheet: FactSheet { FactSheet(film: kit.film, words: words, regions: regions) }

    /// The language of the original title, where the kit leaves no doubt: it is in another script than Latin,
    /// and one language alone is spoken in the film.
    func originalTitleLanguage() -> String? {
        guard let title = kit.film.originalTitle?.value, kit.film.languages.count == 1,
            let language = foreign(kit.film.languages.first?.value)
        else { return nil }
        let isOther = title.unicodeScalars.contains { $0.value >= 0x370 && $0.properties.isAlphabetic }
        return isOther ? language : nil
    }

    private func presenters() -> String {
        let houses = kit.credits.filter { $0.role == .productionCompany }.map(\.name.value)
        return houses.joined(separator: ", ")
    }

    private func fact(_ label: String, _ value: String?, language: String? = nil) -> View? {
        guard let value, !value.isEmpty else { return nil }
        return View(["label": .text(label), "value": .text(value), "valueLang": .some(language)])
    }
}
