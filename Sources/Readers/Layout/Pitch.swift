import DossierManuscript

/// How far apart the lines of one text stand, by type size; and from it, where a block ends.
struct Pitch {
    /// From lines that fill their column, so that the next one surely goes on the same paragraph. By quarter points.
    private var filled: [Int: Float] = [:]
    /// From any two lines of one size.
    private var common: [Int: Float] = [:]

    init(_ pages: [[PrintedLine]]) {
        var filledPitches: [Int: [Float]] = [:]
        var allPitches: [Int: [Float]] = [:]
        for lines in pages {
            let ends = Pitch.ends(of: lines)
            for (a, b) in zip(lines, lines.dropFirst()) where Pitch.isSameType(a, b) && !a.isRow && !b.isRow {
                let pitch = b.base - a.base
                guard pitch > 0.5 * a.size, pitch < 2.5 * a.size else { continue }
                allPitches[Pitch.key(a), default: []].append(pitch)
                if let end = ends[a.flow], a.box.right > end - 1.5 * a.size, a.letterCount >= 25 {
                    filledPitches[Pitch.key(a), default: []].append(pitch)
                }
            }
        }
        filled = filledPitches.filter { $0.value.count >= 3 }.mapValues { Pitch.median($0) }
        common = allPitches.mapValues { Pitch.mode($0) }
    }

    /// Marks the lines that have more room above them than their block needs.
    func markBlocks(_ lines: inout [PrintedLine]) {
        let rowPitches = Pitch.rowPitches(of: lines)
        let ends = Pitch.ends(of: lines)
        for index in lines.indices.dropFirst() {
            let (a, b) = (lines[index - 1], lines[index])
            if a.tag == .runningHead || b.tag == .runningHead || a.tag != b.tag && b.tag != nil {
                lines[index].startsBlock = true
            } else if a.flow != b.flow && b.base < a.base + 0.5 * a.size {
                lines[index].startsBlock = !Pitch.goesOn(a, b)
            } else if a.isRow && b.isRow, a.flow == b.flow, let pitch = rowPitches[a.flow] {
                lines[index].startsBlock = b.base - a.base > 1.35 * pitch
            } else {
                // A line that leaves room for the next word ends its paragraph.
                let isFull =
                    a.box.right + (b.cells.first?.first?.box.width ?? 0) > (ends[a.flow] ?? 0) - 0.3 * a.size
                lines[index].startsBlock =
                    b.base - a.base > expected(a, b, isFull: isFull) && !isLooseList(lines, index)
            }
        }
    }

    /// True for a line in a run of short lines that all stand equally far apart, such as an address set wider than
    /// the prose: what ends a sentence is a paragraph of its own and no such line.
    private func isLooseList(_ lines: [PrintedLine], _ index: Int) -> Bool {
        let (a, b) = (lines[index - 1], lines[index])
        guard Pitch.isSameType(a, b), let end = a.text.unicodeScalars.last,
            !".!?…»”".unicodeScalars.contains(end),
            a.letterCount < 60
        else { return false }
        let pitch = b.base - a.base
        guard pitch < 1.9 * b.size, pitch < 1.5 * self.pitch(b) else { return false }
        func isAlike(_ first: Int) -> Bool {
            guard lines.indices.contains(first), lines.indices.contains(first + 1) else { return false }
            let (c, d) = (lines[first], lines[first + 1])
            return c.flow == a.flow && d.flow == a.flow && Pitch.isSameType(c, d)
                && abs(d.base - c.base - pitch) < 0.03 * pitch
        }
        return isAlike(index - 2) || isAlike(index)
    }

    /// The widest pitch of two lines of one block.
    private func expected(_ a: PrintedLine, _ b: PrintedLine, isFull: Bool) -> Float {
        if Pitch.isSameType(a, b) {
            guard let pitch = filled[Pitch.key(b)] else { return 1.2 * self.pitch(b) + 0.3 }
            // Lines of one paragraph stand exactly alike, unless a raised mark pushes one down.
            let isPushed = isFull && (a.hasRaised || b.hasRaised || Pitch.goesOn(a, b))
            return (isPushed ? 1.25 : 1.1) * pitch + 0.3
        }
        let room = max(0.1 * b.size, min(pitch(a) - a.size, pitch(b) - b.size))
        return 1.2 * (0.25 * a.size + 0.75 * b.size + room) + 0.3
    }

    private func pitch(_ line: PrintedLine) -> Float {
        filled[Pitch.key(line)] ?? min(common[Pitch.key(line)] ?? .infinity, 1.45 * line.size)
    }

    /// At the top of the next column: true if the sentence of the last one is not over.
    private static func goesOn(_ a: PrintedLine, _ b: PrintedLine) -> Bool {
        guard isSameType(a, b), let last = a.text.unicodeScalars.last, let first = b.text.unicodeScalars.first
        else {
            return false
        }
        return first.properties.isLowercase && !(".!?…".unicodeScalars.contains(last))
    }

    private static func isSameType(_ a: PrintedLine, _ b: PrintedLine) -> Bool {
        abs(a.size - b.size) < 0.06 * max(a.size, b.size)
    }

    /// The right edge of each flow.
    private static func ends(of lines: [PrintedLine]) -> [Int: Float] {
        var ends: [Int: Float] = [:]
        for line in lines { ends[line.flow] = max(ends[line.flow] ?? 0, line.box.right) }
        return ends
    }

    /// Of each flow's table, from one row with a label to the next line.
    private static func rowPitches(of lines: [PrintedLine]) -> [Int: Float] {
        var pitches: [Int: [Float]] = [:]
        for (a, b) in zip(lines, lines.dropFirst()) where a.isRow && b.isRow && a.flow == b.flow {
            if b.cells.first?.isEmpty == false { pitches[a.flow, default: []].append(b.base - a.base) }
        }
        return pitches.mapValues { median($0) }
    }

    private static func key(_ line: PrintedLine) -> Int { Int((line.size * 4).rounded()) }

    private static func median(_ values: [Float]) -> Float {
        let sorted = values.sorted()
        return sorted[sorted.count / 2]
    }

    /// The most frequent value, to half a point; of two alike the smaller one.
    private static func mode(_ values: [Float]) -> Float {
        var counts: [Int: Int] = [:]
        for value in values { counts[Int((value * 2).rounded()), default: 0] += 1 }
        let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return Float(best?.key ?? 0) / 2
    }
}
