import DossierKit
import DossierManuscript
import DossierText

/// Decides which words are the film's title, once, on all the evidence of the kit: the cover's type and order,
/// running heads, the document's name, labels, and how the text uses the words.
struct TitlePass: Pass {
    static func run(on draft: inout Draft) {
        let cover = CoverLines(draft)
        var candidates = TitleCandidates(draft)
        for candidate in CoverTitles(cover).candidates() { candidates.add(candidate) }
        candidates.addNames()
        candidates.addLabels()
        addDocumentNames(&candidates, draft)
        weigh(&candidates, cover, draft)
        guard
            let best = candidates.found.indices.max(by: {
                order(candidates.found[$0], $0) < order(candidates.found[$1], $1)
            }), candidates.found[best].score >= TitleCandidate.enough
        else { return }
        let title = TitlePass.whole(candidates.found[best], among: candidates.found)
        draft.title.main = found(title, draft)
        draft.title.lines = title.lines
        if !title.lines.isEmpty || title.signs.contains(.besideKitName) {
            claim(title, .cover, &draft)
        } else if title.signs.contains(.metadata) || title.signs.contains(.runningHead) {
            claim(title, .runningHead, &draft)
        }
        OtherTitles(cover: cover, title: title, candidates: candidates.found).add(to: &draft)
        addRunningHeads(title.key, &draft)
    }

    /// The title as a label of the sheet gives it, where the cover set it over several lines and only the first was
    /// taken for it.
    private static func whole(_ best: TitleCandidate, among all: [TitleCandidate]) -> TitleCandidate {
        guard !best.signs.contains(.label) else { return best }
        return all.first {
            $0.signs.contains(.label) && $0.key.utf8.count > best.key.utf8.count && $0.key.hasPrefix(best.key)
                && $0.text.spacedWordCount > best.text.spacedWordCount
        } ?? best
    }

    private static func order(_ candidate: TitleCandidate, _ index: Int) -> (Double, Int, Int) {
        (candidate.score, candidate.text.spacedWordCount, -index)
    }

    static func found(_ candidate: TitleCandidate, _ draft: Draft) -> Found<String> {
        var value = candidate.text
        if TitleText.isCapitals(value) {
            value =
                candidate.spelling
                ?? TitleText.restored(
                    value, draft.titleCase, lexicon: draft.lexicon, spellings: draft.spellings)
        }
        return Found(value, source: candidate.source, confidence: candidate.confidence)
    }

    static func claim(_ title: TitleCandidate, _ origin: Claim.Origin, _ draft: inout Draft) {
        draft.kit.claims.append(
            Claim(
                .title, value: found(title, draft).value, text: title.text, origin: origin,
                source: title.source))
    }

    private static func addDocumentNames(_ candidates: inout TitleCandidates, _ draft: Draft) {
        let title = DocumentName(draft.paper.metadata.title, draft.lexicon)
        let file = DocumentName(draft.paper.file.split(separator: "/").last.map(String.init), draft.lexicon)
        if let text = title?.title {
            candidates.add(Cell(text: text, range: 0..<0, line: 0), .metadata)
        }
        for index in candidates.found.indices {
            let text = candidates.found[index].text
            if let title, title.contains(text) { candidates.sign(index, .metadata) }
            if let file, file.contains(text) { candidates.sign(index, .fileName) }
        }
    }

    /// Adds what the kit says of the candidates elsewhere.
    private static func weigh(_ candidates: inout TitleCandidates, _ cover: CoverLines, _ draft: Draft) {
        guard !candidates.found.isEmpty else { return }
        let uses = TitleUses(draft, skipping: 0..<((cover.all.last?.number ?? -1) + 1))
        let all = candidates.found.map { uses.use(of: $0.text) }
        for index in candidates.found.indices {
            let text = candidates.found[index].text
            if draft.people.contains(text), all[index].works == 0 { candidates.sign(index, .person) }
            if NameText.isCompany(text) { candidates.sign(index, .company) }
            if draft.lexicon.firstCue([.festival, .selection], in: FoldedText(text)) != nil {
                candidates.sign(index, .unlikeTitle)
            }
            let use = TitlePass.own(index, all, candidates.found)
            if use.count >= 1 { candidates.sign(index, .prose) }
            if use.count >= 2 { candidates.sign(index, .proseOften) }
            if use.count >= 4 { candidates.sign(index, .proseMuch) }
            if use.emphasised >= 1 { candidates.sign(index, .emphasised) }
            if use.filmography >= 1 { candidates.sign(index, .filmography) }
            if let spelling = use.spelling { candidates.spell(index, spelling) }
        }
    }

    /// The uses of a line of the cover apart from those of the block that it is part of: "Bay" in "Ferry Bay".
    private static func own(
        _ index: Int, _ uses: [TitleUses.Use], _ found: [TitleCandidate]
    ) -> TitleUses.Use {
        var use = uses[index]
        guard use.count > 0, !found[index].lines.isEmpty else { return use }
        let wholes = found.indices.filter {
            found[$0].lines.isStrictSuperset(of: found[index].lines)
                && found[$0].key.utf8.count > found[index].key.utf8.count
                && found[$0].key.contains(found[index].key)
        }
        guard let whole = wholes.map({ uses[$0] }).max(by: { $0.count < $1.count }), whole.count > 0 else {
            return use
        }
        use.count = max(0, use.count - whole.count)
        use.filmography = max(0, use.filmography - whole.filmography)
        use.emphasised = max(0, use.emphasised - whole.emphasised)
        return use
    }

    /// The title at the head of the pages, once for each way it is written there.
    private static func addRunningHeads(_ title: String, _ draft: inout Draft) {
        guard let main = draft.title.main else { return }
        let key = folded(main.value)
        var seen = Set<String>()
        for line in draft.lines.indices where draft.lines[line].use == .furniture {
            guard draft.lines[line].length <= 90 else { continue }
            for part in TitleCandidates.parts(line, draft).map(TitleCandidate.bare) {
                guard seen.count < 16, seen.insert(part.text).inserted,
                    editDistance(folded(part.text), key, limit: 2) <= (key.utf8.count >= 8 ? 2 : 0)
                else { continue }
                let value = TitleText.restored(
                    part.text, draft.titleCase, lexicon: draft.lexicon, spellings: draft.spellings)
                draft.kit.claims.append(
                    Claim(
                        .title, value: value, text: part.text, origin: .runningHead,
                        source: draft.found(part).source))
            }
        }
    }
}
