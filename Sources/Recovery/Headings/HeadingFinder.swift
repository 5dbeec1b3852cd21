import DossierKit
import DossierManuscript
import DossierText

/// A name as a key; capitals are another setting of it.
private func nameKey(_ text: String) -> String {
    foldedLetters(text) + (TitleText.isCapitals(text) ? "^" : "")
}

/// Looks for headings in the lines of a draft.
struct HeadingFinder {
    let draft: Draft
    /// Where each known person's name is a line of its own.
    private let nameLines: [String: [Int]]
    /// Lines of blocks of contacts.
    let contactLines: Set<Int>
    /// The letters of the kit's first lines: its title is among them.
    let frontLines: Set<String>

    init(_ draft: Draft) {
        self.draft = draft
        contactLines = ContactBlockLines.all(draft)
        frontLines = HeadingFinder.frontLines(draft)
        var lines: [String: [Int]] = [:]
        for (line, facts) in draft.lines.enumerated()
        where facts.use == .text && facts.words <= 6 && facts.length <= 40 {
            let text = HeadingText.plain(draft.paper.string(facts.content))
            guard draft.people.contains(text), HeadingFinder.speaks(line, draft) else { continue }
            lines[nameKey(text), default: []].append(line)
        }
        nameLines = lines
    }

    /// True if a sentence follows: who is named on a cover or in a list says nothing.
    private static func speaks(_ line: Int, _ draft: Draft) -> Bool {
        var next = line + 1
        while next < draft.lines.count, next <= line + 2, draft.lines[next].use == .blank { next += 1 }
        guard next < draft.lines.count else { return false }
        let facts = draft.lines[next]
        return facts.use == .text && !facts.traits.contains(.capitals)
            && (facts.traits.contains(.endsSentence) || facts.words >= 6)
    }

    func headings() -> [HeadingsPass.Heading] {
        var known: [HeadingsPass.Heading] = []
        var open: [Int] = []
        var index = 0
        let coverEnd = coverEnd()
        while index < draft.lines.count {
            defer { index += 1 }
            guard isPossible(index) else { continue }
            if let heading = knownHeading(at: index), !isQuestion(heading, after: known.last),
                !isInterviewer(heading, after: known.last)
            {
                if isCredit(heading) { continue }
                if heading.kinds.first == .nothing || index < coverEnd && !isSafeOnCover(heading) { continue }
                guard let heading = amongContacts(heading, after: known.last) else { continue }
                known.append(heading)
                index = heading.lines.upperBound - 1
            } else if index >= coverEnd, !contactLines.contains(index) {
                open.append(index)
            }
        }
        known = settleDoubtful(known)
        open = (open + alikeSmall(known)).sorted()
        return known + others(open, known)
    }

    /// "How did the film begin?" heads production notes; in an interview it is asked.
    private func isQuestion(_ heading: HeadingsPass.Heading, after last: HeadingsPass.Heading?) -> Bool {
        last?.kinds.first == .interview
            && draft.lines[heading.lines.upperBound - 1].traits.contains(.endsQuestion)
    }

    /// "Interview: Jane Doe" below an interview's heading or behind its last answer names who asked.
    private func isInterviewer(_ heading: HeadingsPass.Heading, after last: HeadingsPass.Heading?) -> Bool {
        guard let last, last.kinds.first == .interview, heading.kinds.first == .interview,
            !heading.subjects.isEmpty, heading.style != last.style
        else { return false }
        let above = (last.lines.upperBound..<max(last.lines.upperBound, heading.lines.lowerBound)).last {
            draft.lines[$0].use == .text
        }
        return heading.style.isPlain(in: draft)
            && (above.map { draft.lines[$0].traits.contains(.endsSentence) } ?? true)
    }

    // MARK: Known words

    private func isPossible(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        let isLong = facts.words > 14 && draft.opened[line] == nil
        guard facts.use == .text, !isLong, facts.length <= 110, facts.length >= 2 else {
            return false
        }
        if facts.traits.contains(.number) || facts.traits.contains(.endsComma) { return false }
        if facts.traits.contains(.at) { return false }
        return !facts.traits.contains(.startsLower) || isSmallHeading(line)
    }

