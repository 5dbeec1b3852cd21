import DossierKit
import DossierManuscript
import DossierText

/// A cast set as running text: names one behind the other, their parts in brackets, over as many lines as it takes.
extension CastList {
    private static let mostLines = 30
    /// Fewer names may be a line of another list.
    private static let leastNames = 3

    /// The credits of a list that is nothing but such runs; nil if it is anything else.
    func runs() -> [Credit]? {
        var credits: [Credit] = []
        for block in blocks() {
            guard let found = run(block) else { return nil }
            credits += found
        }
        return credits.isEmpty ? nil : credits
    }

    private func blocks() -> [[Int]] {
        var blocks: [[Int]] = []
        var isOpen = false
        for line in zone.body {
            switch draft.lines[line].use {
            case .text:
                if isOpen { blocks[blocks.count - 1].append(line) } else { blocks.append([line]) }
                isOpen = true
            default: isOpen = false
            }
        }
        return blocks
    }

    private func run(_ lines: [Int]) -> [Credit]? {
        guard lines.count <= CastList.mostLines, let first = lines.first else { return nil }
        var whole = draft.cell(line: first)
        for line in lines {
            guard draft.lines[line].traits.isDisjoint(with: [.cells, .at, .innerColon]) || line == first else {
                return nil
            }
            if line == first { continue }
            let next = draft.cell(line: line)
            whole.text += " " + next.text
            whole.range = whole.range.lowerBound..<max(whole.range.upperBound, next.range.upperBound)
        }
        whole = withoutOpening(whole).trimmed(" \u{A0}.…")
        if let credits = bulleted(whole, lines.count) { return credits }
        let separators = whole.text.utf8.count { $0 == 0x2C || $0 == 0x3B || $0 == 0x7C }
        // Every line has a mark, so that a line's end need not be a name's.
        guard separators >= 2, separators >= lines.count else { return nil }
        let names = NameList(draft: draft).names(in: whole)
        guard names.count >= CastList.leastNames,
            names.dropLast().allSatisfy({ NameText.isPerson(CreditNames.withoutBracket($0.text)) }),
            names.last.map({ isLastName($0.text) }) == true
        else { return nil }
        return CastList.runIn(whole, draft).map { actor, character in
            Credit(
                role, actor, character: role == .cast ? character : nil, source: actor.source, confidence: 0.95)
        }
    }

    /// "Ada Quill • Ben Hale • Dr Ole Ras • the choir of the harbour": a mark between all of them, so that what is no
    /// name need not be one.
    private func bulleted(_ whole: Cell, _ lines: Int) -> [Credit]? {
        for mark in [" • ", " · ", " ∙ ", " ● ", " * "] where whole.text.holds(mark) {
            let names = NameList(draft: draft).names(in: whole).map { withoutHonorific($0) }
            let people = names.filter { NameText.isPerson(CreditNames.withoutBracket($0.text)) }
            guard names.count > lines, people.count >= CastList.leastNames, people.count * 3 >= names.count * 2,
                people.allSatisfy({ draft.lexicon.role(of: $0.text) == nil })
            else { return nil }
            return people.flatMap { CastList.runIn($0, draft) }.map { actor, character in
                Credit(
                    role, actor, character: role == .cast ? character : nil, source: actor.source,
                    confidence: 0.95)
            }
        }
        return nil
    }

    private func withoutHonorific(_ cell: Cell) -> Cell {
        let tokens = cell.text.spacedWords
        guard tokens.count >= 3, draft.lexicon.isCue(folded(String(tokens[0])), .honorific) else { return cell }
        return draft.part(of: cell, tokens[1].startIndex..<cell.text.endIndex)
    }

    private func isLastName(_ text: String) -> Bool {
        NameText.isPerson(CastList.withoutOthers(CreditNames.withoutBracket(text)))
            || CastList.withoutOthers(text) != text
    }

    /// Without the "With" that the run begins with.
    private func withoutOpening(_ cell: Cell) -> Cell {
        let opening = FoldedText(cell.text)
        guard let end = draft.lexicon.cue(.coverWith, in: opening) else { return cell }
        let from = opening.origin(of: end..<opening.bytes.count).lowerBound
        let utf8 = cell.text.utf8
        let index = utf8.index(utf8.startIndex, offsetBy: min(from, utf8.count))
        return draft.part(of: cell, index..<cell.text.endIndex).trimmed(" \u{A0}:")
    }
}
