import DossierKit
import DossierManuscript
import DossierText

/// The places that the prose tells of: where the story is set, where it was filmed, where people were born.
///
/// A name counts behind a preposition of place and near a word that says what happened there; of a language that
/// declines names, only what the kit shows in its ground form as well.
struct PlacesPass: Pass {
    /// More are no list of places.
    private static let most = 200

    static func run(on draft: inout Draft) {
        var places: [Place] = []
        var known: Set<String> = []
        let titles = titles(draft)
        let people = people(draft)
        var forms = GroundForms(draft.paper.text)
        let filmYear = draft.kit.film.year?.value
        let small = draft.small
        Chronicle.each(draft) { prose in
            guard reads(prose.section), places.count < most else { return }
            let reader = PlaceReader(
                prose, filmYear: filmYear,
                isName: {
                    let key = foldedLetters($0)
                    return !titles.contains(key) && !people.contains(key) && !small.contains($0)
                },
                groundForm: { forms.form(of: $0) })
            for place in reader.places() where places.count < most {
                guard known.insert(place.kind.rawValue + "|" + foldedLetters(place.name)).inserted else {
                    continue
                }
                places.append(place)
            }
        }
        draft.kit.places = places
    }

    private static func reads(_ section: Section.Kind) -> Bool {
        switch section {
        case .filmography, .technical, .cast, .crew, .awards, .reviews, .contacts: false
        default: true
        }
    }

    /// The titles of the film and of all works, which are often called like places.
    private static func titles(_ draft: Draft) -> Set<String> {
        let film = draft.kit.film
        var all =
            [film.title, film.originalTitle].compactMap { $0?.value } + film.alternativeTitles.map(\.value)
        for section in draft.kit.sections { all += section.works.map(\.title.value) }
        return Set(all.map(foldedLetters))
    }

    /// People and characters, with each of their names alone.
    private static func people(_ draft: Draft) -> Set<String> {
        var all: Set<String> = []
        for name in draft.people.all + draft.kit.credits.compactMap(\.character?.value) {
            all.insert(foldedLetters(name))
            for part in name.split(separator: " ") { all.insert(foldedLetters(String(part))) }
        }
        return all
    }
}
