import DossierKit
import DossierText

/// An award in one line, or in lines that belong together: festival, year, section, prize in any order.
struct AwardLine {
    let draft: Draft
    private(set) var parts: [AwardPart] = []

    /// More parts would be a sentence.
    static let mostParts = 8
    /// No festival has a longer name.
    private static let mostNameWords = 14

    /// - Parameter keepsPlaces: where a festival is stays a part of its own.
    init(_ cells: [Cell], _ draft: Draft, keepsPlaces: Bool = false) {
        self.draft = draft
        /// Parts that stand right behind a comma, and those right before a colon.
        var behindComma: Set<Int> = []
        var beforeColon: Set<Int> = []
        for cell in cells {
            for piece in AwardLine.pieces(of: cell, draft) {
                let before = cell.text.utf8.prefix(
                    max(0, piece.cell.range.lowerBound - cell.range.lowerBound))
                if before.last(where: { $0 != 0x20 }) == 0x2C { behindComma.insert(parts.count) }
                if before.last(where: { $0 != 0x20 && $0 != 0xA0 && $0 != 0xC2 }) == 0x3A {
                    beforeColon.insert(parts.count - 1)
                }
                var part = AwardPart(piece.cell, draft)
                part.isBracket = piece.isBracket
                if part.isEmpty {
                    // A year by itself belongs to what stands before it, or else to what follows.
                    if let year = part.year {
                        if let last = parts.indices.last, parts[last].year == nil {
                            parts[last].hasYear = true
                        }
                        loneYear = loneYear ?? year
                    }
                } else {
                    parts.append(part)
                }
            }
        }
        if !keepsPlaces { dropPlaces(behindComma, beforeColon) }
    }

    /// "Harbour Film Festival, Lisbon 2031", "Harbour Days, Portugal": where a festival is, behind its name. The year
    /// behind the place is the festival's.
    private mutating func dropPlaces(_ behindComma: Set<Int>, _ beforeColon: Set<Int>) {
        let hasPrize = parts.contains { !$0.cues.isDisjoint(with: [.prize, .nomination]) }
        for index in parts.indices.dropFirst().reversed() where behindComma.contains(index) {
            let (part, before) = (parts[index], parts[index - 1])
            guard part.cues.isEmpty, !part.isBracket, !isPerson(part), part.year != nil || part.hasYear,
                before.year == nil, !before.isBracket,
                before.cues.isDisjoint(with: [.prize, .nomination, .programme, .selection])
                    || before.opening == .festival,
                before.cues.contains(.festival) || draft.lexicon.country(part.cell.text) != nil
                    // A section may stand before a festival: only a year apart from both tells them.
                    || hasPrize && index >= 2 && part.year == nil
                    // Before a colon stands who gave it, and behind the last comma where.
                    || hasPrize && index == 1 && beforeColon.contains(1) && before.cues.isEmpty
            else { continue }
            parts[index - 1].year = part.year
            parts[index - 1].hasYear = true
            parts.remove(at: index)
        }
    }

    private(set) var loneYear: Int?

    var year: Int? { parts.compactMap(\.year).first ?? loneYear }

    /// A name of several words with capitals, the last of which no prize ends with.
    func isNamedHouse(_ index: Int) -> Bool {
        let part = parts[index]
        let tokens = part.cell.text.spacedWords
        return tokens.count >= 2 && tokens.count <= 7 && part.cues.isDisjoint(with: [.prize, .nomination])
            && !isPerson(part) && tokens.first?.first?.isUppercase == true
            && tokens.last?.first?.isUppercase == true
    }

    /// True if nothing but a year stands in it.
    var isYear: Bool { parts.isEmpty && loneYear != nil }

    /// The part that names the festival, if one does.
    var festival: Int? {
        guard parts.count <= AwardLine.mostParts,
            let best = parts.indices.max(by: { (parts[$0].festivalScore, -$0) < (parts[$1].festivalScore, -$1) }
            ),
            parts[best].festivalScore >= 2,
            parts[best].cell.text.spacedWordCount <= AwardLine.mostNameWords
        else { return nil }
        return best
    }

