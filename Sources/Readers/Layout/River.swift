import DossierManuscript

/// White space that runs down between words through several rows: the border of two columns of text or cells.
struct River {
    /// Free of type from here …
    var left: Float
    /// … to here, in every row.
    var right: Float
    /// Indices of the rows it was looked for in; the first and the last have type on both sides or close to it.
    var rows: Range<Int>
    /// The edges of the words beside the place it was found at.
    private let anchors: (left: Float, right: Float)

    init(left: Float, right: Float, rows: Range<Int>) {
        self.left = left
        self.right = right
        self.rows = rows
        anchors = (left, right)
    }

    var middle: Float { (left + right) / 2 }
    var width: Float { right - left }

    /// All rivers of the rows, each as long as it goes. O(rows² × words a row) at worst.
    static func all(in rows: [Row], gaps: [[Gap]]) -> [River] {
        var found: [River] = []
        for seed in seeds(in: rows, gaps: gaps) {
            if found.contains(where: { $0.covers(seed) }) { continue }
            var river = seed
            while river.rows.upperBound < rows.count,
                let wider = river.extended(over: rows[river.rows.upperBound], gaps[river.rows.upperBound])
            {
                river = wider
                river.rows = seed.rows.lowerBound..<(river.rows.upperBound + 1)
            }
            while river.rows.lowerBound > 0,
                let wider = river.extended(
                    over: rows[river.rows.lowerBound - 1], gaps[river.rows.lowerBound - 1])
            {
                river = wider
                river.rows = (river.rows.lowerBound - 1)..<river.rows.upperBound
            }
            guard let trimmed = river.trimmed(to: rows) else { continue }
            let isKnown = found.contains {
                $0.rows == trimmed.rows && $0.left < trimmed.right && trimmed.left < $0.right
            }
            if !isKnown { found.append(trimmed) }
        }
        return found
    }

    /// Wide gaps, and pairs of neighbouring rows that lie beside each other.
    private static func seeds(in rows: [Row], gaps: [[Gap]]) -> [River] {
        var seeds: [River] = []
        for (index, row) in rows.enumerated() {
            for gap in gaps[index] where gap.isWide && !gap.isLed {
                seeds.append(River(left: gap.left, right: gap.right, rows: index..<(index + 1)))
            }
            guard index + 1 < rows.count else { continue }
            let next = rows[index + 1]
            guard row.box.sharedHeight(next.box) > 0.25 else { continue }
            let (a, b) = row.box.x < next.box.x ? (row.box, next.box) : (next.box, row.box)
            if b.x - a.right > 0.55 * row.size {
                seeds.append(River(left: a.right, right: b.x, rows: index..<(index + 2)))
            }
        }
        return seeds
    }

    private func covers(_ seed: River) -> Bool {
        rows.lowerBound <= seed.rows.lowerBound && seed.rows.upperBound <= rows.upperBound
            && left >= seed.left - 0.01 && right <= seed.right + 0.01
    }

    /// The part of it that the row leaves free; nil if the row closes it.
    private func extended(over row: Row, _ gaps: [Gap]) -> River? {
        var best = self
        best.right = best.left
        func offer(_ from: Float, _ to: Float) {
            let (from, to) = (max(left, from), min(right, to))
            if to - from > best.width { (best.left, best.right) = (from, to) }
        }
        offer(-.infinity, row.box.x)
        offer(row.box.right, .infinity)
        for gap in gaps where gap.right > left && gap.left < right {
            // A mere space lets it through only where a neighbour begins or ends exactly as at the source.
            let reach = 0.15 * row.size
            let isKept = abs(gap.right - anchors.right) < reach || abs(gap.left - anchors.left) < reach
            if gap.isWide || isKept { offer(gap.left, gap.right) }
        }
        return best.width >= max(2.5, 0.42 * row.size) ? best : nil
    }

    /// The longest part of it without rows that narrow it to much less than the others leave free and part at no
    /// edge of theirs: headings that span both columns and happen to have a space there. Nil if there are none.
    func withoutIntruders(_ gaps: [[Gap]], edges: Edges, rows all: [Row]) -> River? {
        let crossing = rows.compactMap { row in
            gaps[row].first { $0.left <= middle && middle <= $0.right }.map { (row: row, gap: $0) }
        }
        guard crossing.count >= 3 else { return nil }
        let lefts = crossing.map(\.gap.left).sorted()
        let rights = crossing.map(\.gap.right).sorted()
        let intruders = crossing.filter { place in
            // What the other rows leave free.
            let left = lefts[place.gap.left == lefts[lefts.count - 1] ? lefts.count - 2 : lefts.count - 1]
            let right = rights[place.gap.right == rights[0] ? 1 : 0]
            let isNarrow = place.gap.width < 0.6 * (right - left)
            return isNarrow && !edges.part(place.gap, of: all[place.row])
        }
        guard !intruders.isEmpty else { return nil }
        var best = rows.lowerBound..<rows.lowerBound
        var start = rows.lowerBound
        for end in intruders.map(\.row) + [rows.upperBound] {
            if end - start > best.count { best = start..<end }
            start = end + 1
        }
        let rest = crossing.filter { best.contains($0.row) }.map(\.gap)
        guard best.count >= 2, let left = rest.map(\.left).max(), let right = rest.map(\.right).min(),
            left < right
        else { return nil }
        return River(left: left, right: right, rows: best)
    }

    /// Without the rows at its ends that have nothing beside them; nil if nothing is left.
    private func trimmed(to all: [Row]) -> River? {
        func isShared(_ index: Int) -> Bool {
            let row = all[index]
            if row.box.x < left && row.box.right > right { return true }
            let isLeft = row.box.right <= middle
            for other in [index - 1, index + 1] where rows.contains(other) {
                let neighbour = all[other]
                guard neighbour.box.sharedHeight(row.box) > 0.25 else { continue }
                if neighbour.box.x < left && neighbour.box.right > right { return true }
                if (neighbour.box.right <= middle) != isLeft { return true }
            }
            return false
        }
        guard let first = rows.first(where: isShared), let last = rows.last(where: isShared) else { return nil }
        var river = self
        river.rows = first..<(last + 1)
        return river
    }
}
