import DossierKit
import DossierManuscript
import DossierText

/// The lists of the cast: who plays whom. Which side is the actor is decided for a whole list.
struct CastPass: Pass {
    static func run(on draft: inout Draft) {
        let known = knownPeople(draft)
        var found: [Credit] = []
        for zone in draft.zones where zone.kind == .cast {
            found += CastList(zone, known, draft).credits()
        }
        for zone in draft.zones {
            for run in CastRuns(draft: draft).runs(zone) {
                var list = zone
                list.body = run
                found += CastList(list, known, draft).credits()
            }
        }
        // The list's own words for a part stand, where it has the actor.
        let listed = Set(found.filter { $0.character != nil }.map { foldedLetters($0.name.value) })
        found += CastHeads(draft: draft).credits().filter { !listed.contains(foldedLetters($0.name.value)) }
        // Who is seen in a documentary plays nobody.
        if isDocumentary(draft), found.allSatisfy({ $0.character == nil }) {
            for index in found.indices { found[index].role = .participant }
        }
        for credit in found { draft.add(credit) }
        if isDocumentary(draft) { draft.showParticipants() }
    }

    /// The sheet or the cover calls the film a documentary.
    private static func isDocumentary(_ draft: Draft) -> Bool {
        if draft.kit.film.genres.contains(where: { draft.lexicon.workKind($0.value) == .documentary }) {
            return true
        }
        return CoverLines(draft).all.contains { line in
            let words = line.text.spacedWords
            return (words.count <= 5 || line.cue.contains(.filmBy))
                && words.prefix(4).contains { draft.lexicon.workKind(String($0)) == .documentary }
                && draft.lexicon.firstCue(
                    [.festival, .prize, .selection, .nomination], in: FoldedText(line.text)) == nil
        }
    }

    /// People whom a heading or the cover names, by their folded letters.
    private static func knownPeople(_ draft: Draft) -> Set<String> {
        var names = Set(draft.kit.credits.filter { $0.role == .cast }.map { foldedLetters($0.name.value) })
        for zone in draft.zones {
            guard let subject = zone.subject, zone.kind == .biography || zone.kind == .interview else {
                continue
            }
            for name in NamesPass.subjectNames(subject, draft) { names.insert(foldedLetters(name)) }
        }
        return names
    }
}

/// One list of the cast.
struct CastList {
    let draft: Draft
    let zone: Zone
    let known: Set<String>
    let role: Role

    /// A row: one name, or two sides of which one is the actor.
    private struct Row {
        var left: Cell
        var right: Cell?
        /// The actor stands left, as words or brackets between the two say.
        var isSettled = false
    }

    init(_ zone: Zone, _ known: Set<String>, _ draft: Draft) {
        self.draft = draft
        self.zone = zone
        self.known = known
        let title = zone.title?.value ?? ""
        role = draft.lexicon.role(of: title)?.roles.first == .participant ? .participant : .cast
    }

    func credits() -> [Credit] {
        let skipsRoles = CreditsPass.holdsCrew(zone, draft)
        if !skipsRoles, let runs = runs() { return runs }
        let portraits = skipsRoles ? [] : pairedPortraits()
        if !portraits.isEmpty { return portraits.flatMap { self.credits($0.actor, character: $0.part) } }
        var rows: [Row] = []
        let stacks = skipsRoles ? nil : StackedCast(draft: draft).pairs(zone.body)
        for (above, below, isActorAbove) in stacks ?? [] {
            let (left, right) = isActorAbove == false ? (below, above) : (above, below)
            rows.append(Row(left: left, right: right, isSettled: isActorAbove != nil))
        }
        let mark = stacks == nil ? partingMark(zone.body) : nil
        let hasCommas = mark != nil
        let split = stacks == nil && !hasCommas && !skipsRoles ? splitRows(zone.body) : nil
        let stacked = Set((stacks ?? []).flatMap { [$0.above.line, $0.below.line] })
        for line in zone.body where draft.lines[line].use == .text && !stacked.contains(line) {
            if stacks != nil, !draft.lines[line].traits.contains(.innerColon) { continue }
            if skipsRoles, CreditsPass.roleOfRow(line, draft) != nil { continue }
            if TableHead.isOfPeople(draft.cells(line).filter { !$0.isEmpty }) { continue }
            if let mark, let (left, right) = CastList.sides(draft.cell(line: line), at: mark, draft) {
                rows.append(Row(left: left, right: right))
            } else if let (left, right) = split?[line] {
                rows.append(Row(left: left, right: right, isSettled: true))
            } else if let row = row(line) {
                rows.append(contentsOf: row)
            }
        }
        if rows.isEmpty { rows = self.portraits().map { Row(left: $0) } }
        let actorIsRight = actorIsRight(rows)
        return rows.flatMap { row -> [Credit] in
            let swap = actorIsRight && !row.isSettled && row.right != nil
            let actor = swap ? row.right ?? row.left : row.left
            return self.credits(actor, character: swap ? row.left : row.right)
        }
    }

