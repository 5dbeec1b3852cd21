import DossierKit
import DossierManuscript
import DossierText

/// Reads one line of a filmography: `2015 – FIRST I (Pervyj ja), 15 min`, `Groyne (2022, short, 19 min)`,
/// `AZINHAGA, 2013, 70’, documentário` (field guide, 5.1).
struct WorkLine {
    let draft: Draft
    let titleCase: TitleCase
    let spellings: Spellings
    /// Between title and director in all lines of the list.
    var directorSign: String?

    /// The work a line tells of, or nil if it tells of none.
    ///
    /// - Parameters:
    ///   - carriedYear: the year of the line above, for lines without one.
    ///   - kind: what the subheading above says.
    func work(_ cell: Cell, carriedYear: Found<Int>?, kind: Work.Kind?, isListed: Bool) -> Work? {
        var fields = Fields()
        var rest = cell.trimmed(" \u{A0}•■–—-*·")
        var isUnfinished = false
        if let (year, after) = leadingYear(rest) {
            fields.year = year
            rest = after
        } else if let end = WorkStage.end(rest.text) {
            fields.notes.append(String(rest.text[..<end]).trimmedSpaces)
            rest = draft.part(of: rest, end..<rest.text.endIndex).trimmed(" \u{A0}\t:–—-|.,•)]")
            isUnfinished = true
        }
        rest = takeTrailingYear(rest, &fields)
        guard !rest.text.isEmpty else { return nil }
        let (title, tail) = cutTitle(rest, hasYear: fields.year != nil || carriedYear != nil)
        guard !title.text.isEmpty, isTitle(title.text, hasYear: fields.year != nil || tail.hasYear, isListed)
        else { return nil }
        for part in tail.parts { classify(part, &fields) }
        var work = Work(titleFound(title))
        var head = title
        if let (first, others) = alsoKnownAs(title) {
            head = first
            fields.otherTitles.insert(contentsOf: others, at: 0)
        } else if let (first, second) = slashed(title) {
            head = first
            fields.otherTitles.insert(second, at: 0)
        }
        work.title = titleFound(head)
        work.year = fields.year ?? (isUnfinished ? nil : carriedYear)
        work.runningTime = fields.runningTime
        work.kind = fields.kind ?? kind
        if let original = fields.originalTitle { work.originalTitle = titleFound(original) }
        work.otherTitles = fields.otherTitles.map { titleFound($0) }
        if !fields.notes.isEmpty { work.note = fields.notes.joined(separator: ", ") }
        guard work.year != nil || fields.runningTime != nil || fields.kind != nil || isListed else {
            return nil
        }
        work.source = draft.paper.span(cell.range, line: cell.line)
        return work
    }

    struct Fields {
        var year: Found<Int>?
        var runningTime: Found<Int>?
        var kind: Work.Kind?
        var originalTitle: Cell?
        var otherTitles: [Cell] = []
        var notes: [String] = []
    }

    private func titleFound(_ cell: Cell) -> Found<String> {
        let bare = cell.trimmed(" \u{A0}.,;:–—-“”«»\"„‘’'")
        let keep = cell.trimmed(" \u{A0}.,;:–—-")
        // Quotation marks around the whole title go; an apostrophe that belongs to it stays.
        let quoted = keep.text.first.map { "“«\"„‘".contains($0) } ?? false
        let chosen = quoted ? bare : keep
        let text = TitleText.restored(chosen.text, titleCase, lexicon: draft.lexicon, spellings: spellings)
        return draft.found(chosen, as: text)
    }

    // MARK: Years

    /// `2015`, `2009–2012`, `2019/20`, `1998:` at the start; the first year counts.
    private func leadingYear(_ cell: Cell) -> (Found<Int>, Cell)? {
        var text = Substring(cell.text)
        let bracketed = text.first == "(" || text.first == "["
        if bracketed { text = text.dropFirst() }
        guard let year = WorkLine.year(text.prefix(4)) else { return nil }
        let start = text.startIndex
        text = text.dropFirst(4)
        if text.first?.isNumber == true { return nil }
        let yearCell = draft.part(of: cell, start..<text.startIndex)
        if let first = text.first, first == "-" || first == "–" || first == "/" || first == "—" {
            let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
            if digits.count == 4 || digits.count == 2 { text = text.dropFirst(1 + digits.count) }
        }
        if bracketed, text.first == ")" || text.first == "]" { text = text.dropFirst() }
        let after = draft.part(of: cell, text.startIndex..<cell.text.endIndex).trimmed(" \u{A0}\t:–—-|.,•")
        guard !after.text.isEmpty else { return nil }
        return (Found(year, source: draft.paper.span(yearCell.range, line: cell.line)), after)
    }

