import DossierText

/// What single words say of the kind of a heading that is no phrase of the vocabulary: "Words from the director",
/// "Four questions for …".
///
/// Learnt from the vocabulary's own phrases: a word weighs for a kind what its share among the phrases is that have it.
/// Loglines are left out, whose headings have the commonest words ("one line").
struct HeadingWords: Sendable {
    private var counts: [String: [HeadingKind: Int]] = [:]

    init(_ words: Vocabulary) {
        let small = Set(
            [words.functionWords, words.articles, words.conjunctions].flatMap { $0 }.map { folded($0) })
        for (kind, phrases) in words.headings.entries where kind != .nothing && kind != .logline {
            phrases.eachFolded { phrase in
                let tokens = Set(
                    DossierText.words(of: String(decoding: phrase, as: UTF8.self)).map { String($0.text) })
                for token in tokens where !small.contains(token) && token.utf8.count >= 3 {
                    counts[token, default: [:]][kind, default: 0] += 1
                }
            }
        }
    }

    private static let kept = PerLanguage(HeadingWords.init)

    /// The words of a language; nil if it has no vocabulary.
    static func of(_ language: String) -> HeadingWords? { kept.of(language) }

    /// How much a word speaks for each kind, together 1; nothing for a word of no heading.
    func shares(_ word: String) -> [HeadingKind: Double] {
        guard let found = counts[word] else { return [:] }
        let sum = Double(found.values.reduce(0, +))
        return found.mapValues { Double($0) / sum }
    }
}

extension Lexicon {
    /// The likeliest kind of a heading by its words, if they are mostly those of one kind.
    ///
    /// - Parameter isName: true for words that are parts of names, which say nothing if no heading has them.
    func headingKind(byWordsOf title: String, isName: (Substring) -> Bool) -> HeadingKind? {
        let tables = languages.compactMap(HeadingWords.of)
        let content = words(of: title).filter { word in
            let key = folded(String(word.text))
            return key.utf8.count >= 3 && !isCue(key, [.functionWord, .article, .conjunction])
                && (tables.contains { !$0.shares(key).isEmpty } || !isName(word.text))
        }
        guard !content.isEmpty, content.count <= 6 else { return nil }
        // "A low note" is a title, where "Notes on the film" is none.
        let opensWithArticle = words(of: title).first.map { isCue(folded(String($0.text)), .article) } ?? false
        var best: (kind: HeadingKind, sum: Double)?
        for table in tables {
            var sums: [HeadingKind: Double] = [:]
            var known = 0
            for word in content {
                let shares = table.shares(folded(String(word.text)))
                if !shares.isEmpty { known += 1 }
                for (kind, share) in shares { sums[kind, default: 0] += share }
            }
            guard opensWithArticle ? known * 2 > content.count : known * 2 >= content.count else { continue }
            let ranked = sums.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
            guard let first = ranked.first, first.value >= 0.75,
                first.value >= (ranked.dropFirst().first?.value ?? 0) * 2
            else { continue }
            if first.value > best?.sum ?? 0 { best = (first.key, first.value) }
        }
        return best?.kind
    }
}
