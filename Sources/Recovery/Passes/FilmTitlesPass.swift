import DossierKit

/// Brings together what cover and sheet say of the film, and tells its original title from its other ones.
struct FilmTitlesPass: Pass {
    static func run(on draft: inout Draft) {
        if let title = draft.title.main { draft.kit.film.title = title }
        draft.kit.film.complete(from: draft.cover)
        SecondTitles.place(&draft)
    }
}
