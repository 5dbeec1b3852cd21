import DossierKit
import DossierText

/// What the cover calls the film: "Ein Dokumentarfilm von Jane Doe", "a black comedy by Jane Doe".
struct CoverGenre {
    let cover: CoverLines

    private var draft: Draft { cover.draft }

    /// The genre as printed, in lower case; nil where the cover says no more than "a film by".
    func genre() -> Found<String>? { spoken() ?? alone() }

    /// A line that is a genre and nothing else: "Drama".
    private func alone() -> Found<String>? {
        for line in cover.all where line.text.spacedWordCount <= 3 && isGenre(line.text) {
            return draft.found(line.cell, as: line.text.lowercased())
        }
        return nil
    }

    private func spoken() -> Found<String>? {
        for line in cover.all {
            let tokens = line.text.spacedWords
            guard tokens.count >= 3, tokens.count <= 12, draft.lexicon.isCue(String(tokens[0]), .article),
                draft.lexicon.firstCue([.festival, .prize, .selection, .nomination], in: FoldedText(line.text))
                    == nil
            else { continue }
            for end in stride(from: min(5, tokens.count - 1), through: 2, by: -1) {
                let link = folded(String(tokens[end]))
                let phrase = line.text[tokens[1].startIndex..<tokens[end - 1].endIndex]
                guard CoverGenre.links.contains(link) || link.hasPrefix("d'"), isGenre(String(phrase)) else {
                    continue
                }
                // "Feature documentary": the form is no genre.
                var words = phrase.spacedWords[...]
                if words.count > 1, let first = words.first, draft.lexicon.workKind(String(first)) == .feature {
                    words.removeFirst()
                }
                return draft.found(line.cell, as: words.joined(separator: " ").lowercased())
            }
        }
        return nil
    }

    private func isGenre(_ phrase: String) -> Bool {
        if let kind = draft.lexicon.workKind(phrase) { return kind == .documentary }
        return draft.lexicon.isCue(phrase, .genre)
    }

    /// "By" in the languages of the trade.
    private static let links: Set<String> = ["by", "de", "von", "di", "van", "av", "af", "door", "rezyseria"]
}
