import DossierDiagnostics
import DossierKit

/// The facts of the film from the topmost map.
enum FilmReader {
    static func read(_ top: inout MapReader, into kit: inout PressKit) {
        if let format = top.text("format"), format.value != "dossier/1" {
            top.report(
                .unknownValue(format.value, of: "format", known: ["dossier/1"], at: format.source ?? top.source)
            )
        }
        let spoken = top.texts("lang").map(\.value)
        kit.language = spoken.first
        kit.languages = spoken.count > 1 ? spoken : top.texts("langs").map(\.value)

        kit.film.title = top.text("title")
        kit.film.originalTitle = top.text("original-title")
        kit.film.alternativeTitles = top.texts("alternative-titles")
        kit.film.year = top.number("year")
        kit.film.runningTime = top.number("running-time")
        kit.film.countries = top.texts("countries")
        kit.film.languages = top.texts("languages")
        kit.film.genres = top.texts("genres")
        kit.film.logline = top.passage("logline")
        if var technical = top.map("technical", known: KitKey.technical) {
            kit.film.technical.aspectRatio = technical.text("aspect-ratio")
            kit.film.technical.colour = technical.text("colour")
            kit.film.technical.sound = technical.text("sound")
            kit.film.technical.shootingFormat = technical.text("shooting-format")
            kit.film.technical.screeningFormat = technical.text("screening-format")
            kit.film.technical.rating = technical.text("rating")
            top.take(technical)
        }
        if var identifiers = top.map("identifiers", known: KitKey.identifiers) {
            kit.film.identifiers.isan = identifiers.text("isan")
            kit.film.identifiers.eidr = identifiers.text("eidr")
            kit.film.identifiers.visa = identifiers.text("visa")
            top.take(identifiers)
        }
        kit.film.releaseDates = releaseDates(&top)
    }

    private static func releaseDates(_ top: inout MapReader) -> [ReleaseDate] {
        var dates: [ReleaseDate] = []
        for entry in top.entries("release-dates") {
            if let scalar = entry.scalar {
                dates.append(ReleaseDate(date: scalar.text, source: top.file.span(entry.range)))
                continue
            }
            guard var map = top.map(entry, "release-dates", known: KitKey.releaseDate) else { continue }
            let date = map.string("date")
            let country = map.string("country")
            top.take(map)
            guard let date else {
                top.report(.missingPart("date", of: "release-dates", at: map.source))
                continue
            }
            dates.append(ReleaseDate(date: date, country: country, source: map.source))
        }
        return dates
    }

    /// What the front matter states, as the technical sheet it is.
    static func claims(_ kit: PressKit) -> [Claim] {
        var claims: [Claim] = []
        func add(_ fact: Claim.Fact, _ found: Found<String>?) {
            guard let found else { return }
            claims.append(
                Claim(fact, value: found.value, text: found.value, origin: .sheet, source: found.source))
        }
        func add(_ fact: Claim.Fact, _ found: Found<Int>?) {
            add(fact, found.map { Found(String($0.value), source: $0.source, confidence: $0.confidence) })
        }
        add(.title, kit.film.title)
        add(.originalTitle, kit.film.originalTitle)
        add(.year, kit.film.year)
        add(.runningTime, kit.film.runningTime)
        for country in kit.film.countries { add(.country, country) }
        for language in kit.film.languages { add(.language, language) }
        for credit in kit.credits where credit.role == .director { add(.director, credit.name) }
        add(.aspectRatio, kit.film.technical.aspectRatio)
        add(.colour, kit.film.technical.colour)
        add(.sound, kit.film.technical.sound)
        return claims
    }
}
