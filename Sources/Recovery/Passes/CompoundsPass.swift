import DossierManuscript
import DossierText

/// Collects what the kit writes with a hyphen inside a line, so that a hyphen at a line's end can be judged: one
/// that the kit writes elsewhere stays.
struct CompoundsPass: Pass {
    static func run(on draft: inout Draft) {
        let isNeeded = draft.lines.contains {
            $0.traits.contains(.endsHyphen) || $0.traits.contains(.innerCapital)
        }
        guard isNeeded else { return }
        let text = draft.paper.text
        draft.hasSoftHyphens = breaksSoftly(draft)
        for facts in draft.lines where facts.traits.contains(.compound) && facts.use != .furniture {
            let content = facts.content
            for index in content where text[index] == 0x2D {
                guard index > content.lowerBound, index + 1 < content.upperBound else { continue }
                var start = index
                while start > content.lowerBound, isLetter(text[start - 1]) { start -= 1 }
                var end = index + 1
                while end < content.upperBound, isLetter(text[end]) || text[end] == 0x2D { end += 1 }
                guard index - start >= 2, end - index >= 3 else { continue }
                let word = String(decoding: text[start..<end], as: UTF8.self)
                let key = foldedLetters(word)
                if draft.compounds[key] == nil { draft.compounds[key] = word }
            }
        }
    }

    /// True if soft hyphens end lines, and hard ones no more often than compounds would.
    private static func breaksSoftly(_ draft: Draft) -> Bool {
        let text = draft.paper.text
        var soft = 0
        var hard = 0
        for facts in draft.lines where facts.traits.contains(.endsHyphen) && facts.content.count >= 3 {
            let end = facts.content.upperBound
            if text[end - 2] == 0xC2, text[end - 1] == 0xAD { soft += 1 }
            if text[end - 1] == 0x2D, isLetter(text[end - 2]) { hard += 1 }
        }
        return soft >= leastSoft && hard * 2 <= soft
    }

    private static let leastSoft = 3

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
    }
}
