import DossierKit

/// Gives the film the title decided on, and tells its original title from its other ones.
struct FilmTitlesPass: Pass {
    static func run(on draft: inout Draft) {
        if let title = draft.title.main { draft.kit.film.title = title }
        SecondTitles.place(&draft)
    }
}
