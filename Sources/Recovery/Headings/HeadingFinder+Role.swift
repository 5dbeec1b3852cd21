import DossierManuscript
import DossierText

/// Headings that say what someone did, above that person's life: "The composer", "Producer: Jane Doe".
extension HeadingFinder {
    /// Such a heading in plain type; the text below begins with the person's name.
    func roleHeading(_ line: Int, _ style: TypeStyle) -> HeadingsPass.Heading? {
        let facts = draft.lines[line]
        guard facts.words <= 9, facts.traits.isDisjoint(with: [.cells, .endsSentence, .endsComma, .digits]),
            facts.traits.contains(.startsUpper), followedByProse(line)
        else { return nil }
        let own = text(line)
        guard BiographyPass.headingRole(own, draft) != nil || namesRole(own),
            let below = ((line + 1)..<min(draft.lines.count, line + 4)).first(where: {
                draft.lines[$0].use == .text
            }),
            let name = BiographyPass.knownName(
                opening: draft.paper.string(draft.lines[below].content), draft),
            !facts.traits.contains(.innerColon) || foldedLetters(own).hasSuffix(foldedLetters(name))
        else { return nil }
        return HeadingsPass.Heading(
            lines: line..<(line + 1), kinds: [.biography], title: own, subjects: [name], isKnown: false,
            style: style)
    }

    /// A name on a line, alone or with what the person does, with which the text below begins again.
    func lifeHeading(_ line: Int, _ style: TypeStyle) -> HeadingsPass.Heading? {
        let facts = draft.lines[line]
        let lines = line..<(closesBelow(line) ? line + 2 : line + 1)
        guard facts.words >= 2, facts.words <= 9, facts.traits.contains(.startsUpper),
            facts.traits.isDisjoint(with: [.cells, .endsSentence, .endsComma, .digits, .innerColon]),
            followedByProse(lines.upperBound - 1)
        else { return nil }
        let own = lines.map { text($0) }.joined(separator: " ")
        let head = NameText.head(of: own)
        // What stands in brackets behind it is the part or the job.
        guard head == own ? facts.words <= 5 : own.hasSuffix(")") || namesOccupation(own, behind: head),
            draft.canBePerson(head) || draft.people.contains(head),
            let below = (lines.upperBound..<min(draft.lines.count, lines.upperBound + 3)).first(where: {
                draft.lines[$0].use == .text
            }),
            foldedLetters(draft.paper.string(draft.lines[below].content)).hasPrefix(foldedLetters(head))
        else { return nil }
        return HeadingsPass.Heading(
            lines: lines, kinds: [.biography], title: own, subjects: [head], isKnown: false,
            style: style)
    }

    /// A bracket that opens in a line closes in the next, which has no more than its end: "JANE DOE (Director of" above
    /// "Photography)".
    private func closesBelow(_ line: Int) -> Bool {
        guard line + 1 < draft.lines.count, draft.lines[line + 1].use == .text, draft.lines[line + 1].words <= 5
        else { return false }
        let (above, below) = (text(line), text(line + 1))
        return above.holds("(") && !above.holds(")") && below.hasSuffix(")") && !below.holds("(")
    }

    /// "Jane Doe / Producer", "Jane Doe, editor".
    private func namesOccupation(_ text: String, behind head: String) -> Bool {
        let rest = String(decoding: text.utf8.dropFirst(head.utf8.count), as: UTF8.self)
            .drop { " /|,–—-(".contains($0) }
        return draft.isOccupation(String(rest.trimmingSuffix(in: ") ")))
    }

    /// The line goes on in the next: it ends with a hyphen, or small letters begin that.
    func runsOn(_ line: Int) -> Bool {
        guard line + 1 < draft.lines.count, draft.lines[line + 1].use == .text else { return false }
        // The first line of a paragraph that opens with a name: its own style goes on, in the middle of the sentence.
        if draft.paper.hasLayout, draft.lines[line].words >= 5,
            draft.lines[line + 1].traits.contains(.startsLower),
            TypeStyle(draft, line) == TypeStyle(draft, line + 1)
        {
            return true
        }
        return draft.lines[line].traits.contains(.endsHyphen)
            || draft.lines[line].traits.contains(.innerColon)
                && draft.lines[line + 1].traits.contains(.startsLower)
    }

    /// A line with what the person does stands between the name and the text.
    func followedByRole(_ line: Int) -> Bool {
        guard let next = asideBelow(line) else { return false }
        return draft.isOccupation(text(next)) && followedByProse(next)
    }

    /// A line with the part that someone of the kit plays stands between the name and the text. The name is set off,
    /// and the two lines differ in type or stand apart from the text.
    func followedByPart(_ line: Int) -> Bool {
        guard isSetOff(line), let next = asideBelow(line), next == line + 1,
            draft.people.contains(NameText.head(of: text(line))), !draft.people.contains(text(next)),
            draft.lexicon.heading(text(next)) == nil, followedByProse(next)
        else { return false }
        if isLouder(next, than: line) { return false }
        return TypeStyle(draft, line) != TypeStyle(draft, next) || draft.lines[next + 1].use == .blank
    }

    /// The few words directly below a name, in a line of their own.
    private func asideBelow(_ line: Int) -> Int? {
        guard
            let next = ((line + 1)..<min(draft.lines.count, line + 3)).first(where: {
                draft.lines[$0].use != .blank
            }),
            draft.lines[next].use == .text, draft.lines[next].words <= 5,
            draft.lines[next].traits.isDisjoint(with: [.cells, .endsSentence, .innerColon, .digits])
        else { return nil }
        return next
    }

    /// "Producer: Jane Doe".
    private func namesRole(_ text: String) -> Bool {
        guard let colon = text.place(of: ":") else { return false }
        return draft.lexicon.role(of: String(text[..<colon.lowerBound])) != nil
    }
}
