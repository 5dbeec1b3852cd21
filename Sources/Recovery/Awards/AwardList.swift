import DossierKit
import DossierText

/// A list of awards read as a whole: festivals with their prizes below them, or prizes above the festival that gave
/// them, whatever blank lines the setting or the extraction put between; laurels side by side; rows of a table
/// without a head.
///
/// One line may belong to the one above or to the one below. The list as a whole says which: it begins with a festival
/// and ends with a prize, or the other way round.
struct AwardList {
    private let draft: Draft
    private var rows: [[Cell]] = []
    private let status: String?
    /// The entries stand in one paragraph.
    private var isRun = false
    /// False if a line is none of a list.
    private var isPlain = true

    /// Longer lines are text. Words.
    private static let mostWords = 24
    private static let mostRows = 200

    init(_ lines: Range<Int>, _ draft: Draft, status: String? = nil) {
        self.draft = draft
        self.status = status
        if let run = AwardRun(lines, draft).entries() {
            rows = run.map { [$0] }
            isRun = true
            return
        }
        for line in lines {
            let facts = draft.lines[line]
            guard facts.use == .text || facts.use == .heading else { continue }
            let cells = draft.cells(line).filter { !$0.isEmpty }
            guard !cells.isEmpty else { continue }
            let runsOn = facts.traits.contains(.startsLower) || AwardList.hangs(line, in: lines, draft)
            if facts.words > AwardList.mostWords || facts.traits.contains(.at)
                || rows.count > AwardList.mostRows || runsOn && rows.isEmpty
            {
                isPlain = false
                return
            }
            if runsOn, let last = rows.indices.last, let end = rows[last].indices.last {
                rows[last][end] = AwardRun.joined(rows[last][end], cells[0], draft)
                rows[last] += cells.dropFirst()
            } else {
                rows.append(cells)
            }
        }
    }

    /// A line set in below the one that it goes on with.
    static func hangs(_ line: Int, in lines: Range<Int>, _ draft: Draft) -> Bool {
        draft.lines[line].indent >= 2 && line > lines.lowerBound && draft.lines[line - 1].indent == 0
    }

    /// The awards; nil unless one form explains all lines.
    func awards() -> [Award]? {
        guard isPlain, rows.count >= 2 else { return nil }
        let forms = AwardForms(rows, draft, status: status)
        if isRun { return forms.awards() ?? rows.flatMap { AwardLine($0, draft).awards(status: status) } }
        if rows.allSatisfy({ $0.count == 1 }) { return stacked(rows.map { $0[0] }) ?? forms.awards() }
        return laurels() ?? table() ?? forms.awards()
    }

    // MARK: One under the other

    private struct Item {
        enum Kind { case house, prize, year }
        var kind: Kind
        var line: AwardLine
        /// The festival's name.
        var house: Cell?
        /// The year of a line below the festival's own.
        var yearBelow: Int?

        var year: Int? { line.year ?? yearBelow }
    }

    private func item(_ cell: Cell) -> Item? {
        let line = AwardLine([cell], draft)
        if line.isYear { return Item(kind: .year, line: line) }
        guard !line.parts.isEmpty, line.parts.count <= 4 else { return nil }
        let signs: Cue = [.prize, .selection, .programme, .nomination]
        let given = line.parts.count { !$0.cues.isDisjoint(with: signs) && $0.festivalScore < 2 }
        if let festival = line.festival {
            guard given == 0 else { return nil }
            return Item(kind: .house, line: line, house: line.parts[festival].cell)
        }
        return given > 0 || line.isStatus ? Item(kind: .prize, line: line) : nil
    }

    /// Nil unless there are several festivals, and each line is either one or what one gave.
    private func stacked(_ cells: [Cell]) -> [Award]? {
        var items = cells.map(item)
        let houses = items.compactMap { $0 }.filter { $0.kind == .house }
        // Where the festivals have their years, what has neither year nor sign is what they gave.
        let isDated = houses.count >= 2 && houses.count { $0.line.year != nil } * 3 >= houses.count * 2
        for index in items.indices where items[index] == nil && isDated {
            let line = AwardLine([cells[index]], draft)
            if line.parts.count == 1, line.year == nil { items[index] = Item(kind: .prize, line: line) }
        }
        alternate(&items, cells)
        let all = items.compactMap { $0 }
        // Lines that all bear a year are entries of their own.
        guard all.count == items.count, all.contains(where: { $0.line.year == nil }) else { return nil }
        return AwardList.awards(AwardList.withYearsBelow(all), least: 2)
    }

