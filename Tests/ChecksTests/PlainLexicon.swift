import DossierChecks

extension Lexicon {
    /// A dictionary of one language that has these words and no others.
    static func having(_ words: Set<String>, in language: String = "en") -> Lexicon {
        Lexicon { asked, tag in tag == language ? Set(asked).subtracting(words) : nil }
    }
}
