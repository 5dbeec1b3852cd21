import DossierManuscript

/// Where the cells or columns beside a border begin and end, as far as most of them agree.
struct Edges {
    /// Of what is on the left.
    var leftStart: Float?
    var leftEnd: Float?
    /// Of what is on the right.
    var rightStart: Float?
    var rightMiddle: Float?
    var rightEnd: Float?

    init(_ left: Side, _ right: Side) {
        leftStart = left.common(\.x)
        leftEnd = left.common(\.right)
        rightStart = right.common(\.x)
        rightEnd = right.common(\.right)
        rightMiddle = right.common { $0.x + $0.width / 2 }
    }

    /// True if a gap lies where the cells of other rows part, to a small share of the type size.
    func meet(_ gap: Gap, size: Float, within share: Float) -> Bool {
        isNear(rightStart, gap.right, share * size) || isNear(leftEnd, gap.left, share * size)
    }

    /// True if what is left and right of a gap begins where the other rows begin, or is centred or flush as they are.
    func part(_ gap: Gap, of row: Row) -> Bool {
        if isNear(leftStart, row.box.x, 0.2 * row.size) { return true }
        guard let right = Row(row.words.filter { $0.box.x >= gap.right - 0.01 }) else { return false }
        return holdRight(right.box, size: row.size)
    }

    /// True if something with nothing to its left stands as the cells on the right do.
    func holdRight(_ box: Box, size: Float) -> Bool {
        isNear(rightStart, box.x, 0.2 * size) || isNear(rightEnd, box.right, 0.2 * size)
            || isNear(rightMiddle, box.x + box.width / 2, 0.2 * size)
    }

    private func isNear(_ edge: Float?, _ position: Float, _ distance: Float) -> Bool {
        edge.map { abs($0 - position) <= distance } ?? false
    }
}

extension Side {
    /// The position that at least half of the lines agree on.
    func common(_ position: (Box) -> Float) -> Float? {
        var best: (count: Int, at: Float) = (0, 0)
        for line in lines {
            let at = position(line.box)
            let tolerance = 0.15 * line.first.size
            let count = lines.count { abs(position($0.box) - at) <= tolerance }
            if count > best.count { best = (count, at) }
        }
        return best.count * 2 >= lines.count && !lines.isEmpty ? best.at : nil
    }
}
