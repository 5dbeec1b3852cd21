import DossierKit
import DossierManuscript
import DossierText

/// A cell of a list of credits, told apart: a label, names, or both.
struct LabelledNames {
    var label: Cell?
    var role: RoleMatch?
    /// Empty if the names stand elsewhere.
    var names: Cell?
}

/// Tells the label of a credit from its names, where both stand in one cell.
struct CreditCells {
    let draft: Draft

    /// More words make a sentence, not a credit.
    private static let mostLabelWords = 8

    /// The cells of a line; a line of several labelled parts is cut into them.
    func cells(_ line: Int) -> [Cell] {
        let cells = draft.cells(line)
        guard cells.count == 1 else { return cells }
        return RunInCredits.parts(cells[0], draft) { role(of: $0) != nil } ?? cells
    }

    /// What a list's line says, where it is a fact of the technical sheet and no credit: "Length: 98 min".
    func isFact(_ row: [Cell]) -> Bool {
        if row.count == 2 { return isFact(row[0].text, row[1].text) }
        guard row.count == 1, let colon = row[0].text.firstIndex(of: ":") else { return false }
        return isFact(String(row[0].text[..<colon]), String(row[0].text[colon...].dropFirst()))
    }

    /// What a cell holds; nil if it has neither a known label nor one that its form shows.
    ///
    /// - Parameter isList: whether the cell stands in a list of credits, where a label need not be known.
    func read(_ cell: Cell, isList: Bool) -> LabelledNames? {
        let cell = cell.trimmed(" \u{A0}\u{202F}•*")
        guard !cell.isEmpty, cell.text.utf8.count <= 320 else { return nil }
        if let match = role(of: cell.text) {
            // Of "Regie – Jane Doe" one side is known, as of a label in two languages.
            if !match.isWhole, let read = atInnerColon(cell) ?? atDash(cell) { return read }
            return LabelledNames(label: cell, role: match)
        }
        return atColon(cell, isList: isList) ?? atWord(cell, isList: isList) ?? atDash(cell)
            ?? (isList ? atCapitals(cell) ?? atOpenDash(cell) : nil)
    }

    func role(of label: String) -> RoleMatch? { draft.lexicon.role(of: label) ?? narrowed(label) }

    /// True for a row of the technical sheet among credits: a label of the sheet whose value is no name.
    func isFact(_ label: String, _ value: String) -> Bool {
        guard draft.lexicon.field(label) != nil || isFieldTwice(label) else { return false }
        return role(of: label) == nil || !looksLikeNames(value)
    }

    /// A label of the sheet in two languages: "Support / Format".
    private func isFieldTwice(_ label: String) -> Bool {
        let sides = label.split(separator: "/")
        return sides.count == 2 && sides.allSatisfy { draft.lexicon.field(String($0)) != nil }
    }

    /// What a label stands for that goes on in the next row: "In co-production" above "with".
    ///
    /// Both rows have names beside them; together the two are known, and the second alone is none or a small word.
    func wrapped(_ above: String, _ below: String) -> RoleMatch? {
        guard let first = below.first(where: \.isLetter), below.spacedWordCount <= 4,
            above.spacedWordCount + below.spacedWordCount <= CreditCells.mostLabelWords,
            first.isLowercase || TitleText.isCapitals(above) && TitleText.isCapitals(below),
            role(of: below).map({ $0.roles == [.cast] }) ?? true || role(of: above) == nil
        else { return nil }
        let whole = above.last == "-" ? String(above.dropLast()) + below : above + " " + below
        guard let match = role(of: whole), match.isWhole || whole.holds(" / ") else { return nil }
        return match
    }

    /// A label with the rest of it, which stands in the row below.
    func whole(_ open: LabelledNames, _ rest: Cell) -> LabelledNames? {
        guard var label = open.label, let match = wrapped(label.text, rest.text) else { return nil }
        var whole = open
        label.text += " " + rest.text
        whole.label = label
        whole.role = match
        return whole
    }

    /// A row of two cells whose first is a label as a whole, though only its beginning is known: "Hair Department
    /// Head" beside a name.
    func wholeLabel(_ row: [Cell]) -> LabelledNames? {
        guard role(of: row[0].text) == nil, looksLikeNames(row[1].text), role(of: row[1].text) == nil,
            let read = atWord(row[0]), let head = read.label, let names = read.names,
            !draft.people.contains(names.text), isSameCase(head.text, names.text),
            !isSameCase(names.text, row[1].text)
        else { return nil }
        return LabelledNames(label: row[0], role: read.role, names: row[1])
    }

