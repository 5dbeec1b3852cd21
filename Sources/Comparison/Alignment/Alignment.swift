/// Two lists laid side by side with as few insertions, deletions and replacements as their entries allow.
enum Alignment {
    /// An entry of the one list, of the other, or of both.
    struct Pair: Sendable, Hashable {
        var old: Int?
        var new: Int?
        /// True if the two stand in another order than their neighbours.
        var isMoved = false
    }

    /// Cells of the table that is filled between two points that are certain; more is not looked through.
    static let mostCells = 1_000_000

    /// The pairs in the order of the second list, what it lacks where it stood in the first.
    ///
    /// - Parameter atLeast: how much two entries have in common that are one entry changed.
    static func pairs(_ old: [Item], _ new: [Item], atLeast: Double) -> [Pair] {
        pairs(old.map(\.key), new.map(\.key)) { one, other in
            let likeness = old[one].signature.likeness(new[other].signature)
            return likeness >= atLeast ? likeness : 0
        }
    }

    /// As above, with a measure of one's own: 0 if two entries have nothing to do with one another, below 1 else.
    ///
    /// O(n · m) between entries that both lists have once, bounded by `mostCells`; beyond that only entries that
    /// are equal are found.
    static func pairs(_ old: [String], _ new: [String], likeness: @escaping (Int, Int) -> Double) -> [Pair] {
        var aligner = Aligner(old: old, new: new, likeness: likeness)
        aligner.align(0..<old.count, 0..<new.count)
        aligner.findMoved()
        return aligner.pairs
    }
}

private struct Aligner {
    let old: [String]
    let new: [String]
    let likeness: (Int, Int) -> Double
    private(set) var pairs: [Alignment.Pair] = []

    init(old: [String], new: [String], likeness: @escaping (Int, Int) -> Double) {
        (self.old, self.new, self.likeness) = (old, new, likeness)
    }

    mutating func align(_ a: Range<Int>, _ b: Range<Int>, depth: Int = 0) {
        var head = 0
        while head < min(a.count, b.count), old[a.lowerBound + head] == new[b.lowerBound + head] { head += 1 }
        for step in 0..<head { pairs.append(.init(old: a.lowerBound + step, new: b.lowerBound + step)) }
        var tail = 0
        while tail < min(a.count, b.count) - head,
            old[a.upperBound - 1 - tail] == new[b.upperBound - 1 - tail]
        { tail += 1 }
        let inner = (a.lowerBound + head..<a.upperBound - tail, b.lowerBound + head..<b.upperBound - tail)
        if inner.0.count * inner.1.count <= Alignment.mostCells {
            fill(inner.0, inner.1)
        } else {
            divide(inner.0, inner.1, depth: depth)
        }
        for step in (0..<tail).reversed() {
            pairs.append(.init(old: a.upperBound - 1 - step, new: b.upperBound - 1 - step))
        }
    }

    /// Cuts at entries that both lists have once, in the longest run of them that keeps its order.
    private mutating func divide(_ a: Range<Int>, _ b: Range<Int>, depth: Int) {
        let left = single(old, a)
        let right = single(new, b)
        let common = left.keys.compactMap { key in
            right[key].flatMap { other in left[key].map { (old: $0, new: other) } }
        }.sorted { $0.old < $1.old }
        let anchors = Order.longestRising(common.map(\.new)).map { common[$0] }
        guard !anchors.isEmpty, depth < Aligner.mostDepth else {
            // Nothing certain is left, and too much to compare all with all.
            pairs += a.map { .init(old: $0) } + b.map { .init(new: $0) }
            return
        }
        var (from, to) = (a.lowerBound, b.lowerBound)
        for anchor in anchors {
            align(from..<anchor.old, to..<anchor.new, depth: depth + 1)
            pairs.append(.init(old: anchor.old, new: anchor.new))
            (from, to) = (anchor.old + 1, anchor.new + 1)
        }
        align(from..<a.upperBound, to..<b.upperBound, depth: depth + 1)
    }

    private static let mostDepth = 32

    private func single(_ keys: [String], _ range: Range<Int>) -> [String: Int] {
        var places: [String: Int] = [:]
        var repeated: Set<String> = []
        for index in range where places.updateValue(index, forKey: keys[index]) != nil {
            repeated.insert(keys[index])
        }
        return places.filter { !repeated.contains($0.key) }
    }

    private enum Step: UInt8 { case none, delete, insert, pair }

    /// The pairs with the most in common, in order.
    private mutating func fill(_ a: Range<Int>, _ b: Range<Int>) {
        guard !a.isEmpty, !b.isEmpty else {
            pairs += a.map { .init(old: $0) } + b.map { .init(new: $0) }
            return
        }
        let width = b.count + 1
        var steps = [Step](repeating: .none, count: (a.count + 1) * width)
        var last = [Double](repeating: 0, count: width)
        var current = last
        for row in 1...a.count {
            current[0] = 0
            for column in 1...b.count {
                let (one, other) = (a.lowerBound + row - 1, b.lowerBound + column - 1)
                let alike = old[one] == new[other] ? 1 : min(0.99, likeness(one, other))
                var best = last[column]
                var step = Step.delete
                if current[column - 1] >= best { (best, step) = (current[column - 1], .insert) }
                if alike > 0, last[column - 1] + alike >= best {
                    (best, step) = (last[column - 1] + alike, .pair)
                }
                current[column] = best
                steps[row * width + column] = step
            }
            swap(&last, &current)
        }
        var (row, column) = (a.count, b.count)
        var found: [Alignment.Pair] = []
        while row > 0 || column > 0 {
            let step = row == 0 ? .insert : column == 0 ? .delete : steps[row * width + column]
            switch step {
            case .pair:
                found.append(.init(old: a.lowerBound + row - 1, new: b.lowerBound + column - 1))
                (row, column) = (row - 1, column - 1)
            case .insert:
                found.append(.init(new: b.lowerBound + column - 1))
                column -= 1
            case .delete, .none:
                found.append(.init(old: a.lowerBound + row - 1))
                row -= 1
            }
        }
        pairs += found.reversed()
    }

    /// Joins what was taken out in one place and put in at another.
    mutating func findMoved() {
        let gone = pairs.indices.filter { pairs[$0].new == nil }
        let come = pairs.indices.filter { pairs[$0].old == nil }
        guard !gone.isEmpty, !come.isEmpty, gone.count * come.count <= Alignment.mostCells else { return }
        var taken: Set<Int> = []
        var dropped: Set<Int> = []
        for place in come {
            guard let other = pairs[place].new else { continue }
            var best: (place: Int, likeness: Double)?
            for candidate in gone where !taken.contains(candidate) {
                guard let one = pairs[candidate].old else { continue }
                // Out of its order an entry has to be known for certain.
                let alike = old[one] == new[other] ? 1 : likeness(one, other)
                if alike >= Aligner.certain, alike > best?.likeness ?? 0 { best = (candidate, alike) }
            }
            guard let best else { continue }
            taken.insert(best.place)
            dropped.insert(best.place)
            pairs[place].old = pairs[best.place].old
            pairs[place].isMoved = true
        }
        pairs = pairs.indices.filter { !dropped.contains($0) }.map { pairs[$0] }
    }

    private static let certain = 0.75
}
