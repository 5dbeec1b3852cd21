/// What dictionaries outside the house know of a language's words.
public struct Lexicon: Sendable {
    private let ask: @Sendable (_ words: [String], _ language: String) -> Set<String>?

    /// - Parameter ask: gives the words that no dictionary of the language has, in the spelling of the question; nil if
    ///   there is no dictionary. It is asked once a language, and only where a word is doubted.
    public init(_ ask: @escaping @Sendable (_ words: [String], _ language: String) -> Set<String>?) {
        self.ask = ask
    }

    /// Knows no language.
    public static let none = Lexicon { _, _ in nil }

    func unknown(_ words: [String], in language: String) -> Set<String>? { ask(words, language) }
}