    static func year(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count == 4, let value = Int(text), value >= 1888, value <= 2100 else { return nil }
        return value
    }

    /// `TITLE 2013` or `TITLE – 2015` or `TITLE, 2015` without brackets: a year at the very end.
    private func takeTrailingYear(_ cell: Cell, _ fields: inout Fields) -> Cell {
        guard fields.year == nil else { return cell }
        let bare = cell.trimmed(" .;")
        guard bare.text.utf8.count > 6, let year = WorkLine.year(bare.text.suffix(4)) else { return cell }
        let start = bare.text.index(bare.text.endIndex, offsetBy: -4)
        let before = bare.text[..<start]
        guard let last = before.last, last == " " || last == "\t" || last == "\u{A0}" else { return cell }
        let open = before.last { $0 != " " && $0 != "\u{A0}" && $0 != "\t" }
        guard open != "(" else { return cell }
        let yearCell = draft.part(of: bare, start..<bare.text.endIndex)
        fields.year = Found(year, source: draft.paper.span(yearCell.range, line: cell.line))
        return draft.part(of: bare, bare.text.startIndex..<start).trimmed(" \u{A0}\t,;–—-|")
    }

    /// Where a bracket that holds a span of years and nothing else ends: `(1940-1945)`.
    static func endOfYears(_ text: Substring) -> String.Index? {
        guard let close = text.firstIndex(of: ")") else { return nil }
        let inner = text[text.index(after: text.startIndex)..<close]
        let parts = inner.split(whereSeparator: { "-–—/".contains($0) })
        guard parts.count == 2, parts.allSatisfy({ year($0) != nil }) else { return nil }
        return text.index(after: close)
    }

    // MARK: Title and tail

    private struct Tail {
        /// What stands in brackets or between commas, in order; `bracket` for the former.
        var parts: [(cell: Cell, bracket: Bool)] = []
        var hasYear: Bool {
            parts.contains { part in
                part.cell.text.split(whereSeparator: { !$0.isNumber }).contains { WorkLine.year($0) != nil }
            }
        }
    }

    /// The title ends at a bracket, or at a comma or dash behind which something known stands (a year, a running
    /// time, a kind, a name with its role).
    private func cutTitle(_ cell: Cell, hasYear: Bool) -> (Cell, Tail) {
        let text = cell.text
        var tail = Tail()
        let named = TitleEnd(draft: draft).find(text)
        let directed = directorSign.flatMap { DirectorSign.name(text, behind: $0) }
        var titleEnd = named?.title ?? directed?.title ?? typeEnd(cell) ?? text.endIndex
        let limit = titleEnd
        var index = text.startIndex
        while index < limit {
            let character = text[index]
            if character == "(" || character == "[" {
                // Beside a year of its own a span of years in brackets belongs to the title.
                if hasYear, let end = WorkLine.endOfYears(text[index...]) {
                    index = end
                    continue
                }
                titleEnd = index
                break
            }
            if character == "," || character == "–" || character == "—" || character == "|" || character == "\t"
                || character == ";"
                || character == ":" || character == "•" || character == "/"
            {
                let next = text.index(after: index)
                let after = draft.part(of: cell, next..<text.endIndex).trimmed()
                let isSpaced =
                    index == text.startIndex || text[text.index(before: index)] == " " || character == ","
                    || character == "\t" || character == ";"
                if isSpaced, character != ":", beginsWithKnown(after) {
                    titleEnd = index
                    break
                }
            }
            if character == ".", text[text.index(after: index)...].first == " " {
                let after = draft.part(of: cell, text.index(after: index)..<text.endIndex).trimmed()
                if beginsWithKnown(after) {
                    titleEnd = index
                    break
                }
            }
            index = text.index(after: index)
        }
        var title = draft.part(of: cell, text.startIndex..<titleEnd)
        let cut = named ?? directed
        let restStart = titleEnd == cut?.title ? cut?.rest ?? titleEnd : titleEnd
        var rest = draft.part(of: cell, restStart..<text.endIndex)
        // A running time that follows without any mark: "LONG NIGHT 90 min".
        if titleEnd == text.endIndex, let at = trailingDuration(in: title.text) {
            rest = draft.part(of: title, at..<title.text.endIndex)
            title = draft.part(of: title, title.text.startIndex..<at)
        }
        tail.parts = split(rest)
        return (title.trimmed(" \u{A0}\t,;"), tail)
    }

