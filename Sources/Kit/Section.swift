/// A part of the kit under one heading, in one language.
public struct Section: Sendable, Codable, Hashable {
    public var kind: Kind
    public var heading: Found<String>?
    /// BCP 47, where it differs from the kit's or the kit has several.
    public var language: String?
    /// Whom it is about, who answers, or who signed.
    public var people: [Found<String>] = []
    public var interviewers: [Found<String>] = []
    public var paragraphs: [Passage] = []
    public var exchanges: [Exchange] = []
    public var works: [Work] = []
    public var source: SourceSpan?
    public var confidence: Double = 1

    public init(_ kind: Kind, heading: Found<String>? = nil) {
        self.kind = kind
        self.heading = heading
    }

    /// The kinds of the kit JSON.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        case logline, synopsis, shortSynopsis, longSynopsis, statement, interview, productionNotes
        case biography, filmography, notes, music, cast, crew, technical, awards, reviews, contacts
        case about, other
    }
}

extension Section.Kind {
    /// True for kinds that only mark where a list stands; what it lists is in the kit's own lists.
    public var isList: Bool {
        switch self {
        case .cast, .crew, .technical, .awards, .reviews, .contacts: true
        default: false
        }
    }
}

/// A question and its answer.
public struct Exchange: Sendable, Codable, Hashable {
    public var question: Passage
    public var answer: [Passage]
    /// Who answers, if several do.
    public var speaker: Found<String>?
    public var source: SourceSpan?
    public var confidence: Double

    public init(
        question: Passage, answer: [Passage] = [], speaker: Found<String>? = nil, source: SourceSpan? = nil,
        confidence: Double = 1
    ) {
        self.question = question
        self.answer = answer
        self.speaker = speaker
        self.source = source
        self.confidence = confidence
    }
}

/// An entry of a filmography.
public struct Work: Sendable, Codable, Hashable {
    public var title: Found<String>
    public var originalTitle: Found<String>?
    public var otherTitles: [Found<String>] = []
    public var year: Found<Int>?
    /// Minutes.
    public var runningTime: Found<Int>?
    public var kind: Kind?
    /// What else the line says, as printed.
    public var note: String?
    public var source: SourceSpan?
    public var confidence: Double = 1

    public init(_ title: Found<String>) { self.title = title }

    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        case feature, short, mediumLength, documentary, series, tv, musicVideo, commercial, theatre, other
    }
}

/// A note, taken out of the running text.
public struct Footnote: Sendable, Codable, Hashable {
    /// Unique in the kit; what `Passage.Mark.Kind.footnote` refers to. The marker itself where that is unique.
    public var id: String
    /// As printed (`1`, `*`), or the number the order gives it if the kit lost it.
    public var marker: String
    /// The run between spaces that the mark is glued to, without the mark.
    public var anchor: Found<String>?
    public var text: Passage
    /// False if the number stands nowhere before the note and was told from the order.
    public var isNumbered: Bool
    public var source: SourceSpan?
    public var confidence: Double

    public init(
        id: String? = nil, marker: String, anchor: Found<String>? = nil, text: Passage, isNumbered: Bool = true,
        source: SourceSpan? = nil, confidence: Double = 1
    ) {
        self.id = id ?? marker
        self.marker = marker
        self.anchor = anchor
        self.text = text
        self.isNumbered = isNumbered
        self.source = source
        self.confidence = confidence
    }
}

/// A footnote mark in the text whose note the kit does not have.
public struct DanglingMark: Sendable, Codable, Hashable {
    public var marker: String
    public var anchor: String
    public var source: SourceSpan?

    public init(marker: String, anchor: String, source: SourceSpan?) {
        self.marker = marker
        self.anchor = anchor
        self.source = source
    }
}
