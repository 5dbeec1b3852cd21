import DossierKit
import DossierManuscript
import DossierText

/// Lines of a cast that only the whole list explains.
extension CastList {
    /// The mark that parts actor and part line after line, where it may part two names as well: "Ada Quill, the pilot",
    /// "Ada Quill / Nell".
    func partingMark(_ lines: some Sequence<Int>) -> String? {
        [", ", " / ", " … ", " ... ", " .. ", " · ", " • ", " | ", " = ", " > "].first {
            isParted(lines, by: $0)
        }
    }

    private func isParted(_ lines: some Sequence<Int>, by mark: String) -> Bool {
        var total = 0
        var parted = 0
        var parts = 0
        for line in lines where draft.lines[line].use == .text && draft.lines[line].words <= 12 {
            let cells = draft.cells(line).filter { !$0.isEmpty }
            guard cells.count == 1, let cell = cells.first else { return false }
            total += 1
            guard let (left, right) = CastList.sides(cell, at: mark, draft) else { continue }
            guard NameText.isPerson(left.text) || NameText.isPerson(right.text) else { continue }
            parted += 1
            if !NameText.isPerson(left.text) || !NameText.isPerson(right.text) { parts += 1 }
        }
        guard total >= 3, parted * 5 >= total * 4 else { return false }
        return parts * 2 >= parted || total >= 5 && parted == total && parts > 0
    }

    /// What stands on either side of the one mark of a cell.
    static func sides(_ cell: Cell, at mark: String, _ draft: Draft) -> (Cell, Cell)? {
        guard let at = cell.text.place(of: mark), !cell.text[at.upperBound...].holds(mark),
            !cell.text.holds(":"), mark.holds("–") || !cell.text.holds(" – "),
            mark.holds("—") || !cell.text.holds(" — ")
        else { return nil }
        let left = draft.part(of: cell, cell.text.startIndex..<at.lowerBound).trimmed()
        let right = draft.part(of: cell, at.upperBound..<cell.text.endIndex).trimmed(" \u{A0}.")
        return left.isEmpty || right.isEmpty || right.text.hasNumber ? nil : (left, right)
    }

    /// "In smaller parts: A, B, C", "Special appearance: A as the mayor": what stands behind a label that names
    /// nobody; nil if the cell is none of these.
    func behindLabel(_ cell: Cell) -> (label: Cell, rest: Cell)? {
        guard let colon = cell.text.firstIndex(of: ":") else { return nil }
        let label = draft.part(of: cell, cell.text.startIndex..<colon).trimmed()
        let rest = draft.part(of: cell, cell.text.index(after: colon)..<cell.text.endIndex).trimmed(" \u{A0}.")
        guard !label.isEmpty, !rest.isEmpty, !NameText.isPerson(label.text) || isLabel(label.text) else {
            return nil
        }
        let names = NameList(draft: draft).names(in: rest)
        if names.count >= 3, names.allSatisfy({ NameText.isPerson($0.text) }) { return (label, rest) }
        if hasLink(rest.text) || isLabel(label.text) { return (label, rest) }
        return nil
    }

    /// A label of the cast and no part: "Also starring", "In kleineren Rollen".
    private func isLabel(_ text: String) -> Bool {
        if draft.lexicon.role(of: text)?.roles.first == .cast || draft.lexicon.isCue(text, .coverWith) {
            return true
        }
        return CastList.bitParts.contains(
            words(of: folded(text)).map { String($0.text) }.joined(separator: " "))
    }

    private func hasLink(_ text: String) -> Bool {
        text.spacedWords.dropFirst().dropLast().contains { draft.lexicon.isCue(String($0), .characterLink) }
    }

    /// Names of the smaller parts in the languages of the trade, folded.
    private static let bitParts: Set<String> = [
        "also with", "also starring", "also appearing", "and with", "and", "featuring",
        "with the participation of",
        "special appearance", "special appearance by", "guest appearance", "guest star", "supporting cast",
        "in smaller roles", "in other roles", "other roles", "cameo", "cameos", "extras", "und", "sowie",
        "außerdem", "ausserdem", "in weiteren rollen", "weitere rollen", "in kleineren rollen", "nebenrollen",
        "in nebenrollen", "gastauftritt", "und in weiteren rollen", "et", "et aussi", "avec aussi", "ainsi que",
        "avec la participation de", "participation exceptionnelle", "avec la participation exceptionnelle de",
        "dans les petits roles", "petits roles", "y", "y ademas", "con", "y con", "ademas",
        "con la colaboracion de", "colaboracion especial", "con la colaboracion especial de", "otros papeles",
        "participacion especial", "e", "e con", "con la partecipazione di", "partecipazione straordinaria",
        "con la partecipazione straordinaria di", "altri interpreti", "e ainda", "participacao especial",
        "participacoes especiais", "com a participacao de", "com a participacao especial de", "elenco de apoio",
        "outros papeis", "в эпизодах", "в ролях", "также", "а также", "в остальных ролях", "в других ролях",
        "en verder", "verder", "met medewerking van", "in andere rollen", "bijrollen", "gastrol", "oraz",
        "oraz w pozostałych rolach", "w pozostałych rolach", "w epizodach", "w pozostalych rolach", "i inni",
        "samt", "desuden", "i øvrige roller", "øvrige medvirkende", "i ovrige roller", "ovrige medvirkende",
        "i andre roller", "i ovriga roller", "i ovriga", "ovriga roller", "dessutom", "og", "og med", "och",
    ]

    // MARK: One line

