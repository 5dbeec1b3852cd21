import DossierText

/// What stands between title and director in a whole filmography: a sign, "Night Boat – Jane Doe – 2013", or a small
/// word, "Night Boat by Jane Doe (2013)".
///
/// In one line nobody can tell the name from the end of the title; over the list everybody can.
enum DirectorSign {
    /// Fewer lines may be chance.
    private static let leastLines = 3
    /// With a director of the kit among them two are enough.
    private static let leastKnown = 2

    private static let signs = [" – ", " — ", " - ", " / ", " | ", ", "]

    /// In the languages of the trade. Titles have them too: "Portrait of Jane Doe".
    private static let words = [
        " by ", " von ", " van ", " de ", " di ", " da ", " av ", " af ", " d’", " d'", " реж. ", " reż. ",
        " dir. ", " r. ", " réal. ",
    ]

    /// The sign; nil if most lines have no name behind one.
    ///
    /// - Parameter isDirector: whether a name is that of a director whom the kit knows.
    static func of(_ lines: [String], isDirector: (String) -> Bool = { _ in false }) -> String? {
        if lines.count >= leastLines,
            let sign = signs.first(where: { sign in
                let named = lines.count { name($0, behind: sign) != nil }
                return named >= leastLines && named * 5 >= lines.count * 4
            })
        {
            return sign
        }
        return words.first { word in
            let named = lines.compactMap { line in name(line, behind: word).map { (line, $0) } }
            if named.count >= leastLines, named.count * 5 >= lines.count * 4 { return true }
            guard named.count >= leastKnown, named.count * 2 >= lines.count else { return false }
            return named.contains { line, place in
                let rest = String(line[place.rest...])
                let names = String(rest.prefix { !"(,–|".contains($0) }).trimmedSpaces
                return isDirector(names) || isDirector(names.spacedWords.prefix(2).joined(separator: " "))
            }
        }
    }

    /// Where the title before a name ends, and where the name begins.
    static func name(_ text: String, behind sign: String) -> (title: String.Index, rest: String.Index)? {
        var from = text.startIndex
        while let at = text[from...].place(of: sign) {
            if at.lowerBound > text.startIndex, isName(text[at.upperBound...], before: sign) {
                return (at.lowerBound, at.upperBound)
            }
            guard words.contains(sign) else { return nil }
            from = at.upperBound
        }
        return nil
    }

    private static func isName(_ tail: Substring, before sign: String) -> Bool {
        var name = String(tail)
        for mark in [sign, " (", ", ", " – "] where mark != " de " && mark != " di " && mark != " da " {
            if let end = name.place(of: mark) { name = String(name[..<end.lowerBound]) }
        }
        name = name.trimmedSpaces
        guard !name.hasNumber, !NameText.isCompany(name), name.first?.isUppercase == true else { return false }
        if NameText.isPerson(name) { return (2...4).contains(name.spacedWordCount) }
        // Two of them, with whatever word between.
        let tokens = name.spacedWords
        return tokens.indices.dropFirst(2).dropLast(2).contains { at in
            let (one, two) = (name[..<tokens[at - 1].endIndex], name[tokens[at + 1].startIndex...])
            return tokens[at].count <= 3 && tokens[at].first?.isLowercase != false
                && NameText.isPerson(String(one)) && NameText.isPerson(String(two))
        }
    }
}
