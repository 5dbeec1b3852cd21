import DossierKit
import DossierText

/// A block of credits without any sign between them, as at the foot of a poster: "LOW FILMS presents a film by JANE DOE
/// written by JOHN ROE music ADA QUILL".
///
/// Labels are known words; what stands between two of them is who did it.
struct BillingBlock {
    let cells: CreditCells

    /// Fewer may be a sentence.
    private static let leastLabels = 4
    private static let mostBytes = 4000
    /// A sentence has more words before its first label, and fewer names behind each.
    private static let mostWordsBefore = 12

    private var draft: Draft { cells.draft }

    private struct Label {
        var tokens: Range<Int>
        var match: RoleMatch
    }

    /// The labelled names of a passage; empty if it is no such block.
    func read(_ whole: Cell) -> [LabelledNames] {
        guard whole.text.utf8.count <= BillingBlock.mostBytes, !whole.text.holds(": ") else { return [] }
        let tokens = whole.text.spacedWords
        guard tokens.count >= BillingBlock.leastLabels * 3, tokens.count <= 400 else { return [] }
        let labels = labels(tokens, whole.text)
        guard labels.count >= BillingBlock.leastLabels, let first = labels.first,
            first.tokens.lowerBound <= BillingBlock.mostWordsBefore
        else { return [] }
        var found: [LabelledNames] = []
        for (index, label) in labels.enumerated() {
            let next = index + 1 < labels.count ? labels[index + 1].tokens.lowerBound : tokens.count
            guard label.tokens.upperBound < next else { continue }
            let names = part(of: whole, tokens, label.tokens.upperBound..<next)
            guard holdsNames(names, label.match) else { continue }
            let cell = part(of: whole, tokens, label.tokens)
            found.append(LabelledNames(label: cell, role: label.match, names: names))
        }
        guard found.count >= BillingBlock.leastLabels, found.count * 4 >= labels.count * 3 else { return [] }
        if let house = presenter(whole, tokens, first.tokens.lowerBound) { found.insert(house, at: 0) }
        return found
    }

    private func holdsNames(_ names: Cell, _ match: RoleMatch) -> Bool {
        guard CreditNames.isName(names.text) || names.text.holds(", "), names.text.first?.isLowercase != true
        else {
            return false
        }
        return cells.looksLikeNames(names.text)
            || match.readings.allSatisfy { $0.allSatisfy { $0.isCompany } } && names.text.spacedWordCount <= 8
    }

    /// "LOW FILMS presents" before the first label.
    private func presenter(_ whole: Cell, _ tokens: [Substring], _ end: Int) -> LabelledNames? {
        guard end > 1 else { return nil }
        let head = part(of: whole, tokens, 0..<end)
        guard let before = CoverLines.beforePresents(head.text, draft), !before.isEmpty,
            before.startIndex == head.text.startIndex
        else { return nil }
        let house = draft.part(of: head, before.startIndex..<before.endIndex).trimmed()
        return LabelledNames(
            label: nil, role: RoleMatch(readings: [[.productionCompany]], language: ""), names: house)
    }

    private func part(of whole: Cell, _ tokens: [Substring], _ range: Range<Int>) -> Cell {
        draft.part(of: whole, tokens[range.lowerBound].startIndex..<tokens[range.upperBound - 1].endIndex)
            .trimmed(" \u{A0},.;·•|")
    }

    /// The labels from the left, each the longest that begins there.
    private func labels(_ tokens: [Substring], _ text: String) -> [Label] {
        var found: [Label] = []
        var at = 0
        while at < tokens.count {
            guard let label = label(tokens, at, text) else {
                at += 1
                continue
            }
            found.append(label)
            at = label.tokens.upperBound
        }
        return found
    }

    private func label(_ tokens: [Substring], _ at: Int, _ text: String) -> Label? {
        for count in stride(from: min(7, tokens.count - 1 - at), through: 1, by: -1) {
            let next = tokens[at + count]
            guard next.first.map({ $0.isUppercase || $0.isNumber || "„“«\"".contains($0) }) == true,
                !",.;".contains(tokens[at + count - 1].last ?? " ")
            else { continue }
            let label = String(text[tokens[at].startIndex..<tokens[at + count - 1].endIndex])
            guard draft.lexicon.mayEndRole(tokens[at + count - 1]), let match = cells.role(of: label),
                match.isWhole || count > 1
            else { continue }
            return Label(tokens: at..<(at + count), match: match)
        }
        return nil
    }
}
