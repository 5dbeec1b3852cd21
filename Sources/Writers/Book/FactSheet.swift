import DossierKit

/// The facts of the film as a technical sheet prints them, with their labels.
struct FactSheet {
    let film: Film
    let words: InterfaceWords
    let regions: RegionNames

    struct Row {
        var label: String
        var value: String
        /// The row holds the original title.
        var isOriginalTitle = false
    }

    var rows: [Row] {
        let technical = film.technical
        let rows: [Row?] = [
            row(words[.title], film.title?.value),
            row(words[.originalTitle], film.originalTitle?.value, isOriginalTitle: true),
            row(words[.alternativeTitles], film.alternativeTitles.map(\.value).joined(separator: ", ")),
            row(words[.year], film.year.map { String($0.value) }),
            row(words[.countries, film.countries.count], countries),
            row(words[.languages, film.languages.count], spoken),
            row(words[.genres], genres),
            row(words[.runningTime], runningTime),
            row(words[.aspectRatio], technical.aspectRatio?.value),
            row(words[.colour], colour.map(capitalised)), row(words[.sound], technical.sound?.value),
            row(words[.shootingFormat], technical.shootingFormat?.value),
            row(words[.screeningFormat], technical.screeningFormat?.value),
            row(words[.rating], technical.rating?.value), row("ISAN", film.identifiers.isan?.value),
            row("EIDR", film.identifiers.eidr?.value), row(words[.visa], film.identifiers.visa?.value),
            row(words[.release, film.releaseDates.count], releases),
        ]
        return rows.compactMap { $0 }
    }

    var runningTime: String? { film.runningTime.map { words.filled(.minutes, String($0.value)) } }

    var genres: String { capitalised(film.genres.map(\.value).joined(separator: ", ")) }

    var countries: String { film.countries.map { regions.country($0.value) }.joined(separator: ", ") }

    var spoken: String { film.languages.map { regions.language($0.value) }.joined(separator: ", ") }

    private var colour: String? {
        switch film.technical.colour?.value {
        case "colour": words[.inColour]
        case "black-and-white": words[.blackAndWhite]
        case "both": words[.inColour] + ", " + words[.blackAndWhite]
        case let other: other
        }
    }

    private var releases: String {
        film.releaseDates.map { release in
            let date = words.dates.written(release.date)
            guard let country = release.country else { return date }
            return "\(date) (\(regions.country(country)))"
        }.joined(separator: ", ")
    }

    private func row(_ label: String, _ value: String?, isOriginalTitle: Bool = false) -> Row? {
        guard let value, !value.isEmpty else { return nil }
        return Row(label: label, value: value, isOriginalTitle: isOriginalTitle)
    }
}

/// With a capital letter first.
func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
}
