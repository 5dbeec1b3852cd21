import DossierText

/// Cuts a list of names: `A, B & C`, `A / B`, `A und B`.
struct NameList {
    let draft: Draft

    /// The names of a cell, each as a cell of its own. `Joel & Ethan Coen` are two with one surname.
    func names(in cell: Cell, companies: Bool = false) -> [Cell] {
        var parts = [cell.trimmed()]
        for separator in [" / ", " | ", ";", ", ", " • ", " · ", " + ", " . ", "\u{2028}"] {
            parts = parts.flatMap { split($0, at: separator, keepsCompanySuffix: separator == ", ") }
        }
        parts = parts.flatMap { splitAtConjunction($0, companies: companies) }
        if companies { parts = parts.flatMap(splitAtWith) }
        return shareSurname(parts.map { $0.trimmed(" \u{A0},;") }.filter { !$0.text.isEmpty })
    }

    private func split(_ cell: Cell, at separator: String, keepsCompanySuffix: Bool) -> [Cell] {
        var rest = cell
        var out: [Cell] = []
        var searchFrom = rest.text.startIndex
        while let range = rest.text[searchFrom...].place(of: separator) {
            let after = rest.text[range.upperBound...]
            if isInsideBrackets(rest.text, range.lowerBound) {
                searchFrom = range.upperBound
                continue
            }
            let next = after.prefix { $0 != "," && $0 != " " }
            if keepsCompanySuffix,
                NameText.societies.contains(next.uppercased().filter { $0 != "." })
                    || NameList.legalForms.contains(folded(String(next)))
            {
                searchFrom = range.upperBound
                continue
            }
            out.append(draft.part(of: rest, rest.text.startIndex..<range.lowerBound).trimmed())
            rest = draft.part(of: rest, range.upperBound..<rest.text.endIndex)
            searchFrom = rest.text.startIndex
        }
        out.append(rest.trimmed())
        return out
    }

    private func isInsideBrackets(_ text: String, _ index: String.Index) -> Bool {
        let before = text[..<index]
        return before.count { $0 == "(" } > before.count { $0 == ")" }
    }

    private func splitAtConjunction(_ cell: Cell, companies: Bool) -> [Cell] {
        let tokens = cell.text.spacedWords
        for token in tokens.dropFirst().dropLast() {
            let isAnd = token == "&" || draft.lexicon.isCue(String(token), .conjunction)
            let isRaised = token.first?.isUppercase == true
            guard isAnd, !isRaised || TitleText.isCapitals(cell.text),
                !isInsideBrackets(cell.text, token.startIndex)
            else { continue }
            let left = draft.part(of: cell, cell.text.startIndex..<token.startIndex).trimmed()
            let right = draft.part(of: cell, token.endIndex..<cell.text.endIndex).trimmed()
            // A Spanish "y", a Polish "i" or "e" may stand inside one name; a company may be called "A & B".
            if companies, token == "&", NameText.isCompany(right.text) != NameText.isCompany(left.text),
                NameText.isCompany(left.text) || !isWholeHouse(left.text, right.text)
            {
                continue
            }
            // "Institute of Film and the Arts" is one house, "Low Films and the Harbour Fund" are two.
            if companies, right.text.first?.isLowercase == true, !NameText.isCompany(right.text),
                left.text.spacedWords.drop(while: { $0.first?.isLowercase == true }).contains(where: {
                    draft.lexicon.isCue(String($0), .nameParticle) || $0 == "of"
                })
            {
                continue
            }
            // "Rita & the Gulls" is one band.
            if !companies, let first = right.text.spacedWords.first, first.first?.isLowercase == true,
                draft.lexicon.isCue(String(first), .article)
            {
                continue
            }
            if let last = right.text.spacedWords.first,
                NameList.partners.contains(folded(String(last)))
            {
                continue
            }
            let rightTokens = right.text.spacedWordCount
            let leftTokens = left.text.spacedWordCount
            // In capitals an "AND" may be part of one name.
            if isRaised, leftTokens < 2 || rightTokens < 2 { continue }
            let isTwoHouses =
                companies
                && (NameText.isCompany(left.text)
                    || leftTokens == 1 && left.text.count >= 3 && TitleText.isCapitals(left.text)
                        && !TitleText.isCapitals(right.text))
            if token.count == 1, token != "&", !isTwoHouses, leftTokens < 2 || rightTokens < 2 { continue }
            if leftTokens == 1, rightTokens == 1, token == "&" || !companies { continue }
            if !companies, isBand(left.text, rightTokens) { continue }
            return splitAtConjunction(left, companies: companies)
                + splitAtConjunction(right, companies: companies)
        }
        return [cell]
    }

    /// "The Mills & Studio Low": both sides are names by themselves, and the second says so.
    private func isWholeHouse(_ left: String, _ right: String) -> Bool {
        left.spacedWordCount >= 2 && right.spacedWordCount >= 2 && right.first?.isUppercase == true
    }

    /// "Trio Low and High", "The Doe Brothers and Ada": an "and" inside the name of a band.
    private func isBand(_ left: String, _ rightTokens: Int) -> Bool {
        guard rightTokens == 1, let first = left.spacedWords.first else { return false }
        return NameList.bands.contains(folded(String(first)))
    }

    private static let bands: Set<String> = [
        "trio", "duo", "quartet", "quartett", "quatuor", "cuarteto", "quartetto", "quarteto", "kvartett",
        "kvartet", "kwartet", "ensemble", "orchestra", "orchester", "orchestre", "orkester", "orkest", "coro",
        "chor", "choir", "chœur", "kor", "kör", "the", "los", "las", "les", "die", "i", "gli", "os", "de",
        "трио", "дуэт", "ансамбль", "хор", "grupa", "zespol", "band", "bandet",
    ]

    /// "Low Films with High Films": two houses.
    private func splitAtWith(_ cell: Cell) -> [Cell] {
        let tokens = cell.text.spacedWords
        for token in tokens.dropFirst().dropLast()
        where token.first?.isLowercase == true && draft.lexicon.isCue(String(token), .coverWith)
            && cell.text[token.endIndex...].first(where: { $0 != " " })?.isLowercase != true
        {
            return [
                draft.part(of: cell, cell.text.startIndex..<token.startIndex).trimmed(),
                draft.part(of: cell, token.endIndex..<cell.text.endIndex).trimmed(),
            ]
        }
        return [cell]
    }

    private func shareSurname(_ cells: [Cell]) -> [Cell] {
        guard cells.count == 2, !cells[0].text.holds(" "), cells[1].text.holds(" "),
            NameText.isPerson(cells[1].text), let surname = cells[1].text.spacedWords.last
        else { return cells }
        guard cells[0].text.first?.isUppercase == true, cells[0].text != cells[0].text.uppercased() else {
            return cells
        }
        var first = cells[0]
        first.text += " " + surname
        return [first, cells[1]]
    }

    /// What stands behind the "and" of one company's name.
    private static let partners: Set<String> = [
        "cie", "cie.", "co", "co.", "company", "sons", "sohne", "figli", "hijos", "fils", "filhos", "partners",
        "associates", "associes", "partner", "soci",
    ]

    static let legalForms: Set<String> = [
        "ltd", "ltd.", "inc", "inc.", "llc", "gmbh", "sarl", "s.a.", "s.l.", "s.r.l.", "srl", "jr.", "jr",
        "sr.", "b.v.",
        "llp", "a/s", "s.a.s.", "s.p.a.",
    ]
}
