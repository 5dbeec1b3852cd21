import DossierKit
import DossierManuscript
import DossierText

/// The blocks of the cover that may be the title, with the signs of their place and type.
struct CoverTitles {
    let cover: CoverLines
    private var draft: Draft { cover.draft }

    init(_ cover: CoverLines) { self.cover = cover }

    func candidates() -> [TitleCandidate] {
        let most = largest
        var found: [TitleCandidate] = []
        for first in cover.all.indices where cover.canBeTitle(cover.all[first]) {
            for last in first..<min(first + 4, cover.all.count) {
                guard last == first || joins(last) else { break }
                found += make(first, last, signs(first, last, most))
            }
        }
        return found
    }

    /// The largest type of the lines that may be a title, if it is clearly larger than the text.
    private var largest: Float {
        guard draft.paper.hasLayout else { return 0 }
        let sizes = cover.all.indices.filter { cover.canBeTitle(cover.all[$0]) && !isCredited($0) }
            .map { cover.all[$0].size }
        guard let most = sizes.max(), most >= draft.bodySize * 1.25 else { return 0 }
        return most
    }

    /// A line goes on with the block of the one above: same type, nothing between.
    private func joins(_ index: Int) -> Bool {
        let line = cover.all[index]
        let above = cover.all[index - 1]
        guard cover.canBeTitle(line) else { return false }
        if draft.paper.hasLayout {
            return line.size > 0 && abs(line.size - above.size) <= line.size * 0.05
                && line.number - above.number <= 2
        }
        return line.follows && TitleText.isCapitals(line.text) == TitleText.isCapitals(above.text)
    }

    private func isCredited(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let above = cover.all[index - 1]
        return !above.cue.isDisjoint(with: [.filmBy, .coverWith]) && above.namesNobody(draft)
            || above.namesDirector && above.namesNobody(draft)
    }

    private func signs(_ first: Int, _ last: Int, _ most: Float) -> Set<TitleSign> {
        var signs: Set<TitleSign> = [.onCover]
        let line = cover.all[first]
        if most > 0, line.size >= most * 0.95 { signs.insert(.largest) }
        addNeighbours(first, last, &signs)
        if isSetApart(first, last) { signs.insert(.setApart) }
        if isCredited(first) { signs.insert(.credited) }
        if isPresenter(last) { signs.insert(.presenter) }
        if (first..<last).contains(where: { languages(of: cover.all[$0].text, differ: cover.all[$0 + 1].text) })
        {
            signs.insert(.double)
        }
        return signs
    }

    private func addNeighbours(_ first: Int, _ last: Int, _ signs: inout Set<TitleSign>) {
        if isAboveFilmBy(last) {
            signs.insert(.aboveFilmBy)
        } else if isNearFilmBy(last) {
            signs.insert(.nearFilmBy)
        }
        if first > 0 {
            let above = cover.all[first - 1]
            if !above.cue.isDisjoint(with: [.presents, .productionOf]) { signs.insert(.belowPresents) }
            if namesDirector(first - 1) { signs.insert(.belowDirector) }
            if draft.lexicon.isCue(above.text, .pressKit) { signs.insert(.nextToKitName) }
        }
        if cover.all.indices.contains(last + 1), draft.lexicon.isCue(cover.all[last + 1].text, .pressKit) {
            signs.insert(.nextToKitName)
        }
    }

    /// The line ends with the director's name: below "a film by", or behind it.
    private func namesDirector(_ index: Int) -> Bool {
        let line = cover.all[index]
        if line.namesDirector || line.cue.contains(.filmBy) { return !line.namesNobody(draft) }
        guard index > 0, NameText.isPerson(line.text) else { return false }
        let above = cover.all[index - 1]
        return above.cue.contains(.filmBy) && above.namesNobody(draft)
    }

    /// Quotes, or capitals on a cover that has lines in ordinary case too; where there is type, type tells.
    private func isSetApart(_ first: Int, _ last: Int) -> Bool {
        let text = cover.all[first].text
        if let quote = text.first, "«“„\"".contains(quote) { return true }
        guard !draft.paper.hasLayout, (first...last).allSatisfy({ TitleText.isCapitals(cover.all[$0].text) })
        else { return false }
        return !cover.all[first].follows || first == 0 || !cover.canBeTitle(cover.all[first - 1])
    }

