import DossierText

/// Which language a stretch of text is in, by its function words.
struct LanguageGuess {
    private let tables: [String: [String: Int]]

    init() { tables = LanguageGuess.table }

    /// Function words of each language found in a text.
    func scores(_ text: String) -> [String: Int] {
        var scores: [String: Int] = [:]
        for word in words(of: text) {
            let key = word.text.lowercased()
            guard let languages = tables[key] else { continue }
            for (language, weight) in languages { scores[language, default: 0] += weight }
        }
        return scores
    }

    /// The language of a text, nil if its words do not tell.
    func language(of text: String) -> String? {
        let scores = scores(text)
        guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 4 else {
            return nil
        }
        return best.key
    }

    /// Word → languages that have it, with a weight that is smaller the more languages share it.
    private static let table: [String: [String: Int]] = {
        var found: [String: [String: Int]] = [:]
        for vocabulary in Vocabulary.all {
            for word in vocabulary.functionWords {
                found[word.lowercased(), default: [:]][vocabulary.language] = 1
            }
        }
        for (word, languages) in found {
            let weight = languages.count == 1 ? 4 : languages.count == 2 ? 2 : 1
            found[word] = languages.mapValues { _ in weight }
        }
        return found
    }()
}
