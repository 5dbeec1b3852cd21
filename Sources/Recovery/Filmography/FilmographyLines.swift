import DossierKit
import DossierManuscript
import DossierText

/// Reads the lines of a filmography: years that carry over, subheadings of kinds, awards below a work, lines that
/// run on.
struct FilmographyLines {
    let draft: Draft

    /// The works of some lines. `isListed` says that a heading announced them, so that a line without a year counts.
    func works(_ lines: [Int], isListed: Bool) -> [Work] {
        var reader = WorkLine(draft: draft, titleCase: draft.titleCase, spellings: draft.spellings)
        let listed = cells(lines)
        let directors = Set(draft.directors.map { foldedLetters($0.value) })
        reader.directorSign = DirectorSign.of(listed.map(\.text)) { directors.contains(foldedLetters($0)) }
        var works: [Work] = []
        var year: Found<Int>?
        var kind: Work.Kind?
        var heads: [TableHead]?
        for cell in listed {
            let line = cell.line
            let text = cell.text
            let row = draft.cells(line).filter { !$0.isEmpty }
            if let columns = FilmographyLines.heads(row) {
                heads = columns
                year = nil
                continue
            }
            if row.count == 1, let parts = RunInWorks(draft: draft).cut(cell) {
                works += parts.compactMap { reader.work($0, carriedYear: nil, kind: kind, isListed: true) }
                continue
            }
            if row.count >= (heads == nil ? 3 : 2),
                let work = reader.work(row: row, heads: heads, carriedYear: year, kind: kind)
            {
                year = work.year ?? year
                works.append(work)
                continue
            }
            if let heading = subheading(text) {
                kind = heading
                continue
            }
            if isFunction(text) {
                year = nil
                continue
            }
            let bare = text.filter { !" .:–-()".contains($0) }
            if let alone = WorkLine.year(bare) {
                year = Found(alone, source: draft.paper.span(cell.range, line: line))
                continue
            }
            if isAward(text), var last = works.popLast() {
                last.note = [last.note, text].compactMap { $0 }.joined(separator: ", ")
                works.append(last)
                continue
            }
            guard let work = reader.work(cell, carriedYear: year, kind: kind, isListed: isListed) else {
                if var last = works.popLast() {
                    last.note = [last.note, text].compactMap { $0 }.joined(separator: " ")
                    works.append(last)
                }
                continue
            }
            if let own = work.year { year = own }
            works.append(work)
        }
        return draft.languages.count > 1 ? Self.withoutTranslations(works) : works
    }

    /// In a kit of two languages: below each work, without a year of its own, its title in the other language.
    private static func withoutTranslations(_ works: [Work]) -> [Work] {
        guard works.count >= 4, works.count.isMultiple(of: 2) else { return works }
        var found: [Work] = []
        for at in stride(from: 0, to: works.count, by: 2) {
            var (work, other) = (works[at], works[at + 1])
            let hasOwnYear =
                work.year != nil && work.year?.source != (at > 0 ? works[at - 1].year?.source : nil)
            guard hasOwnYear, other.year?.source == work.year?.source, other.runningTime == nil,
                other.kind == nil || other.kind == work.kind, other.note == nil
            else { return works }
            work.otherTitles.append(other.title)
            found.append(work)
        }
        return found
    }

    /// The columns that a row names, if it is the head of a table of works.
    static func heads(_ row: [Cell]) -> [TableHead]? {
        guard let heads = TableHead.columns(row), heads.contains(.title) || heads.contains(.originalTitle)
        else {
            return nil
        }
        // A table without the usual title: the original one is it.
        return heads.contains(.title) ? heads : heads.map { $0 == .originalTitle ? .title : $0 }
    }

