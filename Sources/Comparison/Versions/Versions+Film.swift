import DossierKit

extension Versions {
    static func film(_ old: PressKit, _ new: PressKit) -> [Change] {
        var list = ChangeList(.film)
        let (a, b) = (old.film, new.film)
        list.compare("title", a.title, b.title)
        list.compare("original title", a.originalTitle, b.originalTitle)
        list.compareEach("other title", a.alternativeTitles, b.alternativeTitles)
        list.compare("year", a.year, b.year)
        list.compare("running time", a.runningTime, b.runningTime, unit: " min")
        list.compare("countries", a.countries, b.countries)
        list.compare("languages", a.languages, b.languages)
        list.compare("genre", a.genres, b.genres)
        technical(a, b, &list)
        list.compare("ISAN", a.identifiers.isan, b.identifiers.isan)
        list.compare("EIDR", a.identifiers.eidr, b.identifiers.eidr)
        list.compare("visa", a.identifiers.visa, b.identifiers.visa)
        releases(a.releaseDates, b.releaseDates, &list)
        list.compare("language of the kit", old.language, new.language)
        // Where it stands as a part of its own it is compared there.
        if !(old.sections + new.sections).contains(where: { $0.kind == .logline }) {
            let (before, after) = (a.logline.map(side), b.logline.map(side))
            if let before, let after {
                list.compareText("logline", before, after)
            } else {
                list.compare("logline", before, after)
            }
        }
        return list.changes
    }

    private static func technical(_ a: Film, _ b: Film, _ list: inout ChangeList) {
        list.compare("aspect ratio", a.technical.aspectRatio, b.technical.aspectRatio)
        list.compare("colour", a.technical.colour, b.technical.colour)
        list.compare("sound", a.technical.sound, b.technical.sound)
        list.compare("shooting format", a.technical.shootingFormat, b.technical.shootingFormat)
        list.compare("screening format", a.technical.screeningFormat, b.technical.screeningFormat)
        list.compare("rating", a.technical.rating, b.technical.rating)
    }

    /// A release by its country.
    private static func releases(_ old: [ReleaseDate], _ new: [ReleaseDate], _ list: inout ChangeList) {
        let items = [old, new].map { dates in
            dates.map { Item("\($0.country ?? "") \($0.date)", .values([$0.country ?? ""])) }
        }
        for pair in Alignment.pairs(items[0], items[1], atLeast: 1) where !pair.isMoved {
            let (before, after) = (pair.old.map { old[$0] }, pair.new.map { new[$0] })
            let country = after?.country ?? before?.country
            list.compare(
                country.map { "release in \($0)" } ?? "release",
                before.map { Change.Side($0.date, $0.source) }, after.map { Change.Side($0.date, $0.source) })
        }
    }

    static func side(_ passage: Passage) -> Change.Side { Change.Side(passage.text, passage.source) }
}