    private func credits(_ actor: Cell, character: Cell?) -> [Credit] {
        let names =
            character == nil
            ? CreditNames.found(actor, areCompanies: false, draft)
            : [found(actor)].compactMap { $0 }
        return names.map { name in
            var part: Found<String>?
            if let character {
                let text = NameText.restored(withoutLink(character.text))
                if !draft.lexicon.isCue(text, .selfWord) { part = draft.found(character, as: text) }
            }
            return Credit(
                role, name, character: role == .cast ? part : nil, source: name.source, confidence: 0.95)
        }
    }

    /// "as Nell", where the actor stands above.
    private func withoutLink(_ text: String) -> String {
        let folded = FoldedText(text)
        guard text.first?.isLowercase == true, let end = draft.lexicon.cue(.characterLink, in: folded),
            end + 1 < folded.bytes.count,
            folded.bytes[end] == 0x20
        else { return text }
        let rest = String(folded.original(of: (end + 1)..<folded.bytes.count))
        return rest.first?.isLetter == true ? rest : text
    }

    private func found(_ cell: Cell) -> Found<String>? {
        let name = NameText.withoutPostNominals(CreditNames.withoutBracket(cell.text))
        guard CreditNames.isName(name) else { return nil }
        return draft.found(cell, as: draft.people.spelling(of: name) ?? NameText.restored(name))
    }

    // MARK: Rows

    private func row(_ line: Int) -> [Row]? {
        let facts = draft.lines[line]
        guard facts.words <= 60, facts.length <= 500, !facts.traits.contains(.at) else { return nil }
        let cells = draft.cells(line).filter { !$0.isEmpty }.map { $0.trimmed(" \u{A0}•*.") }
            .filter { !$0.isEmpty }
        switch cells.count {
        case 1: return runIn(cells[0]) ?? single(cells[0])
        case 2:
            if draft.lexicon.role(of: cells[0].text)?.roles.first == .cast { return single(cells[1]) }
            return [Row(left: cells[0], right: cells[1])]
        case 3 where draft.lexicon.isCue(cells[1].text, .characterLink):
            return [Row(left: cells[0], right: cells[2], isSettled: true)]
        case 3
        where NameText.isPerson(cells[1].text)
            && !(NameText.isPerson(cells[0].text) && NameText.isPerson(cells[2].text)):
            // The part in two languages.
            return [Row(left: cells[1], right: cells[0], isSettled: true)]
        case 4: return [Row(left: cells[0], right: cells[1]), Row(left: cells[2], right: cells[3])]
        default: return nil
        }
    }

    /// "Name (Character), Name (Character)".
    private func runIn(_ cell: Cell) -> [Row]? {
        guard cell.text.count(where: { $0 == "(" }) >= 2 else { return nil }
        let parts = NameList(draft: draft).names(in: cell)
        guard parts.count >= 2 else { return nil }
        var rows: [Row] = []
        for part in parts {
            guard let row = single(part.trimmed(" \u{A0}.")) else { return nil }
            rows += row
        }
        return rows
    }

    /// A known actor's name at the end of a line, and the part before it: "Jeanne Anna Morel".
    private func withoutGap(_ cell: Cell) -> Row? {
        let tokens = cell.text.spacedWords
        guard tokens.count >= 3, tokens.count <= 8, !cell.text.holds(","),
            known.contains(foldedLetters(cell.text)) == false
        else {
            return nil
        }
        for start in 1...(tokens.count - 2) {
            let name = draft.part(of: cell, tokens[start].startIndex..<cell.text.endIndex)
            guard draft.people.contains(name.text) else { continue }
            let part = draft.part(of: cell, cell.text.startIndex..<tokens[start - 1].endIndex)
            return Row(left: name, right: part, isSettled: true)
        }
        return nil
    }

