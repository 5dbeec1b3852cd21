import DossierKit
import DossierManuscript
import DossierText

/// Lists of credits in kits of two languages: the label stands twice in one row, once in each, and its names below.
struct TwofoldLabels {
    let cells: CreditCells

    /// Fewer rows may be chance.
    private static let leastRows = 3

    private var draft: Draft { cells.draft }

    /// The labelled names of the rows, and the lines that they take; nothing if the list is none of this form.
    func read(_ lines: [Int]) -> (found: [LabelledNames], lines: Set<Int>) {
        guard draft.languages.count > 1 else { return ([], []) }
        let lines = lines.filter { draft.lines[$0].use == .text }
        let rows = lines.map { draft.cells($0).filter { !$0.isEmpty } }
        let known = rows.indices.filter { isAbove($0, rows) && cells.sharedRole(rows[$0]) != nil }
        guard known.count >= TwofoldLabels.leastRows,
            known.count * 2 > rows.indices.count(where: { rows[$0].count == 2 })
        else { return ([], []) }
        var found: [LabelledNames] = []
        var taken: Set<Int> = []
        var label: (cell: Cell, role: RoleMatch?)?
        for (index, row) in rows.enumerated() {
            if isAbove(index, rows) {
                var cell = row[0]
                cell.text += " / " + row[1].text
                label = (
                    cell, cells.sharedRole(row) ?? cells.role(of: row[0].text) ?? cells.role(of: row[1].text)
                )
                taken.insert(lines[index])
            } else if row.count == 1, let label, cells.areNames(row[0], label.role) {
                found.append(LabelledNames(label: label.cell, role: label.role, names: row[0]))
                taken.insert(lines[index])
            } else {
                label = nil
            }
        }
        return (found, taken)
    }

    /// Two cells above one.
    private func isAbove(_ index: Int, _ rows: [[Cell]]) -> Bool {
        rows[index].count == 2 && index + 1 < rows.count && rows[index + 1].count == 1
            && cells.role(of: rows[index + 1][0].text) == nil
    }
}

extension CreditCells {
    /// What two labels both stand for.
    func sharedRole(_ row: [Cell]) -> RoleMatch? {
        guard row.count == 2, let first = role(of: row[0].text), let second = role(of: row[1].text) else {
            return nil
        }
        return shared(first, second)
    }

    /// The readings that two labels have in common; one that says nothing takes the other's.
    func shared(_ first: RoleMatch, _ second: RoleMatch) -> RoleMatch? {
        var match = first
        let shared = first.readings.filter { reading in
            second.readings.contains { !Set($0).isDisjoint(with: reading) }
        }
        guard !shared.isEmpty || first.isOther || second.isOther else { return nil }
        match.readings = shared.isEmpty ? (first.isOther ? second.readings : first.readings) : shared
        return match
    }
}
