import DossierManuscript

/// Stretches with no space between them.
struct PrintedWord {
    private(set) var stretches: [Stretch]
    private(set) var box: Box
    /// The size of its largest type, in points.
    private(set) var size: Float
    /// Where its letters stand.
    private(set) var base: Float
    /// True if leaders lead to it.
    var isLed = false

    init(_ stretch: Stretch, isLed: Bool = false) {
        stretches = [stretch]
        box = stretch.box
        size = stretch.size
        base = stretch.base
        self.isLed = isLed
    }

    var text: String { stretches.reduce(into: "") { $0 += $1.text } }

    var letterCount: Int { stretches.reduce(0) { $0 + $1.advances.count } }

    mutating func append(_ stretch: Stretch) {
        stretches.append(stretch)
        box = box.union(stretch.box)
        if stretch.size > size { (size, base) = (stretch.size, stretch.base) }
    }
}