    /// Only words such as "official selection", "awards", "winner".
    var isStatus: Bool {
        parts.count == 1 && festival == nil && parts[0].year == nil
            && !draft.lexicon.cues(of: parts[0].cell.text)
                .isDisjoint(with: [.prize, .selection, .nomination])
    }

    /// One word that says of something that it was a prize: "Winner".
    var isBareStatus: Bool {
        isStatus && parts[0].cell.text.spacedWordCount == 1
            && draft.lexicon.isCue(parts[0].cell.text, [.prize, .nomination])
    }

    /// In a list: beside a prize or a section, what has no sign at all is the festival.
    var likelyFestival: Int? {
        if let festival { return festival }
        guard parts.count >= 2, parts.count <= 4 else { return nil }
        let open = parts.indices.filter { parts[$0].cues.isEmpty && !isPerson(parts[$0]) }
        let known = parts.indices.filter {
            !parts[$0].cues.isDisjoint(with: [.prize, .programme, .selection, .nomination])
        }
        if open.count == 1, !known.isEmpty { return open[0] }
        // "Best Actress" and "Quayside Film Awards": what is given, and the house that gives.
        let given = parts.indices.filter { parts[$0].opening.contains(.prize) }
        let houses = parts.indices.filter { !parts[$0].opening.contains(.prize) && !isPerson(parts[$0]) }
        guard open.isEmpty, given.contains(where: { parts[$0].cell.text.spacedWordCount >= 2 }),
            houses.count == 1, let house = houses.first, parts[house].cues == .prize,
            AwardLine.isHouse(parts[house].cell.text)
        else { return nil }
        return house
    }

    /// "Quayside Film Awards", "Premios del Muelle": a house that gives several.
    private static func isHouse(_ text: String) -> Bool {
        let tokens = text.spacedWords
        guard tokens.count >= 2, let first = tokens.first, let last = tokens.last else { return false }
        return manyPrizes.contains(folded(String(first))) || manyPrizes.contains(folded(String(last)))
    }

    private static let manyPrizes: Set<String> = [
        "awards", "premios", "premi", "prix", "preise", "prijzen", "nagrody", "priser", "премии",
    ]

    /// True if a festival and something it gave or showed stand in it.
    var isWhole: Bool { festival != nil && (parts.count >= 2 || year != nil) }

    // MARK: Reading

    /// The award; nil without a festival.
    ///
    /// - Parameters:
    ///   - house: the festival that a line above names, for lines without one.
    ///   - carriedYear: the year a line above gives.
    ///   - status: what a line above says of all below it: "Official selection".
    func award(house: Cell? = nil, carriedYear: Int? = nil, status: String? = nil) -> Award? {
        let own = house == nil ? likelyFestival : festival
        guard let name = own.map({ parts[$0].cell }) ?? house else { return nil }
        var rest = parts.indices.filter { $0 != own }
        rest.removeAll { isAside($0) }
        let prize = prize(among: rest, festival: own)
        var award = Award(festival: AwardLine.festivalName(name, draft), year: year ?? carriedYear)
        award.award = prize.map { text($0, among: rest) }
        let hasName = prize.map { isNamed($0) } ?? false
        let sections = rest.filter {
            $0 != prize && parts[$0].prizeScore < 2 && !(hasName && $0 + 1 == prize)
        }
        award.section = sections.first.map { half(parts[$0].cell.text) } ?? (prize == nil ? status : nil)
        award.source = source
        return award
    }

    /// The awards of the line: one, or one for each of several prizes.
    func awards(house: Cell? = nil, carriedYear: Int? = nil, status: String? = nil) -> [Award] {
        guard let first = award(house: house, carriedYear: carriedYear, status: status) else { return [] }
        let own = house == nil ? likelyFestival : festival
        let prizes = parts.indices.filter {
            $0 != own && parts[$0].opening.contains(.prize) && !isNamed($0)
                && parts[$0].cell.text.spacedWordCount >= 2
        }
        guard prizes.count >= 2 else { return [first] }
        return prizes.map { index in
            var award = first
            award.award = text(index, among: [])
            return award
        }
    }

