import DossierKit
import DossierManuscript

/// Prizes in the rows of a table whose head names the columns: year, festival, section, prize.
struct AwardTable {
    let draft: Draft
    private let heads: [TableHead]

    /// Nil if the row is no head of such a table.
    init?(head row: [Cell], _ draft: Draft) {
        guard let heads = TableHead.columns(row), heads.contains(.festival) || heads.contains(.award),
            heads.allSatisfy({ $0 != .actor && $0 != .character })
        else { return nil }
        self.draft = draft
        self.heads = heads
    }

    /// The prize of a row; nil if it is no row of the table. A row without a festival goes on with the one above.
    func award(_ row: [Cell], after last: Award?) -> Award? {
        guard row.count <= heads.count, let first = row.first, let end = row.last else { return nil }
        var award = Award(festival: "")
        var next = 0
        for cell in row {
            let year = FactValues.plainYear(cell.text.trimmedSpaces)
            let left = heads.indices.dropFirst(next)
            let fitting = left.first { (heads[$0] == .year) == (year != nil) }
            guard let at = row.count == heads.count ? left.first : fitting else { return nil }
            next = at + 1
            take(cell, heads[at], &award)
        }
        if award.festival.isEmpty {
            // One column may hold both, as "Harbour Days – Best Film".
            guard let last, award.award != nil else { return nil }
            award.festival = last.festival
            award.year = award.year ?? last.year
        }
        award.year = award.year ?? (row.count < heads.count ? last?.year : nil)
        var whole = first
        whole.range = first.range.lowerBound..<max(first.range.upperBound, end.range.upperBound)
        award.source = draft.found(whole).source
        return award
    }

    private func take(_ cell: Cell, _ head: TableHead, _ award: inout Award) {
        switch head {
        case .year: award.year = FactValues(lexicon: draft.lexicon).year(cell.text)
        case .festival, .title:
            // The year may stand behind the name.
            let part = AwardPart(cell, draft)
            award.festival = AwardLine.festivalName(part.isEmpty ? cell : part.cell, draft)
            award.year = award.year ?? part.year
        case .section: award.section = cell.text
        case .award, .kind: award.award = cell.text
        default: break
        }
    }
}
