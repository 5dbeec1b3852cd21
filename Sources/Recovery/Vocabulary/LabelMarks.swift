/// Marks inside a label that stand for further forms of its words: "Produzent*in", "réalisateur·rice".
enum LabelMarks {
    /// True if anything but letters, digits and spaces stands in the label.
    static func hasMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for at in range where markWidth(text, at, range.upperBound) > 0 || text[at] == 0x2C || text[at] == 0x26
        {
            return true
        }
        return false
    }

    static func hasSlash(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for at in range where text[at] == 0x2F || text[at] == 0x7C || text[at] == 0x2D { return true }
        return false
    }

    /// The label with the endings behind inclusive marks taken off its words, or nothing if it has none.
    ///
    /// An ending is at most eight letters behind a mark inside a word of at least three.
    static func withoutInclusiveEndings(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
        var out: [UInt8] = []
        var changed = false
        var at = range.lowerBound
        var stem = 0
        while at < range.upperBound {
            let width = markWidth(text, at, range.upperBound)
            if width > 0, stem >= 3, let end = endingEnd(text, at + width, range.upperBound) {
                at = end
                stem = 0
                changed = true
                continue
            }
            stem = isWordByte(text[at]) ? stem + 1 : 0
            out.append(text[at])
            at += 1
        }
        return changed ? out : nil
    }

    private static func endingEnd(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
        var at = start
        if at < limit, text[at] == 0x2D { at += 1 }
        let letters = at
        while at < limit, isWordByte(text[at]), markWidth(text, at, limit) == 0 { at += 1 }
        guard at > letters, at - letters <= 8 else { return nil }
        if at < limit, text[at] == 0x29 { at += 1 }
        // "auteur·rice·s": further endings go with the first.
        while at < limit, markWidth(text, at, limit) > 0, let next = endingEnd(text, at + 1, limit), next > at {
            at = next
        }
        return at == limit || !isWordByte(text[at]) ? at : nil
    }

    /// Bytes of an inclusive mark at an offset: ( * : _ / . · •
    private static func markWidth(_ text: Span<UInt8>, _ at: Int, _ limit: Int) -> Int {
        switch text[at] {
        case 0x28, 0x2A, 0x3A, 0x5F, 0x2F, 0x2E: 1
        case 0xC2 where at + 1 < limit && text[at + 1] == 0xB7: 2
        case 0xE2
        where at + 2 < limit && text[at + 1] == 0x80 && (text[at + 2] == 0xA2 || text[at + 2] == 0xA7): 3
        default: 0
        }
    }
}
