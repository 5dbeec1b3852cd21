import DossierKit

/// The words of `kit.md`: those of the kit JSON with hyphens, `running-time` for `runningTime`.
enum KitKey {
    /// `runningTime` as `running-time`.
    static func written(_ name: String) -> String {
        var out = ""
        for character in name {
            if character.isUppercase { out += "-" }
            out += character.lowercased()
        }
        return out
    }

    /// What spellings of a key have in common: `Running time`, `running_time` and `runningTime` are the same.
    static func folded(_ key: String) -> String {
        let letters = key.unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
        let name = String(String.UnicodeScalarView(letters)).lowercased()
        return synonyms[name] ?? name
    }

    private static let synonyms = [
        "color": "colour", "organization": "organisation", "aka": "alternativetitles",
        "othertitles": "alternativetitles", "duration": "runningtime", "country": "countries",
        "genre": "genres", "emails": "email", "phones": "phone", "faxes": "fax", "urls": "url", "web": "url",
        "website": "url", "language": "lang",
    ]

    /// Keys of the topmost map in the order in which they are written.
    static let top = [
        "lang", "langs", "title", "original-title", "alternative-titles", "year", "running-time", "countries",
        "languages", "genres", "logline", "technical", "identifiers", "release-dates", "credits", "cast",
        "contacts", "awards", "quotes", "stills", "trailers", "news", "timeline", "places", "site", "format",
    ]
    static let technical = [
        "aspect-ratio", "colour", "sound", "shooting-format", "screening-format", "rating",
    ]
    static let identifiers = ["isan", "eidr", "visa"]
    static let releaseDate = ["date", "country"]
    static let contact = [
        "kind", "organisation", "name", "email", "phone", "fax", "url", "address", "confidence",
    ]
    static let award = ["festival", "year", "section", "award", "confidence"]
    static let quote = ["text", "author", "publication", "confidence"]
    static let still = ["file", "caption", "credit", "alt", "people", "year", "rights", "embargo"]
    static let event = ["date", "until", "kind", "text", "confidence"]
    static let place = ["name", "country", "kind", "at", "confidence"]
    static let trailer = ["title", "url", "file", "captions", "language"]
    static let news = ["date", "title", "text", "url"]
    static let found = ["value", "confidence"]
    static let castEntry = ["name", "character", "label", "confidence"]
    static let creditEntry = ["label", "character", "confidence"]

    /// Roles by folded key.
    static let roles: [String: Role] = Dictionary(
        uniqueKeysWithValues: Role.allCases.map { (folded($0.rawValue), $0) })

    /// The value of a kind by any spelling of its name.
    static func value<Kind: RawRepresentable & CaseIterable>(_ text: String, of: Kind.Type) -> Kind?
    where Kind.RawValue == String {
        let wanted = text.unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
        let name = String(String.UnicodeScalarView(wanted)).lowercased()
        return Kind.allCases.first { $0.rawValue.lowercased() == name }
    }
}
