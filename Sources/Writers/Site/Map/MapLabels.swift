/// Names beside the dots of a map, none over another.
struct MapLabels {
    private var taken: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
    /// Paper of a letter of the map's type, on the average, and of a line.
    private static let letter = 14.0
    private static let line = 30.0

    /// Where a name stands.
    struct Label: Hashable {
        var x: Int
        var y: Int
        /// `start` or `end`, as SVG has it.
        var anchor: String
    }

    mutating func takeDot(x: Double, y: Double) { taken.append((x - 9...x + 9, y - 9...y + 9)) }

    /// True where a name has room around a point, which it then takes.
    mutating func takes(_ name: String, middle: Double, y: Double) -> Bool {
        let width = Double(name.count) * Self.letter
        let x = middle - width / 2...middle + width / 2
        let y = y - Self.line...y + Self.line * 0.4
        guard x.lowerBound > 4, x.upperBound < MapWindow.width - 4,
            !taken.contains(where: { $0.x.overlaps(x) && $0.y.overlaps(y) })
        else { return false }
        taken.append((x, y))
        return true
    }

    /// Right of the dot, left of it, below, above, whichever is free; nil where none is.
    mutating func place(_ name: String, x: Double, y: Double) -> Label? {
        let width = Double(name.count) * Self.letter
        let tries: [(x: Double, y: Double, isEnd: Bool)] = [
            (x + 16, y + 9, false), (x - 16, y + 9, true), (x - 8, y + 38, false), (x - 8, y - 20, false),
            (x + 8, y + 38, true), (x + 8, y - 20, true),
        ]
        for place in tries {
            let left = place.isEnd ? place.x - width : place.x
            guard left > 4, left + width < MapWindow.width - 4, place.y > Self.line,
                place.y < MapWindow.height - 8
            else { continue }
            let x = left...left + width
            let y = place.y - Self.line * 0.75...place.y + Self.line * 0.25
            if taken.contains(where: { $0.x.overlaps(x) && $0.y.overlaps(y) }) { continue }
            taken.append((x, y))
            return Label(x: Int(place.x), y: Int(place.y), anchor: place.isEnd ? "end" : "start")
        }
        return nil
    }
}
