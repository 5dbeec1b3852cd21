import DossierKit

extension Typesetter {
    /// The title page.
    func cover() -> View {
        let film = kit.film
        let directors = kit.credits.filter { $0.role == .director }.map(\.name.value)
        let originalTitle = film.originalTitle?.value
        let facts: [View?] = [
            fact(words[.year], film.year.map { String($0.value) }),
            fact(words[.countries, film.countries.count], countries()),
            fact(words[.runningTime], film.runningTime.map { words.filled(.minutes, String($0.value)) }),
            fact(words[.languages, film.languages.count], spoken()),
            fact(words[.genres], capitalised(film.genres.map(\.value).joined(separator: ", "))),
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
        let film = kit.film
        let technical = film.technical
        let colour: String? =
            switch technical.colour?.value {
            case "colour": words[.inColour]
            case "black-and-white": words[.blackAndWhite]
            case "both": words[.inColour] + ", " + words[.blackAndWhite]
            case let other: other
            }
        let facts: [View?] = [
            fact(words[.title], film.title?.value),
            fact(words[.originalTitle], film.originalTitle?.value, language: originalTitleLanguage()),
            fact(words[.alternativeTitles], film.alternativeTitles.map(\.value).joined(separator: ", ")),
            fact(words[.year], film.year.map { String($0.value) }),
            fact(words[.countries, film.countries.count], countries()),
            fact(words[.languages, film.languages.count], spoken()),
            fact(words[.genres], capitalised(film.genres.map(\.value).joined(separator: ", "))),
            fact(words[.runningTime], film.runningTime.map { words.filled(.minutes, String($0.value)) }),
            fact(words[.aspectRatio], technical.aspectRatio?.value),
            fact(words[.colour], colour.map(capitalised)),
            fact(words[.sound], technical.sound?.value),
            fact(words[.shootingFormat], technical.shootingFormat?.value),
            fact(words[.screeningFormat], technical.screeningFormat?.value),
            fact(words[.rating], technical.rating?.value), fact("ISAN", film.identifiers.isan?.value),
            fact("EIDR", film.identifiers.eidr?.value), fact(words[.visa], film.identifiers.visa?.value),
            fact(words[.release, film.releaseDates.count], releases()),
        ]
        let rows = facts.compactMap { $0 }
        // What the cover already says is no part of its own.
        guard rows.count > 6 || section != nil && rows.count > 1 else { return nil }
        let heading = heading("technical", section, { $0[.technical] })
        return part(
            .technical, "technical", heading,
            ["prose": prose(section?.paragraphs), "facts": .rows(rows)])
    }

    func countries() -> String? {
        kit.film.countries.map { regions.country($0.value) }.joined(separator: ", ")
    }

    func spoken() -> String? {
        kit.film.languages.map { regions.language($0.value) }.joined(separator: ", ")
    }

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

    private func releases() -> String {
        kit.film.releaseDates.map { release in
            let date = words.dates.written(release.date)
            guard let country = release.country else { return date }
            return "\(date) (\(regions.country(country)))"
        }.joined(separator: ", ")
    }

    private func fact(_ label: String, _ value: String?, language: String? = nil) -> View? {
        guard let value, !value.isEmpty else { return nil }
        return View(["label": .text(label), "value": .text(value), "valueLang": .some(language)])
    }
}

/// With a capital letter first.
func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
}
