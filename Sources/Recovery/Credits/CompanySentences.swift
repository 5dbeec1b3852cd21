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
    private static let mostLabelWords = 6

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
            guard let match = draft.lexicon.role(of: text), match.isWhole,
                match.readings.allSatisfy({ $0.allSatisfy { $0.isCompany } }), let role = match.roles.first
            else { continue }
            return (end, role)
        }
        return nil
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
        return NameList(draft: draft).names(in: list, companies: true).compactMap { part in
            let part = withoutArticle(part)
            guard CreditNames.isName(part.text), part.text.first?.isUppercase == true else { return nil }
            let name = draft.found(part, as: CreditNames.company(part.text))
            return Credit(role, name, source: name.source, confidence: 0.9)
        }
    }

    private func withoutArticle(_ cell: Cell) -> Cell {
        guard let first = cell.text.spacedWords.first, first.endIndex < cell.text.endIndex,
            first.first?.isLowercase == true, draft.lexicon.isCue(String(first), [.article, .nameParticle])
        else { return cell }
        return draft.part(of: cell, first.endIndex..<cell.text.endIndex).trimmed()
    }
}