    /// What nothing else tells, told by turns: where the known ones keep to festival and prize by turns, the others do.
    private func alternate(_ items: inout [Item?], _ cells: [Cell]) {
        let open = items.indices.filter { items[$0] == nil }
        guard !open.isEmpty, open.count * 2 < items.count else { return }
        var turn = 0
        var turns: [Int?] = []
        for item in items {
            if item?.kind == .year {
                guard turn % 2 == 0 else { return }
                turn = 0
                turns.append(nil)
            } else {
                turns.append(turn % 2)
                turn += 1
            }
        }
        guard turn % 2 == 0 else { return }
        let houses = Set(items.indices.filter { items[$0]?.kind == .house }.compactMap { turns[$0] })
        let prizes = Set(items.indices.filter { items[$0]?.kind == .prize }.compactMap { turns[$0] })
        guard houses.count <= 1, prizes.count <= 1, houses.isDisjoint(with: prizes),
            let house = houses.first ?? prizes.first.map({ 1 - $0 })
        else { return }
        for index in open {
            let line = AwardLine([cells[index]], draft)
            guard line.parts.count == 1, let part = line.parts.first else { return }
            let isHouse = turns[index] == house
            items[index] = Item(kind: isHouse ? .house : .prize, line: line, house: isHouse ? part.cell : nil)
        }
    }

    /// Years that stand by themselves below each festival are theirs.
    private static func withYearsBelow(_ items: [Item]) -> [Item] {
        let years = items.count { $0.kind == .year }
        guard years > 0, items.first?.kind != .year,
            years * 3 >= items.count(where: { $0.kind == .house }) * 2
        else { return items }
        var found: [Item] = []
        for item in items {
            guard item.kind == .year else {
                found.append(item)
                continue
            }
            let house = found.lastIndex { $0.kind == .house && $0.year == nil }
            guard let house, found.count - house <= 2 else { return items }
            found[house].yearBelow = item.line.loneYear
        }
        return found
    }

    /// - Parameter least: how many festivals there must be.
    private static func awards(_ items: [Item], least: Int) -> [Award]? {
        let order = items.filter { $0.kind != .year }
        guard let first = order.first, let end = order.last, first.kind != end.kind,
            order.count(where: { $0.kind == .house }) >= least
        else { return nil }
        let isHouseFirst = first.kind == .house
        var awards: [Award] = []
        var year: Int?
        var open: [Item] = []
        var last: [Item] = []
        var house: Item?
        func close(_ house: Item) { awards += given(open, by: house, year) }
        for item in items {
            switch item.kind {
            case .year:
                if isHouseFirst, let last = house {
                    close(last)
                    (house, open) = (nil, [])
                }
                year = item.line.loneYear
            case .prize: open.append(item)
            case .house:
                if isHouseFirst, let last = house { close(last) }
                if !isHouseFirst {
                    // One prize may stand above several festivals that gave it.
                    if open.isEmpty { open = last }
                    close(item)
                    last = open
                }
                (house, open) = (item, [])
            }
        }
        if isHouseFirst, let house { close(house) }
        return awards.isEmpty ? nil : awards
    }

    /// What a festival gave; a section stands before its prizes, and a bare "winner" says nothing beside one.
    private static func given(_ items: [Item], by house: Item, _ year: Int?) -> [Award] {
        guard let name = house.house else { return [] }
        let year = house.year ?? year
        var items = items
        let named = items.count { !$0.line.isBareStatus }
        if named > 0 { items.removeAll { $0.line.isBareStatus } }
        var awards: [Award] = []
        var section: String?
        for (index, item) in items.enumerated() {
            let found = item.line.awards(house: name, carriedYear: year)
            let isSection = found.allSatisfy { $0.award == nil }
            if isSection, index + 1 < items.count {
                section = found.first?.section
                continue
            }
            awards += found.map { award in
                var award = award
                award.section = award.section ?? section
                return award
            }
        }
        return awards.isEmpty ? house.line.awards(carriedYear: year) : awards
    }

    // MARK: Side by side

