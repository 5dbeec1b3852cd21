import DossierKit
import DossierText

/// Prizes that a sentence under a heading of awards tells: "The film won the Audience Award at the Harbour Film
/// Festival 2031 and a special mention at the Quayside Days."
struct AwardSentences {
    let draft: Draft

    /// A line with fewer is an entry of a list. Words.
    static let leastWords = 9
    private static let mostWords = 120

    /// True for a line of running text rather than of a list.
    static func isSentence(_ cell: Cell) -> Bool {
        let count = cell.text.spacedWordCount
        guard count >= leastWords, count <= mostWords, let last = cell.text.last, ".!…".contains(last) else {
            return false
        }
        return cell.text.spacedWords.count { $0.first?.isLowercase == true } * 5 >= count * 2
    }

    /// The prizes of a passage, each with the festival that follows it, or that of the one before.
    func awards(_ cell: Cell) -> [Award] {
        let tokens = cell.text.spacedWords
        var found: [Award] = []
        var at = 0
        var prize: (start: Int, end: Int)?
        /// A festival without a prize before it, which may have one behind.
        var open: AwardPart?
        func close() {
            if let prize, let festival = open {
                found += awards(festival, cell, tokens, prize)
            }
            prize = nil
            open = nil
        }
        while at < tokens.count {
            if let end = festivalEnd(tokens, at) {
                let name = draft.part(of: cell, tokens[at].startIndex..<tokens[end - 1].endIndex).trimmed(
                    " ,.;:()")
                var part = AwardPart(name, draft)
                if part.year == nil { part.year = year(tokens, end) }
                if open != nil, prize != nil { close() }
                if let prize { found += awards(part, cell, tokens, prize) } else { open = part }
                if prize != nil { open = nil }
                prize = nil
                at = end
                if ".!".contains(tokens[end - 1].last ?? " ") { close() }
                continue
            }
            let word = bare(tokens[at])
            if prize == nil, isPrize(word) {
                prize = (start(tokens, at), at + 1)
            } else if let open = prize {
                prize = (open.start, at + 1)
            }
            if ".!".contains(tokens[at].last ?? " "), tokens[at].count > 3 { close() }
            at += 1
        }
        close()
        return found
    }

    private func bare(_ token: Substring) -> String {
        String(token.drop { "«“„\"(".contains($0) }.trimmingSuffix(in: ",.;:)»”“\"!"))
    }

    private func isPrize(_ word: String) -> Bool {
        let cues = draft.lexicon.cues(of: word)
        return cues.contains(.prize) && word.count >= 4 && !AwardSentences.verbs.contains(folded(word))
    }

    /// A raised word before the prize belongs to it: "the Golden Oar Award".
    private func start(_ tokens: [Substring], _ at: Int) -> Int {
        var start = at
        while start > 0, tokens[start - 1].first?.isUppercase == true,
            !",.;:".contains(tokens[start - 1].last ?? " "),
            start - 1 > 0, !draft.lexicon.isCue(String(tokens[start - 1]), .article)
        {
            start -= 1
        }
        return start
    }

    /// Where the name of a festival that begins at a token ends: raised words with the small ones between, of which
    /// one is a word for a festival.
    private func festivalEnd(_ tokens: [Substring], _ at: Int) -> Int? {
        guard at > 0, let first = bare(tokens[at]).first, first.isUppercase || first.isNumber else {
            return nil
        }
        var end = at
        var last = at
        var isFestival = false
        var isName = true
        var hasPrize = false
        while end < tokens.count, end - at < 12 {
            let word = bare(tokens[end])
            let isRaised = word.first.map { $0.isUppercase || $0.isNumber } ?? false
            if isRaised {
                last = end + 1
                let part = AwardPart(Cell(text: word, range: 0..<word.utf8.count, line: 0), draft)
                if part.cues.contains(.festival), !part.opening.contains(.prize) { isFestival = true }
                if part.opening.contains(.prize) { hasPrize = true }
            } else if hasPrize, !isFestival {
                // "the Grand Prize at the Harbour Days": the prize ends here.
                break
            } else if !draft.lexicon.isCue(word, [.nameParticle, .article, .titleSmallWord])
                || draft.lexicon.isCue(word, .conjunction)
            {
                break
            }
            if !isRaised, !draft.lexicon.isCue(word, .nameParticle) { isName = false }
            end += 1
            if ",.;:)".contains(tokens[end - 1].last ?? " ") { break }
        }
        guard last > at else { return nil }
        if isFestival { return last }
        // "at the Salt Reels 2031": what bears a year was held in it.
        return isName && !hasPrize && last > at + 1 && FactValues.plainYear(bare(tokens[last - 1])) != nil
            ? last : nil
    }

    /// The year within two words behind a name: "in 2031", "de 2031", "(2031)".
    private func year(_ tokens: [Substring], _ end: Int) -> Int? {
        for index in end..<min(tokens.count, end + 2) {
            if let year = FactValues.plainYear(bare(tokens[index])) { return year }
        }
        return nil
    }

    /// One award, or two where a conjunction joins two prizes.
    private func awards(
        _ festival: AwardPart, _ cell: Cell, _ tokens: [Substring], _ prize: (start: Int, end: Int)
    ) -> [Award] {
        for at in (prize.start + 1)..<max(prize.start + 1, prize.end - 1)
        where draft.lexicon.isCue(bare(tokens[at]), .conjunction) || tokens[at - 1].last == "," {
            let next = tokens[at - 1].last == "," ? at : at + 1
            let rest = next..<prize.end
            guard let first = rest.first(where: { isPrize(bare(tokens[$0])) }), first - next <= 3 else {
                continue
            }
            return [award(festival, cell, tokens, (prize.start, at))]
                + awards(festival, cell, tokens, (start(tokens, first), prize.end))
        }
        return [award(festival, cell, tokens, prize)]
    }

    private func award(
        _ festival: AwardPart, _ cell: Cell, _ tokens: [Substring], _ prize: (start: Int, end: Int)
    ) -> Award {
        var end = prize.end
        // Without the preposition and article before the festival.
        while end > prize.start + 1, tokens[end - 1].first?.isLowercase == true, tokens[end - 1].count <= 4 {
            end -= 1
        }
        let words = draft.part(of: cell, tokens[prize.start].startIndex..<tokens[end - 1].endIndex)
            .trimmed(" ,.;:")
        // "Festival of Lights of 2031", once the year is out.
        var name = festival.cell
        while let last = name.text.spacedWords.last, last.startIndex > name.text.startIndex,
            last.first?.isLowercase == true
        {
            name = draft.part(of: name, name.text.startIndex..<last.startIndex).trimmed(" ,.;:()")
        }
        var award = Award(festival: AwardLine.festivalName(name, draft), year: festival.year)
        award.award = words.text
        var whole = words
        whole.range = words.range.lowerBound..<max(words.range.upperBound, festival.cell.range.upperBound)
        award.source = draft.found(whole).source
        return award
    }

    /// Forms of "to win" that are among the words for prizes.
    static let verbs: Set<String> = [
        "winner", "winning", "gewonnen", "gewinner", "gewinnerin", "ausgezeichnet", "lauréat", "laureat",
        "awarded",
        "ganador", "ganadora", "vincitore", "vencedor", "vencedora", "premiado", "premiada", "premiato",
        "prime",
        "primé", "primee", "nagrodzony", "zwyciezca", "победитель", "победа", "winnaar", "laureate",
        "preistrager", "vinder", "vinner", "vinnare", "laureaat", "лауреат",
    ]
}
