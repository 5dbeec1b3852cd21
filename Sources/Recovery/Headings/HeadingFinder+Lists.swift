import DossierKit
import DossierManuscript
import DossierText

/// Headings whose word is a label as well, told by the list that stands below them.
extension HeadingFinder {
    /// Lines looked at below a heading.
    private static let looked = 5
    /// Fewer rows may be the names behind a label.
    private static let leastRows = 3

    /// "Elenco" above actors and their parts, "Team" above who did what, "Presse" above what was printed.
    func opensList(_ heading: HeadingsPass.Heading) -> Bool {
        let below = below(heading.lines.upperBound)
        guard let first = below.first else { return false }
        if heading.kinds.contains(.reviews), draft.lines[first].traits.contains(.startsQuote) { return true }
        if heading.kinds.first == .cast {
            if isNameRun(first) { return true }
            let rows = CreditRows(draft)
            guard below.allSatisfy({ rows.part($0) != .row && rows.part($0) != .label }) else { return false }
            // A head with both sides stands above prose as well.
            if isSetOff(heading.lines.lowerBound), isPaired(first) { return true }
            guard below.count >= HeadingFinder.leastRows, below.allSatisfy(isShort) else { return false }
            return below.allSatisfy(isCastRow)
                || isSetOff(heading.lines.lowerBound) && below.contains(where: isCastRow)
        }
        if heading.kinds.first == .crew || heading.kinds.first == .credits {
            let rows = CreditRows(draft)
            return below.count >= HeadingFinder.leastRows && below.allSatisfy { rows.part($0) == .row }
        }
        return false
    }

    /// "Logline" directly below the rows of the sheet, with its sentence: no row.
    func opensTale(_ heading: HeadingsPass.Heading, _ line: Int) -> Bool {
        switch heading.kinds.first {
        case .logline, .synopsis, .shortSynopsis, .longSynopsis: isTagged(line) && followedByProse(line)
        default: false
        }
    }

    private func below(_ start: Int) -> [Int] {
        var found: [Int] = []
        var line = start
        while line < draft.lines.count, line < start + 3 * HeadingFinder.looked,
            found.count < HeadingFinder.looked
        {
            let use = draft.lines[line].use
            guard use == .text || use == .blank else { break }
            if use == .text {
                if found.count >= HeadingFinder.leastRows, draft.lines[line - 1].use == .blank { break }
                found.append(line)
            }
            line += 1
        }
        return found
    }

    private func isShort(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        return facts.words <= 12 && facts.length <= 100
            && facts.traits.isDisjoint(with: [.endsSentence, .at, .endsQuestion, .endsColon])
    }

    /// A person's name and, behind a slash, a dash or brackets, the part.
    private func isPaired(_ line: Int) -> Bool {
        guard isShort(line) else { return false }
        let text = draft.cell(line: line).text
        let name = NameText.head(of: text)
        return name != text && NameText.isPerson(name) && !text.hasNumber
    }

    /// Two sides of which one is a name, or a name alone.
    private func isCastRow(_ line: Int) -> Bool {
        guard isShort(line) else { return false }
        let row = draft.cells(line).filter { !$0.isEmpty }
        if row.count >= 2 { return row.count <= 4 && row.contains { NameText.isPerson($0.text) } }
        guard let cell = row.first else { return false }
        let name = NameText.head(of: cell.text)
        if NameText.isPerson(cell.text) || name != cell.text && NameText.isPerson(name) { return true }
        for mark in [": ", " – ", " — ", " - ", " / ", ", "] {
            guard let at = cell.text.place(of: mark) else { continue }
            return NameText.isPerson(String(cell.text[at.upperBound...]))
        }
        let tokens = cell.text.spacedWords
        return tokens.indices.dropFirst(2).contains { at in
            (1...4).contains { length in
                at + length < tokens.count
                    && draft.lexicon.isCue(
                        String(cell.text[tokens[at].startIndex..<tokens[at + length - 1].endIndex]),
                        .characterLink)
            }
        }
    }

    /// Pairs of short lines of which the first always looks like this one: "ADA QUILL" above "Nell", again and again. A
    /// list, and no headings.
    func isStack(_ line: Int) -> Bool {
        let style = TypeStyle(draft, line)
        func isHead(_ at: Int) -> Bool {
            draft.lines.indices.contains(at) && draft.lines[at].use == .text && draft.lines[at].words <= 6
                && TypeStyle(draft, at) == style
        }
        func isFoot(_ at: Int) -> Bool {
            draft.lines.indices.contains(at) && draft.lines[at].use == .text && draft.lines[at].words <= 6
                && TypeStyle(draft, at) != style && !draft.lines[at].traits.contains(.endsSentence)
                && draft.lexicon.heading(text(at)) == nil
        }
        func isPair(_ at: Int) -> Bool { isHead(at) && isFoot(at + 1) }
        guard isPair(line) else { return false }
        var count = 1
        for step in [2, 3] {
            var at = line + step
            while count < HeadingFinder.leastRows, isPair(at) {
                count += 1
                at += step
            }
            at = line - step
            while count < HeadingFinder.leastRows, isPair(at) {
                count += 1
                at -= step
            }
        }
        return count >= HeadingFinder.leastRows
    }

    /// A run of names, with their parts in brackets or without.
    private func isNameRun(_ line: Int) -> Bool {
        let names = NameList(draft: draft).names(in: draft.cell(line: line))
        return names.count >= 3
            && names.dropLast().allSatisfy { NameText.isPerson(CreditNames.withoutBracket($0.text)) }
    }
}