    /// "Ada Quill (Nell), Ben Hale (the pilot), Ole Ras and others" behind a label of the cast.
    static func runIn(_ cell: Cell, _ draft: Draft) -> [(Found<String>, Found<String>?)] {
        NameList(draft: draft).names(in: cell.trimmed(" \u{A0}.")).compactMap { part in
            let name = NameText.withoutPostNominals(withoutOthers(CreditNames.withoutBracket(part.text)))
            guard CreditNames.isName(name), name.first?.isUppercase == true else { return nil }
            let actor = draft.found(part, as: draft.people.spelling(of: name) ?? NameText.restored(name))
            guard let open = part.text.place(of: " ("), part.text.last == ")" else { return (actor, nil) }
            let end = part.text.index(before: part.text.endIndex)
            guard open.upperBound < end else { return (actor, nil) }
            let character = draft.part(of: part, open.upperBound..<end)
            if draft.lexicon.isCue(character.text, .selfWord) { return (actor, nil) }
            return (actor, draft.found(character, as: NameText.restored(character.text)))
        }
    }

    /// Without "and others" behind the last name.
    static func withoutOthers(_ name: String) -> String {
        for tail in others where name.lowercased().hasSuffix(" " + tail) {
            return String(name.dropLast(tail.count + 1)).trimmedSpaces
        }
        return name
    }

    private static let others = [
        "and others", "et al.", "et al", "m.fl.", "m.fl", "m. fl.", "u.a.", "u.a", "u. a.", "u.v.a.", "e.a.",
        "e.a",
        "i in.", "i in", "i inni", "и др.", "и др", "и другие", "y otros", "e outros", "e altri", "et autres",
        "med flere",
        "med flera", "en anderen", "und andere", "etc.", "etc", "a.o.",
    ]

    // MARK: Portraits

    /// Names with a few lines about each of them below: "ADA QUILL, Sargent" above "Drove a lorry until 2009." Where a
    /// list has nothing else.
    func portraits() -> [Cell] {
        var found: [Cell] = []
        var blocks = 0
        var isOpen = true
        for line in zone.body {
            guard draft.lines[line].use == .text else {
                isOpen = true
                continue
            }
            guard isOpen else { continue }
            isOpen = false
            blocks += 1
            let cell = draft.cell(line: line)
            let head = NameText.head(of: cell.text)
            guard NameText.isPerson(head), head.utf8.count <= cell.text.utf8.count,
                draft.lexicon.role(of: head) == nil, zone.body.contains(line + 1),
                draft.lines[line + 1].use == .text
            else { continue }
            found.append(
                draft.part(
                    of: cell,
                    cell.text
                        .startIndex..<cell.text.utf8.index(
                            cell.text.startIndex, offsetBy: head.utf8.count)))
        }
        return found.count >= 2 && found.count * 4 >= blocks * 3 ? found : []
    }

    // MARK: Nothing between

    /// The actor and the part of lines with nothing but a space between them, as text loses its columns: "Ada Quill
    /// the pilot", "Ben Hale Captain Moe". Nil unless the list shows in several lines that it is such a one.
    func splitRows(_ lines: some Sequence<Int>) -> [Int: (Cell, Cell)]? {
        var found: [Int: (Cell, Cell)] = [:]
        var signs = 0
        var total = 0
        for line in lines where draft.lines[line].use == .text {
            let cells = draft.cells(line).filter { !$0.isEmpty }
            guard cells.count == 1, let cell = cells.first, cell.text.spacedWordCount <= 9,
                !cell.text.holds(","), !cell.text.holds(":"), !cell.text.holds("("), !cell.text.holds(" – "),
                !cell.text.holds(" — "), !cell.text.holds(" / "), !hasLink(cell.text), cell.text.last != "."
            else { continue }
            total += 1
            guard let cut = cut(cell) else { continue }
            if cut.isSign { signs += 1 }
            found[line] = (cut.actor, cut.part)
        }
        guard total >= 3, signs >= 2, signs * 5 >= total * 2, found.count * 10 >= total * 7 else { return nil }
        return found
    }

    private func cut(_ cell: Cell) -> (actor: Cell, part: Cell, isSign: Bool)? {
        let tokens = cell.text.spacedWords
        guard tokens.count >= 3 else { return nil }
        func cut(_ at: Int, _ isSign: Bool) -> (Cell, Cell, Bool) {
            (
                draft.part(of: cell, cell.text.startIndex..<tokens[at - 1].endIndex),
                draft.part(of: cell, tokens[at].startIndex..<cell.text.endIndex), isSign
            )
        }
        for at in 2..<tokens.count {
            let name = String(cell.text[..<tokens[at - 1].endIndex])
            guard NameText.isPerson(name) else { continue }
            let word = String(tokens[at])
            if draft.people.contains(name), at + 1 == tokens.count || !draft.people.contains(name + " " + word)
            {
                return cut(at, true)
            }
            let isSmall =
                at == 2 && word.first?.isLowercase == true && !NameText.particles.contains(folded(word))
            if isSmall || draft.lexicon.isCue(word, .honorific)
                || at >= 2 && draft.lexicon.isCue(word, .article) && word.first?.isLowercase == true
            {
                return cut(at, true)
            }
        }
        // Without a sign, as most names are: two words, and a third if the second is small.
        var at = 2
        while at < tokens.count, tokens[at - 1].first?.isLowercase == true { at += 1 }
        guard at < tokens.count, NameText.isPerson(String(cell.text[..<tokens[at - 1].endIndex])) else {
            return nil
        }
        return cut(at, false)
    }
}