    func text(_ line: Int) -> String {
        HeadingText.plain(draft.plainText(line))
    }

    private func knownHeading(at line: Int) -> HeadingsPass.Heading? {
        let facts = draft.lines[line]
        if facts.traits.contains(.leader) { return nil }
        let own = text(line)
        var best = twofold(line) ?? match(own, line..<(line + 1))
        // A heading set over two lines: together they say more than the first alone.
        if line + 1 < draft.lines.count, isPossible(line + 1),
            TypeStyle(draft, line) == TypeStyle(draft, line + 1),
            facts.length <= 60,
            best == nil || best!.subjects.contains(where: { $0.isEmpty }) || breaksName(best, line)
                || breaksTitle(own, line)
        {
            let both = own + (own.hasSuffix("-") ? "" : " ") + text(line + 1)
            if let joined = match(both, line..<(line + 2)), !own.isEmpty, isSetOff(line) { best = joined }
        }
        return best
    }

    /// "Crew" and "Équipe" in two cells: one heading in two languages.
    private func twofold(_ line: Int) -> HeadingsPass.Heading? {
        guard draft.languages.count > 1, draft.lines[line].traits.contains(.cells) else { return nil }
        let cells = draft.cells(line).filter { !$0.isEmpty }.map(\.text)
        guard cells.count == 2, let first = draft.lexicon.heading(cells[0]),
            let second = draft.lexicon.heading(cells[1]), first.names.isEmpty, second.names.isEmpty,
            !Set(first.kinds).isDisjoint(with: second.kinds)
        else { return nil }
        return match(cells.joined(separator: " / "), line..<(line + 1))
    }

    /// The name in a heading set apart goes on in the next line: "INTERVIEW WITH JANE" above "DOE".
    private func breaksName(_ heading: HeadingsPass.Heading?, _ line: Int) -> Bool {
        guard let name = heading?.subjects.last, !TypeStyle(draft, line).isPlain(in: draft) else {
            return false
        }
        let below = text(line + 1)
        let last = name.spacedWords.last.map { folded(String($0)) } ?? ""
        guard name.spacedWordCount == 1 || name.hasSuffix("-") || NameText.particles.contains(last) else {
            return false
        }
        return below.spacedWordCount <= 4 && draft.lexicon.heading(below) == nil
            && draft.lexicon.role(of: below) == nil && !draft.lines[line + 1].traits.contains(.endsQuestion)
    }

    private func match(_ text: String, _ lines: Range<Int>) -> HeadingsPass.Heading? {
        guard let match = besideTitle(text) ?? draft.lexicon.heading(text) ?? measured(text) else { return nil }
        let facts = draft.lines[lines.lowerBound]
        if facts.traits.contains(.endsSentence), !match.names.isEmpty { return nil }
        // "Director: Jane Doe" is a row of the crew unless a text stands below it.
        if match.form == .named, match.kind == .biography, !followedByProse(lines.upperBound - 1),
            draft.lexicon.role(of: String(text.prefix { $0 != ":" })) != nil
        {
            return nil
        }
        if !match.names.isEmpty, match.names.contains(where: { !isSubject($0) }) { return nil }
        // "About forty Dubliners came" in the midst of a paragraph.
        if match.form == .phrase, TypeStyle(draft, lines.lowerBound).isPlain(in: draft),
            !isTagged(lines.lowerBound), !isSetOff(lines.lowerBound)
        {
            return nil
        }
        // "Filmography: Ferry (2015)" is the list itself.
        if match.kind == .filmography, match.names.contains(where: { $0.hasNumber }) {
            return nil
        }
        return HeadingsPass.Heading(
            lines: lines, kinds: match.kinds, title: title(text), subjects: match.names,
            language: match.language,
            style: TypeStyle(draft, lines.lowerBound))
    }

