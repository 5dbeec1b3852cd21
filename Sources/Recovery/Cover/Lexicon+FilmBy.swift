import DossierKit
import DossierText

extension Lexicon {
    /// Where "a film by" at the head of a text ends, whatever the film is called there: "Un largometraje documental
    /// de", "eine schwarze Komödie von". Nil if the text begins otherwise.
    func filmBy(in text: FoldedText) -> Int? {
        if let end = cue(.filmBy, in: text) { return end }
        let tokens = words(of: String(decoding: text.bytes.prefix(96), as: UTF8.self))
        guard tokens.count >= 3, isCue(String(tokens[0].text), .article) else { return nil }
        for end in stride(from: min(6, tokens.count - 1), through: 2, by: -1) {
            guard Lexicon.by.contains(String(tokens[end].text)) else { continue }
            let phrase = text.original(of: tokens[1].range.lowerBound..<tokens[end - 1].range.upperBound)
            if formOrGenre(phrase) { return tokens[end].range.upperBound }
        }
        return nil
    }

    /// True for a kind of film or a genre, or for both in one: "largometraje documental".
    private func formOrGenre(_ phrase: String) -> Bool {
        if workKind(phrase) != nil || isCue(phrase, .genre) { return true }
        let tokens = phrase.spacedWords
        return tokens.count <= 4 && tokens.contains { workKind(String($0)) != nil || isCue(String($0), .genre) }
            && tokens.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == "-" } }
    }

    /// "By" in the languages of the trade, folded.
    private static let by: Set<String> = ["by", "de", "von", "di", "van", "av", "af", "door"]
}
