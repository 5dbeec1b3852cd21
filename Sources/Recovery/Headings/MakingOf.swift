import DossierKit
import DossierManuscript
import DossierText

/// Texts under headings of their own that tell how the film was made: they name who did what.
enum MakingOf {
    /// Two people of the kit and more stand beside their roles: "Producer Jane Doe", "John Roe, the costume designer".
    ///
    /// - Parameter least: how many; one is enough where such a text goes before.
    static func isTold(in zone: Zone, least: Int, _ draft: Draft) -> Bool {
        let lines = zone.body.filter { draft.lines[$0].use == .text }
        guard lines.count >= 3 || draft.paper.hasWholeParagraphs, lines.count <= 400 else { return false }
        let text = lines.map { draft.paper.string(draft.lines[$0].content) }.joined(separator: " ")
        let tokens = text.spacedWords
        var found: Set<String> = []
        for index in tokens.indices.dropLast() where tokens[index].first?.isUppercase == true {
            let name = bare(tokens[index]) + " " + bare(tokens[index + 1])
            guard NameText.isPerson(name), !found.contains(folded(name)) else { continue }
            let isKnown = draft.people.contains(name)
            let before = (1...4).contains { count in
                guard index >= count else { return false }
                let label = tokens[(index - count)..<index].joined(separator: " ")
                return isRole(label, draft)
            }
            let after =
                isKnown && tokens[index + 1].last == ","
                && (1...4).contains { count in
                    guard index + 1 + count < tokens.count else { return false }
                    return isRole(
                        tokens[(index + 2)..<(index + 2 + count)].map(bare).joined(separator: " "), draft)
                }
            if before || after { found.insert(folded(name)) }
        }
        return found.count >= least
    }

    private static func isRole(_ text: String, _ draft: Draft) -> Bool {
        var words = text.trimmedSpaces.spacedWords
        if let first = words.first, draft.lexicon.isCue(folded(String(first)), .article) { words.removeFirst() }
        guard !words.isEmpty else { return false }
        return draft.lexicon.role(of: words.map(bare).joined(separator: " ")) != nil
    }

    private static func bare(_ token: Substring) -> String {
        String(token).filter { $0.isLetter || "-’'".contains($0) }.trimmedSpaces
    }
}
