import DossierManuscript

/// Lines that stand in a block with a mail address, a web address or a telephone number: however they are set,
/// they are no headings of sections.
enum ContactBlockLines {
    /// Lines above the address that may belong to its block.
    private static let reachAbove = 8
    private static let reachBelow = 4

    /// O(n).
    static func all(_ draft: Draft) -> Set<Int> {
        var found = Set<Int>()
        for line in draft.lines.indices where holdsReach(line, draft) {
            found.insert(line)
            var above = line - 1
            while above >= 0, line - above <= reachAbove, isShort(above, draft), !found.contains(above) {
                found.insert(above)
                above -= 1
            }
            var below = line + 1
            while below < draft.lines.count, below - line <= reachBelow, isShort(below, draft) {
                found.insert(below)
                below += 1
            }
        }
        return found
    }

    private static func isShort(_ line: Int, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        return facts.use == .text && facts.words <= 9 && facts.length <= 80
    }

    /// True if a short line has a mail address, a clear telephone number, or nothing but a web address.
    static func holdsReach(_ line: Int, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        guard facts.use == .text, facts.words <= 16, facts.length <= 160 else { return false }
        if facts.traits.contains(.at) { return true }
        let bytes = Array(draft.paper.text[facts.content])
        if facts.traits.contains(.digits),
            !PhoneScanner(bytes).all(outside: [], isLabelled: { _ in false }).isEmpty
        {
            return true
        }
        return facts.words <= 4 && !WebScanner(bytes).all().isEmpty
    }
}
