import DossierKit
import DossierManuscript
import DossierText

/// The cast inside a list that its heading says to hold both: rows of a name and a part, before the crew's or behind.
struct CastRuns {
    let draft: Draft

    /// Fewer may be credits whose label the vocabulary lacks.
    private static let leastRows = 3
    private static let mostWords = 12

    /// The lines of each run in a zone; none unless its heading speaks of the cast.
    func runs(_ zone: Zone) -> [Range<Int>] {
        guard zone.kind == .crew || zone.kind == .credits, speaksOfCast(zone.title?.value ?? "") else {
            return []
        }
        var found: [Range<Int>] = []
        var start: Int?
        var end = zone.body.lowerBound
        var count = 0
        func close() {
            if let start, count >= CastRuns.leastRows { found.append(start..<end) }
            start = nil
            count = 0
        }
        let rows = CreditRows(draft)
        for line in zone.body where !draft.lines[line].isBlank {
            guard isRow(line), rows.part(line) == .none || rows.part(line) == .names else {
                close()
                continue
            }
            if start == nil { start = line }
            end = line + 1
            count += 1
        }
        close()
        return found
    }

    /// Two sides of which neither is a role, and one a name.
    private func isRow(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        guard facts.use == .text, facts.words <= CastRuns.mostWords,
            facts.traits.isDisjoint(with: [.endsSentence, .at, .endsColon])
        else { return false }
        guard let (left, right) = sides(line) else { return false }
        return [left, right].allSatisfy { draft.lexicon.role(of: $0) == nil && draft.lexicon.field($0) == nil }
            && (NameText.isPerson(left) || NameText.isPerson(right)) && !left.hasNumber && !right.hasNumber
    }

    private func sides(_ line: Int) -> (String, String)? {
        let row = draft.cells(line).filter { !$0.isEmpty }
        if row.count == 2 { return (row[0].text, row[1].text) }
        guard row.count == 1, let cell = row.first else { return nil }
        for mark in [": ", " – ", " — ", " - ", " / ", " (", ", "] {
            guard let at = cell.text.place(of: mark) else { continue }
            return (
                String(cell.text[..<at.lowerBound]).trimmedSpaces,
                String(cell.text[at.upperBound...].trimmingSuffix(in: ")")).trimmedSpaces
            )
        }
        let tokens = cell.text.spacedWords
        for index in tokens.indices.dropFirst().dropLast() {
            for length in [4, 3, 2, 1] where index + length < tokens.count {
                let link = cell.text[tokens[index].startIndex..<tokens[index + length - 1].endIndex]
                guard draft.lexicon.isCue(String(link), .characterLink) else { continue }
                return (
                    String(cell.text[..<tokens[index - 1].endIndex]),
                    String(cell.text[tokens[index + length].startIndex...])
                )
            }
        }
        return nil
    }

    /// "Cast & crew", "Fiche artistique et technique": some words of the heading open a cast by themselves.
    private func speaksOfCast(_ title: String) -> Bool {
        let tokens = title.spacedWords
        guard tokens.count <= 8 else { return false }
        for start in tokens.indices {
            for end in (start + 1)...min(start + 3, tokens.count) {
                let phrase = String(title[tokens[start].startIndex..<tokens[end - 1].endIndex])
                if draft.lexicon.heading(phrase)?.kinds.contains(.cast) == true { return true }
            }
            if CastRuns.artistic.contains(where: { folded(String(tokens[start])).hasPrefix($0) }) {
                return true
            }
        }
        return false
    }

    /// Beginnings of the adjective that tells the cast's list from the crew's where both are one.
    private static let artistic = ["artisti", "artysty"]
}
