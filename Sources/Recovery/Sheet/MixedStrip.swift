import DossierKit
import DossierManuscript
import DossierText

/// A strip of facts some of which have labels, running over several lines: "Genre: drama – 98 min – Language:" above
/// "Basque – colour – Sound: 5.1".
struct MixedStrip {
    /// Fewer facts, or fewer with a label, are rows or a plain strip.
    private static let leastFacts = 4
    private static let leastLabels = 2
    /// More lines are a text.
    private static let mostLines = 8

    let draft: Draft
    private let reader: StripFacts
    private let labels: SheetLabels

    init(_ draft: Draft) {
        self.draft = draft
        reader = StripFacts(draft)
        labels = SheetLabels(draft: draft)
    }

    /// What such a strip says.
    struct Found {
        var lines: [Int] = []
        var rows: [SheetRow] = []
        var loose: [Cell] = []
    }

    /// The strips among some lines.
    func find(_ lines: Range<Int>) -> [Found] {
        var found: [Found] = []
        var block: [Int] = []
        for line in lines {
            if draft.lines[line].use == .text {
                block.append(line)
            } else if !block.isEmpty {
                if let strip = read(block) { found.append(strip) }
                block = []
            }
        }
        if !block.isEmpty, let strip = read(block) { found.append(strip) }
        return found
    }

    private func read(_ block: [Int]) -> Found? {
        guard block.count <= MixedStrip.mostLines,
            block.count(where: { isCut($0) }) * 2 >= block.count,
            block.contains(where: { !draft.lines[$0].traits.isDisjoint(with: [.innerColon, .endsColon]) })
        else { return nil }
        let tokens = reader.tokens(block).filter { !$0.isEmpty }
        guard tokens.count >= MixedStrip.leastFacts else { return nil }
        var found = Found(lines: block)
        for token in tokens {
            if let row = row(token) { found.rows.append(row) } else { found.loose.append(token) }
        }
        guard found.rows.count >= MixedStrip.leastLabels else { return nil }
        let known = found.rows.count + found.loose.count { !reader.facts($0).isEmpty }
        return known * 5 >= tokens.count * 4 ? found : nil
    }

    /// Dashes, bars or dots part facts in the line.
    private func isCut(_ line: Int) -> Bool {
        let marks = StripMarks(draft.paper.text.span, draft.lines[line].content)
        return marks.counts.prefix(9).reduce(0, +) >= 2
    }

    /// "Label: value" and nothing else.
    private func row(_ token: Cell) -> SheetRow? {
        guard let colon = token.text.firstIndex(of: ":"),
            let label = labels.fields(of: String(token.text[..<colon]).trimmedSpaces)
        else { return nil }
        let value = draft.part(of: token, token.text.index(after: colon)..<token.text.endIndex)
            .trimmed(" \u{A0}.")
        guard !value.isEmpty else { return nil }
        return SheetRow(fields: label.fields, value: value, isParted: true, isTwofold: label.isTwofold)
    }
}