    /// The lines as cells; one whose bracket closes only on the next line goes on there.
    private func cells(_ lines: [Int]) -> [Cell] {
        var cells: [Cell] = []
        var open: [Int] = []
        func isOpen(_ line: Int) -> Bool {
            let text = draft.paper.text[draft.lines[line].content]
            return text.count { $0 == 0x28 } > text.count { $0 == 0x29 }
        }
        for line in lines where draft.lines[line].use == .text {
            if let first = open.first {
                open.append(line)
                let text = draft.paper.text[draft.lines[line].content]
                let closes = text.count { $0 == 0x29 } > text.count { $0 == 0x28 }
                guard closes || open.count > 3 else { continue }
                if closes, let passage = Composer(draft: draft).passage(open) {
                    let range = draft.lines[first].content.lowerBound..<draft.lines[line].content.upperBound
                    cells.append(Cell(text: passage.text, range: range, line: first))
                } else {
                    cells += open.map { draft.cell(line: $0) }
                }
                open = []
            } else if isOpen(line) {
                open = [line]
            } else if let last = cells.last, hangs(line, below: last.line),
                let passage = Composer(draft: draft).passage([last.line, line])
            {
                let range = last.range.lowerBound..<draft.lines[line].content.upperBound
                cells[cells.count - 1] = Cell(text: passage.text, range: range, line: last.line)
            } else {
                cells.append(draft.cell(line: line))
            }
        }
        return cells + open.map { draft.cell(line: $0) }
    }

    /// True if a line of a plain text goes on with the one directly above it, by its indent.
    private func hangs(_ line: Int, below above: Int) -> Bool {
        let facts = draft.lines[line]
        guard line == above + 1, facts.indent >= 2, draft.lines[above].indent == 0 else { return false }
        return !isWork(line)
    }

    /// True if a line is the beginning of a work by itself: it has a year at its head or tail, or in brackets.
    func isWork(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        guard facts.use == .text, facts.traits.contains(.digits), facts.words <= 24 else { return false }
        let cell = draft.cell(line: line)
        let text = cell.text.drop { " •■–—-*\u{A0}".contains($0) }
        let startsWithYear =
            WorkLine.year(text.prefix(4)) != nil && !(text.dropFirst(4).first?.isNumber ?? false)
        if startsWithYear {
            // "1986. The village applies for a licence." tells a history; a work has no full sentence.
            if text.dropFirst(4).first == ".", facts.traits.contains(.endsSentence) || facts.words > 9 {
                return false
            }
            if facts.traits.contains(.endsSentence), facts.words > 9, !text.holds("("), !text.holds("min") {
                return false
            }
            return facts.words >= 2
        }
        guard facts.words <= 16,
            !facts.traits.contains(.endsSentence) || text.hasSuffix(")") || endsWithMinutes(text)
        else { return false }
        let reader = WorkLine(draft: draft, titleCase: draft.titleCase, spellings: draft.spellings)
        guard let work = reader.work(cell, carriedYear: nil, kind: nil, isListed: false) else { return false }
        return work.year != nil && words(of: work.title.value).count <= 9
    }

    /// The stop of "92 min." ends no sentence.
    private func endsWithMinutes(_ text: Substring) -> Bool {
        ["min.", "Min.", "мин."].contains { text.hasSuffix($0) }
    }

    /// A line that is nothing but a kind of work: "SHORT FILMS", "Documentaries:".
    func subheading(_ text: String) -> Work.Kind? {
        guard text.utf8.count <= 40 else { return nil }
        let bare = HeadingText.plain(text)
        return bare.hasNumber ? nil : draft.lexicon.workKind(bare)
    }

    /// A line that is nothing but what someone did in the works below: "Director", "As an actress:".
    private func isFunction(_ text: String) -> Bool {
        let bare = HeadingText.plain(text)
        guard text.utf8.count <= 48, !bare.hasNumber, bare.spacedWordCount <= 5, !bare.holds(",") else {
            return false
        }
        return draft.lexicon.role(of: bare)?.isWhole == true
    }

    private func isAward(_ text: String) -> Bool {
        guard WorkLine.year(text.prefix(4)) == nil else { return false }
        let folded = FoldedText(text)
        guard draft.lexicon.firstCue([.prize, .nomination, .festival], in: folded) != nil else { return false }
        return draft.lexicon.firstCue([.prize, .nomination], in: folded)?.lowerBound == 0
            || text.first.map { "–-•*→".contains($0) } ?? false
                && draft.lexicon.firstCue(.festival, in: folded) != nil
    }
}
