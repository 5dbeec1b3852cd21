import DossierKit
import DossierText

extension Languages {
    static func film(_ a: Film, _ b: Film) -> [Change] {
        var list = ChangeList(.film)
        originalTitle(a, b, &list)
        list.compare("year", a.year, b.year)
        list.compare("running time", a.runningTime, b.runningTime, unit: " min")
        list.compare("countries", a.countries, b.countries)
        list.compare("languages", sorted(a.languages), sorted(b.languages))
        list.compare("aspect ratio", a.technical.aspectRatio, b.technical.aspectRatio)
        list.compare("colour", a.technical.colour, b.technical.colour)
        list.compare("ISAN", a.identifiers.isan, b.identifiers.isan)
        list.compare("EIDR", a.identifiers.eidr, b.identifiers.eidr)
        list.compare("visa", a.identifiers.visa, b.identifiers.visa)
        for release in a.releaseDates {
            // Each language tells the release that its readers wait for; of one country there is one.
            guard let country = release.country,
                let other = b.releaseDates.first(where: { $0.country == country })
            else { continue }
            list.compare(
                "release in \(country)", Change.Side(release.date, release.source),
                Change.Side(other.date, other.source))
        }
        return list.changes
    }

    /// The original title is one and the same, whatever alphabet it is written in.
    private static func originalTitle(_ a: Film, _ b: Film, _ list: inout ChangeList) {
        guard let one = a.originalTitle, let other = b.originalTitle else { return }
        func keys(_ film: Film) -> Set<String> {
            let titles =
                [film.title, film.originalTitle].compactMap { $0?.value } + film.alternativeTitles.map(\.value)
            return Set(titles.map(romanisationKey))
        }
        guard !keys(b).contains(romanisationKey(one.value)), !keys(a).contains(romanisationKey(other.value))
        else {
            return
        }
        list.compare("original title", one, other)
    }

    private static func sorted(_ codes: [Found<String>]) -> [Found<String>] {
        codes.sorted { $0.value < $1.value }
    }
}