    /// Laurels in columns: each row holds prizes alone, or festivals alone.
    private func laurels() -> [Award]? {
        var awards: [Award] = []
        var start = 0
        while start < rows.count {
            var end = start + 1
            while end < rows.count, rows[end].count == rows[start].count { end += 1 }
            guard rows[start].count >= 2, end - start >= 2 else { return nil }
            guard let kinds = kinds(Array(rows[start..<end])) else { return nil }
            for column in rows[start].indices {
                let items = kinds.map { $0[column] }
                guard let found = AwardList.awards(AwardList.withYearsBelow(items), least: 1) else {
                    return nil
                }
                awards += found
            }
            start = end
        }
        return awards
    }

    /// The items of laurels: a row holds prizes alone, festivals or years, and what one of them is the others are.
    private func kinds(_ rows: [[Cell]]) -> [[Item]]? {
        let known = rows.map { row in row.map { item($0) } }
        var kinds = known.map { row -> Item.Kind? in
            let all = row.compactMap { $0?.kind }
            guard let first = all.first, all.allSatisfy({ $0 == first }) else { return nil }
            return first
        }
        for index in kinds.indices where kinds[index] == nil {
            guard known[index].allSatisfy({ $0 == nil }) || known[index].contains(where: { $0 == nil }) else {
                return nil
            }
            let others = Set(kinds.compactMap { $0 })
            kinds[index] = others.contains(.house) ? .prize : others.contains(.prize) ? .house : nil
        }
        var items: [[Item]] = []
        for (row, kind) in zip(rows, kinds) {
            guard let kind else { return nil }
            var line: [Item] = []
            for cell in row {
                let parts = AwardLine([cell], draft)
                guard kind == .year ? parts.isYear : !parts.parts.isEmpty else { return nil }
                let house = parts.festival ?? parts.parts.indices.first
                line.append(
                    Item(
                        kind: kind, line: parts,
                        house: kind == .house ? house.map { parts.parts[$0].cell } : nil))
            }
            items.append(line)
        }
        return items
    }

    // MARK: Rows

    /// Rows of the same cells: a date or year, a festival, what it gave. Nil unless the columns keep to that.
    private func table() -> [Award]? {
        guard let count = rows.map(\.count).max(), (2...4).contains(count) else { return nil }
        let full = rows.filter { $0.count == count }
        guard full.count >= 2, full.count * 3 >= rows.count * 2 else { return nil }
        let columns = (0..<count).map { column in full.map { $0[column] } }
        let dates = columns.indices.filter { columns[$0].allSatisfy(isDate) }
        let prizes = columns.indices.filter { index in
            !dates.contains(index) && columns[index].count(where: isGiven) * 3 >= full.count * 2
        }
        let houses = columns.indices.filter { !dates.contains($0) && !prizes.contains($0) }
        guard houses.count == 1, prizes.count >= 1, let house = houses.first else { return nil }
        return full.flatMap { row -> [Award] in
            let name = AwardPart(row[house], draft)
            let year = dates.compactMap { self.year(row[$0]) }.first ?? name.year
            let parts = prizes.flatMap { sentences(row[$0]) }
            return AwardLine(parts, draft).awards(
                house: name.isEmpty ? row[house] : name.cell, carriedYear: year)
        }
    }

    private func isGiven(_ cell: Cell) -> Bool {
        let part = AwardPart(cell, draft)
        return part.festivalScore < 2
            && !part.cues.isDisjoint(with: [.prize, .selection, .programme, .nomination])
    }

    /// A year, alone or behind a month.
    private func isDate(_ cell: Cell) -> Bool {
        guard year(cell) != nil, cell.text.spacedWordCount <= 4 else { return false }
        return words(of: cell.text).allSatisfy { word in
            word.text.first?.isNumber == true || draft.lexicon.month(folded(String(word.text))) != nil
        }
    }

    private func year(_ cell: Cell) -> Int? {
        words(of: cell.text).lazy.compactMap { FactValues.plainYear($0.text) }.first
    }

    /// "World premiere. Best Short": the sentences of a cell.
    private func sentences(_ cell: Cell) -> [Cell] {
        var found: [Cell] = []
        var rest = cell
        while let at = rest.text.place(of: ". ") {
            found.append(draft.part(of: rest, rest.text.startIndex..<at.lowerBound))
            rest = draft.part(of: rest, at.upperBound..<rest.text.endIndex)
        }
        return (found + [rest]).map { $0.trimmed(" .\u{A0}") }.filter { !$0.isEmpty }
    }
}
