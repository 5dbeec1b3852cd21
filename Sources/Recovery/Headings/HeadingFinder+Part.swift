import DossierManuscript
import DossierText

/// Names above a life, with the part that someone has in the film between the two.
extension HeadingFinder {
    /// "Jane Doe", "the harbour master", and a text that takes the name up.
    func partHeading(_ line: Int, _ style: TypeStyle) -> HeadingsPass.Heading? {
        let facts = draft.lines[line]
        guard facts.words >= 2, facts.words <= 4, facts.traits.contains(.startsUpper), isSetOff(line),
            facts.traits.isDisjoint(with: [.cells, .endsSentence, .endsComma, .digits, .innerColon, .endsColon]
            ),
            line + 2 < draft.lines.count
        else { return nil }
        let part = draft.lines[line + 1]
        guard part.use == .text, part.words <= 6, part.length <= 48,
            part.traits.isDisjoint(with: [
                .cells, .endsSentence, .digits, .at, .endsComma, .innerColon, .endsColon, .startsDash,
            ]), !isLouder(line + 1, than: line), followedByProse(line + 1)
        else { return nil }
        let own = text(line)
        guard draft.people.contains(own) || draft.canBePerson(own), !isSpeaker(own, line),
            !draft.people.contains(text(line + 1)), takesUp(own, (line + 2)..<min(draft.lines.count, line + 6))
        else { return nil }
        return HeadingsPass.Heading(
            lines: line..<(line + 2), kinds: [.biography], title: own, subjects: [own], isKnown: false,
            style: style)
    }

    /// Capitals below a name in small letters are no part: the name signs, and they head what follows.
    func isLouder(_ line: Int, than name: Int) -> Bool {
        draft.lines[line].traits.contains(.capitals) && !draft.lines[name].traits.contains(.capitals)
    }

    /// The text has the whole name, or begins a sentence with its last part.
    private func takesUp(_ name: String, _ lines: Range<Int>) -> Bool {
        let wanted = foldedLetters(name)
        let text = lines.filter { draft.lines[$0].use == .text }
            .map { draft.paper.string(draft.lines[$0].content) }.joined(separator: " ")
        return foldedLetters(text).holds(wanted)
    }
}
