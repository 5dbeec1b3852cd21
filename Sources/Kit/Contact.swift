/// Someone the press can write to.
public struct Contact: Sendable, Codable, Hashable {
    public var kind: Kind
    public var organisation: Found<String>?
    public var name: Found<String>?
    public var emails: [Found<String>] = []
    public var phones: [Found<String>] = []
    public var faxes: [Found<String>] = []
    public var urls: [Found<String>] = []
    public var address: String?
    public var source: SourceSpan?
    public var confidence: Double = 1

    public init(_ kind: Kind) { self.kind = kind }

    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        case press, distribution, sales, production, festival, other
    }
}

/// A prize, a nomination or a selection.
public struct Award: Sendable, Codable, Hashable {
    public var festival: String
    public var year: Int?
    public var section: String?
    public var award: String?
    public var source: SourceSpan?
    public var confidence: Double = 1

    public init(festival: String, year: Int? = nil, section: String? = nil, award: String? = nil) {
        self.festival = festival
        self.year = year
        self.section = section
        self.award = award
    }
}

/// What a critic wrote.
public struct Quote: Sendable, Codable, Hashable {
    public var text: Passage
    public var author: String?
    public var publication: String?
    public var source: SourceSpan?
    public var confidence: Double = 1

    public init(_ text: Passage, author: String? = nil, publication: String? = nil) {
        self.text = text
        self.author = author
        self.publication = publication
    }
}

/// A picture of the kit.
public struct Still: Sendable, Codable, Hashable {
    /// Path relative to the kit folder.
    public var file: String
    public var caption: String?
    public var credit: String?
    public var alt: String?
    /// Left to right.
    public var people: [String] = []
    public var year: Int?
    public var rights: String?
    /// EDTF; not to be published before.
    public var embargo: String?
    public var source: SourceSpan?

    public init(file: String) { self.file = file }
}