    /// A row of a known label and what stands beside it: whatever its form, that is who did it, a single name or one
    /// with words that other names lack.
    func beside(_ row: [Cell]) -> LabelledNames? {
        let names = row[1].trimmed(" \u{A0}•*")
        guard let match = role(of: row[0].text), areNames(names, match), !looksLikeNames(names.text),
            let first = names.text.first, first.isUppercase || first == "«" || first == "“" || first == "„",
            names.text.last != "." || names.text.spacedWordCount <= 4, !names.text.holds(":"),
            role(of: names.text) == nil, read(names, isList: false) == nil,
            !draft.lexicon.isCue(names.text, .placeholder)
        else { return nil }
        return LabelledNames(label: row[0], role: match, names: names)
    }

    /// Each part of a list can be credited, however long the list is.
    func areNames(_ names: Cell, _ match: RoleMatch?) -> Bool {
        if CreditNames.isName(names.text) { return true }
        let isOfCompanies = match?.roles.contains { $0.isCompany } ?? false
        let parts = NameList(draft: draft).names(in: names, companies: isOfCompanies)
        return (2...12).contains(parts.count) && parts.allSatisfy { CreditNames.isName($0.text) }
    }

    /// Names between their label in two languages: "Image → Jane Doe → Cinematography".
    func twofold(_ row: [Cell]) -> LabelledNames? {
        guard let first = role(of: row[0].text), let second = role(of: row[2].text),
            role(of: row[1].text) == nil,
            CreditNames.isName(row[1].text)
        else { return nil }
        return shared(first, second).map { LabelledNames(label: row[0], role: $0, names: row[1]) }
    }

    private func isSameCase(_ one: String, _ two: String) -> Bool {
        TitleText.isCapitals(one) == TitleText.isCapitals(two)
    }

    /// "Role: Name".
    private func atColon(_ cell: Cell, isList: Bool) -> LabelledNames? {
        guard let colon = cell.text.firstIndex(of: ":") else { return nil }
        let label = draft.part(of: cell, cell.text.startIndex..<colon).trimmed(" \u{A0}\u{202F}")
        let rest = draft.part(of: cell, cell.text.index(after: colon)..<cell.text.endIndex).trimmed()
        guard !label.isEmpty else { return nil }
        let match = role(of: label.text)
        let words = label.text.spacedWordCount
        guard match != nil || isList && words <= 4 && !rest.isEmpty && looksLikeNames(rest.text) else {
            return nil
        }
        return LabelledNames(label: label, role: match, names: rest.isEmpty ? nil : rest)
    }

    /// "Regie / Director: Jane Doe", of which one side of the slash is a role by itself.
    private func atInnerColon(_ cell: Cell) -> LabelledNames? {
        guard cell.text.holds(": "), let read = atColon(cell, isList: false), let names = read.names,
            role(of: names.text) == nil
        else { return nil }
        return read
    }

    /// "Role Name" without a gap: the longest known label, and behind it what looks like names.
    private func atWord(_ cell: Cell, isList: Bool = false) -> LabelledNames? {
        let tokens = cell.text.spacedWords
        guard tokens.count >= 2 else { return nil }
        for count in stride(from: min(CreditCells.mostLabelWords, tokens.count - 1), through: 1, by: -1) {
            let label = draft.part(of: cell, cell.text.startIndex..<tokens[count - 1].endIndex)
            guard tokens[count].first?.isUppercase == true, let match = role(of: label.text) else { continue }
            let rest = draft.part(of: cell, tokens[count].startIndex..<cell.text.endIndex)
            // A one-word title before a name in the middle of a sentence is no list.
            guard
                looksLikeNames(rest.text) || isList && count > 1 && isHouse(rest.text, match)
                    || isList && BrokenNames(draft: draft).isBegun(rest, isNames: looksLikeNames)
            else { continue }
            return LabelledNames(label: label, role: match, names: rest)
        }
        return nil
    }

    /// What stands behind a label of companies alone may be a short name without a sign of one: "BFI".
    private func isHouse(_ text: String, _ match: RoleMatch) -> Bool {
        match.readings.allSatisfy { $0.allSatisfy { $0.isCompany } } && text.spacedWordCount <= 6
            && text.last != "." && !text.hasNumber
    }

