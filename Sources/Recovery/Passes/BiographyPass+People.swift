import DossierKit
import DossierText

/// Whom a biography is of whose heading names nobody: "The composer", "About the director", "Om produceren".
extension BiographyPass {
    /// Who opens the text, else the one person credited with the role in the heading.
    static func person(of section: Section, _ draft: Draft) -> Found<String>? {
        guard let first = section.paragraphs.first else { return nil }
        if let name = knownName(opening: first.text, draft) {
            return Found(name, source: first.source(of: 0..<name.utf8.count))
        }
        guard let heading = section.heading, let role = headingRole(heading.value, draft) else { return nil }
        var people: [Found<String>] = []
        for credit in draft.kit.credits where credit.role == role {
            if !people.contains(where: { foldedLetters($0.value) == foldedLetters(credit.name.value) }) {
                people.append(credit.name)
            }
        }
        guard people.count == 1, let only = people.first, !NameText.isCompany(only.value),
            !first.text.hasOtherPerson(than: only.value, draft)
        else { return nil }
        return Found(only.value, source: heading.source, confidence: 0.9)
    }

    /// The longest name that the kit knows and that a text begins with.
    static func knownName(opening text: String, _ draft: Draft) -> String? {
        let tokens = text.spacedWords.prefix(6)
        for count in stride(from: min(6, tokens.count), through: 2, by: -1) {
            guard let last = tokens.dropFirst(count - 1).first else { continue }
            var name = String(text[..<last.endIndex])
            while let end = name.last, ",.:;–)".contains(end) { name.removeLast() }
            if let known = draft.people.spelling(of: name) { return known }
        }
        return nil
    }

    /// The role that a heading speaks of: one of its words, perhaps with an ending.
    static func headingRole(_ heading: String, _ draft: Draft) -> Role? {
        var roles: Set<Role> = []
        let content = words(of: heading).filter { word in
            let key = folded(String(word.text))
            return !draft.lexicon.isCue(key, [.functionWord, .article, .conjunction]) && key.count >= 4
        }
        guard content.count <= 3 else { return nil }
        for word in content {
            guard let match = draft.lexicon.role(ofForm: String(word.text)) else { continue }
            roles.formUnion(match.roles)
        }
        return roles.count == 1 ? roles.first : nil
    }
}

extension String {
    /// Another known person opens the text.
    fileprivate func hasOtherPerson(than name: String, _ draft: Draft) -> Bool {
        guard let other = BiographyPass.knownName(opening: self, draft) else { return false }
        return foldedLetters(other) != foldedLetters(name)
    }
}

extension Lexicon {
    /// The role of a word, or of the word it is a form of: "producenten", "режиссёре".
    func role(ofForm word: String) -> RoleMatch? {
        if let found = role(of: word) { return found }
        var stem = word
        for _ in 0..<3 {
            stem.removeLast()
            guard stem.count >= 5 else { return nil }
            if let found = role(of: stem) { return found }
        }
        return nil
    }
}
