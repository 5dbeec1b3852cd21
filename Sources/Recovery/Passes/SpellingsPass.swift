import DossierKit
import DossierManuscript
import DossierText

/// Collects how running text spells words that lists set in capitals, only if something is set so.
struct SpellingsPass: Pass {
    static func run(on draft: inout Draft) {
        if let language = draft.language { draft.titleCase = Lexicon.titleCase(of: language) }
        // Words in capitals for which a spelling is wanted.
        var wanted = Set<String>()
        for facts in draft.lines where facts.use != .blank && facts.words <= 24 {
            let text = draft.paper.string(facts.content)
            for word in words(of: text)
            where word.text.utf8.count >= 3 && TitleText.isCapitals(String(word.text)) {
                wanted.insert(folded(String(word.text)))
            }
            if wanted.count > 4000 { break }
        }
        guard !wanted.isEmpty else { return }
        for facts in draft.lines
        where facts.use == .text && facts.words >= 5 && facts.traits.contains(.hasLower) {
            let text = draft.paper.string(facts.content)
            for (index, word) in words(of: text).enumerated() where index > 0 && word.text.utf8.count >= 3 {
                guard !TitleText.isCapitals(String(word.text)) else { continue }
                let key = folded(String(word.text))
                if wanted.contains(key) { draft.spellings.add(word: String(word.text)) }
            }
        }
    }
}
