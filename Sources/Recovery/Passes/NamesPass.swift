import DossierManuscript
import DossierText

/// Collects names before anything else is read, from the places where they stand surely: beside a role, in the
/// heading of an interview, under "a film by".
struct NamesPass: Pass {
    static func run(on draft: inout Draft) {
        var names: [String] = []
        // Names that stand in a phrase, perhaps in another case than the nominative.
        var phrased: [String] = []
        var awaitsDirector = 0
        for line in draft.lines.indices {
            let facts = draft.lines[line]
            guard facts.use == .text, facts.words >= 1 else { continue }
            if awaitsDirector > 0 {
                awaitsDirector -= 1
                let text = draft.plainText(line)
                if NameText.isPerson(text) {
                    names.append(text)
                    // Behind a blank line stands something else: the title.
                    if draft.lines.indices.contains(line + 1), draft.lines[line + 1].isBlank {
                        awaitsDirector = 0
                    }
                }
            }
            guard facts.words <= 16, facts.length <= 160 else { continue }
            if facts.traits.contains(.cells) || facts.traits.contains(.innerColon) {
                names += rowNames(line, draft)
                continue
            }
            guard facts.words <= 12, !facts.traits.contains(.startsLower) || facts.words <= 8 else { continue }
            if facts.traits.contains(.endsSentence), facts.words > 6 { continue }
            let text = draft.plainText(line)
            let folded = FoldedText(text)
            if let end = draft.lexicon.filmBy(in: folded) {
                let rest = folded.original(of: end..<folded.bytes.count).drop { $0 == " " || $0 == ":" }
                if rest.isEmpty {
                    awaitsDirector = 2
                } else if NameText.isPerson(String(rest)) {
                    phrased.append(String(rest))
                }
            } else if let match = draft.lexicon.heading(text), !match.names.isEmpty {
                for name in match.names { phrased += subjectNames(name, draft) }
            } else if let (_, end) = draft.lexicon.role(in: folded, at: 0), facts.words <= 10 {
                let rest = folded.original(of: end..<folded.bytes.count).drop { " :–—".contains($0) }
                for part in rest.split(separator: ",") {
                    let name = part.drop { $0 == " " }
                    if NameText.isPerson(String(name)) { names.append(String(name)) }
                }
            }
        }
        for (name, isPhrased) in names.map({ ($0, false) }) + phrased.map({ ($0, true) })
        where !NameText.isCompany(name) && draft.lexicon.role(of: name) == nil {
            let bare = NameText.withoutPostNominals(name)
            if isPhrased, let nominative = draft.people.nominative(of: bare) {
                draft.people.add(form: bare, of: nominative)
            } else {
                draft.people.add(bare)
            }
        }
    }

    private static func rowNames(_ line: Int, _ draft: Draft) -> [String] {
        var cells = draft.cells(line)
        if cells.count == 1, let colon = cells[0].text.place(of: ":") {
            let cell = cells[0]
            cells = [
                draft.part(of: cell, cell.text.startIndex..<colon.lowerBound),
                draft.part(of: cell, colon.upperBound..<cell.text.endIndex),
            ]
        }
        guard cells.count >= 2,
            cells.contains(where: { draft.lexicon.role(of: $0.text) != nil }) || cells.count == 2
        else { return [] }
        let hasRole = cells.contains { draft.lexicon.role(of: $0.text) != nil }
        guard hasRole else {
            // Two cells that both look like names: actor and character, either way round; capitals tell.
            let capitals = cells.filter { TitleText.isCapitals($0.text) && NameText.isPerson($0.text) }
            guard capitals.count == 1, let at = cells.firstIndex(of: capitals[0]),
                !isLabelColumn(at, line, draft)
            else { return [] }
            return [capitals[0].text]
        }
        return cells.filter { draft.lexicon.role(of: $0.text) == nil }.flatMap {
            NameList(draft: draft).names(in: $0).map(\.text).filter { NameText.isPerson($0) }
        }
    }

    /// The rows around have labels in capitals in the same column.
    private static func isLabelColumn(_ column: Int, _ line: Int, _ draft: Draft) -> Bool {
        let near = max(0, line - 3)...min(draft.lines.count - 1, line + 3)
        return near.contains { other in
            guard other != line, draft.lines[other].use == .text, draft.lines[other].traits.contains(.cells)
            else { return false }
            let cells = draft.cells(other)
            return cells.indices.contains(column) && TitleText.isCapitals(cells[column].text)
                && draft.lexicon.role(of: cells[column].text) != nil
        }
    }

    /// The names in a heading's hole: "the director Jane Doe", "Jane Doe and John Roe", "Jane Doe, director".
    static func subjectNames(_ text: String, _ draft: Draft) -> [String] {
        let cell = Cell(text: text, range: 0..<text.utf8.count, line: 0)
        return NameList(draft: draft).names(in: cell).compactMap { part in
            personName(in: CreditNames.withoutBracket(part.text), draft)
        }
    }

    /// The longest run of name-like tokens in a short text; "der Regisseurin Anna Weiss" → "Anna Weiss".
    static func personName(in text: String, _ draft: Draft) -> String? {
        if NameText.isPerson(text), draft.lexicon.role(of: text) == nil, !startsWithRole(text, draft) {
            return text
        }
        let tokens = text.spacedWords.map(String.init)
        var best: [String] = []
        for start in tokens.indices {
            for end in stride(from: tokens.count, to: start, by: -1) {
                let run = Array(tokens[start..<end])
                guard run.count > best.count, run.count >= 2 else { continue }
                let joined = run.joined(separator: " ")
                if NameText.isPerson(joined), run[0].first?.isUppercase == true, !startsWithRole(joined, draft),
                    draft.lexicon.role(of: run[run.count - 1]) == nil
                {
                    best = run
                }
            }
        }
        return best.isEmpty ? nil : best.joined(separator: " ")
    }

    private static func startsWithRole(_ text: String, _ draft: Draft) -> Bool {
        let tokens = text.spacedWords
        guard let first = tokens.first else { return false }
        let word = String(first)
        // "der Regisseurin …": an article that may stand in a name as well.
        if tokens.count > 2, draft.lexicon.isCue(word, .article),
            draft.lexicon.role(of: String(tokens[1])) != nil
        {
            return true
        }
        return draft.lexicon.role(of: word) != nil
            || draft.lexicon.isCue(word, [.article, .honorific])
                && !draft.lexicon.isCue(word, .nameParticle)
    }
}
