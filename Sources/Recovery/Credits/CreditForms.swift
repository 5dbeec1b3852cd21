import DossierKit
import DossierText

/// The form that a whole list of credits stands in: which sign parts role and name, and which of the two stands first.
///
/// One line may be read in several ways ("Ada Quill / Sound / Ben Hale"); the list as a whole is not. The form that
/// explains most of its lines is taken, and then read in all of them, so that a role the vocabulary lacks is one too.
struct CreditForms {
    let cells: CreditCells

    /// What parts the two sides of a row.
    enum Sign: Hashable, CaseIterable {
        case columns, slash, bar, dash, brackets, comma

        fileprivate var marks: [String] {
            switch self {
            case .slash: [" / "]
            case .bar: [" | "]
            case .dash: [" – ", " — ", " - "]
            case .comma: [", "]
            case .columns, .brackets: []
            }
        }
    }

    /// Fewer rows may be chance.
    private static let leastRows = 3
    /// Longer lines are sentences. Words.
    private static let mostWords = 16

    private struct Row {
        var line: Int
        var left: Cell
        var right: Cell
    }

    private var draft: Draft { cells.draft }

    /// The labelled names of the rows, and the lines that they take; nothing if no form explains the list, or if it is
    /// one that tells itself in every line.
    func read(_ lines: [Int]) -> (found: [LabelledNames], lines: Set<Int>) {
        let lines = lines.filter { draft.lines[$0].use == .text }
        var best: (rows: [Row], nameFirst: Bool, hits: Int)?
        for sign in Sign.allCases {
            let rows = lines.compactMap { row($0, sign) }
            guard rows.count >= CreditForms.leastRows, rows.count * 2 >= lines.count else { continue }
            let hits = count(rows)
            for (nameFirst, own, other) in [
                (true, hits.nameFirst, hits.roleFirst), (false, hits.roleFirst, hits.nameFirst),
            ] {
                // Columns of roles and names are read row by row, with the rows that go on.
                guard own >= CreditForms.leastRows, own * 2 >= rows.count, own > other * 2,
                    own > best?.hits ?? 0, nameFirst || sign != .columns
                else { continue }
                best = (rows, nameFirst, own)
            }
        }
        guard let best else { return ([], []) }
        var found: [LabelledNames] = []
        var taken: Set<Int> = []
        for row in best.rows {
            let (label, names) = best.nameFirst ? (row.right, row.left) : (row.left, row.right)
            guard let read = labelled(label, names) else { continue }
            found.append(read)
            taken.insert(row.line)
        }
        return (found, taken)
    }

    private func labelled(_ label: Cell, _ names: Cell) -> LabelledNames? {
        guard CreditNames.isName(names.text), !cells.isFact(label.text, names.text) else { return nil }
        let match = cells.role(of: label.text)
        guard match != nil || isUnknownLabel(label.text) && cells.looksLikeNames(names.text) else { return nil }
        return LabelledNames(label: label, role: match, names: names)
    }

    private func isUnknownLabel(_ text: String) -> Bool {
        text.spacedWordCount <= 5 && !text.hasNumber && !draft.people.contains(text)
            && draft.lexicon.field(text) == nil && text.last != "."
    }

    private func count(_ rows: [Row]) -> (nameFirst: Int, roleFirst: Int) {
        var nameFirst = 0
        var roleFirst = 0
        for row in rows {
            let left = cells.role(of: row.left.text) != nil
            let right = cells.role(of: row.right.text) != nil
            if right, !left, cells.looksLikeNames(row.left.text) { nameFirst += 1 }
            if left, !right, cells.looksLikeNames(row.right.text) { roleFirst += 1 }
        }
        return (nameFirst, roleFirst)
    }

    private func row(_ line: Int, _ sign: Sign) -> Row? {
        guard draft.lines[line].words <= CreditForms.mostWords else { return nil }
        let row = cells.draft.cells(line).filter { !$0.isEmpty }
        if sign == .columns {
            return row.count == 2 ? Row(line: line, left: row[0], right: row[1]) : nil
        }
        guard row.count == 1, let cell = row.first?.trimmed(" \u{A0}•*·"), !cell.text.holds(":") else {
            return nil
        }
        if sign == .brackets { return bracketed(cell, line) }
        for mark in sign.marks {
            guard let at = cell.text.place(of: mark) else { continue }
            let left = draft.part(of: cell, cell.text.startIndex..<at.lowerBound).trimmed()
            let right = draft.part(of: cell, at.upperBound..<cell.text.endIndex).trimmed()
            return left.isEmpty || right.isEmpty ? nil : Row(line: line, left: left, right: right)
        }
        return nil
    }

    /// "Ada Quill (sound)".
    private func bracketed(_ cell: Cell, _ line: Int) -> Row? {
        guard cell.text.last == ")", let open = cell.text.place(of: " (") else { return nil }
        let end = cell.text.index(before: cell.text.endIndex)
        guard open.upperBound < end else { return nil }
        return Row(
            line: line, left: draft.part(of: cell, cell.text.startIndex..<open.lowerBound).trimmed(),
            right: draft.part(of: cell, open.upperBound..<end).trimmed())
    }
}
