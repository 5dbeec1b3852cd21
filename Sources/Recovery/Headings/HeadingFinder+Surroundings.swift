import DossierKit
import DossierManuscript
import DossierText

/// What stands around a line that may be a heading.
extension HeadingFinder {
    /// The document itself calls the line a heading.
    func isTagged(_ line: Int) -> Bool {
        if case .heading = draft.paper.lines[line].tag { true } else { false }
    }

    /// Lines that the document calls headings, and that are the questions of an interview: those of one level below
    /// one heading, where several of them ask.
    func taggedQuestions() -> Set<Int> {
        var groups: [[Int]] = []
        var open: [UInt8: Int] = [:]
        for line in draft.lines.indices {
            guard case .heading(let level) = draft.paper.lines[line].tag, draft.lines[line].use == .text else {
                continue
            }
            open = open.filter { $0.key <= level }
            if let group = open[level] {
                groups[group].append(line)
            } else {
                open[level] = groups.count
                groups.append([line])
            }
        }
        let asking = groups.filter { group in
            let count = group.count { draft.lines[$0].traits.contains(.endsQuestion) }
            return count >= 2 && count * 4 >= group.count
        }
        return Set(asking.joined())
    }

    /// A line's first words are bold, whatever follows them: **Jane Doe** (Anna).
    func isBold(_ head: String, _ line: Int) -> Bool {
        guard let index = draft.paper.lines[line].runs.first else { return false }
        let run = draft.paper.runs[Int(index)]
        return run.style.contains(.bold) && run.range.count >= head.utf8.count
    }

    /// A label in bold type with its value behind it, which is not: **Camera:** Ada Quill.
    func isBoldLabel(_ line: Int) -> Bool {
        guard draft.lines[line].traits.contains(.innerColon) else { return false }
        let content = draft.lines[line].content
        var end = content.lowerBound
        for index in draft.paper.lines[line].runs {
            let run = draft.paper.runs[Int(index)]
            guard run.style.contains(.bold) else { break }
            end = min(content.upperBound, run.range.upperBound)
        }
        guard end > content.lowerBound, end < content.upperBound else { return false }
        let label = draft.paper.string(content.lowerBound..<end).trimmedSpaces
        let value = draft.paper.string(end..<content.upperBound).trimmedSpaces
        return label.last == ":" && value.hasLetter || value.first == ":" && value.utf8.count > 1
    }

    /// A fact of the technical sheet, set in capitals.
    func isLabelled(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        if facts.traits.contains(.innerColon) {
            return draft.lexicon.field(String(text(line).prefix { $0 != ":" })) != nil
        }
        // "EIDR 10.5240/…", "DURÉE 98 MIN": figures behind a label.
        guard facts.traits.contains(.digits), facts.words <= 8 else { return false }
        let label = text(line).prefix { !$0.isNumber }
        return draft.lexicon.field(String(label)) != nil
    }

    /// A value in capitals directly below its label: "Screening format" above "DCP", "Editing" above a name.
    func isValue(_ line: Int) -> Bool {
        guard line > 0, draft.lines[line - 1].use == .text, draft.lines[line - 1].words <= 5,
            draft.lines[line].words <= 6, !draft.lines[line - 1].traits.contains(.cells),
            draft.lines[line - 1].traits.contains(.hasLower),
            draft.paper.lines[line - 1].page == draft.paper.lines[line].page,
            draft.lexicon.heading(text(line)) == nil
        else { return false }
        let label = text(line - 1)
        return draft.lexicon.field(label) != nil || draft.lexicon.role(of: label) != nil
    }

    /// The line above gives a role and a name.
    func followsCredit(_ line: Int) -> Bool {
        guard line > 0, draft.lines[line - 1].use == .text, draft.lines[line - 1].words <= 12 else {
            return false
        }
        let above = CreditCells(draft: draft).read(draft.cell(line: line - 1), isList: true)
        return above?.role != nil && above?.names != nil
    }

