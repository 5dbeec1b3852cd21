import DossierManuscript
import DossierText

/// Words of a text that stand in it a second time, large and in quotation marks: an ornament of the page.
enum PullQuotes {
    /// Longer blocks are text. Lines.
    private static let mostLines = 5
    /// Shorter words come back by chance. Bytes of letters.
    private static let leastLetters = 12
    /// More in one text are looked at no more: each is sought in the whole.
    private static let most = 24

    /// Leaves them out of a zone. Only where type shows that they are none of the running text.
    static func leaveOut(of zone: Zone, _ draft: inout Draft) {
        guard draft.paper.hasLayout else { return }
        let blocks = candidates(zone, draft).prefix(most)
        guard !blocks.isEmpty else { return }
        for block in blocks {
            let words = letters(block, draft)
            guard words.utf8.count >= leastLetters else { continue }
            let rest =
                letters(Array(zone.body.lowerBound..<block[0]), draft) + "|"
                + letters(Array((block[block.count - 1] + 1)..<zone.body.upperBound), draft)
            guard rest.holds(words) else { continue }
            for line in block { draft.lines[line].use = .caption }
        }
    }

    /// Quoted blocks in a type of their own.
    private static func candidates(_ zone: Zone, _ draft: Draft) -> [[Int]] {
        var found: [[Int]] = []
        var lines = zone.body.makeIterator()
        while let line = lines.next() {
            guard draft.lines[line].use == .text, draft.lines[line].traits.contains(.startsQuote) else {
                continue
            }
            let style = TypeStyle(draft, line)
            var end = line + 1
            while end < zone.body.upperBound, draft.lines[end].use == .text, TypeStyle(draft, end) == style,
                end - line <= mostLines
            {
                end += 1
            }
            let above = line > zone.body.lowerBound && draft.lines[line - 1].use == .text
            let isOwn = !style.isPlain(in: draft) || style.isItalic
            guard isOwn, !above, end - line <= mostLines, closes(end - 1, draft) else { continue }
            found.append(Array(line..<end))
        }
        return found
    }

    private static func closes(_ line: Int, _ draft: Draft) -> Bool {
        let last = draft.paper.string(draft.lines[line].content).unicodeScalars.last
        return last.map { "”“»«\"’".unicodeScalars.contains($0) } ?? false
    }

    private static func letters(_ lines: [Int], _ draft: Draft) -> String {
        var letters = ""
        for line in lines where draft.lines[line].use == .text {
            letters += foldedLetters(draft.paper.string(draft.lines[line].content))
        }
        return letters
    }
}
