/// The facts of the film itself. All absent until the kit says them.
public struct Film: Sendable, Codable, Hashable {
    /// As the kit presents it; never in full capitals unless the title is.
    public var title: Found<String>?
    /// Only if it differs from `title`.
    public var originalTitle: Found<String>?
    public var alternativeTitles: [Found<String>] = []
    public var year: Found<Int>?
    /// Minutes, rounded to the nearest minute.
    public var runningTime: Found<Int>?
    /// ISO 3166-1 alpha-2 (alpha-4 of ISO 3166-3 for states of the past), in the kit's order.
    public var countries: [Found<String>] = []
    /// BCP 47, spoken in the film.
    public var languages: [Found<String>] = []
    /// As printed, lower case.
    public var genres: [Found<String>] = []
    public var logline: Passage?
    public var technical = Technical()
    public var identifiers = Identifiers()
    public var releaseDates: [ReleaseDate] = []

    public init() {}
}

/// The technical data, each as printed and trimmed, except `aspectRatio` and `colour`.
public struct Technical: Sendable, Codable, Hashable {
    /// The number alone: 1.33, 1.37, 1.66, 1.85, 2.39 …
    public var aspectRatio: Found<String>?
    /// `colour`, `black-and-white` or `both`.
    public var colour: Found<String>?
    public var sound: Found<String>?
    public var shootingFormat: Found<String>?
    public var screeningFormat: Found<String>?
    public var rating: Found<String>?

    public init() {}
}

/// Registered numbers of the film, as printed.
public struct Identifiers: Sendable, Codable, Hashable {
    public var isan: Found<String>?
    public var eidr: Found<String>?
    /// The French exploitation visa.
    public var visa: Found<String>?

    public init() {}
}

public struct ReleaseDate: Sendable, Codable, Hashable {
    /// EDTF, usually `YYYY-MM-DD`.
    public var date: String
    /// ISO 3166-1 alpha-2, only if printed.
    public var country: String?
    public var source: SourceSpan?

    public init(date: String, country: String? = nil, source: SourceSpan? = nil) {
        self.date = date
        self.country = country
        self.source = source
    }
}

/// One place where the kit states a fact of the film.
public struct Claim: Sendable, Codable, Hashable {
    public enum Fact: String, Sendable, Codable, Hashable, CaseIterable {
        case title, originalTitle, year, runningTime, country, language, director
        case aspectRatio, colour, sound
    }
    /// What kind of place it is, weakest first: the technical sheet wins over the cover, the cover over prose.
    public enum Origin: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
        case prose, filmography, heading, runningHead, cover, sheet
        public static func < (a: Origin, b: Origin) -> Bool {
            allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
        }
    }
    public var fact: Fact
    /// The value in canonical form: minutes, a year, an ISO code, a title.
    public var value: String
    /// As printed.
    public var text: String
    public var origin: Origin
    public var source: SourceSpan?

    public init(_ fact: Fact, value: String, text: String, origin: Origin, source: SourceSpan?) {
        self.fact = fact
        self.value = value
        self.text = text
        self.origin = origin
        self.source = source
    }
}
