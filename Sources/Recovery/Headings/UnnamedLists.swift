import DossierKit
import DossierManuscript
import DossierText

/// Lists below a heading whose words say nothing of them: "Stops on the way", "All hands".
enum UnnamedLists {
    /// What the lines below a heading are, if they can be only one kind of list.
    static func kind(of zone: Zone, _ draft: Draft) -> HeadingKind? {
        let lines = zone.body.filter { draft.lines[$0].use == .text }
        guard (2...120).contains(lines.count) else { return nil }
        if areAwards(zone, lines, draft) { return .awards }
        if areCredits(lines, draft) { return .crew }
        return nil
    }

    /// Festivals and what they gave, on most of the lines.
    private static func areAwards(_ zone: Zone, _ lines: [Int], _ draft: Draft) -> Bool {
        let signs = lines.count { line in
            let facts = draft.lines[line]
            guard facts.words <= 24, !facts.traits.contains(.endsSentence) || facts.words <= 8 else {
                return false
            }
            let text = FoldedText(draft.paper.string(facts.content))
            return draft.lexicon.firstCue([.prize, .selection, .nomination, .festival], in: text) != nil
        }
        guard signs >= 2, signs * 2 >= lines.count else { return false }
        if let whole = AwardList(zone.body, draft).awards() {
            return whole.count { $0.award != nil } >= 1 && whole.count >= 2
        }
        var reader = AwardsReader(draft, isList: false)
        reader.read(zone.body)
        return reader.awards.count >= 2 && reader.awards.count * 2 >= lines.count
    }

    /// One run of credits, or rows of one form with known roles.
    private static func areCredits(_ lines: [Int], _ draft: Draft) -> Bool {
        let cells = CreditCells(draft: draft)
        for read in [CreditForms(cells: cells).read(lines), RunningCredits(cells: cells).read(lines)] {
            let known = read.found.count { $0.role.map { !$0.isOther } ?? false }
            if known >= 4, read.lines.count * 3 >= lines.count * 2 { return true }
        }
        return false
    }
}
