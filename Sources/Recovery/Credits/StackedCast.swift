import DossierManuscript
import DossierText

/// A cast set as stacks, the part above the actor or below: two lines a person, told apart by their type, by
/// capitals or by one of them being a name each time; or two rows of as many cells.
struct StackedCast {
    let draft: Draft

    typealias Pair = (above: Cell, below: Cell, isActorAbove: Bool?)

    /// Fewer may be chance where the type says nothing.
    private static let leastPlain = 3

    /// The parts and actors of some lines, with who stands above where that is known; nil if they are no stacks.
    func pairs(_ lines: some Sequence<Int>) -> [Pair]? {
        let blocks = blocks(lines)
        let total = blocks.reduce(0) { $0 + $1.count }
        let styled = blocks.flatMap(styledPairs)
        if styled.count >= 2, styled.count * 2 * 4 >= total * 3 { return styled.flatMap(cells) }
        return plainPairs(blocks, total)
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

    // MARK: Type

    /// The pairs of a block whose lines are of two kinds, in turn.
    private func styledPairs(_ block: [Int]) -> [(Int, Int)] {
        guard block.count >= 2, block.count % 2 == 0, block.count <= 400 else { return [] }
        let pairs = stride(from: 0, to: block.count, by: 2).map { (block[$0], block[$0 + 1]) }
        guard pairs.allSatisfy({ isStyled($0.0, $0.1) }) else { return [] }
        guard let first = pairs.first else { return [] }
        // All that stand above look alike, and so do those below.
        let isEven = pairs.allSatisfy { isAlike($0.0, first.0) && isAlike($0.1, first.1) }
        return isEven ? pairs : []
    }

    private func isAlike(_ one: Int, _ two: Int) -> Bool {
        let (a, b) = (TypeStyle(draft, one), TypeStyle(draft, two))
        return a.isCapitals == b.isCapitals && a.isBold == b.isBold && a.isItalic == b.isItalic
            && abs(draft.lines[one].size - draft.lines[two].size) < 0.4
    }

    private func isStyled(_ one: Int, _ two: Int) -> Bool {
        let (above, below) = (TypeStyle(draft, one), TypeStyle(draft, two))
        guard
            above.size != below.size || above.isCapitals != below.isCapitals || above.isBold != below.isBold
                || above.isItalic != below.isItalic
        else { return false }
        let (first, second) = (row(one), row(two))
        return !first.isEmpty && first.count == second.count
            && (first + second).allSatisfy { $0.text.spacedWordCount <= 7 && !isWhole($0.text) }
    }

    private func cells(_ pair: (Int, Int)) -> [Pair] {
        let sizes = (draft.lines[pair.0].size, draft.lines[pair.1].size)
        // The part is set smaller than who plays it.
        let isActorAbove: Bool? = abs(sizes.0 - sizes.1) < 0.4 ? nil : sizes.0 > sizes.1
        return zip(row(pair.0), row(pair.1)).map { ($0, $1, isActorAbove) }
    }

    // MARK: Names

    /// Pairs of lines of which always the same one is a name and the other, as a rule, is none.
    private func plainPairs(_ blocks: [[Int]], _ total: Int) -> [Pair]? {
        let isApart = blocks.count { $0.count == 2 } * 4 >= blocks.count * 3
        let isOne = blocks.count == 1 && total % 2 == 0
        guard isApart || isOne, total <= 400 else { return nil }
        let lines = isOne ? blocks.flatMap { $0 } : blocks.filter { $0.count == 2 }.flatMap { $0 }
        var pairs: [(Cell, Cell)] = []
        for index in stride(from: 0, to: lines.count - 1, by: 2) {
            let (above, below) = (row(lines[index]), row(lines[index + 1]))
            guard above.count == below.count,
                above.count == 1 || (!isOne || above.count >= 3) && above.count <= 6
            else { return nil }
            pairs += zip(above, below)
        }
        guard pairs.count >= StackedCast.leastPlain,
            pairs.allSatisfy({ !isWhole($0.0.text) && !isWhole($0.1.text) })
        else { return nil }
        let above = pairs.count { isName($0.0.text) }
        let below = pairs.count { isName($0.1.text) }
        let (most, least) = (max(above, below), min(above, below))
        guard most * 10 >= pairs.count * 9, least * 3 <= pairs.count * 2, above != below else { return nil }
        return pairs.map { ($0.0, $0.1, above > below) }
    }

    private func isName(_ text: String) -> Bool {
        guard NameText.isPerson(text), let first = text.spacedWords.first else { return false }
        return !draft.lexicon.isCue(String(first), [.article, .honorific])
    }

    /// True for a line that says who and what by itself, or says more than either.
    private func isWhole(_ text: String) -> Bool {
        if text.spacedWordCount > 7 || text.last == "." && text.spacedWordCount > 3 || text.holds(":") {
            return true
        }
        if text.holds(" – ") || text.holds(" — ") || text.holds(", ") || text.hasNumber { return true }
        return text.spacedWords.dropFirst().dropLast().contains {
            draft.lexicon.isCue(String($0), .characterLink)
        }
    }

    private func row(_ line: Int) -> [Cell] { draft.cells(line).filter { !$0.isEmpty } }
}
