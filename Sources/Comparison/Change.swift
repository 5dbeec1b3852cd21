public import DossierKit

/// One thing that two kits do not say alike, in the kit's own terms.
public struct Change: Sendable, Hashable {
    public var kind: Kind
    public var subject: Subject
    /// Which of the kit's texts or lists: `interview with Greta Halvar`; nil where the subject says it all.
    public var part: String?
    /// What of it: `running time`, `editor`, `question 4`.
    public var what: String
    /// What the first kit says; nil if it says nothing.
    public var old: Side?
    /// What the second kit says; nil if it says nothing.
    public var new: Side?
    /// The two sides word by word, for texts that changed in part.
    public var words: [WordRun] = []

    public init(
        _ kind: Kind, _ subject: Subject, part: String? = nil, _ what: String, old: Side? = nil,
        new: Side? = nil, words: [WordRun] = []
    ) {
        self.kind = kind
        self.subject = subject
        self.part = part
        self.what = what
        self.old = old
        self.new = new
        self.words = words
    }

    /// What became of it from the first kit to the second.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case added, removed, changed
        /// Said alike, in another place of its list.
        case moved
    }

    /// The parts of a kit, in the order in which they are told.
    public enum Subject: String, Sendable, Hashable, CaseIterable, Comparable {
        case film, credits, text, interview, filmography, footnotes, contacts, awards, quotes, stills

        public static func < (a: Subject, b: Subject) -> Bool {
            (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
        }
    }

    /// What one of the kits says, and where.
    public struct Side: Sendable, Hashable {
        public var text: String
        public var source: SourceSpan?

        public init(_ text: String, _ source: SourceSpan? = nil) {
            self.text = text
            self.source = source
        }
    }
}