    /// A heading that says how long its text is.
    private func measured(_ text: String) -> HeadingMatch? {
        guard let (rest, unit) = HeadingMeasure.cut(text) else { return nil }
        var match = draft.lexicon.heading(rest)
        guard match?.form == .whole else { return nil }
        if unit == .sentences { match?.kinds = [.logline] }
        return match
    }

    /// What may stand for the dots in "interview with …": a name or two, not a clause.
    private func isSubject(_ text: String) -> Bool {
        let parts = words(of: text)
        guard parts.count <= 9 else { return false }
        return parts.contains { ($0.text.unicodeScalars.first?.properties.isUppercase ?? false) }
            || parts.count <= 3
    }

    private func title(_ text: String) -> String { text }

    // MARK: Headings by their setting

    private func others(_ open: [Int], _ known: [HeadingsPass.Heading]) -> [HeadingsPass.Heading] {
        var styles: [TypeStyle: Int] = [:]
        for heading in known where !heading.style.isPlain(in: draft) { styles[heading.style, default: 0] += 1 }
        let personStyles = personStyles(open)
        let questions = taggedQuestions()
        let asked = askedLines(open, known)
        let isOpen = Set(open)
        let hasLives = known.contains { $0.kinds.contains(.biographies) || $0.kinds.contains(.biography) }
        let listed = hasLives && !draft.paper.hasLayout ? listedNames() : []
        let taken = Set(known.flatMap { Array($0.lines) })
        var result: [HeadingsPass.Heading] = []
        var skip = -1
        for line in open where line > skip && !taken.contains(line) && !asked.contains(line) {
            let style = TypeStyle(draft, line)
            let facts = draft.lines[line]
            let isTagged = isTagged(line)
            if let heading = roleHeading(line, style) ?? lifeHeading(line, style) ?? partHeading(line, style) {
                result.append(heading)
                skip = heading.lines.upperBound - 1
                continue
            }
            if isTagged, questions.contains(line) { continue }
            if style.isPlain(in: draft), !isTagged {
                if let heading = personHeading(line, style) ?? typedPersonHeading(line, style, known, listed) {
                    result.append(heading)
                }
                continue
            }
            if facts.traits.contains(.cells) || !isTagged && isBoldLabel(line) { continue }
            // What asks is a heading only if the kit's sure ones are set like it: "What is a tidewaiter?"
            if facts.traits.contains(.endsQuestion), styles[style] == nil || facts.words > 9 { continue }
            if isLabelled(line) || isStack(line) || !isTagged && (isValue(line) || opensPassage(line, style)) {
                continue
            }
            // Without type a further name of the credit above looks like a heading in capitals.
            let isLikeKnown =
                styles[style] != nil && (draft.bodySize > 0 || isSetOff(line) || !followsCredit(line))
            let isBig = draft.bodySize > 0 && facts.size >= draft.bodySize * 1.2
            let isCapitalsAlone = draft.bodySize == 0 && style.isCapitals && isSetOff(line)
            let isPerson = personHeading(line, style) != nil
            if isWork(line) || isCellBelow(line)
                || isSpeaker(NameText.head(of: text(line)), line)
            {
                continue
            }
            let isName = (isPerson || personStyles.contains(style) && isNameOnly(line)) && isSetOff(line)
            guard isLikeKnown || isBig || isCapitalsAlone || isTagged || isName else { continue }
            guard !facts.traits.contains(.endsSentence) || facts.words <= 8 else { continue }
            guard followedByText(line) else { continue }
            // A role above a name is a label of a list.
            if draft.lexicon.role(of: text(line)) != nil, !followedByProse(line) { continue }
            // A name with nothing but a place or a date below it is a signature.
            if NameText.isPerson(NameText.head(of: text(line))), !isPerson, !opensPage(line),
                !isCapitalsAlone || facts.words <= 4,
                isLastOfText(line)
            {
                continue
            }
            var lines = line..<(line + 1)
            while lines.upperBound < draft.lines.count, isOpen.contains(lines.upperBound),
                TypeStyle(draft, lines.upperBound) == style, isBig || isLikeKnown, lines.count < 3
            {
                lines = line..<(lines.upperBound + 1)
            }
            skip = lines.upperBound - 1
            let title = lines.map { text($0) }.joined(separator: " ")
            result.append(
                HeadingsPass.Heading(lines: lines, kinds: [], title: title, isKnown: false, style: style))
        }
        return result
    }

