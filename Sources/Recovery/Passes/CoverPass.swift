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
