/// Frames drawn with letters around a part of a text, as in an e-mail: `+---+`, `| … |`, `****`.
enum DrawnBoxes {
    /// The text with the frames made blank; what stands in them keeps its place. O(n).
    static func opened(_ text: [UInt8]) -> [UInt8] {
        var text = typed(text)
        guard text.contains(where: { $0 == 0x2B || $0 == 0x2A || $0 == 0x23 }) else { return text }
        var lines: [Range<Int>] = []
        var start = 0
        for at in text.indices where text[at] == 0x0A {
            lines.append(start..<at)
            start = at + 1
        }
        lines.append(start..<text.count)
        var index = 0
        while index < lines.count {
            guard let side = border(text, lines[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < lines.count, isInside(text, lines[end], side) { end += 1 }
            if end > index + 1, end < lines.count, border(text, lines[end]) == side {
                open(&text, lines[index...end], side)
            }
            // The lower border may be the upper one of the next part.
            index = max(index + 1, end)
        }
        return text
    }

    /// Lines and corners of Unicode's box drawing as the signs that stand for them in plain text.
    private static func typed(_ text: [UInt8]) -> [UInt8] {
        guard text.indices.dropLast(2).contains(where: { isDrawn(text, $0) }) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var at = 0
        while at < text.count {
            guard at + 2 < text.count, isDrawn(text, at) else {
                out.append(text[at])
                at += 1
                continue
            }
            switch (text[at + 1], text[at + 2]) {
            case (0x94, 0x80), (0x94, 0x81), (0x95, 0x90): out.append(0x2D)
            case (0x94, 0x82), (0x94, 0x83), (0x95, 0x91): out.append(0x7C)
            default: out.append(0x2B)
            }
            at += 3
        }
        return out
    }

    /// U+2500 to U+257F.
    private static func isDrawn(_ text: [UInt8], _ at: Int) -> Bool {
        text[at] == 0xE2 && (text[at + 1] == 0x94 || text[at + 1] == 0x95)
    }

    private static func bare(_ text: [UInt8], _ line: Range<Int>) -> Range<Int> {
        var (low, high) = (line.lowerBound, line.upperBound)
        while low < high, text[low] <= 0x20 { low += 1 }
        while high > low, text[high - 1] <= 0x20 { high -= 1 }
        return low..<high
    }

    /// What stands at both sides of the lines below a border; nil if the line is none.
    private static func border(_ text: [UInt8], _ line: Range<Int>) -> UInt8? {
        let bare = bare(text, line)
        guard bare.count >= 5, let first = bare.first, let last = bare.last, text[first] == text[last] else {
            return nil
        }
        switch text[first] {
        case 0x2B: return text[bare].allSatisfy { [0x2B, 0x2D, 0x3D, 0x5F].contains($0) } ? 0x7C : nil
        case 0x2A, 0x23: return text[bare].allSatisfy { $0 == text[first] } ? text[first] : nil
        default: return nil
        }
    }

    /// A line between two sides, or another border of the same box.
    private static func isInside(_ text: [UInt8], _ line: Range<Int>, _ side: UInt8) -> Bool {
        let bare = bare(text, line)
        guard bare.count >= 2, let first = bare.first, let last = bare.last else { return false }
        return text[first] == side && text[last] == side && (side == 0x7C || border(text, line) == nil)
    }

    private static func open(_ text: inout [UInt8], _ lines: ArraySlice<Range<Int>>, _ side: UInt8) {
        for line in lines {
            let bare = bare(text, line)
            guard let first = bare.first, let last = bare.last else { continue }
            if border(text, line) != nil {
                for at in bare { text[at] = 0x20 }
            } else {
                text[first] = 0x20
                text[last] = 0x20
                // Bars between the cells of a grid.
                for at in bare.dropFirst().dropLast() where side == 0x7C && text[at] == 0x7C { text[at] = 0x09 }
            }
        }
    }
}