    /// A line that is nothing but the name of someone the kit knows, above prose.
    private func personHeading(_ line: Int, _ style: TypeStyle) -> HeadingsPass.Heading? {
        let facts = draft.lines[line]
        guard facts.words <= 9, !facts.traits.contains(.cells), !facts.traits.contains(.endsSentence),
            !runsOn(line)
        else { return nil }
        let own = text(line)
        let head = NameText.head(of: own)
        guard followedByProse(line) || followedByRole(line) || followedByPart(line), isName(head, line, style),
            !isSpeaker(head, line),
            !isWork(line),
            !isCellBelow(line)
        else {
            return nil
        }
        return HeadingsPass.Heading(
            lines: line..<(line + 1), kinds: [.biography], title: own, subjects: [head], isKnown: false,
            style: style)
    }

    /// How headings are set that are surely a person's name.
    private func personStyles(_ open: [Int]) -> Set<TypeStyle> {
        var styles: Set<TypeStyle> = []
        for line in open {
            let style = TypeStyle(draft, line)
            guard !style.isPlain(in: draft), isSetOff(line), personHeading(line, style) != nil else { continue }
            styles.insert(style)
        }
        return styles
    }

    /// A person's or a company's name and no more.
    private func isNameOnly(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        guard facts.words <= 9, !facts.traits.contains(.endsSentence), followedByProse(line) else {
            return false
        }
        let head = NameText.head(of: text(line))
        return draft.canBePerson(head) || NameText.isCompany(head)
    }

    /// Someone the kit knows, or a name set off above lines that tell a life.
    private func isName(_ head: String, _ line: Int, _ style: TypeStyle) -> Bool {
        if draft.people.contains(head) { return true }
        if let pair = draft.pair(head), pair.allSatisfy({ draft.people.contains($0) }) {
            return draft.tellsALife((line + 1)..<min(draft.lines.count, line + 5), of: pair[0])
        }
        if !draft.paper.hasLayout, isSetOff(line), head == text(line), draft.canBePerson(head),
            line + 1 < draft.lines.count, draft.lines[line + 1].traits.contains(.startsUpper)
        {
            return draft.takesUp(head, (line + 1)..<min(draft.lines.count, line + 5))
        }
        guard !style.isPlain(in: draft) || isBold(head, line) || TitleText.isCapitals(head), isSetOff(line),
            draft.canBePerson(head)
        else { return false }
        return draft.tellsALife((line + 1)..<min(draft.lines.count, line + 9), of: head)
    }

    /// A name that comes back as a line of its own marks who speaks.
    func isSpeaker(_ head: String, _ line: Int) -> Bool {
        (nameLines[nameKey(head)] ?? []).count { abs($0 - line) <= 60 } >= 2
    }

    func isWork(_ line: Int) -> Bool {
        draft.lines[line].traits.contains(.digits) && FilmographyLines(draft: draft).isWork(line)
    }

    /// A row of a table that begins with a gap goes on with the row above.
    private func isCellBelow(_ line: Int) -> Bool {
        let range = draft.paper.lines[line].range
        return !range.isEmpty && draft.paper.text[range.lowerBound] == 0x09 && !isSetOff(line)
    }

    private func opensPage(_ line: Int) -> Bool {
        var above = line - 1
        while above >= 0, draft.lines[above].use == .blank || draft.lines[above].use == .furniture {
            above -= 1
        }
        return above < 0 || draft.paper.lines[above].page != draft.paper.lines[line].page
    }
}
