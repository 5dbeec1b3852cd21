import DossierManuscript

/// Where a footnote ends that stands in the middle of a text without type and blank lines, as when the columns of a
/// page were torn out one below the other.
enum NoteEnd {
    /// More lines behind a sentence's end are hardly all the note's.
    private static let most = 8
    /// Blank lines and running heads between two pages.
    private static let pageBreak = 8
    /// Neighbours that tell how wide the text runs. Lines.
    private static let reach = 40

    /// True if a note is complete with its lines so far: its paragraph ends, or what follows is no part of it.
    ///
    /// - Parameter limit: where the next note begins, or the text ends.
    static func isReached(_ note: Range<Int>, limit: Int, _ draft: Draft) -> Bool {
        guard !draft.paper.hasLayout, !draft.paper.hasWholeParagraphs, let last = note.last,
            draft.lines.indices.contains(note.upperBound)
        else { return false }
        let below = draft.lines[note.upperBound]
        if isHeading(note.upperBound, draft) { return true }
        guard draft.lines[last].traits.contains(.endsSentence) else { return false }
        if below.traits.contains(.startsLower) { return true }
        if isShort(last, note, before: note.upperBound, draft) { return true }
        return rest(from: note.upperBound, limit: limit, draft) > most
    }

    /// Where a note goes on at the head of the next page, if its page ends inside a sentence and what follows there is
    /// set like it and no sentence's begin.
    static func nextPage(_ note: Range<Int>, limit: Int, _ draft: Draft) -> Int? {
        guard let last = note.last(where: { draft.lines[$0].use == .text || draft.lines[$0].use == .note }),
            !draft.lines[last].traits.contains(.endsSentence), draft.paper.lines[last].page > 0
        else { return nil }
        var next = note.upperBound
        while next < min(limit, note.upperBound + pageBreak), draft.lines[next].use != .text { next += 1 }
        guard next < limit, draft.lines.indices.contains(next), draft.lines[next].use == .text,
            draft.paper.lines[next].page == draft.paper.lines[last].page + 1,
            !draft.lines[next].traits.contains(.startsUpper) || draft.lines[last].traits.contains(.endsHyphen)
        else { return nil }
        let isSmall = draft.bodySize > 0 && draft.lines[last].size < draft.bodySize * 0.95
        let isAlike = abs(draft.lines[next].size - draft.lines[last].size) < 0.3
        // A note in the size of the text goes on only where another one follows it.
        return isAlike && (isSmall || limit - next <= most) ? next : nil
    }

    /// A heading of the trade and nothing else.
    private static func isHeading(_ line: Int, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        guard facts.words <= 6, facts.traits.contains(.startsUpper),
            facts.traits.isDisjoint(with: [.endsSentence, .endsComma]),
            let match = draft.lexicon.heading(draft.paper.string(facts.content))
        else { return false }
        return match.form == .whole && (facts.traits.contains(.capitals) || facts.words >= 2)
    }

    /// The next word would have fitted on the note's last line.
    private static func isShort(_ last: Int, _ note: Range<Int>, before next: Int, _ draft: Draft) -> Bool {
        let content = draft.lines[next].content
        let word = draft.paper.text[content].prefix { $0 != 0x20 }.count
        let own = note.map { Int(draft.lines[$0].length) }.max() ?? 0
        let width = note.count > 1 ? own : max(own, textWidth(above: note.lowerBound, draft))
        return (Int(draft.lines[last].length) + 1 + word) * 20 <= width * 19
    }

    /// How long nearly all lines above are, in characters.
    private static func textWidth(above line: Int, _ draft: Draft) -> Int {
        let lengths = (max(0, line - reach)..<line).filter { draft.lines[$0].use == .text }
            .map { Int(draft.lines[$0].length) }.sorted()
        return lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
    }

    private static func rest(from line: Int, limit: Int, _ draft: Draft) -> Int {
        let page = draft.paper.lines[line].page
        var end = line
        while end < min(limit, line + most + 1), draft.lines[end].use == .text,
            draft.paper.lines[end].page == page
        {
            end += 1
        }
        return end - line
    }
}
