import DossierKit
import DossierManuscript
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

    /// The name that opens a paragraph: in bold, known to the kit, or before "was born".
    static func setName(opening paragraph: Passage, _ draft: Draft) -> String? {
        guard paragraph.text.spacedWordCount >= 5 else { return nil }
        if let piece = paragraph.pieces.first, let bold = boldOpening(piece.line - 1, draft),
            draft.canBePerson(bold), paragraph.text.hasPrefix(bold)
        {
            return bold
        }
        if let known = knownName(opening: paragraph.text, draft), paragraph.text.hasPrefix(known) {
            return known
        }
        let tokens = paragraph.text.spacedWords.prefix(6)
        for count in stride(from: min(5, tokens.count - 1), through: 2, by: -1) {
            guard let last = tokens.dropFirst(count - 1).first, let next = tokens.dropFirst(count).first,
                next.first?.isLowercase == true
            else { continue }
            let name = String(paragraph.text[..<last.endIndex]).trimmingComma
            guard draft.canBePerson(name), last.first?.isUppercase == true else { continue }
            let head = FoldedText(String(paragraph.text.prefix(120)))
            return draft.lexicon.firstCue([.born, .studied], in: head) == nil ? nil : name
        }
        return nil
    }

    /// The bold words that a line begins with, if the rest is not bold.
    private static func boldOpening(_ line: Int, _ draft: Draft) -> String? {
        guard draft.lines.indices.contains(line) else { return nil }
        let content = draft.lines[line].content
        var end = content.lowerBound
        for index in draft.paper.lines[line].runs {
            let run = draft.paper.runs[Int(index)]
            guard run.style.contains(.bold) else { break }
            end = min(content.upperBound, run.range.upperBound)
        }
        guard end > content.lowerBound, end < content.upperBound else { return nil }
        return draft.paper.string(content.lowerBound..<end).trimmedSpaces.trimmingComma
    }

    /// The role that a heading speaks of: one of its words, perhaps with an ending.
    static func headingRole(_ heading: String, _ draft: Draft) -> Role? {
        var roles: Set<Role> = []
        let label = heading.prefix { $0 != ":" }
        let content = words(of: String(label)).filter { word in
            let key = folded(String(word.text))
            return !draft.lexicon.isCue(key, [.functionWord, .article, .conjunction]) && key.count >= 4
        }
        // "A score for tyres" speaks of tyres.
        guard content.count <= 3, let last = content.last,
            draft.lexicon.role(ofForm: String(last.text)) != nil || draft.lexicon.role(of: heading) != nil
        else { return nil }
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
