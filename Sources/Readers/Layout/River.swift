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
    /// True if it is hardly wider than a space, but labels of one type end and values of another begin exactly at
    /// its edges.
    let isAxis: Bool

    init(left: Float, right: Float, rows: Range<Int>, isAxis: Bool = false) {
        self.left = left
        self.right = right
        self.rows = rows
        self.isAxis = isAxis
        anchors = (left, right)
    }

    var middle: Float { (left + right) / 2 }
    var width: Float { right - left }

    /// Far more than a page of print has; what a hostile page has beyond it stays unread as columns.
    private static let mostSeeds = 600

    /// All rivers of the rows, each as long as it goes. O(rows² × words a row) at worst.
    static func all(in rows: [Row], gaps: [[Gap]]) -> [River] {
        var found: [River] = []
        for seed in seeds(in: rows, gaps: gaps).prefix(mostSeeds) {
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
            let parts = trimmed.withoutIntruders(rows, gaps: gaps)
            for part in parts.flatMap({ $0.withoutPauses(rows) }).flatMap({ $0.withoutShifts(rows) }) {
                let isKnown = found.contains {
                    $0.rows == part.rows && $0.left < part.right && part.left < $0.right
                }
                if !isKnown { found.append(part) }
            }
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
            for gap in gaps[index] where gap.isTurn && !gap.isWide {
                guard
                    gaps[index + 1].contains(where: { $0.isTurn && $0.isSame(as: gap, within: 0.06 * row.size) }
                    )
                else { continue }
                let rows = index..<(index + 2)
                seeds.append(River(left: gap.left, right: gap.right, rows: rows, isAxis: true))
            }
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
            let begins = abs(gap.right - anchors.right) < reach
            let ends = abs(gap.left - anchors.left) < reach
            if isAxis ? begins && ends : gap.isWide || begins || ends { offer(gap.left, gap.right) }
        }
        return best.width >= (isAxis ? 0.15 * row.size : max(2.5, 0.42 * row.size)) ? best : nil
    }

    /// Its parts between rows that narrow it to much less than the others leave free and keep to no edge of theirs:
    /// headings that stand over both columns, beside the gutter or with a space just there.
    func withoutIntruders(_ all: [Row], gaps: [[Gap]]) -> [River] {
        let free = rows.map { row -> (left: Float, right: Float) in
            if let gap = gaps[row].first(where: { $0.left <= middle && middle <= $0.right }) {
                return (gap.left, gap.right)
            }
            let box = all[row].box
            return box.right <= middle ? (box.right, .infinity) : (-.infinity, box.x)
        }
        guard rows.count >= 4 else { return [self] }
        let lefts = free.map(\.left).sorted()
        let rights = free.map(\.right).sorted()
        let edges = Edges(
            Side(all, rows) { $0.box.x < middle }, Side(all, rows) { $0.box.x >= middle })
        let sizes = rows.map { all[$0].size }.sorted()
        let typical = sizes[sizes.count / 2]
        var parts: [Range<Int>] = []
        var start = rows.lowerBound
        for (row, place) in zip(rows, free) {
            // What the other rows leave free.
            let left = lefts[place.left == lefts[lefts.count - 1] ? lefts.count - 2 : lefts.count - 1]
            let right = rights[place.right == rights[0] ? 1 : 0]
            let share = (min(right, place.right) - max(left, place.left)) / max(0.01, right - left)
            // A heading in larger type may have a mere space just where the right column begins.
            let isSpace = gaps[row].contains { !$0.isWide && $0.left <= middle && middle <= $0.right }
            let isLarge = all[row].size > 1.15 * typical
            guard share < 0.6, isSpace && isLarge || !edges.hold(all[row], beside: middle) else { continue }
            parts.append(start..<row)
            start = row + 1
        }
        guard !parts.isEmpty else { return [self] }
        parts.append(start..<rows.upperBound)
        return parts.filter { $0.count >= 2 }.compactMap { part in
            let free = zip(rows, free).filter { part.contains($0.0) }.map(\.1)
            guard let left = free.map(\.left).max(), let right = free.map(\.right).min(), left < right else {
                return nil
            }
            return River(left: left, right: right, rows: part, isAxis: isAxis).trimmed(to: all)
        }
    }

    /// Without the rows at its ends that have nothing beside them; nil if nothing is left.
    func trimmed(to all: [Row]) -> River? {
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
