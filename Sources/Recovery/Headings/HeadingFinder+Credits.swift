import DossierKit
import DossierManuscript
import DossierText

/// Lines of a list of credits whose words are those of a heading as well.
extension HeadingFinder {
    /// Labels above names that far away are another list's. Lines.
    private static let reach = 12

    /// "Music: Jane Doe" among rows of its kind, "MUSIC" above a name among labels that stand above theirs.
    func isCredit(_ heading: HeadingsPass.Heading) -> Bool {
        guard heading.lines.count == 1, let line = heading.lines.first else { return false }
        let rows = CreditRows(draft)
        switch rows.part(line) {
        case .row:
            if heading.kinds.first == .biography, !followedByProse(line) { return true }
            return rows.part(line - 1) == .row || rows.part(line + 1) == .row
        case .label:
            var others = 0
            for near in max(
                0, line - HeadingFinder.reach)...min(draft.lines.count - 1, line + HeadingFinder.reach)
            where near != line && draft.lines[near].use == .text && draft.lines[near].words <= 6 {
                if rows.part(near) == .label { others += 1 }
            }
            return others >= 2
        case .names, .none: return false
        }
    }
}