    /// "Name as Character", "Name (Character)", "Character: Name", "Name – Character", or names alone.
    private func single(_ whole: Cell) -> [Row]? {
        var cell = whole
        let opening = FoldedText(cell.text)
        if let end = draft.lexicon.cue(.coverWith, in: opening) {
            let from = opening.origin(of: end..<opening.bytes.count).lowerBound
            let utf8 = cell.text.utf8
            let index = utf8.index(utf8.startIndex, offsetBy: min(from, utf8.count))
            cell = draft.part(of: cell, index..<cell.text.endIndex).trimmed(" \u{A0}:")
            if cell.isEmpty { return nil }
        }
        if let colon = cell.text.firstIndex(of: ":"),
            draft.lexicon.heading(String(cell.text[..<colon])).map({ !$0.kinds.contains(.cast) }) == true
        {
            return nil
        }
        if let (_, rest) = behindLabel(cell), rest.range.count < cell.range.count {
            if let row = single(rest) { return row }
        }
        let tokens = cell.text.spacedWords
        for length in [4, 3, 2, 1] where tokens.count >= length + 2 {
            for start in 1..<(tokens.count - length) {
                let link = cell.text[tokens[start].startIndex..<tokens[start + length - 1].endIndex]
                guard draft.lexicon.isCue(String(link), .characterLink) else { continue }
                let left = draft.part(of: cell, cell.text.startIndex..<tokens[start - 1].endIndex)
                guard NameText.isPerson(left.text) || known.contains(foldedLetters(left.text)) else { continue }
                let right = draft.part(of: cell, tokens[start + length].startIndex..<cell.text.endIndex)
                return [Row(left: left, right: right, isSettled: true)]
            }
        }
        if cell.text.last == ")", let open = cell.text.place(of: " ("), !cell.text.holds(", ") {
            let inner = cell.text.index(before: cell.text.endIndex)
            let left = draft.part(of: cell, cell.text.startIndex..<open.lowerBound)
            guard open.upperBound < inner, NameText.isPerson(left.text) else { return nil }
            return [Row(left: left, right: draft.part(of: cell, open.upperBound..<inner), isSettled: true)]
        }
        for separator in [" – ", " — ", " - ", ": ", " : ", " / "] {
            guard let at = cell.text.place(of: separator) else { continue }
            let left = draft.part(of: cell, cell.text.startIndex..<at.lowerBound).trimmed()
            let right = draft.part(of: cell, at.upperBound..<cell.text.endIndex).trimmed()
            guard !left.isEmpty, !right.isEmpty else { return nil }
            if separator == " / ", NameText.isPerson(left.text), NameText.isPerson(right.text) { break }
            return [Row(left: left, right: right)]
        }
        if let row = withoutGap(cell) { return [row] }
        let names = NameList(draft: draft).names(in: cell)
        guard !names.isEmpty,
            names.allSatisfy({ NameText.isPerson($0.text) || known.contains(foldedLetters($0.text)) }),
            draft.lexicon.role(of: cell.text) == nil, cell.text.last != "."
        else { return nil }
        return [Row(left: cell)]
    }

    // MARK: Sides

    /// Judged over all rows: who is known from elsewhere, what looks like a person's name, what stands in capitals.
    private func actorIsRight(_ rows: [Row]) -> Bool {
        var left = 0
        var right = 0
        for row in rows where !row.isSettled {
            guard let other = row.right else { continue }
            left += score(row.left.text, beside: other.text)
            right += score(other.text, beside: row.left.text)
        }
        return right > left
    }

    private func score(_ text: String, beside other: String) -> Int {
        var score = 0
        let name = NameText.withoutPostNominals(CreditNames.withoutBracket(text))
        if known.contains(foldedLetters(name)) { score += 6 }
        if NameText.isPerson(name) { score += 2 }
        if TitleText.isCapitals(name), !TitleText.isCapitals(other), NameText.isPerson(name) { score += 1 }
        if let first = name.spacedWords.first.map(String.init) {
            if draft.lexicon.isCue(first, [.article, .honorific]) { score -= 2 }
            if text.hasNumber || draft.lexicon.role(of: name) != nil { score -= 2 }
        }
        return score
    }
}
