import DossierText

/// Codes of languages by what is printed for them. The names themselves stand with each language.
enum Languages {
    /// The BCP 47 code of a language named in one of some languages, which are tried in order.
    static func code(forLanguage name: String, in languages: [String]) -> String? {
        let folded = foldedBytes(name)
        for language in languages {
            if let code = NameTables.of(language)?.languages[folded] { return code }
        }
        return nil
    }

    /// The BCP 47 code of a language named in any language there is.
    static func code(forLanguage name: String) -> String? { everywhere[foldedBytes(name)] }

    private static let everywhere: PhraseTable<String> = {
        var table = PhraseTable<String>()
        for words in Vocabulary.all {
            CodedNames.each(words.languageNames) { code, name in table.add(name, code) }
        }
        for words in Vocabulary.all {
            for (name, code) in words.values.languageForms.sorted(by: { $0.key < $1.key }) {
                table.add(foldedBytes(name), code)
            }
        }
        return table
    }()
}
