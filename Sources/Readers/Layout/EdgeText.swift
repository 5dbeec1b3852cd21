import DossierManuscript

/// Text that runs up or down the page, as photographers' credits do along a picture's edge.
enum EdgeText {
    /// Takes what runs up or down out of the stretches. O(n × rotated stretches).
    static func split(_ stretches: [Stretch]) -> (level: [Stretch], lines: [PrintedLine]) {
        let turned = stretches.filter { !$0.flags.isDisjoint(with: [.up, .down]) }
        guard !turned.isEmpty else { return (stretches, []) }
        var level: [Stretch] = []
        var edge = turned
        // A page full of turned text is no page with a credit along its edge.
        let hosts = turned.prefix(200)
        for stretch in stretches where stretch.flags.isDisjoint(with: [.up, .down]) {
            // A single letter has no direction of its own.
            let host = hosts.first { stretch.advances.count == 1 && isBeside(stretch, $0) }
            if let host {
                var copy = stretch
                copy.flags.formUnion(host.flags.intersection([.up, .down]))
                edge.append(copy)
            } else {
                level.append(stretch)
            }
        }
        return (level, lines(of: edge))
    }

    private static func isBeside(_ letter: Stretch, _ turned: Stretch) -> Bool {
        let gap = max(letter.box.y - turned.box.bottom, turned.box.y - letter.box.bottom)
        return abs(letter.size - turned.size) < 0.1 * turned.size && gap < 0.5 * turned.size
            && letter.box.sharedWidth(turned.box) > 0.7
    }

    private static func lines(of stretches: [Stretch]) -> [PrintedLine] {
        let sorted = stretches.sorted { a, b in
            if a.flags.contains(.up) != b.flags.contains(.up) { return a.flags.contains(.up) }
            if abs(a.box.x - b.box.x) > 0.5 * min(a.size, b.size) { return a.box.x < b.box.x }
            return a.flags.contains(.up) ? a.box.y > b.box.y : a.box.y < b.box.y
        }
        var lines: [[PrintedWord]] = []
        var last: Stretch?
        for stretch in sorted {
            defer { last = stretch }
            guard let end = last, end.flags.contains(.up) == stretch.flags.contains(.up),
                end.box.sharedWidth(stretch.box) > 0.5
            else {
                lines.append([PrintedWord(stretch)])
                continue
            }
            let gap =
                stretch.flags.contains(.up) ? end.box.y - stretch.box.bottom : stretch.box.y - end.box.bottom
            if gap > 3 * stretch.size {
                lines.append([PrintedWord(stretch)])
            } else if gap < LetterSpacing.plainSpace * stretch.size, let word = lines[lines.count - 1].popLast()
            {
                var word = word
                word.append(stretch)
                lines[lines.count - 1].append(word)
            } else {
                lines[lines.count - 1].append(PrintedWord(stretch))
            }
        }
        return lines.map { words in
            var line = PrintedLine(cells: [words])
            line.tag = .caption
            return line
        }
    }
}
