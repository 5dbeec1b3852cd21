import DossierManuscript

/// Rows of dots that lead the eye from a label to its value.
enum Leaders {
    /// The stretch without its leaders, in parts; a part that stood behind leaders says so.
    ///
    /// Four dots or more, or two characters or more of a row of ellipses, underscores or middle dots make leaders.
    static func parts(of stretch: Stretch) -> [(stretch: Stretch, isLed: Bool)] {
        guard mayLead(stretch.text) else { return [(stretch, false)] }
        var parts: [(stretch: Stretch, isLed: Bool)] = []
        var isLed = false
        let scalars = Array(stretch.text.unicodeScalars)
        var index = 0
        var start = 0
        while index < scalars.count {
            var end = index
            while end < scalars.count, isDot(scalars[end]) { end += 1 }
            if end > index, isLeader(scalars[index..<end]) {
                if index > start { parts.append((stretch.part(start..<index), isLed)) }
                isLed = true
                start = end
            }
            index = max(end, index + 1)
        }
        if start < scalars.count { parts.append((stretch.part(start..<scalars.count), isLed)) }
        return parts
    }

    /// True for nothing but dots.
    static func isDots(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isDot) }

    /// The indices of dots that follow each other with room between them (`. . . .`), four or more.
    static func dotsSetApart(_ stretches: [Stretch]) -> Set<Int> {
        var found: Set<Int> = []
        var start = 0
        while start < stretches.count {
            var end = start
            while end < stretches.count, isDots(stretches[end].text) { end += 1 }
            if end - start >= 4 { found.formUnion(start..<end) }
            start = max(end, start + 1)
        }
        return found
    }

    private static func mayLead(_ text: String) -> Bool {
        var count = 0
        for scalar in text.unicodeScalars {
            count = isDot(scalar) ? count + 1 : 0
            if count >= 2 { return true }
        }
        return false
    }

    private static func isLeader(_ dots: ArraySlice<Unicode.Scalar>) -> Bool {
        dots.count >= 4 || (dots.count >= 2 && dots.first != ".")
    }

    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "…" || scalar == "_" || scalar == "·" || scalar == "\u{2024}"
            || scalar == "\u{2025}"
    }
}

extension Stretch {
    /// Some of its letters, as a stretch of their own.
    func part(_ range: Range<Int>) -> Stretch {
        var part = self
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
        part.text = String(scalars)
        part.advances = Array(advances[range])
        let before = advances[..<range.lowerBound].reduce(0, +)
        part.box.x = box.x + before
        part.box.width = part.advances.reduce(0, +)
        return part
    }
}
