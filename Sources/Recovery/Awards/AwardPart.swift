import DossierText

/// A part of an award's line between separators, and what its words are signs of.
struct AwardPart {
    var cell: Cell
    /// A year printed in it, which is no longer in `cell`.
    var year: Int?
    /// The year stood in words of its own, or alone behind this part.
    var hasYear = false
    var cues: Cue = []
    /// It stood in brackets.
    var isBracket = false
    /// What its first words are a sign of.
    var opening: Cue = []

    init(_ cell: Cell, _ draft: Draft) {
        self.cell = cell
        takeYear(draft)
        self.cell = AwardPart.withoutOrdinal(self.cell.trimmed(" \u{A0},;:.–—-·|()"), draft)
        self.cell = AwardPart.withoutQuotes(self.cell)
        let folded = FoldedText(self.cell.text)
        if AwardPart.isFest(self.cell.text) { cues.formUnion(.festival) }
        for cue: Cue in [.festival, .prize, .nomination, .programme, .selection] {
            if draft.lexicon.firstCue([cue], in: folded) != nil { cues.formUnion(cue) }
            if draft.lexicon.cue(cue, in: folded) != nil { opening.formUnion(cue) }
        }
        if opening.contains(.prize), isFestivalByName(folded, draft) {
            opening.subtract(.prize)
            cues.subtract(.prize)
        }
    }

    /// "Silver Reed Film Festival": only its first word, which prizes have as well, speaks against its last one.
    private func isFestivalByName(_ folded: FoldedText, _ draft: Draft) -> Bool {
        let tokens = cell.text.spacedWords
        guard tokens.count >= 3, tokens.allSatisfy({ $0.first?.isUppercase == true }), let last = tokens.last,
            draft.lexicon.isCue(String(last), .festival) || AwardPart.isFest(String(last)),
            let end = draft.lexicon.cue(.prize, in: folded), !folded.bytes[..<end].contains(0x20)
        else { return false }
        return draft.lexicon.firstCue(.prize, in: folded, from: end) == nil
    }

    /// Compounds that only festivals are called by: "DocFest", "Kurzfilmfestival".
    private static func isFest(_ text: String) -> Bool {
        words(of: folded(text)).contains { word in
            ["fest", "festival", "festivali", "festspiele", "filmtage", "filmwoche", "filmfest"].contains {
                word.text.hasSuffix($0)
            }
        }
    }

    var isEmpty: Bool { cell.text.isEmpty }

    /// A whole name between quotation marks: “Best Film”.
    private static func withoutQuotes(_ cell: Cell) -> Cell {
        guard let first = cell.text.first, let last = cell.text.last, "“«„\"".contains(first),
            "”»“\"".contains(last),
            !cell.text.dropFirst().dropLast().contains(where: { "“”«»„\"".contains($0) })
        else { return cell }
        return cell.trimmed("“”«»„\"")
    }

    private mutating func takeYear(_ draft: Draft) {
        for word in words(of: cell.text) {
            guard let found = FactValues.plainYear(word.text) else { continue }
            year = found
            hasYear = true
            let utf8 = cell.text.utf8
            let low = utf8.index(utf8.startIndex, offsetBy: word.range.lowerBound)
            let high = utf8.index(utf8.startIndex, offsetBy: word.range.upperBound)
            let before = draft.part(of: cell, cell.text.startIndex..<low).trimmed(" \u{A0},;:.–—-·|(")
            let after = draft.part(of: cell, high..<cell.text.endIndex).trimmed(" \u{A0},;:.–—-·|)")
            if after.isEmpty {
                cell = before
            } else if before.isEmpty {
                cell = after
            }
            if isDate(draft) { cell = draft.part(of: cell, cell.text.startIndex..<cell.text.startIndex) }
            return
        }
    }

    /// "12–19 March", once the year is out.
    private func isDate(_ draft: Draft) -> Bool {
        let all = words(of: cell.text)
        return all.contains { draft.lexicon.month(folded(String($0.text))) != nil }
            && all.allSatisfy {
                $0.text.first?.isNumber == true || $0.text.utf8.count <= 2
                    || draft.lexicon.month(folded(String($0.text))) != nil
            }
    }

    /// A prize's name, which is no heading of the trade by itself.
    static func namesPrize(_ text: String, _ draft: Draft) -> Bool {
        guard text.spacedWordCount >= 2, draft.lexicon.heading(text)?.form != .whole else { return false }
        let part = AwardPart(Cell(text: text, range: 0..<text.utf8.count, line: 0), draft)
        return part.opening.contains(.prize) && part.year == nil && !part.cues.contains(.festival)
    }

    /// "31st Harbour Festival": the number of the edition is no part of the name.
    private static func withoutOrdinal(_ cell: Cell, _ draft: Draft) -> Cell {
        guard let first = cell.text.spacedWords.first, first.first?.isNumber == true,
            first.count <= 6, first.endIndex < cell.text.endIndex,
            first.filter(\.isNumber).count <= 3
        else { return cell }
        return draft.part(of: cell, first.endIndex..<cell.text.endIndex).trimmed()
    }

    /// How much speaks for the name of a festival.
    var festivalScore: Int {
        var score = 0
        if year != nil { score += 3 } else if hasYear { score += 2 }
        if cues.contains(.festival) { score += 2 }
        if opening.contains(.festival), !opening.contains(.prize) { score += 1 }
        if opening.contains(.prize) { score -= 3 } else if cues.contains(.prize) { score -= 1 }
        if opening.contains(.programme) || opening.contains(.selection) { score -= 1 }
        if opening.contains(.nomination) { score -= 3 }
        return score
    }

    /// How much speaks for a prize rather than a section of a festival.
    var prizeScore: Int {
        var score = 0
        if opening.contains(.prize) { score += 3 } else if cues.contains(.prize) { score += 2 }
        if cues.contains(.nomination) { score += 2 }
        if score == 0, !cues.isDisjoint(with: [.programme, .selection]) { score -= 2 }
        return score
    }
}
