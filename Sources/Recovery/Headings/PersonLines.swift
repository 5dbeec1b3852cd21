import DossierManuscript
import DossierText

/// Lines that are nothing but a person's name, or a name and what the person does: `JANE DOE (Anna)`.
extension Draft {
    /// True if a text can be the name of a person and not a phrase in capitals: `BUILDING THE SETS` is none.
    func canBePerson(_ text: String) -> Bool {
        guard NameText.isPerson(text), !NameText.isCompany(text), lexicon.role(of: text) == nil else {
            return false
        }
        var isWhole = false
        if TitleText.isCapitals(text), isPhrase(text) { return false }
        for token in text.spacedWords {
            let word = folded(String(token))
            if token.count(where: \.isLetter) >= 3 { isWhole = true }
            if NameText.particles.contains(word) { continue }
            if lexicon.isCue(word, [.article, .conjunction]) { return false }
        }
        return isWhole
    }

    /// The people that a text names, if it names two or three and says nothing else: "Ada and Ben Quill", "Jane Doe, John
    /// Roe".
    func pair(_ text: String) -> [String]? {
        guard text.utf8.count <= 120 else { return nil }
        let cell = Cell(text: text, range: 0..<text.utf8.count, line: 0)
        let names = NameList(draft: self).names(in: cell).map(\.text)
        guard (2...3).contains(names.count), names.allSatisfy({ people.contains($0) || canBePerson($0) }) else {
            return nil
        }
        return names
    }

    /// True if a text in capitals has a word of no name in it, or none but words that the kit writes small as well:
    /// `ON THE ROAD`, `TRAVEL BOOK`.
    private func isPhrase(_ text: String) -> Bool {
        let known = text.spacedWords.map { folded(String($0)) }.filter { !NameText.particles.contains($0) }
        if known.contains(where: {
            lexicon.isCue($0, [.functionWord, .interrogative]) && !lexicon.isCue($0, .nameParticle)
        }) {
            return true
        }
        return !known.isEmpty && known.allSatisfy { $0.utf8.count >= 3 && small.contains($0) }
    }

    /// True if the first lines below a heading take up the name in it, as a biography does, or speak of a birth
    /// or of studies.
    func tellsALife(_ body: some Sequence<Int>, of name: String) -> Bool {
        for line in body where lines[line].use == .text {
            let text = paper.string(lines[line].content)
            if lexicon.firstCue([.born, .studied], in: FoldedText(text)) != nil { return true }
        }
        return takesUp(name, body)
    }

    /// True if some lines have a part of a name.
    func takesUp(_ name: String, _ body: some Sequence<Int>) -> Bool {
        let names = Set(
            name.spacedWords.filter { $0.count >= 3 }.map { folded(String($0)) }
                .filter { !NameText.particles.contains($0) && !lexicon.isCue($0, [.article, .functionWord]) })
        for line in body where lines[line].use == .text {
            let text = paper.string(lines[line].content)
            for word in words(of: text) where word.text.first?.isUppercase == true {
                if names.contains(folded(String(word.text))) { return true }
            }
        }
        return false
    }
}