    private func prize(among rest: [Int], festival: Int?) -> Int? {
        let likely = rest.filter { parts[$0].prizeScore > 0 }
        if !likely.isEmpty {
            // "Winner – Best Film": the one that says more.
            return likely.max { (weight($0), $0) < (weight($1), $1) }
        }
        let open = rest.filter { parts[$0].prizeScore == 0 }
        guard let last = open.last else { return nil }
        // Of two unknown parts behind the festival the section stands first.
        if let festival, last > festival { return last }
        return open.first
    }

    private func weight(_ index: Int) -> Int {
        let isBare = draft.lexicon.isCue(parts[index].cell.text, [.prize, .nomination])
        return parts[index].prizeScore
            - (isBare && parts[index].cell.text.spacedWordCount == 1 ? 5 : 0)
    }

    /// A nomination says so.
    func text(_ prize: Int, among rest: [Int]) -> String {
        var name = withoutWinner(half(parts[prize].cell.text))
        // "Golden Oar (Best Film)": a prize with a name of its own.
        if isNamed(prize), rest.contains(prize - 1) {
            name = half(parts[prize - 1].cell.text) + " (" + name + ")"
        }
        guard !parts[prize].cues.contains(.nomination),
            let word = rest.first(where: { $0 != prize && parts[$0].opening.contains(.nomination) })
        else { return name }
        return half(parts[word].cell.text) + " – " + name
    }

    /// True for what a prize with a name of its own is given for, in brackets behind that name.
    func isNamed(_ prize: Int) -> Bool {
        guard prize > 0, parts[prize].isBracket, parts[prize].opening.contains(.prize) else { return false }
        let name = parts[prize - 1]
        return !name.isBracket && name.year == nil && !isPerson(name) && name.festivalScore < 2
            && name.cues.isDisjoint(with: [.nomination, .selection, .programme])
            && (name.cues.isEmpty || name.cell.text.spacedWordCount >= 2)
    }

    /// "Special mention for Jane Doe" without the one who has it, if the kit knows her.
    private func withoutWinner(_ text: String) -> String {
        let tokens = text.spacedWords
        for count in [2, 3] where tokens.count >= count + 2 {
            let name = text[tokens[tokens.count - count].startIndex...]
            guard draft.people.contains(String(name)) else { continue }
            return String(text[..<tokens[tokens.count - count - 2].endIndex])
        }
        return text
    }

    /// Who has a prize, in brackets behind it; where a festival is.
    private func isAside(_ index: Int) -> Bool {
        let part = parts[index]
        if isPerson(part) || part.isBracket && draft.lexicon.country(part.cell.text) != nil { return true }
        return part.isBracket && part.cues.isEmpty && index > 0 && parts[index - 1].prizeScore > 0
            && NameText.isPerson(part.cell.text)
    }

    private func isPerson(_ part: AwardPart) -> Bool {
        part.cues.isEmpty && draft.people.contains(part.cell.text)
    }

    /// In a kit of two languages the first of both.
    func half(_ text: String) -> String {
        var text = text
        if let at = text.place(of: " / "), draft.languages.count > 1 {
            text = String(text[..<at.lowerBound])
        }
        return TitleText.restored(text, .sentence, lexicon: draft.lexicon, spellings: draft.spellings)
    }

    static func festivalName(_ cell: Cell, _ draft: Draft) -> String {
        var text = cell.text
        if let at = text.place(of: " / "), draft.languages.count > 1 {
            text = String(text[..<at.lowerBound])
        }
        // Letters that stand for a name stay as they are.
        return text.holds(" ") || text.count > 5 ? NameText.restored(text) : text
    }

    var source: SourceSpan? {
        let cells = parts.map(\.cell)
        guard let first = cells.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
            let last = cells.max(by: { $0.range.upperBound < $1.range.upperBound })
        else { return nil }
        var whole = first
        whole.range = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
        return draft.found(whole).source
    }

    // MARK: Cutting
}
