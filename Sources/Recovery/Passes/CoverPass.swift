import DossierKit
import DossierManuscript
import DossierText

/// Reads on the cover who made the film, who presents it and who plays in it; its facts are the technical pass’s.
struct CoverPass: Pass {
    static func run(on draft: inout Draft) {
        let lines = CoverLines(draft)
        for credit in CoverCredits(lines).credits() {
            if !credit.role.isCompany { draft.people.add(credit.name.value) }
            draft.add(credit)
        }
        if let genre = CoverGenre(cover: lines).genre() { draft.kit.film.genres = [genre] }
        dropSections(lines, &draft)
    }

    /// A cover is no section: what was set apart on it opens none.
    private static func dropSections(_ cover: CoverLines, _ draft: inout Draft) {
        for index in draft.zones.indices where !draft.zones[index].heading.isEmpty {
            guard draft.zones[index].heading.lowerBound < cover.end else { break }
            draft.zones[index].kind = .nothing
        }
    }
}
