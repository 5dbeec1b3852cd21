extension Vocabulary {
    /// A language that has a vocabulary. The words themselves are put together when they are first asked for.
    private struct Entry: Sendable {
        /// BCP 47.
        var language: String
        var functionWords: Words
        var words: @Sendable () -> Vocabulary
    }

    /// In the order in which the languages are tried.
    private static let entries = [
        Entry(language: "en", functionWords: English.functionWords) { .english },
        Entry(language: "fr", functionWords: French.functionWords) { .french },
        Entry(language: "de", functionWords: German.functionWords) { .german },
        Entry(language: "es", functionWords: Spanish.functionWords) { .spanish },
        Entry(language: "it", functionWords: Italian.functionWords) { .italian },
        Entry(language: "pt", functionWords: Portuguese.functionWords) { .portuguese },
        Entry(language: "ru", functionWords: Russian.functionWords) { .russian },
        Entry(language: "nl", functionWords: Dutch.functionWords) { .dutch },
        Entry(language: "pl", functionWords: Polish.functionWords) { .polish },
        Entry(language: "da", functionWords: Danish.functionWords) { .danish },
        Entry(language: "sv", functionWords: Swedish.functionWords) { .swedish },
        Entry(language: "no", functionWords: Norwegian.functionWords) { .norwegian },
    ]

    /// BCP 47 codes of the languages that have a vocabulary, in the order in which they are tried.
    static let languages: [String] = entries.map(\.language)

    /// The function words of each language, in the same order.
    static var functionWords: [Words] { entries.map(\.functionWords) }

    /// Every vocabulary there is.
    static var all: [Vocabulary] { entries.map { $0.words() } }

    /// The vocabulary of a language; `pt-BR` finds `pt`, `nb` and `nn` find `no`.
    static func of(_ language: String) -> Vocabulary? {
        let code = code(language)
        return entries.first { $0.language == code }?.words()
    }

    /// The code under which a language is kept: the part before the first hyphen, Norwegian as one.
    static func code(_ language: String) -> String {
        let base = language.lowercased().prefix { $0 != "-" && $0 != "_" }
        return base == "nb" || base == "nn" ? "no" : String(base)
    }
}

extension LanguageLexicon {
    private static let kept = PerLanguage(LanguageLexicon.init)

    /// The tables of a language, built when they are first asked for.
    static func of(_ language: String) -> LanguageLexicon? { kept.of(language) }
}

extension NameTables {
    private static let kept = PerLanguage(NameTables.init)

    /// The names a language has for countries and languages, laid out when they are first asked for.
    static func of(_ language: String) -> NameTables? { kept.of(language) }
}
