import DossierManuscript

/// Stretches with no space between them.
struct PrintedWord {
    private(set) var stretches: [Stretch]
    private(set) var box: Box
    /// The size of its largest type, in points.
    private(set) var size: Float
    /// Where its letters stand.
    private(set) var base: Float

    init(_ stretch: Stretch) {
        stretches = [stretch]
        box = stretch.box
        size = stretch.size
        base = stretch.base
    }

    var text: String { stretches.reduce(into: "") { $0 += $1.text } }

    mutating func append(_ stretch: Stretch) {
        stretches.append(stretch)
        box = box.union(stretch.box)
        if stretch.size > size { (size, base) = (stretch.size, stretch.base) }
    }

    mutating func append(_ word: PrintedWord) {
        for stretch in word.stretches { append(stretch) }
    }
}

extension Box {
    func union(_ other: Box) -> Box {
        let left = min(x, other.x)
        let top = min(y, other.y)
        return Box(
            x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
    }

    /// How much of the lower of the two boxes lies at the height of the other, from 0 to 1.
    func sharedHeight(_ other: Box) -> Float {
        let shared = min(bottom, other.bottom) - max(y, other.y)
        return max(0, shared) / max(0.01, min(height, other.height))
    }

    /// As `sharedHeight`, across.
    func sharedWidth(_ other: Box) -> Float {
        let shared = min(right, other.right) - max(x, other.x)
        return max(0, shared) / max(0.01, min(width, other.width))
    }
}
