import DossierKit
import DossierManuscript
import DossierText

/// Companies that a sentence below a list of credits names: "A production of Low Films, made with the support of the
/// Harbour Fund and the Coast Council."
struct CompanySentences {
    let draft: Draft

    /// Longer sentences tell a story. Words.
    private static let mostWords = 70
    private static let mostLines = 5
    private static let mostLabelWords = 9

    /// The credits of the sentences among some lines, and the lines that these take.
    func read(_ lines: some Sequence<Int>) -> (credits: [Credit], lines: Set<Int>) {
        var credits: [Credit] = []
        var taken: Set<Int> = []
        let lines = Array(lines)
        for (index, line) in lines.enumerated() where !taken.contains(line) {
            guard let block = sentence(lines[index...]) else { continue }
            let found = self.credits(cell(block))
            guard !found.isEmpty else { continue }
            credits += found
            taken.formUnion(block)
        }
        return (credits, taken)
    }

    /// Lines that run on from the first one to the end of a sentence.
    private func sentence(_ lines: ArraySlice<Int>) -> [Int]? {
        var block: [Int] = []
        for line in lines.prefix(CompanySentences.mostLines) {
            let facts = draft.lines[line]
            guard facts.use == .text, !facts.traits.contains(.cells), !facts.traits.contains(.innerColon),
                block.last.map({ $0 + 1 == line }) ?? (facts.words >= 4 && !facts.traits.contains(.startsLower))
            else { return nil }
            block.append(line)
            if facts.traits.contains(.endsSentence) { return block }
        }
        return nil
    }

    private func cell(_ lines: [Int]) -> Cell {
        var whole = draft.cell(line: lines[0])
        for line in lines.dropFirst() {
            let next = draft.cell(line: line)
            whole.text += " " + next.text
            whole.range = whole.range.lowerBound..<max(whole.range.upperBound, next.range.upperBound)
        }
        return whole
    }

    private func credits(_ cell: Cell) -> [Credit] {
        let tokens = cell.text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        guard tokens.count >= 4, tokens.count <= CompanySentences.mostWords else { return [] }
        var found: [Credit] = []
        var at = 0
        if let opening = opening(cell, tokens) {
            found += names(cell, tokens, opening..<run(tokens, from: opening), .productionCompany)
            at = opening
        }
        while at < tokens.count {
            guard let (end, role) = label(cell, tokens, at) else {
                at += 1
                continue
            }
            let last = run(tokens, from: end)
            found += names(cell, tokens, end..<last, role)
            at = max(at + 1, last)
        }
        return found
    }

    /// Where the names begin behind "A production of".
    private func opening(_ cell: Cell, _ tokens: [Substring]) -> Int? {
        guard let hole = draft.lexicon.fillings(.productionOf, cell.text).first, hole.utf8.count >= 3,
            let place = cell.text.place(of: hole)
        else { return nil }
        return tokens.firstIndex { $0.startIndex >= place.lowerBound }
    }

    /// A label that stands for companies alone, with small letters and names behind it.
    private func label(_ cell: Cell, _ tokens: [Substring], _ start: Int) -> (end: Int, role: Role)? {
        for count in stride(from: CompanySentences.mostLabelWords, through: 2, by: -1) {
            let end = start + count
            guard end < tokens.count, tokens[end - 1].first?.isLowercase == true,
                !tokens[start..<end].contains(where: { ",.;:".contains($0.last ?? " ") })
            else { continue }
            let text = String(cell.text[tokens[start].startIndex..<tokens[end - 1].endIndex])
            guard let match = role(of: text, tokens[start..<end]), match.isWhole,
                match.readings.allSatisfy({ $0.allSatisfy { $0.isCompany } }), let role = match.roles.first
            else { continue }
            return (end, role)
        }
        return nil
    }

    /// The role of a label, also with the territory inside it, "distributed in Peru and Chile by", or without the
    /// first word that the label before has as well: "with the support of … and the help of …".
    private func role(of text: String, _ tokens: ArraySlice<Substring>) -> RoleMatch? {
        if let match = draft.lexicon.role(of: text) { return match }
        if let bare = withoutTerritory(tokens), let match = draft.lexicon.role(of: bare) { return match }
        guard let first = tokens.first, draft.lexicon.isCue(String(first), [.article, .possessive]) else {
            return nil
        }
        for opening in CompanySentences.openings {
            if let match = draft.lexicon.role(of: opening + " " + text) { return match }
        }
        return nil
    }

