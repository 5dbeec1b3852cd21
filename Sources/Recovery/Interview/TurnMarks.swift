import DossierManuscript

/// The marks that kits set before a question, or before every turn, where others have a dash.
extension InterviewUnits {
    /// A dash, or another mark with a space behind it, opens the line.
    static func opensTurn(_ line: Int, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        if facts.traits.contains(.startsDash) { return true }
        let text = draft.paper.text
        let content = facts.content
        guard facts.words >= 2, content.count >= 4 else { return false }
        let first = content.lowerBound
        // "_ Why a ferry?", "> Why a ferry?"
        if text[first] == 0x5F || text[first] == 0x3E { return isSpace(text, first + 1, content) }
        return isOrnament(text, first) && isSpace(text, first + 3, content)
    }

    /// Most of the blocks that begin with a mark end with a question mark.
    static func markedBlocksAsk(_ lines: [Int], _ draft: Draft) -> Bool {
        var blocks: [Bool] = []
        var isMarked = false
        var last: Int?
        func close() {
            if isMarked, let last { blocks.append(draft.lines[last].traits.contains(.endsQuestion)) }
        }
        for line in lines {
            if draft.lines[line].use == .blank {
                close()
                (isMarked, last) = (false, nil)
            } else if draft.lines[line].use == .text {
                if last == nil { isMarked = opensTurn(line, draft) }
                last = line
            }
        }
        close()
        return blocks.count >= 3 && blocks.count { $0 } * 5 >= blocks.count * 3
    }

    private static func isSpace(_ text: [UInt8], _ at: Int, _ content: Range<Int>) -> Bool {
        guard content.contains(at + 1) else { return false }
        return text[at] == 0x20 || text[at] == 0x09 || text[at] == 0xC2 && text[at + 1] == 0xA0
    }

    /// `•`, `→`, `■` to `◿`, `➔` and the like: U+2022, U+2023, U+2190 to U+21FF, U+25A0 to U+25FF, U+2794 to U+27BF.
    static func isOrnament(_ text: [UInt8], _ at: Int) -> Bool {
        guard at + 2 < text.count, text[at] == 0xE2 else { return false }
        switch text[at + 1] {
        case 0x80: return text[at + 2] == 0xA2 || text[at + 2] == 0xA3
        case 0x86, 0x87: return true
        case 0x96: return text[at + 2] >= 0xA0
        case 0x97: return true
        case 0x9E: return text[at + 2] >= 0x94
        default: return false
        }
    }
}
