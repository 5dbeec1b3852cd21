import DossierKit
import DossierManuscript
import DossierText

extension HeadingFinder {
    /// Headings whose word is a role label or a contact label as well ("Music", "Press") count only where they
    /// are set like the sure ones.
    func settleDoubtful(_ known: [HeadingsPass.Heading]) -> [HeadingsPass.Heading] {
        let sure = known.filter { !isDoubtful($0) }
        let styles = Set(sure.map(\.style))
        var result: [HeadingsPass.Heading] = []
        for heading in known {
            if !isDoubtful(heading) || opensList(heading) {
                result.append(heading)
                continue
            }
            let line = heading.lines.lowerBound
            let inList =
                result.last.map { [.cast, .crew, .credits, .contacts, .technical].contains($0.kinds.first) }
                ?? false
            let isAlike = styles.contains(heading.style)
            let isPlain = heading.style.isPlain(in: draft)
            if inList {
                if opensCast(heading, after: result.last) {
                    result.append(heading)
                    continue
                }
                // Inside a list only a line set apart as the list's own heading is counts.
                if let last = result.last, last.style == heading.style, !isPlain,
                    isSetOff(line) && !followsRow(line) || opensTale(heading, line)
                {
                    result.append(heading)
                } else if isAlike, followedByProse(line), isPlain ? isSetOff(line) : tellsTheStory(heading) {
                    result.append(heading)
                }
            } else if isAlike || (sure.isEmpty && isSetOff(line)) || (isSetOff(line) && !isPlain) {
                result.append(heading)
            }
        }
        return result
    }

    /// No list has a row of this kind.
    func tellsTheStory(_ heading: HeadingsPass.Heading) -> Bool {
        switch heading.kinds.first {
        case .logline, .shortSynopsis, .synopsis, .longSynopsis: true
        default: false
        }
    }

    func isDoubtful(_ heading: HeadingsPass.Heading) -> Bool {
        if !heading.subjects.isEmpty { return false }
        if draft.lexicon.role(of: heading.title) != nil { return true }
        if draft.lexicon.contactKind(heading.title) != nil { return true }
        if draft.lexicon.field(heading.title) != nil { return true }
        return false
    }

    /// "CAST" alone, in capitals, behind the list of the crew.
    private func opensCast(_ heading: HeadingsPass.Heading, after last: HeadingsPass.Heading?) -> Bool {
        // "CASTING" in the small type of the labels names who cast the film.
        let isSmall = Float(heading.style.size) / 2 < draft.bodySize * 0.95
        return heading.kinds.first == .cast && last?.kinds.first != .cast && !isSmall
            && TitleText.isCapitals(heading.title)
            && draft.lexicon.heading(heading.title)?.form == .whole
    }

    private func followsRow(_ line: Int) -> Bool {
        line > 0 && draft.lines[line - 1].use == .text && draft.lines[line - 1].traits.contains(.cells)
    }
}
