import DossierKit

/// What may stand where in a `kit.md`, for programs that help to write one.
public enum KitShape {
    /// The keys of a map of the front matter, in the order in which they are written.
    ///
    /// - Parameters:
    ///   - path: the keys that lead to the map, outermost first, in any spelling; empty for the topmost.
    ///   - isEntry: true where an entry of a list begins.
    public static func keys(below path: [String], isEntry: Bool) -> [String] {
        guard let first = path.first.map(KitKey.folded) else { return isEntry ? [] : KitKey.top }
        guard path.count == 1 else { return [] }
        return switch first {
        case "technical": isEntry ? [] : KitKey.technical
        case "identifiers": isEntry ? [] : KitKey.identifiers
        case "releasedates": KitKey.releaseDate
        case "credits": isEntry ? roles : KitKey.creditEntry
        case "cast": isEntry ? ["name"] : KitKey.castEntry
        case "contacts": KitKey.contact
        case "awards": KitKey.award
        case "quotes": KitKey.quote
        case "stills": KitKey.still
        case "trailers": KitKey.trailer
        case "news": KitKey.news
        case "timeline": KitKey.event
        case "places": KitKey.place
        default: []
        }
    }

    /// What a value is taken from.
    public enum Value: Sendable, Hashable {
        case words([String])
        case country, language, name
    }

    /// What the value of a key is taken from; nil if it can be anything.
    ///
    /// - Parameter path: the keys that lead to the value, its own last.
    public static func value(at path: [String]) -> Value? {
        let keys = path.map(KitKey.folded)
        guard let last = keys.last else { return nil }
        switch (keys.count, keys[0], last) {
        case (1, "countries", _), (2, "releasedates", "countries"), (2, "places", "countries"): return .country
        case (1, "languages", _), (1, "lang", _), (1, "langs", _): return .language
        case (1, "cast", _), (2, "cast", "name"), (2, "stills", "people"): return .name
        case (1, "format", _): return .words(["dossier/1"])
        case (2, "technical", "colour"): return .words(["colour", "black-and-white", "both"])
        case (2, "technical", "aspectratio"): return .words(["1.33", "1.37", "1.66", "1.78", "1.85", "2.39"])
        case (2, "contacts", "kind"): return .words(written(Contact.Kind.self))
        case (2, "timeline", "kind"): return .words(written(Event.Kind.self))
        case (2, "places", "kind"): return .words(written(Place.Kind.self))
        case (2, "credits", _) where KitKey.roles[last] != nil: return .name
        default: return nil
        }
    }

    /// The roles of `credits`, as they are written.
    public static let roles = written(Role.self)
    /// The classes that say what kind of section a heading begins, without their full stop.
    public static let sectionKinds = written(Section.Kind.self)
    /// The attributes that a heading may have.
    public static let headingAttributes = ["people", "by", "lang", "heading"]

    /// What spellings of a key have in common.
    public static func folded(_ key: String) -> String { KitKey.folded(key) }

    private static func written<Kind: RawRepresentable & CaseIterable>(_: Kind.Type) -> [String]
    where Kind.RawValue == String {
        Kind.allCases.map { KitKey.written($0.rawValue) }
    }
}
