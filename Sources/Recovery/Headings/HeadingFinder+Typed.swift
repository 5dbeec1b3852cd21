import DossierKit
import DossierManuscript

/// Headings in text that has no type to set them off, and perhaps no blank lines.
extension HeadingFinder {
    /// Among biographies, a line with a name and what the person does, `Jane Doe, editor`, above prose.
    func typedPersonHeading(
        _ line: Int, _ style: TypeStyle, _ known: [HeadingsPass.Heading]
    ) -> HeadingsPass.Heading? {
        guard !draft.paper.hasLayout,
            let above = known.last(where: { $0.lines.upperBound <= line })?.kinds.first,
            [.biographies, .biography, .filmography].contains(above)
        else { return nil }
        let facts = draft.lines[line]
        let own = text(line)
        let head = NameText.head(of: own)
        guard facts.words <= 9, !facts.traits.contains(.cells), !facts.traits.contains(.endsSentence),
            head != own, draft.canBePerson(head), followedByProse(line), !isWork(line),
            line + 1 < draft.lines.count, !isWork(line + 1),
            isSetOff(line) || isWork(line - 1)
        else { return nil }
        return HeadingsPass.Heading(
            lines: line..<(line + 1), kinds: [.biography], title: own, subjects: [head], isKnown: false,
            style: style)
    }
}