    /// A blank line, a page's edge, or something that is no text stands before it.
    func isSetOff(_ line: Int) -> Bool {
        guard line > 0 else { return true }
        let above = draft.lines[line - 1]
        if above.use != .text { return true }
        if draft.paper.lines[line].page != draft.paper.lines[line - 1].page { return true }
        if above.traits.contains(.endsSentence), !draft.paper.hasLayout { return true }
        // What else could stand in capitals above a line that does not, in typed text, than a heading?
        if !draft.paper.hasLayout, above.traits.contains(.capitals), above.words <= 6, above.length >= 6,
            !draft.lines[line].traits.contains(.capitals), isAfterText(line - 1)
        {
            return true
        }
        return above.words <= 8 && !above.traits.contains(.cells)
            && draft.lexicon.heading(text(line - 1)) != nil
    }

    /// The line opens a passage in its own type, too long for a heading: a logline set large, a pull quote.
    func opensPassage(_ line: Int, _ style: TypeStyle) -> Bool {
        guard line + 1 < draft.lines.count, draft.lines[line + 1].traits.contains(.startsLower) else {
            return false
        }
        var last = line
        var words = draft.lines[line].words
        while last + 1 < draft.lines.count, draft.lines[last + 1].use == .text,
            TypeStyle(draft, last + 1) == style,
            !draft.lines[last].traits.contains(.endsSentence)
        {
            last += 1
            words += draft.lines[last].words
        }
        return words > 14 && draft.lines[last].traits.contains(.endsSentence)
    }

    /// A sentence ends above, or nothing stands there.
    private func isAfterText(_ line: Int) -> Bool {
        line == 0 || draft.lines[line - 1].use != .text || draft.lines[line - 1].traits.contains(.endsSentence)
    }

    /// Only a short line or two stand between this one and the next heading or page.
    func isLastOfText(_ line: Int) -> Bool {
        var next = line + 1
        var short = 0
        while next < draft.lines.count, next < line + 10 {
            let facts = draft.lines[next]
            if facts.use == .text {
                if facts.words >= 7 || draft.lexicon.heading(text(next)) != nil { return facts.words < 7 }
                short += 1
                if short > 2 { return false }
            } else if facts.use != .blank {
                return true
            }
            if draft.paper.lines[next].page != draft.paper.lines[line].page { return true }
            next += 1
        }
        return true
    }

    func followedByText(_ line: Int) -> Bool {
        var next = line + 1
        while next < draft.lines.count, next < line + 8 {
            switch draft.lines[next].use {
            case .text, .heading: return true
            default: next += 1
            }
        }
        return false
    }

    /// A line of few long words that goes on in the next, in the midst of a word or of a sentence.
    private func isBroken(_ line: Int) -> Bool {
        guard line + 1 < draft.lines.count, draft.lines[line + 1].use == .text else { return false }
        let below = draft.lines[line + 1]
        return below.traits.contains(.startsLower) && below.words >= 3
            && draft.lines[line].words + below.words >= 8 && !below.traits.contains(.cells)
    }

    func followedByProse(_ line: Int) -> Bool {
        var next = line + 1
        while next < draft.lines.count, next < line + 4 {
            let facts = draft.lines[next]
            if facts.use == .text {
                if facts.length >= 30, facts.words < 6, !facts.traits.contains(.cells), isBroken(next) {
                    return true
                }
                // Typists' double spaces make no cells of a long paragraph.
                return facts.words >= 6 && facts.length >= 30
                    && (facts.words >= 25 || !facts.traits.contains(.cells))
            }
            if facts.use != .blank { return false }
            next += 1
        }
        return false
    }

    /// Where the cover ends: the first page, or before the first heading that is surely none of the cover's.
    func coverEnd() -> Int {
        guard let first = draft.paper.pages.first, draft.paper.pages.count >= 3 else { return 0 }
        let prose = first.lines.filter { draft.lines[$0].words >= 9 && draft.lines[$0].length >= 50 }
        let tells = prose.contains { draft.lines[$0].traits.contains(.endsSentence) }
        return prose.count >= 3 && tells ? 0 : first.lines.upperBound
    }

    func isSafeOnCover(_ heading: HeadingsPass.Heading) -> Bool {
        switch heading.kinds.first {
        case .contacts, .logline: !isDoubtful(heading) && isSetOff(heading.lines.lowerBound)
        case .synopsis, .shortSynopsis, .longSynopsis, .interview, .statement: true
        default: false
        }
    }
}