    /// "A film by" or the director follows, perhaps behind a title in brackets.
    private func isAboveFilmBy(_ last: Int) -> Bool {
        for line in cover.all.dropFirst(last + 1).prefix(3) {
            if line.cue.contains(.filmBy) || line.namesDirector { return true }
            guard CoverTitles.isAside(line.text) else { return false }
        }
        return false
    }

    /// Another line or two that may be a title stand between this one and "a film by".
    private func isNearFilmBy(_ last: Int) -> Bool {
        for line in cover.all.dropFirst(last + 1).prefix(3) {
            if line.cue.contains(.filmBy) || line.namesDirector { return true }
            guard cover.canBeTitle(line) else { return false }
        }
        return false
    }

    /// A line in brackets.
    static func isAside(_ text: String) -> Bool {
        text.hasPrefix("(") && text.hasSuffix(")") || text.hasPrefix("[") && text.hasSuffix("]")
    }

    private func isPresenter(_ last: Int) -> Bool {
        guard cover.all.indices.contains(last + 1) else { return false }
        let next = cover.all[last + 1]
        return next.cue.contains(.presents) && CoverLines.beforePresents(next.text, draft)?.isEmpty == true
    }

    private func languages(of text: String, differ other: String) -> Bool {
        guard !TitleText.isCapitals(text) || !TitleText.isCapitals(other),
            other.first(where: \.isLetter)?.isUppercase == true
        else { return false }
        let guess = LanguageGuess()
        let one = Set(guess.scores(text).keys)
        let two = Set(guess.scores(other).keys)
        return !one.isEmpty && !two.isEmpty && one.isDisjoint(with: two)
    }

    /// The block, and its parts where a slash or brackets part it.
    private func make(_ first: Int, _ last: Int, _ signs: Set<TitleSign>) -> [TitleCandidate] {
        let lines = Array(cover.all[first...last])
        let numbers = Set(lines.map(\.number))
        let text = lines.map(\.text).joined(separator: " ")
        let range = lines[0].cell.range.lowerBound..<lines[lines.count - 1].cell.range.upperBound
        let source = draft.paper.span(range, line: lines[0].number)
        func candidate(_ text: String, _ source: SourceSpan?, _ signs: Set<TitleSign>) -> TitleCandidate {
            let bare = TitleCandidate.bare(Cell(text: text, range: 0..<text.utf8.count, line: 0)).text
            var candidate = TitleCandidate(text: bare, source: source, lines: numbers, signs: signs)
            candidate.isAside = CoverTitles.isAside(text)
            if candidate.isAside { candidate.signs.insert(.aside) }
            // What begins in lower case goes on with the line above.
            if bare.first(where: \.isLetter)?.isLowercase == true { candidate.signs.insert(.unlikeTitle) }
            if bare.hasSuffix("."), bare.spacedWordCount > 4 {
                candidate.signs.insert(.unlikeTitle)
            }
            return candidate
        }
        guard lines.count == 1, let cut = CoverTitles.cut(text) else { return [candidate(text, source, signs)] }
        let cell = lines[0].cell
        // Where letter-spacing was closed the cell's text is not the line's.
        guard cell.text == text else { return [candidate(text, source, signs)] }
        let head = draft.part(of: cell, cell.text.startIndex..<cut.lowerBound).trimmed()
        let tail = draft.part(of: cell, cut.upperBound..<cell.text.endIndex).trimmed()
        var aside = candidate(tail.text, draft.found(tail).source, signs.union([.aside]))
        aside.isAside = true
        return [
            candidate(text, source, signs.union([.double])),
            candidate(head.text, draft.found(head).source, signs), aside,
        ]
    }

    private static func cut(_ text: String) -> Range<String.Index>? {
        for mark in [" / ", " | ", " ("] {
            if let cut = text.place(of: mark), cut.lowerBound > text.startIndex { return cut }
        }
        return nil
    }
}

extension CoverLines.Line {
    /// True if a line that calls for a name has none.
    func namesNobody(_ draft: Draft) -> Bool {
        let tokens = text.spacedWords
        guard tokens.count >= 2 else { return true }
        let tail = tokens.suffix(2).joined(separator: " ")
        return !NameText.isPerson(tail) || draft.lexicon.role(of: text) != nil
            || !draft.lexicon.cues(of: text).isDisjoint(with: [.filmBy, .coverWith])
    }
}
