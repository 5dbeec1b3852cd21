import DossierText

/// The words of a name or title as printed, for comparing with others.
public struct Phrase: Sendable, Hashable {
    let words: [WordForm]

    public init(_ text: String) { words = splitWords(of: text).map { WordForm(String($0.text)) } }

    init(forms: [WordForm]) { words = forms }

    var folded: [String] { words.map(\.folded) }
    var letters: Int { words.reduce(0) { $0 + $1.size } }

    /// How another phrase of as many words differs, or nil if it is the same or something else.
    ///
    /// In `names` the last word may be two letters off if the others are the same and one is long: nobody else in a
    /// kit is called so.
    func difference(from other: Phrase, language: String?, names: Bool = false) -> Difference? {
        guard words.count == other.words.count, !words.isEmpty else { return nil }
        var slip: Int?
        var romanised = false
        for (index, word) in words.enumerated() {
            switch WordMatch(word, other.words[index], language: language) {
            case .same, .inflected: break
            case .romanised: romanised = true
            case .slip(let distance):
                guard slip == nil else { return nil }
                slip = distance
                if names, index == words.count - 1 { continue }
                // Two letters apart is a slip only if the sounds are one apart.
                if distance > 1,
                    editDistance(word.key, other.words[index].key, limit: 1) > 1
                {
                    return nil
                }
            case .different:
                guard names, slip == nil, index == words.count - 1, isNearSurname(word, other.words[index]),
                    folded.dropLast().contains(where: { $0.utf8.count >= 6 })
                else { return nil }
                slip = 2
            }
        }
        if slip != nil { return .slip }
        return romanised ? .romanised : nil
    }

    private func isNearSurname(_ a: WordForm, _ b: WordForm) -> Bool {
        a.size >= 5 && b.size >= 5 && a.mayBe(b, within: 2) && a.folded.prefix(3) == b.folded.prefix(3)
            && editDistance(a.folded, b.folded, limit: 2) <= 2
    }

    enum Difference: Hashable {
        case slip, romanised, smallWord
    }
}

/// Articles and prepositions that are left out and put in without anybody noticing.
enum SmallWords {
    static func contains(_ folded: String) -> Bool { all.contains(folded) }

    private static let all: Set<String> = [
        "the", "a", "an", "of", "to", "in", "on", "at", "le", "la", "les", "l", "un", "une", "des", "du", "de",
        "d",
        "au", "aux", "en", "der", "die", "das", "den", "dem", "ein", "eine", "im", "am", "el", "los", "las",
        "una",
        "del", "al", "il", "lo", "i", "gli", "uno", "di", "della", "dei", "degli", "delle", "nel", "o", "os",
        "as",
        "um", "uma", "do", "da", "dos", "das", "het", "een", "van", "det", "en", "ett", "et",
    ]
}
