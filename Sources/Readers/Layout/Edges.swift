import DossierManuscript

/// Where the cells or columns beside a border begin and end, as far as most of them agree.
struct Edges {
    /// Of what is on the left.
    var leftStart: Float?
    var leftMiddle: Float?
    var leftEnd: Float?
    /// Of what is on the right.
    var rightStart: Float?
    var rightMiddle: Float?
    var rightEnd: Float?

    init(_ left: Side, _ right: Side) {
        leftStart = left.common(\.x)
        leftMiddle = left.common { $0.x + $0.width / 2 }
        leftEnd = left.common(\.right)
        rightStart = right.common(\.x)
        rightEnd = right.common(\.right)
        rightMiddle = right.common { $0.x + $0.width / 2 }
    }

    /// True if a gap lies where the cells of other rows part, to a small share of the type size.
    func meet(_ gap: Gap, size: Float, within share: Float) -> Bool {
        isNear(rightStart, gap.right, share * size) || isNear(leftEnd, gap.left, share * size)
    }

    /// True if what a row has left or right of a border begins where the other rows begin, or is centred or flush as
    /// they are.
    func hold(_ row: Row, beside border: Float) -> Bool {
        if let left = Row(row.words.filter { $0.box.x < border }) {
            let reach = 0.2 * row.size
            if isNear(leftStart, left.box.x, reach)
                || isNear(leftMiddle, left.box.x + left.box.width / 2, reach)
            {
                return true
            }
            if left.words.count == row.words.count { return isNear(leftEnd, left.box.right, reach) }
        }
        guard let right = Row(row.words.filter { $0.box.x >= border }) else { return false }
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
