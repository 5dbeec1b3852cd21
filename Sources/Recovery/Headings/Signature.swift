import DossierKit
import DossierManuscript
import DossierText

/// A text that someone signs speaks in the first person: a statement, whatever stands above it.
enum Signature {
    /// Longer lines are no signature. Words.
    private static let mostWords = 9

    /// True if the last line of a zone is a name, alone or with a place and a date, or initials, and the text above
    /// says "I" or "we".
    static func closes(_ zone: Zone, _ draft: Draft) -> Bool {
        let lines = zone.body.filter { draft.lines[$0].use == .text }
        guard lines.count >= 3, let last = lines.last, draft.lines[last].words <= mostWords,
            !draft.lines[last].traits.contains(.cells), !draft.lines[last].traits.contains(.endsQuestion),
            isSignature(draft.paper.string(draft.lines[last].content), draft)
        else { return false }
        var speaking = 0
        for line in lines.dropLast() {
            let text = FoldedText(draft.paper.string(draft.lines[line].content))
            if draft.lexicon.firstCue(.firstPerson, in: text) != nil { speaking += 1 }
            if speaking >= 2 { return true }
        }
        return false
    }

    private static func isSignature(_ text: String, _ draft: Draft) -> Bool {
        let bare = String(text[...].trimmingPrefix(in: " \u{A0}-–—"))
        if isInitials(bare) { return true }
        let name = NameText.head(of: bare)
        return draft.people.contains(name) || draft.canBePerson(name) || draft.pair(name) != nil
    }

    /// `K. B.`, `É. de S.-A.`
    private static func isInitials(_ text: String) -> Bool {
        let tokens = text.spacedWords
        guard (1...5).contains(tokens.count), text.hasSuffix(".") else { return false }
        var initials = 0
        for token in tokens {
            if NameText.particles.contains(folded(String(token))) { continue }
            let parts = token.split(separator: "-")
            guard parts.allSatisfy({ $0.hasSuffix(".") && $0.unicodeScalars.count <= 3 }),
                token.unicodeScalars.first?.properties.isUppercase == true
            else { return false }
            initials += parts.count
        }
        return initials >= 2
    }
}
