extension Recovery {
    /// The language of a text, BCP 47; nil if its words do not tell. O(n).
    public static func language(of text: String) -> String? { LanguageGuess().language(of: text) }
}
