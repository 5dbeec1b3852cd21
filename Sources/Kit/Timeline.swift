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
    /// Where it is, if the kit says; no reader of paper can tell.
    public var at: Coordinates?
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

/// A point of the earth, in degrees: north and east are positive.
public struct Coordinates: Sendable, Codable, Hashable {
    /// From -90 to 90.
    public var latitude: Double
    /// From -180 to 180.
    public var longitude: Double

    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Of `46.18, 13.73`, as maps on the web write it; nil of anything else.
    public init?(_ written: String) {
        let parts = written.split(separator: ",", omittingEmptySubsequences: false).map { part in
            part.drop { $0 == " " }
        }
        guard parts.count == 2, let north = Double(parts[0]), let east = Double(parts[1]),
            abs(north) <= 90, abs(east) <= 180
        else { return nil }
        self.init(latitude: north, longitude: east)
    }

    /// `46.18, 13.73`.
    public var written: String { "\(latitude), \(longitude)" }
}
