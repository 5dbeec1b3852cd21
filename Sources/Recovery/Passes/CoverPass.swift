import DossierKit
import DossierManuscript
import DossierText

/// Reads the cover: who made the film and presents it, the strip of facts, the day of the release.
struct CoverPass: Pass {
    static func run(on draft: inout Draft) {
        let lines = CoverLines(draft)
        for credit in CoverCredits(lines).credits() {
            if !credit.role.isCompany { draft.people.add(credit.name.value) }
            draft.add(credit)
        }
        for line in lines.all where !draft.title.lines.contains(line.number) { CoverFacts.read(line, &draft) }
    }
}
