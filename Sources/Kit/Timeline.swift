/// A dated event that the kit tells in prose.
public struct Event: Sendable, Codable, Hashable {
    /// EDTF: `2016-11-10`, `2016-11`, `2016-21` (spring), `199X`.
    public var date: String
    /// EDTF end of a range.
    public var until: String?
    public var kind: Kind
    /// The sentence, as printed.
    public var text: String
    public var source: SourceSpan?
    public var confidence: Double = 1

    public init(_ kind: Kind, date: String, until: String? = nil, text: String) {
        self.kind = kind
        self.date = date
        self.until = until
        self.text = text
    }

    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        case birth, study, development, financing, shooting, postProduction, premiere, release, history, other
    }
}

/// A place that the kit speaks of.
public struct Place: Sendable, Codable, Hashable {
    public var name: String
    /// ISO 3166-1 alpha-2.
    public var country: String?
    public var kind: Kind
    public var source: SourceSpan?
    public var confidence: Double = 1

    public init(_ name: String, kind: Kind, country: String? = nil) {
        self.name = name
        self.kind = kind
        self.country = country
    }

    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        case setting, filming, birth, mention
    }
}
