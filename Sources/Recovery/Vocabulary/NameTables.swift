import DossierText

/// The names of countries and languages in one language, folded for looking up.
struct NameTables: Sendable {
    /// ISO 3166-1 codes (3166-3 for states of the past) by names, adjectives and abbreviations.
    private(set) var countries = PhraseTable<String>()
    /// BCP 47 codes by names.
    private(set) var languages = PhraseTable<String>()
    /// The codes of countries by their names alone.
    private(set) var countryNames = PhraseTable<String>()

    init(_ words: Vocabulary) {
        for (name, code) in words.values.countryForms { countries.add(foldedBytes(name), code) }
        for (name, code) in words.values.languageForms { languages.add(foldedBytes(name), code) }
        CodedNames.each(words.countryNames) { code, name in
            countries.add(name, code)
            countryNames.add(name, code)
        }
        CodedNames.each(words.languageNames) { code, name in languages.add(name, code) }
    }
}

extension LanguageLexicon {
    /// Codes of countries by what the language calls them.
    var countries: PhraseTable<String> { NameTables.of(language)?.countries ?? PhraseTable() }
    /// Codes of languages by what the language calls them.
    var languages: PhraseTable<String> { NameTables.of(language)?.languages ?? PhraseTable() }
}
