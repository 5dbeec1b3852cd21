import DossierText

/// Where a title ends that nothing sets off but its capitals or the name behind it: `NIGHT BOAT, Ondine Film`,
/// `NIGHT BOAT by Jane Doe`, `Night Boat, by Jane Doe (2013)`.
struct TitleEnd {
    let draft: Draft

    /// The end of the title and where what follows begins; nil if the text goes on to its end.
    func find(_ text: String) -> (title: String.Index, rest: String.Index)? {
        capitalsEnd(text) ?? creditEnd(text)
    }

    /// True if a text says who made a work and nothing else: `by Jane Doe`.
    func isCredit(_ text: String) -> Bool { isLink(text.spacedWords[...]) }

    // MARK: Capitals

    /// A title in capitals ends at the last comma before the first word that is not, or before a linking word
    /// with a name behind it.
    private func capitalsEnd(_ text: String) -> (title: String.Index, rest: String.Index)? {
        let tokens = text.spacedWords
        guard let first = tokens.first, isCapitals(first) else { return nil }
        var capitals = 0
        var comma: String.Index?
        for (index, token) in tokens.enumerated() {
            if hasLower(token) {
                guard capitals >= 2 else { return nil }
                if let comma { return (comma, text.index(after: comma)) }
                guard index > 0, isLink(tokens[index...]) else { return nil }
                return (tokens[index - 1].endIndex, token.startIndex)
            }
            capitals += token.unicodeScalars.count { $0.properties.isUppercase }
            if token.last == "," {
                comma = token.endIndex > token.startIndex ? text.index(before: token.endIndex) : comma
            } else if token == "," || token == "–" || token == "—", index > 0 {
                comma = token.startIndex
            }
        }
        guard let comma else { return nil }
        // All in capitals: only what is surely a company is no part of the title.
        let tail = String(text[text.index(after: comma)...])
        return NameText.isCompany(tail) && words(of: tail).count <= 4
            ? (comma, text.index(after: comma)) : nil
    }

    private func isCapitals(_ token: Substring) -> Bool {
        !hasLower(token) && token.unicodeScalars.contains { $0.properties.isUppercase || isDigit($0) }
    }

    private func hasLower(_ token: Substring) -> Bool {
        token.unicodeScalars.contains { $0.properties.isLowercase }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

    // MARK: Names behind a title

    /// `…, by Jane Doe`: a comma, a small word and nothing but a name.
    private func creditEnd(_ text: String) -> (title: String.Index, rest: String.Index)? {
        var at = text.endIndex
        while let comma = text[..<at].lastIndex(of: ",") {
            let tokens = text[text.index(after: comma)...].spacedWords
            if isLink(tokens[...]) { return (comma, text.index(after: comma)) }
            at = comma
        }
        return nil
    }

    /// A word such as *by* or *de*, one of a credit (*dir.*), and the name of a person up to a bracket, comma or end.
    private func isLink(_ tokens: ArraySlice<Substring>) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        let folded = FoldedText(String(first.base[first.startIndex..<last.endIndex]))
        if draft.lexicon.cue(.workRole, in: folded) != nil { return true }
        let word = String(first)
        let isElided = word.hasPrefix("d’") || word.hasPrefix("d'")
        guard isElided || TitleEnd.links.contains(word.lowercased()) else { return false }
        var name = tokens.dropFirst().prefix { !$0.holds("(") }.map(String.init)
        if isElided { name.insert(String(word.dropFirst(2)), at: 0) }
        while let end = name.last, let mark = end.last, ",.;".contains(mark) {
            name[name.count - 1] = String(end.dropLast())
            if name[name.count - 1].isEmpty { name.removeLast() }
        }
        return NameText.isPerson(name.joined(separator: " ")) && name.first?.first?.isUppercase == true
    }

    /// Between a title and its director in the languages of the trade.
    private static let links: Set<String> = [
        "by", "de", "di", "da", "von", "van", "av", "af", "реж.", "reż.", "dir.", "r:", "regie:", "regia:",
    ]
}
