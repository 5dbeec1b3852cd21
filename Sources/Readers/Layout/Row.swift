import DossierManuscript

/// Words that stand on one base line, from left to right, however far apart.
struct Row {
    var words: [PrintedWord]
    var base: Float
    /// The size of its largest type, in points.
    var size: Float
    var box: Box

    /// The rows of a page from top to bottom. O(n log n).
    static func rows(of stretches: [Stretch]) -> [Row] {
        let sorted = stretches.sorted { ($0.base, $0.box.x) < ($1.base, $1.box.x) }
        var rows: [[Stretch]] = []
        var base: Float = 0
        var size: Float = 0
        for stretch in sorted {
            if !rows.isEmpty, stretch.base - base <= 0.25 * min(size, stretch.size) {
                rows[rows.count - 1].append(stretch)
                size = max(size, stretch.size)
            } else {
                rows.append([stretch])
                (base, size) = (stretch.base, stretch.size)
            }
        }
        return RaisedMarks.settled(rows).map { Row($0) }
    }

    private init(_ stretches: [Stretch]) {
        words = []
        box = stretches.first?.box ?? .zero
        size = 0
        base = 0
        for stretch in stretches.sorted(by: { $0.box.x < $1.box.x }) {
            if stretch.size > size { (size, base) = (stretch.size, stretch.base) }
            box = box.union(stretch.box)
            if let last = words.last, let end = last.stretches.last, Row.isJoined(end, stretch) {
                words[words.count - 1].append(stretch)
            } else {
                words.append(PrintedWord(stretch))
            }
        }
    }

    /// True if two neighbours have no space between them. Beside a raised mark the larger type measures the gap.
    private static func isJoined(_ a: Stretch, _ b: Stretch) -> Bool {
        let isRaised = a.flags.union(b.flags).contains(.raised)
        return b.box.x - a.box.right < 0.12 * (isRaised ? max(a.size, b.size) : min(a.size, b.size))
    }
}
