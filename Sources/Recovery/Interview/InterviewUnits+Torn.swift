import DossierManuscript
import DossierText

/// Questions in text that lost its blank lines and its type.
extension InterviewUnits {
    /// Longer questions are seldom. Lines.
    private static let longest = 4

    /// A sentence ends above, and the next that ends with its line is a question, at the end of a short line: it may be
    /// asked, though its first word would not have fitted above.
    func opensQuestion(_ line: Int, after above: Int) -> Bool {
        guard isTorn, draft.lines[above].traits.contains(.endsSentence),
            !draft.lines[above].traits.contains(.endsQuestion),
            draft.lines[line].traits.contains(.startsUpper) || draft.lines[line].traits.contains(.startsQuote)
        else { return false }
        var seen = 0
        for next in line..<zone.body.upperBound where draft.lines[next].use == .text {
            seen += 1
            guard seen <= InterviewUnits.longest else { return false }
            let traits = draft.lines[next].traits
            if traits.contains(.endsQuestion) { return !measure.isLong(next) && !saysI(line...next) }
            if traits.contains(.endsSentence) { return false }
        }
        return false
    }

    /// Somebody tells of himself, and asks nobody to.
    private func saysI(_ lines: ClosedRange<Int>) -> Bool {
        let texts = lines.map { FoldedText(draft.paper.string(draft.lines[$0].content)) }
        func holds(_ cues: Cue) -> Bool { texts.contains { draft.lexicon.firstCue(cues, in: $0) != nil } }
        return holds(.firstPerson) && !holds([.secondPerson, .prompt])
    }
}
