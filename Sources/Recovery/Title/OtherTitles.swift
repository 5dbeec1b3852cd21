import DossierKit
import DossierText

/// The film's titles in other languages: on the cover beside the title, in brackets, behind a slash.
struct OtherTitles {
    let cover: CoverLines
    let title: TitleCandidate
    let candidates: [TitleCandidate]

    func add(to draft: inout Draft) {
        var keys: Set<String> = [title.key]
        for line in beside() {
            let bare = TitleCandidate.bare(line.cell)
            let key = foldedLetters(bare.text)
            guard isTitle(line.text, bare.text, draft), !keys.contains(key) else { continue }
            keys.insert(key)
            add(bare.text, draft.found(bare).source, line.number, &draft)
        }
        for other in candidates where other.isAside && !other.lines.isDisjoint(with: title.lines) {
            guard keys.insert(other.key).inserted, !draft.people.contains(other.text) else { continue }
            add(other.text, other.source, nil, &draft)
        }
        for other in candidates where other.score >= TitleCandidate.enough && isApart(other) {
            guard keys.insert(other.key).inserted, !other.signs.contains(.person) else { continue }
            add(other.text, other.source, nil, &draft)
        }
    }

    /// Neither part of the title nor the other way round, and the running heads or the text know it.
    private func isApart(_ other: TitleCandidate) -> Bool {
        !other.key.contains(title.key) && !title.key.contains(other.key)
            && editDistance(other.key, title.key, limit: 3) > 2
            && other.lines.isDisjoint(with: title.lines) && !other.lines.isEmpty
            && !other.signs.isDisjoint(with: [.runningHead, .label, .emphasised])
    }

    /// The lines of the cover around the title, up to the next that says something else.
    private func beside() -> [CoverLines.Line] {
        guard let first = cover.all.firstIndex(where: { title.lines.contains($0.number) }),
            let last = cover.all.lastIndex(where: { title.lines.contains($0.number) })
        else { return [] }
        var found: [CoverLines.Line] = []
        for line in cover.all[(last + 1)...].prefix(3) {
            guard cover.canBeTitle(line) else { break }
            found.append(line)
        }
        if first > 0, cover.canBeTitle(cover.all[first - 1]), cover.all[first].follows {
            found.append(cover.all[first - 1])
        }
        return found
    }

    /// A second title shows by its brackets, its script or its language, or by what the kit says of it elsewhere.
    private func isTitle(_ line: String, _ text: String, _ draft: Draft) -> Bool {
        guard text.spacedWordCount <= 10, !text.hasSuffix("."), text.first?.isUppercase == true,
            !draft.people.contains(text), writtenDates(in: text).isEmpty,
            !text.contains(where: { "!?@|".contains($0) }) || line.hasPrefix("("),
            draft.lexicon.firstCue([.festival, .selection, .prize], in: FoldedText(text)) == nil
        else { return false }
        if CoverTitles.isAside(line) { return true }
        if isCyrillic(text) != isCyrillic(title.text) { return true }
        let guess = LanguageGuess()
        if let own = guess.language(of: text), own != guess.language(of: title.text),
            own != draft.language || guess.language(of: title.text) != nil
        {
            return true
        }
        return candidates.contains {
            $0.key == foldedLetters(text)
                && !$0.signs.isDisjoint(with: [.runningHead, .label, .emphasised, .filmography, .besideKitName])
        }
    }

    private func isCyrillic(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
    }

    private func add(_ text: String, _ source: SourceSpan?, _ line: Int?, _ draft: inout Draft) {
        let language = LanguageGuess().language(of: text)
        let style = language.map(Lexicon.titleCase) ?? draft.titleCase
        let value = TitleText.restored(text, style, lexicon: draft.lexicon, spellings: draft.spellings)
        draft.title.others.append(Found(value, source: source, confidence: 0.9))
        if let line { draft.title.lines.insert(line) }
    }
}
