import DossierManuscript

/// Words that stand on one base line, from left to right, however far apart.
struct Row {
    var words: [PrintedWord]
    var base: Float
    /// The size of its largest type, in points.
    var size: Float
    var box: Box

    /// Nil without words.
    init?(_ words: [PrintedWord]) {
        guard let first = words.first else { return nil }
        self.words = words
        box = first.box
        (size, base) = (first.size, first.base)
        for word in words.dropFirst() {
            box = box.union(word.box)
            if word.size > size { (size, base) = (word.size, word.base) }
        }
    }

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
        return RaisedMarks.settled(rows).compactMap { Row(words(of: $0)) }
    }

    private static func words(of stretches: [Stretch]) -> [PrintedWord] {
        let sorted = stretches.sorted { $0.box.x < $1.box.x }
        let joins = LetterSpacing.joins(sorted)
        let dots = Leaders.dotsSetApart(sorted)
        var words: [PrintedWord] = []
        var isLed = false
        for (index, (stretch, isJoined)) in zip(sorted, joins).enumerated() {
            if dots.contains(index) {
                isLed = true
                continue
            }
            for part in leaderless(stretch) {
                if part.isLed { isLed = true }
                guard let stretch = part.stretch else { continue }
                if isJoined, !isLed, !words.isEmpty {
                    words[words.count - 1].append(stretch)
                } else {
                    words.append(PrintedWord(stretch, isLed: isLed))
                }
                isLed = false
            }
        }
        return words
    }

    /// As `Leaders.parts`, with an empty part for leaders at the end.
    private static func leaderless(_ stretch: Stretch) -> [(stretch: Stretch?, isLed: Bool)] {
        let parts = Leaders.parts(of: stretch)
        if parts.isEmpty { return [(nil, true)] }
        var found = parts.map { (stretch: Optional($0.stretch), isLed: $0.isLed) }
        if let last = stretch.text.unicodeScalars.last, Leaders.isDots(String(last)),
            parts.last?.stretch.text.unicodeScalars.last != last
        {
            found.append((nil, true))
        }
        return found
    }
}
