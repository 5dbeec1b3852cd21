import DossierText

/// How titles of works set in capitals are given back, by the rules of their language.
enum TitleText {
    /// True if a text has capitals and no lower-case letter.
    static func isCapitals(_ text: String) -> Bool {
        var upper = 0
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                if scalar.value >= 0x61, scalar.value <= 0x7A { return false }
                if scalar.value >= 0x41, scalar.value <= 0x5A { upper += 1 }
            } else if scalar.properties.isLowercase {
                return false
            } else if scalar.properties.isUppercase {
                upper += 1
            }
        }
        return upper >= 2
    }

    /// A title in ordinary case; one that is not in capitals comes back as it is.
    ///
    /// - Parameter spellings: how the kit's running text writes words, by their folded form, so that names inside
    ///   a title keep their capitals.
    static func restored(_ title: String, _ style: TitleCase, lexicon: Lexicon, spellings: Spellings) -> String
    {
        guard isCapitals(title) else { return title }
        if let printed = spellings.title(title) { return printed }
        let tokens = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        var out: [String] = []
        var opens = true
        var afterArticle = false
        for (index, token) in tokens.enumerated() {
            let lower = token.lowercased()
            let bare = lower.filter { $0.isLetter || $0 == "'" || $0 == "’" }
            let isLast = index == tokens.count - 1
            var raised = false
            switch style {
            case .titleCase, .german:
                raised = opens || isLast || !lexicon.isCue(bare, .titleSmallWord)
            case .sentence: raised = opens || isRoman(token)
            case .french:
                raised = opens || afterArticle
            }
            if isRoman(token), tokens.count > 1, index > 0 {
                out.append(token)
            } else if let known = spellings.word(bare), style == .sentence || style == .french, !raised {
                out.append(known.first?.isUppercase == true ? NameText.capitalised(lower) : lower)
            } else {
                out.append(raised ? raisedFirst(lower, style) : lower)
            }
            afterArticle = opens && style == .french && lexicon.isCue(bare, .article) && !lower.holds("’")
            opens = token.hasSuffix(":") || token == "–" || token.hasSuffix("?") || token.hasSuffix("!")
        }
        return out.joined(separator: " ")
    }

    private static func raisedFirst(_ token: String, _ style: TitleCase) -> String {
        if style == .titleCase || style == .german {
            var text = NameText.capitalised(token)
            // An apostrophe in the middle of an English word raises nothing: "It’s".
            if let at = text.firstIndex(where: { $0 == "’" || $0 == "'" }), at != text.startIndex {
                let next = text.index(after: at)
                if next < text.endIndex, text.distance(from: next, to: text.endIndex) <= 2 {
                    text = String(text[...at]) + text[next...].lowercased()
                }
            }
            return text
        }
        guard let first = token.firstIndex(where: { $0.isLetter }) else { return token }
        var text = token
        text.replaceSubrange(first...first, with: token[first].uppercased())
        // After an elided article the noun is raised too: L’Herbier.
        if style == .french, let at = text.firstIndex(where: { $0 == "’" || $0 == "'" }) {
            let next = text.index(after: at)
            if next < text.endIndex { text.replaceSubrange(next...next, with: text[next].uppercased()) }
        }
        return text
    }

    private static func isRoman(_ token: String) -> Bool {
        token.count >= 2 && token.count <= 4 && token.allSatisfy { "IVX".contains($0) }
    }
}

/// How a kit's running text spells its words: the evidence for giving back what is set in capitals.
struct Spellings: Sendable {
    /// Folded word → spelling in mid-sentence.
    private(set) var words: [String: String] = [:]
    /// Folded letters of a title → how mixed-case text prints it.
    private(set) var titles: [String: String] = [:]

    func word(_ text: String) -> String? { words[folded(text)] }
    func title(_ text: String) -> String? { titles[foldedLetters(text)] }

    mutating func add(word: String) { if words[folded(word)] == nil { words[folded(word)] = word } }
    mutating func add(title: String) {
        let key = foldedLetters(title)
        if !key.isEmpty, titles[key] == nil { titles[key] = title }
    }
}
