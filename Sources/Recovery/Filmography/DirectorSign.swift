import DossierText

/// The sign between title and director that a whole filmography keeps to: "Night Boat – Jane Doe – 2013".
///
/// In one line nobody can tell the name from the end of the title; over the list everybody can.
enum DirectorSign {
    /// Fewer lines may be chance.
    private static let leastLines = 3

    /// The sign; nil if most lines have no name behind one.
    static func of(_ lines: [String]) -> String? {
        guard lines.count >= leastLines else { return nil }
        return [" – ", " — ", " - ", " / ", " | ", ", "].first { sign in
            let named = lines.count { name($0, behind: sign) != nil }
            return named >= leastLines && named * 5 >= lines.count * 4
        }
    }

    /// Where the title before a name ends, and where the name begins.
    static func name(_ text: String, behind sign: String) -> (title: String.Index, rest: String.Index)? {
        guard let at = text.place(of: sign), at.lowerBound > text.startIndex else { return nil }
        let tail = text[at.upperBound...]
        var name = String(tail)
        for mark in [sign, " (", ", ", " – "] {
            if let end = name.place(of: mark) { name = String(name[..<end.lowerBound]) }
        }
        name = name.trimmedSpaces
        guard NameText.isPerson(name), (2...4).contains(name.spacedWordCount), !name.hasNumber,
            !NameText.isCompany(name)
        else { return nil }
        return (at.lowerBound, at.upperBound)
    }
}
