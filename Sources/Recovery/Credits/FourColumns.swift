import DossierKit
import DossierManuscript
import DossierText

/// Lists of credits in four columns: label, names, label, names.
///
/// A row that goes on with the names of the left side alone looks like one that goes on with the right: where its cells
/// stand under those of the whole rows tells, by their place on the page or by the tabs before them.
struct FourColumns {
    let cells: CreditCells

    /// Fewer whole rows may be chance.
    private static let leastRows = 3

    private var draft: Draft { cells.draft }

    /// The labelled names of the rows, and the lines that they take; nothing if the list is none of this form.
    func read(_ lines: [Int]) -> (found: [LabelledNames], lines: Set<Int>) {
        let lines = lines.filter { draft.lines[$0].use == .text }
        let whole = lines.filter { row($0).count == 4 }
        guard whole.count >= FourColumns.leastRows else { return ([], []) }
        let telling = whole.filter { isTelling(row($0)) }
        guard telling.count >= FourColumns.leastRows, telling.count * 5 >= whole.count * 3,
            let first = telling.first, let last = telling.last
        else { return ([], []) }
        let places = (0..<4).map { column in
            telling.reduce(Float(0)) { $0 + place(row($1)[column]) } / Float(telling.count)
        }
        var sides = [Side(), Side()]
        var taken: Set<Int> = []
        for line in lines where line >= first {
            let row = row(line)
            let columns = columns(row, line, places)
            guard let columns, line <= last || columns.allSatisfy({ $0 == 1 || $0 == 3 }) else {
                if line > last { break }
                sides = sides.map { $0.closed() }
                continue
            }
            taken.insert(line)
            for (cell, column) in zip(row, columns) {
                let side = column / 2
                if column % 2 == 1 {
                    sides[side].take(names: cell)
                } else if let label = sides[side].label, let match = wrapped(label, cell) {
                    sides[side].goOn(with: cell, match)
                } else {
                    sides[side].take(label: cell, cells.role(of: cell.text))
                }
            }
        }
        let found = (sides[0].found + sides[1].found).filter { read in
            guard let names = read.names else { return false }
            return CreditNames.isName(names.text) && !cells.isFact(read.label?.text ?? "", names.text)
        }
        return (found, taken)
    }

    /// One half of the list: the label that is open, and what has been read.
    private struct Side {
        var label: Cell?
        var role: RoleMatch?
        /// The entries of the open label.
        var open: [Int] = []
        var found: [LabelledNames] = []

        mutating func take(label: Cell, _ role: RoleMatch?) {
            (self.label, self.role, open) = (label, role, [])
        }

        mutating func take(names: Cell) {
            guard let label else { return }
            open.append(found.count)
            found.append(LabelledNames(label: label, role: role, names: names))
        }

        /// The label's second line.
        mutating func goOn(with rest: Cell, _ role: RoleMatch) {
            guard var whole = label else { return }
            whole.text += " " + rest.text
            (label, self.role) = (whole, role)
            for index in open {
                found[index].label = whole
                found[index].role = role
            }
        }

        func closed() -> Side { Side(found: found) }
    }

    private func wrapped(_ label: Cell, _ rest: Cell) -> RoleMatch? {
        cells.wrapped(label.text, rest.text)
    }

    private func row(_ line: Int) -> [Cell] { draft.cells(line).filter { !$0.isEmpty } }

    /// Two labels with names beside them, of which the vocabulary knows one at least.
    private func isTelling(_ row: [Cell]) -> Bool {
        let roles = row.map { cells.role(of: $0.text) != nil }
        return (roles[0] || roles[2]) && !roles[1] && !roles[3] && CreditNames.isName(row[1].text)
            && CreditNames.isName(row[3].text)
            && (cells.looksLikeNames(row[1].text) || cells.looksLikeNames(row[3].text))
    }

    /// The column of each cell, in order; nil if two would stand in one.
    private func columns(_ row: [Cell], _ line: Int, _ places: [Float]) -> [Int]? {
        guard row.count < 4 else { return row.count == 4 ? [0, 1, 2, 3] : nil }
        guard !row.isEmpty else { return nil }
        let columns = row.map { cell in
            hasTabs(line) ? tabs(before: cell) : nearest(place(cell), places)
        }
        guard zip(columns, columns.dropFirst()).allSatisfy({ $0 < $1 }), columns.allSatisfy({ $0 < 4 }) else {
            return nil
        }
        return columns
    }

    private func nearest(_ place: Float, _ places: [Float]) -> Int {
        places.indices.min { abs(places[$0] - place) < abs(places[$1] - place) } ?? 0
    }

    /// Without layout, tabs count the cells of a table's row, the empty ones too.
    private func hasTabs(_ line: Int) -> Bool {
        !draft.paper.hasLayout && draft.paper.text[draft.paper.lines[line].range].contains(0x09)
    }

    private func tabs(before cell: Cell) -> Int {
        let start = draft.paper.lines[cell.line].range.lowerBound
        return draft.paper.text[start..<max(start, cell.range.lowerBound)].count { $0 == 0x09 }
    }

    /// Where a cell begins: in points, or in bytes of its line.
    private func place(_ cell: Cell) -> Float {
        let line = draft.paper.lines[cell.line]
        for run in line.runs where draft.paper.runs.indices.contains(Int(run)) {
            let run = draft.paper.runs[Int(run)]
            if run.range.upperBound > cell.range.lowerBound { return run.box.x }
        }
        return Float(cell.range.lowerBound - line.range.lowerBound)
    }
}
