import DossierKit
import DossierText

/// Tells a film's original title from titles it has for other countries.
enum SecondTitles {
    /// Puts the further titles of the cover in their places. What the kit labels stays as it is.
    static func place(_ draft: inout Draft) {
        guard let title = draft.kit.film.title else { return }
        var known: Set<String> = [foldedLetters(title.value)]
        if let original = draft.kit.film.originalTitle, !known.insert(foldedLetters(original.value)).inserted {
            draft.kit.film.originalTitle = nil
        }
        var others: [Found<String>] = []
        for other in draft.kit.film.alternativeTitles
        where known.insert(foldedLetters(other.value)).inserted {
            others.append(other)
        }
        draft.kit.film.alternativeTitles = others
        for other in draft.title.others where known.insert(foldedLetters(other.value)).inserted {
            if draft.kit.film.originalTitle == nil, isOriginal(other.value, draft) {
                draft.kit.film.originalTitle = other
            } else {
                draft.kit.film.alternativeTitles.append(other)
            }
        }
    }

    /// A kit made where its own language is spoken has the original title already; elsewhere the second title is
    /// the original one, unless it is English, which every kit adds.
    private static func isOriginal(_ title: String, _ draft: Draft) -> Bool {
        guard let language = draft.language else { return false }
        let own = LanguageGuess().language(of: title)
        if own == "en", language != "en" { return false }
        if own == language, !draft.languages.isEmpty { return false }
        let countries = draft.kit.film.countries.map(\.value)
        if !countries.isEmpty {
            return !countries.contains { SpokenLanguages.of(country: $0).contains(language) }
        }
        if language == "en" { return true }
        return own != nil && own != language
    }
}
