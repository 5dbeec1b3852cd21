import DossierKit
import DossierManuscript
import DossierText

/// Facts set as cards: a row of labels and, under it, the row of their values; or the values above their labels.
///
/// The grid tells what each value is: those under a label are read as its own even if they run on in the next rows.
struct FactCards {
    /// What the cards say, in order.
    private(set) var rows: [SheetRow] = []
    /// The lines that the grids take.
    private(set) var lines: Set<Int> = []

    private let labels: SheetLabels
    private var draft: Draft { labels.draft }

    /// More rows below a label would be a list.
    private static let mostBelow = 3
    private static let mostCells = 8

    /// O(lines).
    init(_ zone: Range<Int>, _ labels: SheetLabels) {
        self.labels = labels
        guard zone.contains(where: { labels.draft.lines[$0].traits.contains(.cells) }) else { return }
        let filled = zone.filter {
            labels.draft.lines[$0].use == .text || labels.draft.lines[$0].use == .heading
        }
        var index = 0
        while index < filled.count {
            index += read(filled[index...])
        }
    }

    /// Reads the grid that begins with a line; how many lines it has, or 1.
    private mutating func read(_ lines: ArraySlice<Int>) -> Int {
        guard let first = lines.first, draft.lines[first].traits.contains(.cells),
            let next = lines.dropFirst().first,
            next - first <= 3
        else { return 1 }
        let (above, below) = (cells(first), cells(next))
        if let heads = self.heads(above), !below.isEmpty, below.count <= heads.count, holdsValues(below) {
            var values = place(below, under: above)
            var taken = 2
            var last = next
            for line in lines.dropFirst(2).prefix(FactCards.mostBelow - 1) {
                let more = cells(line)
                // Another row of labels, or a line of its own.
                guard line == last + 1, !more.isEmpty, more.count < above.count, isBelow(more, above),
                    self.heads(more) == nil, more.allSatisfy({ labels.fields(of: $0.text) == nil })
                else { break }
                for (index, cell) in zip(places(more, under: above), more) {
                    values[index] = values[index].map { FactCards.joined($0, cell) } ?? cell
                }
                last = line
                taken += 1
            }
            add(heads, values)
            self.lines.formUnion(lines.prefix(taken))
            return taken
        }
        // The values above: only where every label has one.
        if let heads = self.heads(below), above.count == below.count, below.count >= 3, holdsValues(above),
            isBelow(below, above)
        {
            add(heads, above)
            self.lines.formUnion([first, next])
            return 2
        }
        return 1
    }

    private mutating func add(_ heads: [(fields: [Field], isTwofold: Bool)?], _ values: [Cell?]) {
        for (head, value) in zip(heads, values) {
            guard let head, let value, !value.isEmpty else { continue }
            rows.append(SheetRow(fields: head.fields, value: value, isParted: true, isTwofold: head.isTwofold))
        }
    }

    private func cells(_ line: Int) -> [Cell] { draft.cells(line).filter { !$0.isEmpty } }

    /// The labels of a row: all of its cells are some, but for one in three that the vocabulary lacks.
    private func heads(_ row: [Cell]) -> [(fields: [Field], isTwofold: Bool)?]? {
        guard (2...FactCards.mostCells).contains(row.count) else { return nil }
        let found = row.map { labels.fields(of: $0.text) }
        let known = found.count { $0 != nil }
        guard known >= 2, known * 3 >= row.count * 2, row.allSatisfy({ $0.text.spacedWordCount <= 5 }),
            !row.contains(where: { $0.text.hasNumber || $0.text.holds(": ") })
        else { return nil }
        // A label and a value that is a word of the sheet as well: "Picture → Colour".
        if row.count == 2, labels.isValue(row[1].text) { return nil }
        return found
    }

    private func holdsValues(_ row: [Cell]) -> Bool {
        row.allSatisfy {
            !$0.text.holds(": ") && (labels.fields(of: $0.text) == nil || labels.isValue($0.text))
        }
    }

    // MARK: Places

    private func place(_ row: [Cell], under heads: [Cell]) -> [Cell?] {
        var values: [Cell?] = Array(repeating: nil, count: heads.count)
        for (index, cell) in zip(places(row, under: heads), row) { values[index] = cell }
        return values
    }

    /// For each cell the head it stands under: one each if there are as many, else the one that is nearest.
    private func places(_ row: [Cell], under heads: [Cell]) -> [Int] {
        if row.count == heads.count { return Array(heads.indices) }
        let starts = heads.map(left)
        return row.map { cell in
            let at = left(cell)
            return starts.indices.min { abs(starts[$0] - at) < abs(starts[$1] - at) } ?? 0
        }
    }

    /// Each cell stands where one of the heads does.
    private func isBelow(_ row: [Cell], _ heads: [Cell]) -> Bool {
        let starts = heads.map(left)
        return row.allSatisfy { cell in
            let at = left(cell)
            let reach = max(2, Float(draft.lines[cell.line].size) * 0.6)
            return row.count == heads.count || starts.contains { abs($0 - at) <= reach }
        }
    }

    /// Points from the page's edge, or letters from the line's start.
    private func left(_ cell: Cell) -> Float {
        let line = draft.paper.lines[cell.line]
        for index in line.runs {
            let run = draft.paper.runs[Int(index)]
            if run.range.upperBound > cell.range.lowerBound { return run.box.x }
        }
        let before = draft.paper.text[line.range.lowerBound..<max(line.range.lowerBound, cell.range.lowerBound)]
        return Float(before.count { $0 & 0xC0 != 0x80 })
    }

    private static func joined(_ value: Cell, _ next: Cell) -> Cell {
        var whole = value
        whole.text += (value.text.hasSuffix("-") ? "" : " ") + next.text
        whole.range = value.range.lowerBound..<max(value.range.upperBound, next.range.upperBound)
        return whole
    }
}
