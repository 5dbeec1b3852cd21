import DossierKit
import DossierManuscript
import DossierText

/// The lines of the cover, and which of them are the title.
struct CoverLines {
    let draft: Draft
    /// Lines with text, in order.
    let all: [Line]

    struct Line {
        var number: Int
        /// Letter-spacing closed.
        var text: String
        /// The whole line.
        var cell: Cell
        var size: Float
        var cue: Cue
        /// No blank line stands above it.
        var follows: Bool
    }

    struct Title {
        var text: String
        var lines: Set<Int>
        var cells: [Cell]
        /// Titles in other languages that stand between the title and "a film by".
        var others: [Cell] = []

        func source(_ draft: Draft) -> SourceSpan? {
            guard let first = cells.first, let last = cells.last else { return nil }
            return draft.paper.span(first.range.lowerBound..<last.range.upperBound, line: first.line)
        }
    }

    private static let mostLines = 80

    init(_ draft: Draft) {
        self.draft = draft
        var lines: [Line] = []
        var follows = false
        for number in CoverLines.range(draft) {
            let facts = draft.lines[number]
            guard !facts.isBlank, facts.use != .furniture else {
                follows = false
                continue
            }
            let cell = draft.cell(line: number)
            guard facts.length <= 300 else { break }
            let spaced = String(cell.text.flatMap { $0 == "\t" ? Array("   ") : [$0] })
            let text = HeadingText.closed(spaced)
            lines.append(
                Line(
                    number: number, text: text, cell: cell, size: facts.size,
                    cue: CoverLines.cue(text, draft), follows: follows))
            follows = true
            if lines.count >= CoverLines.mostLines { break }
        }
        all = lines
    }

    /// The first page, or what stands before the first heading.
    private static func range(_ draft: Draft) -> Range<Int> {
        var end = draft.lines.count
        if let page = draft.paper.pages.first { end = min(end, page.lines.upperBound) }
        for zone in draft.zones where !zone.heading.isEmpty {
            let isSure = zone.confidence == 1 && zone.kind != .nothing && zone.kind != .other
            let isName = draft.lexicon.isCue(zone.title?.value ?? "", .pressKit)
            if isSure && !isName || draft.paper.pages.isEmpty {
                end = min(end, zone.heading.lowerBound)
                break
            }
        }
        return 0..<max(0, min(end, 400))
    }

    /// What the words of a line are a sign of, at its head or at its end.
    private static func cue(_ text: String, _ draft: Draft) -> Cue {
        let wanted: [Cue] = [.filmBy, .coverWith, .inAssociationWith, .distributedBy, .inCinemas, .pressKit]
        let folded = FoldedText(text)
        var found: Cue = []
        for cue in wanted where draft.lexicon.cue(cue, in: folded) != nil { found.formUnion(cue) }
        if beforePresents(text, draft) != nil { found.formUnion(.presents) }
        if draft.lexicon.firstCue([.pressKit, .inCinemas], in: folded) != nil { found.formUnion(.pressKit) }
        if !draft.lexicon.fillings(.productionOf, text).isEmpty { found.formUnion(.productionOf) }
        return found
    }

    /// What stands before "presents" at a line's end, perhaps nothing; nil if it doesn't end so.
    static func beforePresents(_ text: String, _ draft: Draft) -> Substring? {
        var rest = text[...]
        var isFound = false
        var again = true
        while again {
            again = false
            let tokens = rest.split(separator: " ")
            for count in stride(from: min(4, tokens.count), through: 1, by: -1) {
                let tail = rest[tokens[tokens.count - count].startIndex...]
                guard draft.lexicon.isCue(String(tail), .presents) else { continue }
                rest = rest[..<tokens[tokens.count - count].startIndex]
                while let last = rest.last, last == " " || last == "/" { rest = rest.dropLast() }
                isFound = true
                again = !rest.isEmpty
                break
            }
        }
        return isFound ? rest : nil
    }

    // MARK: Title

    func title() -> Title? {
        let filmBy = all.firstIndex { $0.cue.contains(.filmBy) }
        let presents = all.lastIndex { $0.cue.contains(.presents) || $0.cue.contains(.productionOf) }
        var found = largest() ?? above(filmBy)
        if found == nil, filmBy == nil, let presents { found = below(presents) }
        guard var title = found else { return nil }
        if let filmBy, let last = title.lines.max() {
            for line in all[..<filmBy] where line.number > last && canBeTitle(line) && title.others.count < 4 {
                title.others.append(line.cell)
            }
        }
        return title
    }

    private func canBeTitle(_ line: Line) -> Bool {
        let tokens = line.text.split(separator: " ")
        guard line.cue.isEmpty, tokens.count <= 12, line.text.contains(where: \.isLetter),
            !line.text.contains("@"),
            !line.cell.text.contains("\t") || HeadingText.isLetterSpaced(line.cell.text),
            draft.lexicon.heading(line.text) == nil, draft.lexicon.role(of: line.text) == nil
        else { return false }
        return line.text.contains(": ")
            ? draft.lexicon.field(String(line.text.prefix { $0 != ":" })) == nil : true
    }

    private func isDirector(_ index: Int) -> Bool { index > 0 && all[index - 1].cue.contains(.filmBy) }

    /// By layout: the lines in the largest type, if clearly larger than the text.
    private func largest() -> Title? {
        guard draft.paper.hasLayout else { return nil }
        let candidates = all.indices.filter { canBeTitle(all[$0]) && !isDirector($0) && !isCast($0) }
        guard let most = candidates.map({ all[$0].size }).max(), most > 0, most >= draft.bodySize * 1.25,
            let first = candidates.first(where: { all[$0].size >= most * 0.95 })
        else { return nil }
        var indices: [Int] = []
        for index in candidates where index >= first {
            guard all[index].size >= most * 0.95, index == (indices.last ?? index - 1) + 1, indices.count < 4
            else { break }
            indices.append(index)
        }
        return make(indices)
    }

    private func isCast(_ index: Int) -> Bool { index > 0 && all[index - 1].cue == .coverWith }

    /// In text: the block of lines before "a film by".
    private func above(_ filmBy: Int?) -> Title? {
        guard let filmBy, filmBy > 0 else { return nil }
        var indices: [Int] = []
        var index = filmBy - 1
        while index >= 0, canBeTitle(all[index]), indices.count < 3 {
            indices.insert(index, at: 0)
            if !all[index].follows { break }
            index -= 1
        }
        guard let last = indices.last else { return nil }
        // Two lines in ordinary case are two titles; capitals may run over the line.
        if !indices.allSatisfy({ TitleText.isCapitals(all[$0].text) }) {
            var title = make([indices.first ?? last])
            title?.others = []
            return title
        }
        return make(indices)
    }

    /// In text without "a film by": the line in capitals below "presents".
    private func below(_ presents: Int) -> Title? {
        let next = presents + 1
        guard all.indices.contains(next), canBeTitle(all[next]), TitleText.isCapitals(all[next].text) else {
            return nil
        }
        return make([next])
    }

    private func make(_ indices: [Int]) -> Title? {
        guard !indices.isEmpty else { return nil }
        return Title(
            text: indices.map { all[$0].text }.joined(separator: " "),
            lines: Set(indices.map { all[$0].number }),
            cells: indices.map { all[$0].cell })
    }
}
