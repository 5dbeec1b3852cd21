import DossierManuscript
import DossierText

/// A cast set as stacks, the part above the actor or below: two lines a person, one of them smaller or in capitals,
/// or two rows of as many cells.
struct StackedCast {
    let draft: Draft

    /// The parts and actors of some lines, smaller type first where the type tells; nil if the lines are no stacks.
    func pairs(_ lines: some Sequence<Int>) -> [(above: Cell, below: Cell, isAboveSmaller: Bool?)]? {
        guard draft.paper.hasLayout else { return nil }
        let blocks = blocks(lines)
        let stacks = blocks.filter { isStack($0) }
        guard stacks.count >= 2, stacks.count * 4 >= blocks.count * 3 else { return nil }
        return stacks.flatMap { block -> [(above: Cell, below: Cell, isAboveSmaller: Bool?)] in
            let (first, second) = (cells(block[0]), cells(block[1]))
            let sizes = (draft.lines[block[0]].size, draft.lines[block[1]].size)
            let isSmaller: Bool? = abs(sizes.0 - sizes.1) < 0.4 ? nil : sizes.0 < sizes.1
            return zip(first, second).map { ($0, $1, isSmaller) }
        }
    }

    private func blocks(_ lines: some Sequence<Int>) -> [[Int]] {
        var blocks: [[Int]] = []
        var last = -2
        for line in lines where draft.lines[line].use == .text {
            if line == last + 1 { blocks[blocks.count - 1].append(line) } else { blocks.append([line]) }
            last = line
        }
        return blocks
    }

    private func isStack(_ block: [Int]) -> Bool {
        guard block.count == 2 else { return false }
        let (above, below) = (TypeStyle(draft, block[0]), TypeStyle(draft, block[1]))
        guard
            above.size != below.size || above.isCapitals != below.isCapitals || above.isBold != below.isBold
                || above.isItalic != below.isItalic
        else { return false }
        let (first, second) = (cells(block[0]), cells(block[1]))
        return !first.isEmpty && first.count == second.count
            && (first + second).allSatisfy { $0.text.spacedWordCount <= 7 }
    }

    private func cells(_ line: Int) -> [Cell] { draft.cells(line).filter { !$0.isEmpty } }
}
