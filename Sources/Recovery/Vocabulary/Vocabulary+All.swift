extension Vocabulary {
    /// BCP 47 codes of the languages that have a vocabulary, in the order in which they are tried.
    static let languages: [String] = ["en", "fr", "de", "es", "it", "pt", "ru", "nl", "pl", "da", "sv", "no"]

    /// Every vocabulary there is.
    static var all: [Vocabulary] { languages.compactMap(of) }

    /// The vocabulary of a language; `pt-BR` finds `pt`, `nb` and `nn` find `no`.
    static func of(_ language: String) -> Vocabulary? {
        switch code(language) {
        case "en": english
        case "fr": french
        case "de": german
        case "es": spanish
        case "it": italian
        case "pt": portuguese
        case "ru": russian
        case "nl": dutch
        case "pl": polish
        case "da": danish
        case "sv": swedish
        case "no": norwegian
        default: nil
        }
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
