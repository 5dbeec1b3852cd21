import DossierManuscript
import DossierText

/// Headings that say what someone did, above that person's life: "The composer", "Producer: Jane Doe".
extension HeadingFinder {
    /// Such a heading in plain type; the text below begins with the person's name.
    func roleHeading(_ line: Int, _ style: TypeStyle) -> HeadingsPass.Heading? {
        let facts = draft.lines[line]
        guard facts.words <= 7, facts.traits.isDisjoint(with: [.cells, .endsSentence, .endsComma, .digits]),
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

    /// "Producer: Jane Doe".
    private func namesRole(_ text: String) -> Bool {
        guard let colon = text.place(of: ":") else { return false }
        return draft.lexicon.role(of: String(text[..<colon.lowerBound])) != nil
    }
}
