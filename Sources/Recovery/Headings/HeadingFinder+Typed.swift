import DossierKit
import DossierManuscript
import DossierText

/// Headings in text that has no type to set them off, and perhaps no blank lines.
extension HeadingFinder {
    /// Among biographies, a line with a name that a list of the kit has too, or with a name and what the person does,
    /// `Jane Doe, editor`, above prose.
    func typedPersonHeading(
        _ line: Int, _ style: TypeStyle, _ known: [HeadingsPass.Heading], _ listed: Set<String>
    ) -> HeadingsPass.Heading? {
        guard !draft.paper.hasLayout,
            let above = known.last(where: { $0.lines.upperBound <= line })?.kinds.first,
            [.biographies, .biography, .filmography].contains(above)
        else { return nil }
        let facts = draft.lines[line]
        let own = text(line)
        let head = NameText.head(of: own)
        guard facts.words <= 9, !facts.traits.contains(.cells), !facts.traits.contains(.endsSentence),
            draft.canBePerson(head), followedByProse(line), !isWork(line), line + 1 < draft.lines.count,
            isSetOff(line) || isWork(line - 1),
            head == own ? listed.contains(foldedLetters(own)) && tells(line + 1) : !isWork(line + 1)
        else { return nil }
        return HeadingsPass.Heading(
            lines: line..<(line + 1), kinds: [.biography], title: own, subjects: [head], isKnown: false,
            style: style)
    }

    /// A sentence begins in a line.
    private func tells(_ line: Int) -> Bool {
        draft.lines[line].traits.contains(.startsUpper) && draft.lines[line].words >= 8
    }

    /// The names, as folded letters, that stand in rows and lists of the kit: of the cast, on the cover.
    func listedNames() -> Set<String> {
        var names: Set<String> = []
        for line in draft.lines.indices where draft.lines[line].use == .text && draft.lines[line].words <= 30 {
            for cell in draft.cells(line) {
                let isRow = draft.lines[line].traits.contains(.cells)
                let parts = cell.text.cut(at: [", ", " … ", " ... ", " as ", " / ", " – ", " - "])
                guard isRow || parts.count > 1 else { continue }
                for part in parts where NameText.isPerson(part) { names.insert(foldedLetters(part)) }
            }
        }
        return names
    }
}

extension String {
    /// The parts between any of some signs.
    fileprivate func cut(at signs: [String]) -> [String] {
        signs.reduce([self]) { parts, sign in
            parts.flatMap { $0.holds(sign) ? $0.split(separator: sign).map(String.init) : [$0] }
        }
    }
}
