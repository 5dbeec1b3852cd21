import DossierKit
import DossierText

/// Lists in which each name stands above what it did: "Jane Doe / Director".
struct NamesFirst {
    private let cells: CreditCells
    private var blocks: [[Item]] = []

    private enum Item {
        case label(Cell, RoleMatch)
        case names(Cell)
        case other
    }

    /// Fewer pairs may be chance.
    private static let leastPairs = 3

    init(_ lines: [Int], _ cells: CreditCells) {
        self.cells = cells
        var block: [Item] = []
        for line in lines {
            switch cells.draft.lines[line].use {
            case .text, .heading: block.append(item(line))
            case .blank:
                if !block.isEmpty { blocks.append(block) }
                block = []
            default: continue
            }
        }
        if !block.isEmpty { blocks.append(block) }
    }

    private func item(_ line: Int) -> Item {
        let row = cells.cells(line).filter { !$0.isEmpty }
        guard row.count == 1, let cell = row.first, cell.text.utf8.count <= 120, !cell.text.holds(":") else {
            return .other
        }
        if let match = cells.role(of: cell.text) { return .label(cell, match) }
        return cells.looksLikeNames(cell.text) ? .names(cell) : .other
    }

    /// The labels with their names, if the list is one of this kind; nil if it is not.
    func pairs() -> [(label: LabelledNames, names: [Cell])]? {
        var above = 0
        var below = 0
        for block in blocks {
            guard let first = block.first, let last = block.last, block.count >= 2 else { continue }
            switch (first, last) {
            case (.names, .label): above += block.count { if case .label = $0 { true } else { false } }
            case (.label, .names): below += 1
            default: continue
            }
        }
        guard above >= NamesFirst.leastPairs, above > below * 2, !opensWithLabel else { return nil }
        return blocks.flatMap(pairs)
    }

    /// The list begins with a label and ends with a name: each label stands above its names, and an extraction tore
    /// them apart with its blank lines.
    private var opensWithLabel: Bool {
        let items = blocks.joined().filter { if case .other = $0 { false } else { true } }
        guard case .label? = items.first, case .names? = items.last else { return false }
        return true
    }

    private func pairs(_ block: [Item]) -> [(label: LabelledNames, names: [Cell])] {
        var found: [(label: LabelledNames, names: [Cell])] = []
        var names: [Cell] = []
        for item in block {
            switch item {
            case .names(let cell): names.append(cell)
            case .other: names = []
            case .label(let cell, let match):
                if !names.isEmpty { found.append((LabelledNames(label: cell, role: match), names)) }
                names = []
            }
        }
        return found
    }
}
