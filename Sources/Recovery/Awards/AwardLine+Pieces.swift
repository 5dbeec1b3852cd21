import DossierText

/// The parts of a line of awards, by the signs between them.
extension AwardLine {
    private static let separators = [
        " – ", " — ", " - ", " · ", " • ", " | ", ": ", "; ", " (", ") ", ", ", " // ",
    ]

    static func pieces(of cell: Cell, _ draft: Draft) -> [(cell: Cell, isBracket: Bool)] {
        let starts = brackets(cell)
        var parts = [cell.trimmed(" \u{A0}•*–—-[]▪►")]
        parts = parts.flatMap { sentences($0, draft) }
        // In a kit of two languages a slash parts these.
        for separator in separators + (draft.languages.count > 1 ? [] : [" / "]) {
            parts = parts.flatMap { part -> [Cell] in
                var out: [Cell] = []
                var rest = part
                while let at = rest.text.place(of: separator) {
                    out.append(draft.part(of: rest, rest.text.startIndex..<at.lowerBound))
                    rest = draft.part(of: rest, at.upperBound..<rest.text.endIndex)
                }
                return out + [rest]
            }
            if parts.count > mostParts * 2 { break }
        }
        return parts.flatMap { behindYear($0, draft) }.map { $0.trimmed(" \u{A0}):") }.filter { !$0.isEmpty }
            .map { ($0, starts.contains($0.range.lowerBound)) }
    }

    /// "Harbour Days 2031. Official Competition. Best Film.": parts with stops between them, if one behind the first
    /// says what was given, or the first ends with its year.
    private static func sentences(_ cell: Cell, _ draft: Draft) -> [Cell] {
        var parts: [Cell] = []
        var start = cell.text.startIndex
        var at = start
        while let stop = cell.text[at...].place(of: ". ") {
            at = stop.upperBound
            let word = cell.text[start..<stop.lowerBound].spacedWords.last ?? ""
            // An abbreviation or an ordinal number is no end.
            guard cell.text[at...].first?.isUppercase == true,
                word.count >= 4 && word.allSatisfy({ $0.isLetter }) || FactValues.plainYear(String(word)) != nil
            else { continue }
            parts.append(draft.part(of: cell, start..<stop.lowerBound))
            start = at
        }
        parts.append(draft.part(of: cell, start..<cell.text.endIndex))
        guard (2...4).contains(parts.count) else { return [cell] }
        let isDated = parts[0].text.spacedWords.last.map { FactValues.plainYear(String($0)) != nil } ?? false
        let says =
            isDated
            || parts.dropFirst().contains { part in
                let folded = FoldedText(part.text)
                return [Cue.prize, .selection, .nomination].contains {
                    draft.lexicon.cue($0, in: folded) != nil
                }
            }
        return says ? parts : [cell]
    }

    /// "HARBOUR DAYS 2031 Best Film": only the year stands between a festival and what it gave.
    private static func behindYear(_ cell: Cell, _ draft: Draft) -> [Cell] {
        let tokens = cell.text.spacedWords
        guard tokens.count >= 3,
            let year = tokens.indices.dropFirst().dropLast().first(where: {
                FactValues.plainYear(String(tokens[$0])) != nil
            })
        else { return [cell] }
        let behind = draft.part(of: cell, tokens[year + 1].startIndex..<cell.text.endIndex)
        let before = draft.part(of: cell, cell.text.startIndex..<tokens[year].endIndex)
        let folded = FoldedText(behind.text)
        let opens = [Cue.prize, .selection, .nomination].contains {
            draft.lexicon.cue($0, in: folded) != nil
        }
        let isSet = before.text.contains(where: \.isLetter) && !before.text.contains(where: \.isLowercase)
        guard tokens[year + 1].first?.isUppercase == true,
            isSet && behind.text.contains(where: \.isLowercase)
                || opens
        else { return [cell] }
        return [before, behind]
    }

    /// Where the brackets of a cell open.
    private static func brackets(_ cell: Cell) -> Set<Int> {
        var starts: Set<Int> = []
        for (offset, byte) in cell.text.utf8.enumerated() where byte == 0x28 {
            starts.insert(cell.range.lowerBound + offset + 1)
        }
        return starts
    }
}
