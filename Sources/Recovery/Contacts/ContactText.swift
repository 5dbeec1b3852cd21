import DossierKit
import DossierText

/// What a text in a contact block can be.
struct ContactText {
    let cell: Cell
    /// Looks like an address.
    let isAddress: Bool
    /// Looks like the name of a person or a house.
    let canName: Bool
    /// Signs of a house in it.
    let isHouse: Bool
    let isCapitals: Bool
    let isPlace: Bool

    init(_ whole: Cell, _ draft: Draft) {
        // "Jane Doe (head of sales)": what she does is no part of the name.
        let head = NameText.head(of: whole.text)
        let isPerson =
            head.utf8.count < whole.text.utf8.count && NameText.isPerson(head) && !ContactText.isHouse(head)
            && !whole.text.hasNumber
        var cell = whole
        if isPerson, whole.text.hasPrefix(head) {
            cell = draft.part(
                of: whole, whole.text.startIndex..<whole.text.index(whole.text.startIndex, offsetBy: head.count)
            )
        }
        self.cell = cell
        let text = cell.text
        let tokens = text.spacedWords
        let hasDigits = text.hasNumber
        let hasStreet = draft.lexicon.firstCue([.street], in: FoldedText(text)) != nil
        isPlace = draft.lexicon.country(text) != nil
        isAddress = hasDigits && tokens.count <= 14 || hasStreet && (text.holds(",") || tokens.count >= 2)
        isCapitals = TitleText.isCapitals(text)
        let capitals = tokens.count { $0.contains { $0.isLetter && $0.isUppercase } }
        let looksNamed =
            !tokens.isEmpty && tokens.count <= 8
            && (tokens[0].first { $0.isLetter || $0.isNumber })?.isLowercase == false
            && capitals * 2 >= tokens.count && !text.hasSuffix(":")
        isHouse = looksNamed && ContactText.isHouse(text)
        canName = looksNamed && (!isAddress || isHouse && !hasDigits) && !isPlace
    }

    private static func isHouse(_ text: String) -> Bool {
        if NameText.isCompany(text) || text.holds("&") || text.holds("«") || text.holds("“") {
            return true
        }
        return words(of: folded(text)).contains { word in
            endings.contains { word.text.hasSuffix($0) && word.text.utf8.count > $0.utf8.count }
                || beginnings.contains { word.text.hasPrefix($0) }
        }
    }

    /// Parts of compounds that only houses have in their names.
    private static let endings = [
        "film", "filme", "films", "verleih", "filmproduktion", "buro", "buero", "agentur", "produktion",
        "medien",
        "pictures", "film-", "kino",
    ]
    private static let beginnings = [
        "presse", "pressa", "prensa", "stampa", "imprensa", "film", "kino", "cinema", "distribu", "verleih",
        "produ", "publicity", "publicist", "communication", "comunica", "bureau", "buro", "agency", "agence",
        "agentur", "agencia", "agenzia", "gabinete", "studio", "estudio", "releas", "entertain", "media",
        "sales", "company", "компани", "кинокомпани", "студи", "агентств", "фильм", "прокат",
    ]
}

/// A mail address as evidence: who it names, whose house it is.
struct MailParts {
    private let local: String
    private let host: String

    init(_ address: String) {
        let parts = address.split(separator: "@")
        local = parts.first.map { foldedLetters(String($0)) } ?? ""
        host = parts.count > 1 ? MailParts.letters(String(parts[1])) : ""
    }

    /// The letters of a host's name without `www` and its ending.
    static func host(_ address: String) -> String {
        var rest = address[...]
        for prefix in ["https://", "http://"] where rest.lowercased().hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        if rest.lowercased().hasPrefix("www.") { rest = rest.dropFirst(4) }
        return letters(String(rest.prefix { $0 != "/" }))
    }

    private static func letters(_ host: String) -> String {
        let parts = host.split(separator: ".").dropLast()
        return foldedLetters(parts.joined())
    }

    /// True if the part before the at sign holds the first or last name.
    func names(_ person: String) -> Bool {
        guard !local.isEmpty else { return false }
        let tokens = person.split(whereSeparator: { " -".contains($0) }).map { foldedLetters(String($0)) }
        if tokens.contains(where: { $0.utf8.count >= 3 && local.contains($0) }) { return true }
        return tokens.contains { $0.utf8.count >= 3 && $0 == local }
            || local.utf8.count <= 3 && local == String(tokens.compactMap(\.first))
    }

    /// True if the host's name holds the house's.
    func isHost(of house: String) -> Bool { MailParts.host(host, holds: house) }

    static func host(_ host: String, holds house: String) -> Bool {
        guard host.utf8.count >= 3 else { return false }
        let key = foldedLetters(house)
        if key.contains(host) || key.utf8.count >= 4 && host.contains(key) { return true }
        return house.spacedWords.contains { token in
            let word = foldedLetters(String(token))
            return word.utf8.count >= 5 && host.contains(word)
        }
    }
}
