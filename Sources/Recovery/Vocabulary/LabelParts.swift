/// Cuts a label or heading into the parts it is joined of.
enum LabelParts {
    /// Parts between slashes, bars, commas, ampersands, spaced dashes and conjunctions, without spaces around.
    static func split(
        _ text: Span<UInt8>, _ range: Range<Int>, isConjunction: (Range<Int>) -> Bool
    ) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var at = range.lowerBound
        func close(_ end: Int) {
            let part = withoutSpaces(text, start..<end)
            if !part.isEmpty { parts.append(part) }
        }
        while at < range.upperBound {
            let isWordStart = at == range.lowerBound || text[at - 1] == 0x20
            var width = separatorWidth(text, at, range)
            if width == 0, isWordStart {
                var end = at
                while end < range.upperBound, text[end] != 0x20 { end += 1 }
                if end < range.upperBound, at > start, isConjunction(at..<end) { width = end - at }
            }
            if width > 0 {
                close(at)
                start = at + width
                at = start
            } else {
                at += 1
            }
        }
        close(range.upperBound)
        return parts
    }

    /// The first colon, comma, bar, slash or spaced dash with something on either side, spaces included.
    static func firstBreak(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        for at in range {
            let isBreak = text[at] == 0x3A || separatorWidth(text, at, range) == 1 && text[at] != 0x26
            guard isBreak else { continue }
            var low = at
            var high = at + 1
            while low > range.lowerBound, text[low - 1] == 0x20 { low -= 1 }
            while high < range.upperBound, text[high] == 0x20 { high += 1 }
            return low > range.lowerBound && high < range.upperBound ? low..<high : nil
        }
        return nil
    }

    /// What stands before a bracket that closes the label.
    static func withoutBracket(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        guard let last = range.last, text[last] == 0x29 || text[last] == 0x5D else { return nil }
        let opening: UInt8 = text[last] == 0x29 ? 0x28 : 0x5B
        var at = last
        while at > range.lowerBound, text[at] != opening { at -= 1 }
        let plain = withoutSpaces(text, range.lowerBound..<at)
        return plain.isEmpty ? nil : plain
    }

    static func withoutSpaces(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, text[low] == 0x20 { low += 1 }
        while high > low, text[high - 1] == 0x20 { high -= 1 }
        return low..<high
    }

    private static func separatorWidth(_ text: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> Int {
        switch text[at] {
        case 0x2F, 0x7C, 0x2C, 0x3B, 0x2B, 0x5C: 1
        case 0x26: isSpaced(text, at, range) ? 1 : 0
        case 0x2D: isSpaced(text, at, range) ? 1 : 0
        case 0xC2 where at + 1 < range.upperBound && text[at + 1] == 0xB7: isSpaced(text, at, range) ? 2 : 0
        case 0xE2 where at + 2 < range.upperBound && text[at + 1] == 0x80 && text[at + 2] == 0xA2: 3
        default: 0
        }
    }

    private static func isSpaced(_ text: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
        at > range.lowerBound && text[at - 1] == 0x20
    }
}