    /// "Name – role", "Name, role".
    private func atDash(_ cell: Cell) -> LabelledNames? {
        for dash in [" – ", " — ", " - ", ", "] {
            guard let at = cell.text.place(of: dash) else { continue }
            let name = draft.part(of: cell, cell.text.startIndex..<at.lowerBound).trimmed()
            let label = draft.part(of: cell, at.upperBound..<cell.text.endIndex).trimmed()
            if NameText.isPerson(name.text), let match = role(of: label.text) {
                return LabelledNames(label: label, role: match, names: name)
            }
            // "Role – Name".
            if dash != ", ", looksLikeNames(label.text), let match = role(of: name.text) {
                return LabelledNames(label: name, role: match, names: label)
            }
        }
        return nil
    }

    /// "Role – the Harbour Choir": behind a known label and a dash stands who did it, whatever it looks like.
    private func atOpenDash(_ cell: Cell) -> LabelledNames? {
        for dash in [" – ", " — "] {
            guard let at = cell.text.place(of: dash) else { continue }
            let label = draft.part(of: cell, cell.text.startIndex..<at.lowerBound).trimmed()
            let names = draft.part(of: cell, at.upperBound..<cell.text.endIndex).trimmed()
            guard let match = role(of: label.text), match.isWhole, CreditNames.isName(names.text),
                names.text.last != ".", names.text.contains(where: \.isUppercase)
            else { continue }
            return LabelledNames(label: label, role: match, names: names)
        }
        return nil
    }

    /// "Unknown role JANE DOE": the capitals tell where the name begins.
    private func atCapitals(_ cell: Cell) -> LabelledNames? {
        let tokens = cell.text.spacedWords
        guard tokens.count >= 2, tokens.count <= 10, tokens[0].contains(where: \.isLowercase) else {
            return nil
        }
        var start = tokens.count
        while start > 0, !tokens[start - 1].contains(where: { $0.isLowercase }) { start -= 1 }
        guard start >= 1, start <= 5, start < tokens.count else { return nil }
        let names = draft.part(of: cell, tokens[start].startIndex..<cell.text.endIndex)
        guard TitleText.isCapitals(names.text), tokens.count - start >= 2,
            !names.text.hasNumber
        else { return nil }
        let label = draft.part(of: cell, cell.text.startIndex..<tokens[start - 1].endIndex)
        return LabelledNames(label: label, role: role(of: label.text), names: names)
    }

    /// True if every part of a list is a name of a person or of a company.
    func looksLikeNames(_ text: String) -> Bool {
        let whole = Cell(text: text, range: 0..<text.utf8.count, line: 0)
        let names = NameList(draft: draft).names(in: whole)
        guard !names.isEmpty, names.count <= 24 else { return false }
        return names.allSatisfy { cell in
            let name = NameText.withoutPostNominals(
                NameText.withoutGeneration(
                    CreditNames.withoutEmployer(CreditNames.withoutBracket(cell.text))))
            return NameText.isPerson(name)
                || (NameText.isCompany(name) && name.spacedWordCount <= 6)
        }
    }
}

/// The names of a credit as they are given back.
enum CreditNames {
    /// Without a company or country in brackets behind it.
    static func withoutBracket(_ name: String) -> String {
        guard let open = name.place(of: " (") else { return name }
        return String(name[..<open.lowerBound])
    }

    /// The names of a cell with their spelling, persons or companies.
    static func found(_ cell: Cell, areCompanies: Bool, _ draft: Draft) -> [Found<String>] {
        NameList(draft: draft).names(in: cell, companies: areCompanies).compactMap { part in
            var name = withoutTitle(withoutBracket(withoutConjunction(part.text, draft)))
            if draft.languages.count > 1 { name = withoutFilmBy(name, draft) }
            name = areCompanies ? withoutArticle(name, draft) : withoutLead(name)
            if !areCompanies { name = CastList.withoutOthers(name) }
            if !areCompanies { name = NameText.withoutPostNominals(name) }
            while let last = name.last, ",;:.".contains(last) {
                if last == ".", name.dropLast().last?.isUppercase == true || areCompanies && !endsSentence(name)
                {
                    break
                }
                name.removeLast()
            }
            if !areCompanies { name = withoutEmployer(name) }
            guard isName(name) else { return nil }
            let restored =
                areCompanies ? company(name) : draft.people.spelling(of: name) ?? NameText.restored(name)
            return draft.found(part, as: restored)
        }
    }

    /// "A film by Jane Doe", which the other language has said of her already.
    private static func withoutFilmBy(_ name: String, _ draft: Draft) -> String {
        let text = FoldedText(name)
        guard let end = draft.lexicon.filmBy(in: text), end < text.bytes.count else { return name }
        return text.original(of: end..<text.bytes.count).trimmedSpaces
    }

