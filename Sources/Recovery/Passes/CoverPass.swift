import DossierKit
import DossierManuscript
import DossierText

/// Reads the cover: the title, who made the film and presents it, the strip of facts, the day of the release.
struct CoverPass: Pass {
    static func run(on draft: inout Draft) {
        let lines = CoverLines(draft)
        guard let title = lines.title() else { return }
        let value = TitleText.restored(
            title.text, draft.titleCase, lexicon: draft.lexicon, spellings: draft.spellings)
        let source = title.source(draft)
        draft.kit.claims.append(
            Claim(.title, value: value, text: title.text, origin: .cover, source: source))
        for other in title.others {
            draft.kit.film.alternativeTitles.append(restored(other, draft))
        }
        for credit in CoverCredits(lines).credits() {
            if !credit.role.isCompany { draft.people.add(credit.name.value) }
            draft.add(credit)
        }
        for line in lines.all where !title.lines.contains(line.number) { CoverFacts.read(line, &draft) }
        addRunningHeads(value, &draft)
    }

    static func restored(_ cell: Cell, _ draft: Draft) -> Found<String> {
        draft.found(
            cell,
            as: TitleText.restored(
                cell.text, draft.titleCase, lexicon: draft.lexicon, spellings: draft.spellings))
    }

    /// The title at the head of the pages, once for each way it is written there.
    private static func addRunningHeads(_ title: String, _ draft: inout Draft) {
        let key = folded(title)
        var seen = Set<String>()
        for line in draft.lines.indices where draft.lines[line].use == .furniture {
            guard draft.lines[line].length <= 90 else { continue }
            for part in parts(line, draft) {
                guard seen.count < 16, seen.insert(part.text).inserted,
                    editDistance(folded(part.text), key, limit: 2) <= (key.utf8.count >= 8 ? 2 : 0)
                else { continue }
                let found = restored(part, draft)
                draft.kit.claims.append(
                    Claim(
                        .title, value: found.value, text: part.text, origin: .runningHead, source: found.source)
                )
            }
        }
    }

    /// What dashes, bars and gaps part in a running head.
    private static func parts(_ line: Int, _ draft: Draft) -> [Cell] {
        var parts = draft.cells(line).filter { !$0.isEmpty }
        for separator in [" – ", " — ", " | ", " - ", " · "] {
            parts = parts.flatMap { cell -> [Cell] in
                guard let at = cell.text.firstRange(of: separator) else { return [cell] }
                return [
                    draft.part(of: cell, cell.text.startIndex..<at.lowerBound).trimmed(),
                    draft.part(of: cell, at.upperBound..<cell.text.endIndex).trimmed(),
                ]
            }
        }
        return parts
    }
}