    /// Where the italics or the bold type end that a title is set in; nil if type does not tell.
    private func typeEnd(_ cell: Cell) -> String.Index? {
        guard cell.text.utf8.count == cell.range.count else { return nil }
        let runs = draft.paper.lines[cell.line].runs.map { draft.paper.runs[Int($0)] }
        guard let first = runs.firstIndex(where: { $0.range.contains(cell.range.lowerBound) }) else {
            return nil
        }
        let marks: [Run.Style] = [.italic, .bold]
        guard let mark = marks.first(where: { runs[first].style.contains($0) }),
            let end = runs[first...].first(where: { !$0.style.contains(mark) })?.range.lowerBound,
            end > cell.range.lowerBound, end < cell.range.upperBound
        else { return nil }
        let index = cell.text.utf8.index(cell.text.startIndex, offsetBy: end - cell.range.lowerBound)
        let rest = cell.text[index...]
        // Type that ends inside a word says nothing.
        guard rest.first == " " || cell.text[..<index].last == " ", rest.hasLetter else {
            return nil
        }
        return index
    }

    private func split(_ cell: Cell) -> [(cell: Cell, bracket: Bool)] {
        var parts: [(Cell, Bool)] = []
        let text = cell.text
        var start = text.startIndex
        var depth = 0
        var index = text.startIndex
        func close(_ end: String.Index, _ bracket: Bool) {
            let part = draft.part(of: cell, start..<end).trimmed(" \u{A0}\t,;.–—-|/•:")
            if !part.text.isEmpty { parts.append((part, bracket)) }
        }
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if character == "(" || character == "[" {
                if depth == 0 {
                    close(index, false)
                    start = next
                }
                depth += 1
            } else if character == ")" || character == "]" {
                depth -= 1
                if depth <= 0 {
                    close(index, true)
                    start = next
                    depth = 0
                }
            } else if character == "," || character == ";" || character == "|" || character == "•"
                || character == "\t"
            {
                if !(depth == 0 && isDecimalComma(text, index)) {
                    close(index, depth > 0)
                    start = next
                }
            } else if (character == "–" || character == "—" || character == "/" || character == "-"),
                index > text.startIndex, text[text.index(before: index)] == " "
            {
                close(index, depth > 0)
                start = next
            }
            index = next
        }
        close(text.endIndex, false)
        return parts
    }

    private func isDecimalComma(_ text: String, _ index: String.Index) -> Bool {
        let next = text.index(after: index)
        guard index > text.startIndex, next < text.endIndex else { return false }
        return text[text.index(before: index)].isNumber && text[next].isNumber
    }

    private func beginsWithKnown(_ cell: Cell) -> Bool {
        let head = cell.text.prefix {
            $0 != "," && $0 != ";" && $0 != "(" && $0 != ")" && $0 != "|" && $0 != "–" && $0 != "—" && $0 != "/"
        }
        let text = String(head).trimmedSpaces
        if text.isEmpty { return false }
        if WorkLine.year(text.prefix(4)) != nil,
            text.utf8.count == 4 || !(text.dropFirst(4).first?.isLetter ?? false)
        {
            return true
        }
        if Durations.minutes(text) != nil { return true }
        if draft.lexicon.workKind(text) != nil { return true }
        if kindInside(text) != nil, words(of: text).count <= 4 { return true }
        if isRoleNote(text) { return true }
        if draft.lexicon.isCountryList(text) { return true }
        return false
    }

    /// `dir. Jane Doe`, `R: Thees`, `as Lena`, `director`: about the part someone had in it.
    func isRoleNote(_ text: String) -> Bool {
        let folded = FoldedText(text)
        if draft.lexicon.cue([.workRole, .characterLink], in: folded) != nil { return true }
        if let colon = text.firstIndex(of: ":") {
            let label = String(text[..<colon])
            return label.count <= 3 || draft.lexicon.role(of: label) != nil
        }
        return draft.lexicon.role(of: text) != nil
    }

    func trailingDuration(in text: String) -> String.Index? {
        let tokens = text.spacedWords
        guard tokens.count >= 2, let last = tokens.last else { return nil }
        if tokens.count >= 3 {
            let pair = tokens[tokens.count - 2]
            if Durations.minutes(pair + " " + last) != nil, pair.first?.isNumber == true {
                return pair.startIndex
            }
        }
        if Durations.minutes(String(last)) != nil, last.first?.isNumber == true { return last.startIndex }
        return nil
    }
}
