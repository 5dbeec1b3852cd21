import DossierKit
import DossierManuscript
import DossierText

/// Collects how running text spells words that lists set in capitals, only if something is set so.
struct SpellingsPass: Pass {
    static func run(on draft: inout Draft) {
        if let language = draft.language { draft.titleCase = Lexicon.titleCase(of: language) }
        let wanted = wanted(draft)
        guard !wanted.isEmpty else { return }
        var keys = Set<UInt64>()
        for word in wanted { keys.insert(WordScan.key(word.utf8Span.span, 0..<word.utf8.count)) }
        let paper = draft.paper
        let text = paper.text
        var spellings = draft.spellings
        for facts in draft.lines
        where facts.use == .text && facts.words >= 5 && facts.traits.contains(.hasLower) {
            var isFirst = true
            WordScan.words(text.span, facts.content) { range, key in
                defer { isFirst = false }
                guard !isFirst, range.count >= 3, keys.contains(key) else { return }
                let word = paper.string(range)
                if !TitleText.isCapitals(word), wanted.contains(folded(word)) { spellings.add(word: word) }
            }
        }
        draft.spellings = spellings
    }

    /// Words in capitals for which a spelling is wanted, folded.
    private static func wanted(_ draft: Draft) -> Set<String> {
        let paper = draft.paper
        let text = paper.text
        var found = Set<String>()
        for facts in draft.lines where facts.use != .blank && facts.words <= 24 {
            WordScan.words(text.span, facts.content) { range, _ in
                guard range.count >= 3, !WordScan.hasSmallLetter(text.span, range) else { return }
                let word = paper.string(range)
                if TitleText.isCapitals(word) { found.insert(folded(word)) }
            }
            if found.count > 4000 { break }
        }
        return found
    }
}
