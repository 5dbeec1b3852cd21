import DossierManuscript

/// How wide a column of text runs, and where its paragraphs end.
struct Measure {
    private let draft: Draft
    /// Characters of a full line; points of its right edge with layout.
    private let width: Float
    private let left: Float
    private let hasLayout: Bool
    /// Line distance in points, the usual one.
    private let leading: Float

    init(_ draft: Draft, _ lines: [Int]) {
        self.draft = draft
        hasLayout = draft.paper.hasLayout
        let text = lines.filter { draft.lines[$0].use == .text && draft.lines[$0].length > 0 }
        if hasLayout {
            var rights = text.map { draft.paper.lines[$0].box.right }
            rights.sort()
            width = rights.isEmpty ? 0 : rights[min(rights.count - 1, rights.count * 9 / 10)]
            var lefts = text.map { draft.paper.lines[$0].box.x }
            lefts.sort()
            left = lefts.isEmpty ? 0 : lefts[lefts.count / 4]
            leading = Measure.usualLeading(draft, text)
        } else {
            var lengths = text.map { draft.lines[$0].length }
            lengths.sort()
            width = lengths.isEmpty ? 0 : Float(lengths[min(lengths.count - 1, lengths.count * 9 / 10)])
            left = 0
            leading = 0
        }
    }

    /// True if a paragraph ends between two neighbouring lines of text.
    ///
    /// - Parameter gap: whether blank lines or other things stood between them.
    func breaks(between first: Int, and second: Int, gap: Bool) -> Bool {
        let above = draft.lines[first]
        let below = draft.lines[second]
        let turnsPage = draft.paper.lines[first].page != draft.paper.lines[second].page
        if draft.paper.hasWholeParagraphs {
            return !draft.paper.lines[second].continuesParagraph || !continues(above, below, first, second)
        }
        if above.traits.contains(.endsHyphen), below.traits.contains(.startsLower) { return false }
        if gap || turnsPage { return !continues(above, below, first, second) }
        if isIndented(second, after: first) { return !below.traits.contains(.startsLower) }
        if hasLayout, below.bold > 0.8 && above.bold < 0.2 || above.bold > 0.8 && below.bold < 0.2 {
            return true
        }
        guard above.traits.contains(.endsSentence) || above.traits.contains(.endsColon) else {
            return false
        }
        guard !below.traits.contains(.startsLower) else { return false }
        if !hasLayout, opensWithName(second) { return true }
        return wordWouldHaveFitted(first, second)
    }

    /// The line begins with someone's name in capitals, and goes on in small letters: the next life.
    private func opensWithName(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        guard facts.words >= 5, facts.traits.contains(.hasLower), facts.traits.contains(.startsUpper) else {
            return false
        }
        let start = facts.content.lowerBound
        let head = draft.paper.text[start..<min(facts.content.upperBound, start + 24)]
        // The first word, from its bytes alone: this is asked of every line that follows a sentence's end.
        guard let end = head.firstIndex(of: 0x20), end - start >= 3,
            !head[..<end].contains(where: { (0x61...0x7A).contains($0) })
        else { return false }
        return BiographyPass.openingName(draft.paper.string(facts.content), draft) != nil
    }

    /// True if the paragraph runs on over a gap: it stops in mid-sentence, near the full width.
    private func continues(_ above: LineFacts, _ below: LineFacts, _ first: Int, _ second: Int) -> Bool {
        if above.traits.contains(.endsSentence) { return false }
        if above.traits.contains(.endsColon) { return false }
        if below.traits.contains(.startsLower) { return isLong(first) || above.words > 6 }
        if below.traits.contains(.startsDash) { return false }
        let styleTurns = hasLayout && abs(above.bold - below.bold) > 0.6
        return isLong(first) && !styleTurns && above.words > 4
    }

    func isLong(_ line: Int) -> Bool {
        if hasLayout { return draft.paper.lines[line].box.right >= width - max(30, (width - left) * 0.2) }
        return Float(draft.lines[line].length) >= width * 0.75
    }

    /// The oldest test of typesetting: had the paragraph gone on, the next word would still have fitted.
    private func wordWouldHaveFitted(_ first: Int, _ second: Int) -> Bool {
        let text = draft.paper.text
        let range = draft.lines[second].content
        var end = range.lowerBound
        while end < range.upperBound, text[end] != 0x20 { end += 1 }
        let word = Float(end - range.lowerBound)
        if hasLayout {
            let box = draft.paper.lines[first].box
            let next = draft.paper.lines[second].box
            let perByte = next.width / Float(max(1, range.count))
            return box.right + (word + 1.5) * perByte < width - perByte
        }
        return Float(draft.lines[first].length) + 1 + word <= width * 0.95
    }

    private func isIndented(_ second: Int, after first: Int) -> Bool {
        guard hasLayout else {
            return draft.lines[second].indent >= 2 && draft.lines[first].indent == 0
        }
        let above = draft.paper.lines[first].box
        let below = draft.paper.lines[second].box
        let size = max(6, draft.lines[second].size)
        return below.x > above.x + size * 0.7 && below.x > left + size * 0.7 && below.x < left + size * 5
            && above.x < left + size * 0.5
    }

    private static func usualLeading(_ draft: Draft, _ lines: [Int]) -> Float {
        var steps: [Float] = []
        for (a, b) in zip(lines, lines.dropFirst()) where b == a + 1 {
            let step = draft.paper.lines[b].box.y - draft.paper.lines[a].box.y
            if step > 0 { steps.append(step) }
        }
        steps.sort()
        return steps.isEmpty ? 0 : steps[steps.count / 2]
    }
}