    /// A stop behind a whole word, not behind letters of a legal form.
    private static func endsSentence(_ name: String) -> Bool {
        guard let last = name.spacedWords.last else { return false }
        let word = last.dropLast()
        return word.count >= 4 && word.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" }
            && !word.holds(".")
            && !["corp", "bros", "dept", "prod", "coop"].contains(word.lowercased())
    }

    /// "and Jane Doe", as the last line of a list begins.
    private static func withoutConjunction(_ name: String, _ draft: Draft) -> String {
        guard let first = name.spacedWords.first, first.endIndex < name.endIndex,
            first == "&" || first.first?.isLowercase == true && draft.lexicon.isCue(String(first), .conjunction)
        else { return name }
        return String(name[first.endIndex...].drop { $0 == " " })
    }

    /// "the Harbour Fund": a small article is no part of a house's name.
    private static func withoutArticle(_ name: String, _ draft: Draft) -> String {
        let tokens = name.spacedWords
        guard tokens.count >= 2, tokens[0].first?.isLowercase == true, tokens[1].first?.isUppercase == true,
            draft.lexicon.isCue(String(tokens[0]), .article)
        else { return name }
        return String(name[tokens[1].startIndex...])
    }

    /// "with the help of Jane Doe": the name behind two small words and more.
    private static func withoutLead(_ name: String) -> String {
        let tokens = name.spacedWords
        guard let at = tokens.firstIndex(where: { $0.first?.isUppercase == true }), at >= 2 else { return name }
        let rest = String(name[tokens[at].startIndex...])
        return NameText.isPerson(rest) ? rest : name
    }

    /// "Jane Doe «Low Light»": the name before the title of a work.
    private static func withoutTitle(_ name: String) -> String {
        guard let quote = name.firstIndex(where: { "«“„".contains($0) }),
            name.last.map({ "»”“‘".contains($0) }) == true
        else { return name }
        let head = name[..<quote].reversed().drop { $0 == " " || $0 == "," }.reversed()
        return NameText.isPerson(String(head)) ? String(head) : name
    }

    /// "Jane Doe for Low Sound": the name before a small word that belongs to no name.
    static func withoutEmployer(_ name: String) -> String {
        let tokens = name.spacedWords
        guard tokens.count >= 4, let at = tokens.indices.dropFirst(2).first(where: { isSmallWord(tokens[$0]) }),
            at < tokens.count - 1
        else { return name }
        let head = tokens[..<at].joined(separator: " ")
        return NameText.isPerson(head) ? head : name
    }

    private static func isSmallWord(_ token: Substring) -> Bool {
        token.allSatisfy(\.isLetter) && token.first?.isLowercase == true
            && !NameText.particles.contains(folded(String(token)))
            && !NameText.innerWords.contains(folded(String(token)))
    }

    /// Something that can be credited: begins with a letter that is no lower-case one, no sentence, no address.
    static func isName(_ text: String) -> Bool {
        guard text.count >= 2, text.utf8.count <= 90, !text.holds("@"), !text.holds("www."),
            !text.hasPrefix("["),
            let first = text.first(where: { $0.isLetter || $0.isNumber }), !first.isNumber
        else { return false }
        return text.spacedWordCount <= 9
    }

    /// A company's name in capitals in ordinary case; letters of broadcasters stay.
    static func company(_ name: String) -> String {
        guard TitleText.isCapitals(name) else { return name }
        let tokens = name.spacedWords
        // One short word in capitals is an abbreviation: a broadcaster's letters.
        if tokens.count == 1, name.count <= 4 { return name }
        return tokens.map { token in
            let lower = token.lowercased()
            let bare = lower.filter(\.isLetter)
            if token.count <= 4, broadcasters.contains(bare) { return String(token) }
            return NameText.particles.contains(bare) && bare.count > 1 && token != tokens[0]
                ? lower : NameText.capitalised(lower)
        }.joined(separator: " ")
    }

    /// Letters of broadcasters and legal forms that stay in capitals.
    private static let broadcasters: Set<String> = [
        "rai", "zdf", "wdr", "swr", "ndr", "mdr", "rbb", "br", "orf", "srf", "rts", "rsi", "svt", "nrk", "yle",
        "dr", "tvp", "bbc", "itv", "rte", "rtp", "tve", "rtve", "cnc", "bfi", "tv", "uk", "usa", "llc", "ltd",
        "ffa",
        "dffb", "hff", "mbb", "nfb", "ica", "icaa", "eu",
    ]
}
