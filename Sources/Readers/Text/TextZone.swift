/// Lines of plain text that one gutter parts, and how their two sides are to be read.
struct TextZone {
    let lines: Range<Int>
    /// Where the right side begins.
    private let column: Int
    private let left: TextSide
    private let right: TextSide

    /// Nil if no gutter runs down before the column.
    init?(from first: Int, to limit: Int, column: Int, _ rows: [SpacedRow]) {
        var end = first
        var blanks = 0
        var last = first
        var sides: [(left: [SpacedRow.Part], right: [SpacedRow.Part])] = []
        while end < limit, blanks <= 3, let split = rows[end].split(at: column) {
            blanks = rows[end].isBlank ? blanks + 1 : 0
            sides.append(split)
            if !split.right.isEmpty { last = end }
            end += 1
        }
        guard sides.contains(where: { !$0.right.isEmpty }) else { return nil }
        // A left column that is longer goes on below, through its next paragraphs if their lines fill it.
        let widest = sides.prefix(last - first + 1).compactMap { $0.left.last?.end }.max() ?? 0
        let least = sides.prefix(last - first + 1).compactMap { $0.left.first?.start }.min() ?? 0
        var stop = last + 1
        while stop < end, !rows[stop].isBlank { stop += 1 }
        var next = stop
        while next < end {
            let fills = (sides[next - first].left.last?.end ?? 0) - least >= (widest - least) * 3 / 4
            if fills, (sides[next - first].left.last?.words ?? 0) >= 5 {
                stop = next + 1
                while stop < end, !rows[stop].isBlank { stop += 1 }
            }
            next += 1
        }
        lines = first..<stop
        self.column = column
        let parts = Array(sides.prefix(stop - first))
        left = TextSide(parts.map(\.left), first: first)
        right = TextSide(parts.map(\.right), first: first)
        let pairs = zip(parts.map(\.left), parts.map(\.right)).count { !$0.isEmpty && !$1.isEmpty }
        let starting = parts.count { $0.right.first?.start == column }
        guard pairs >= 2, left.lines.count >= 3, right.lines.count >= 3, starting * 5 >= right.lines.count * 3
        else { return nil }
    }

    /// The lines in reading order; nil if they are one table.
    func pieces(_ rows: [SpacedRow], _ text: [UInt8]) -> [TextColumns.Piece]? {
        if let heads = sideHeads(text) { return heads }
        let (leftIsProse, rightIsProse) = (left.isProse(text), right.isProse(text))
        let pairs = left.lines.count { right.has($0.line) }
        let shorter = min(left.lines.count, right.lines.count)
        let isColumns =
            leftIsProse && right.lines.count >= 3 || rightIsProse && left.isHeaded(text) && right.isHeaded(text)
            || isHeadedTwice(text) && (pairs * 5 < shorter * 4 || right.isTable || left.isTable)
        guard isColumns else { return nil }
        let end = TextColumns.Piece.blank(lines.upperBound - 1)
        return pieces(left, rows) + [end] + pieces(right, rows) + [end]
    }

    /// Both sides open with a heading in one and the same line.
    private func isHeadedTwice(_ text: [UInt8]) -> Bool {
        guard let first = left.lines.first, first.line == right.lines.first?.line else { return false }
        return left.isHeaded(text) && right.isHeaded(text)
    }

    /// Lines that only the other side has are no blank lines of this one.
    private func pieces(_ side: TextSide, _ rows: [SpacedRow]) -> [TextColumns.Piece] {
        var found: [TextColumns.Piece] = []
        for line in lines {
            if let own = side.line(line) {
                // The space that sets it in from its side stays: rows go on below, answers hang.
                let inset = own.start - side.start
                found.append(.part(line, (own.range.lowerBound - inset)..<own.range.upperBound))
            } else if rows[line].isBlank, let last = found.last, case .part = last {
                found.append(.blank(line))
            }
        }
        while case .blank? = found.last { found.removeLast() }
        return found
    }

    // MARK: Heads in the margin

    /// Short texts in the left column, each beside the first line of a text of its own: questions and their answers.
    private func sideHeads(_ text: [UInt8]) -> [TextColumns.Piece]? {
        let heads = left.paragraphs
        guard heads.count >= 2, right.isProse(text), left.width * 4 <= right.width * 3,
            heads.allSatisfy({ right.has($0.lowerBound) }),
            heads.count(where: { left.asks($0, text) }) * 3 >= heads.count,
            heads.count(where: { left.asks($0, text) }) >= 2
        else { return nil }
        var found: [TextColumns.Piece] = []
        for (index, head) in heads.enumerated() {
            let end = index + 1 < heads.count ? heads[index + 1].lowerBound : lines.upperBound
            let start = index == 0 ? lines.lowerBound : head.lowerBound
            if !found.isEmpty { found.append(.blank(head.lowerBound)) }
            for line in head { if let part = left.line(line) { found.append(.part(line, part.range)) } }
            found.append(.blank(head.lowerBound))
            for line in start..<end {
                if let part = right.line(line) {
                    found.append(.part(line, part.range))
                } else if left.line(line) == nil, case .part? = found.last {
                    found.append(.blank(line))
                }
            }
        }
        return found
    }
}
