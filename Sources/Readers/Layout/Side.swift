import DossierManuscript

/// What stands on one side of a river, line by line.
struct Side {
    struct Line {
        /// The row it is part of.
        var row: Int
        var words: [PrintedWord]
        var box: Box
        var text: String

        var first: PrintedWord { words[0] }
    }

    var lines: [Line] = []
    private var rowNumbers: Set<Int> = []

    init(_ rows: [Row], _ range: Range<Int>, where isOnSide: (PrintedWord) -> Bool) {
        for index in range {
            let words = rows[index].words.filter(isOnSide)
            guard let row = Row(words) else { continue }
            let text = words.map(\.text).joined(separator: " ")
            lines.append(Line(row: index, words: words, box: row.box, text: text))
            rowNumbers.insert(index)
        }
    }

    func has(row: Int) -> Bool { rowNumbers.contains(row) }

    /// The share of lines whose position agrees with that of most others.
    func agreement(_ position: (Box) -> Float) -> Float {
        guard !lines.isEmpty else { return 0 }
        var best = 0
        for line in lines {
            let tolerance = 0.15 * line.first.size
            best = max(best, lines.count { abs(position($0.box) - position(line.box)) <= tolerance })
        }
        return Float(best) / Float(lines.count)
    }

    /// Lines that fill their column and go on in the next: running text.
    var isProse: Bool {
        guard lines.count >= 3 else { return false }
        let widest = lines.reduce(0) { max($0, $1.box.width) }
        let count = Float(lines.count)
        let filled = Float(lines.count { $0.box.width > 0.8 * widest }) / count
        let words = Float(lines.reduce(0) { $0 + $1.words.count }) / count
        let goingOn = Float(lines.dropFirst().count { startsSmall($0.text) }) / (count - 1)
        return filled >= 0.5 && words >= 3.5 && goingOn >= 0.3
    }

    /// Full lines of many words, most of them small: running text even where it is too short, or too rich in capitals,
    /// to be told by how its lines begin.
    var isWordy: Bool {
        guard lines.count >= 2 else { return false }
        let widest = lines.reduce(0) { max($0, $1.box.width) }
        let filled = lines.count { $0.box.width > 0.8 * widest }
        let words = lines.flatMap { $0.text.split(separator: " ") }
        let small = words.count { startsSmall(String($0)) }
        return filled * 2 >= lines.count && words.count >= 7 * lines.count && small * 5 >= words.count * 2
    }

    /// Three lines and more of running text below each other, whatever stands above and below them.
    var holdsProse: Bool {
        guard lines.count >= 3 else { return false }
        let widest = lines.reduce(0) { max($0, $1.box.width) }
        var run = 0
        var goingOn = 0
        for (index, line) in lines.enumerated() {
            let isFull = line.box.width > 0.7 * widest && line.words.count >= 5
            guard isFull else {
                (run, goingOn) = (0, 0)
                continue
            }
            if run > 0, index > 0, startsSmall(line.text) { goingOn += 1 }
            run += 1
            if run >= 3, goingOn * 2 >= run - 1 { return true }
        }
        return false
    }

    /// A few words each: what running text may be labelled with.
    var areLabels: Bool {
        !lines.isEmpty && lines.reduce(0) { $0 + $1.words.count } <= 3 * lines.count
    }

    /// Half of the lines below the first begin with a small letter.
    var goesOn: Bool {
        let below = lines.dropFirst()
        return !below.isEmpty && below.count { startsSmall($0.text) } * 2 >= below.count
    }

    var opensQuote: Bool {
        lines.first?.text.unicodeScalars.first.map { "“„«»\"‘”".unicodeScalars.contains($0) } ?? false
    }

    var closesQuote: Bool {
        lines.last?.text.unicodeScalars.last.map { "”“»«\"’".unicodeScalars.contains($0) } ?? false
    }

    private func startsSmall(_ text: String) -> Bool {
        text.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
    }

    /// Lines with a mail or web address or a telephone number.
    var contactCount: Int { lines.count { Side.isContact($0.text) } }

    static func isContact(_ text: String) -> Bool {
        var digits = 0
        var letters = 0
        var hasAt = false
        for scalar in text.unicodeScalars {
            if scalar == "@" { hasAt = true }
            if (0x30...0x39).contains(scalar.value) { digits += 1 }
            if scalar.properties.isAlphabetic { letters += 1 }
        }
        if hasAt && letters >= 4 { return true }
        if digits >= 8 && letters <= digits + 6 { return true }
        return text.contains("www.") || text.contains("://")
    }

    /// True if the first line is set apart in type from the ones under it, which agree with each other.
    func hasHead(faces: [Face]) -> Bool {
        guard lines.count >= 2, let head = lines.first else { return false }
        let rest = lines.dropFirst()
        return rest.count { Side.look($0, faces) == Side.look(head, faces) } * 4 <= rest.count
    }

    struct Look: Hashable {
        var size: Int
        var style: UInt8
        var colour: UInt32
        var isCapital: Bool
    }

    /// What a line looks like, by its first word.
    static func look(_ line: Line, _ faces: [Face]) -> Look {
        let stretch = line.first.stretches[0]
        var style = faces.indices.contains(stretch.face) ? faces[stretch.face].style : []
        if stretch.flags.contains(.underlined) { style.insert(.underlined) }
        let letters = line.text.unicodeScalars.filter(\.properties.isAlphabetic)
        return Look(
            size: Int((stretch.size * 2).rounded()), style: style.rawValue, colour: stretch.colour,
            isCapital: letters.count > 1 && letters.allSatisfy { !$0.properties.isLowercase })
    }
}