    /// "With" in the languages of the trade, which a second label leaves out.
    private static let openings = ["with", "avec", "mit", "con", "com", "при", "met", "przy", "med", "z"]

    /// Without a preposition and the countries behind it.
    private func withoutTerritory(_ tokens: ArraySlice<Substring>) -> String? {
        var kept: [Substring] = []
        var isInside = false
        var hasPlace = false
        for (index, token) in tokens.enumerated() {
            let next = tokens.dropFirst(index + 1).prefix(3)
            let isRaised = token.first?.isUppercase == true
            if isRaised, index > 0 {
                guard isInside || kept.count >= 2 else { return nil }
                if !isInside, let last = kept.last, last.first?.isLowercase == true { kept.removeLast() }
                isInside = true
                hasPlace = hasPlace || draft.lexicon.country(String(token)) != nil
            } else if isInside, next.contains(where: { $0.first?.isUppercase == true }),
                draft.lexicon.isCue(String(token), [.conjunction, .article])
            {
                continue
            } else if !isInside, draft.lexicon.isCue(String(token), .article),
                next.first?.first?.isUppercase == true, kept.count >= 2
            {
                continue
            } else {
                isInside = false
                kept.append(token)
            }
        }
        return hasPlace && kept.count >= 2 ? kept.joined(separator: " ") : nil
    }

    /// Where the names that begin at a token end: at a small word that joins none, or at the sentence's end.
    private func run(_ tokens: [Substring], from start: Int) -> Int {
        var end = start
        for index in start..<tokens.count {
            let token = String(tokens[index])
            let bare = String(token.drop { "«“„\"(".contains($0) })
            let isRaised = bare.first.map { $0.isUppercase || $0.isNumber } ?? false
            guard
                isRaised || token == "&" || draft.lexicon.isCue(token, [.article, .conjunction, .nameParticle])
            else { break }
            if isRaised { end = index + 1 }
            if isRaised, token.last == ".", token.count > 3 { break }
        }
        return end
    }

    private func names(_ cell: Cell, _ tokens: [Substring], _ range: Range<Int>, _ role: Role) -> [Credit] {
        guard let first = range.first, let last = range.last else { return [] }
        let list = draft.part(of: cell, tokens[first].startIndex..<tokens[last].endIndex).trimmed(" \u{A0}.,;")
        let parts = NameList(draft: draft).names(in: list, companies: true)
        return parts.enumerated().compactMap { index, part in
            if index > 0, isPlace(part.text, behind: parts[index - 1].text, in: list.text) { return nil }
            let bare = withoutArticle(part)
            let part =
                bare.text.place(of: " (").map { draft.part(of: bare, bare.text.startIndex..<$0.lowerBound) }
                ?? bare
            guard CreditNames.isName(part.text), part.text.first?.isUppercase == true else { return nil }
            let name = draft.found(part, as: CreditNames.company(part.text))
            return Credit(role, name, source: name.source, confidence: 0.9)
        }
    }

    /// "Low Films, Linz": where a house is, which no "and" joins to it.
    private func isPlace(_ text: String, behind house: String, in list: String) -> Bool {
        guard text.spacedWordCount <= 2, !NameText.isCompany(text), NameText.isCompany(house),
            !TitleText.isCapitals(text), list.place(of: house + ", " + text) != nil
        else { return false }
        return draft.lexicon.country(text) != nil
            || list.hasSuffix(", " + text) && text.spacedWordCount == 1 && text.count >= 4
    }

    private func withoutArticle(_ cell: Cell) -> Cell {
        guard let first = cell.text.spacedWords.first, first.endIndex < cell.text.endIndex,
            first.first?.isLowercase == true, draft.lexicon.isCue(String(first), [.article, .nameParticle])
        else { return cell }
        return draft.part(of: cell, first.endIndex..<cell.text.endIndex).trimmed()
    }
}
