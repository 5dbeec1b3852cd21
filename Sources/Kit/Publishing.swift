/// A film to be watched: a trailer, an excerpt. A link, or a file of the kit.
public struct Trailer: Sendable, Codable, Hashable {
    /// What people call it, if it has more than one name.
    public var title: String?
    /// Where it can be watched.
    public var url: String?
    /// Path relative to the kit folder.
    public var file: String?
    /// Its captions, WebVTT; path relative to the kit folder.
    public var captions: String?
    /// What is spoken in it, BCP 47.
    public var language: String?
    public var source: SourceSpan?

    public init(title: String? = nil, url: String? = nil, file: String? = nil) {
        self.title = title
        self.url = url
        self.file = file
    }
}

/// Something new that the kit tells, on a day of its own.
public struct News: Sendable, Codable, Hashable {
    /// EDTF, mostly a day.
    public var date: String
    public var title: String
    public var text: Passage?
    /// Where there is more of it.
    public var url: String?
    public var source: SourceSpan?

    public init(date: String, title: String, text: Passage? = nil, url: String? = nil) {
        self.date = date
        self.title = title
        self.text = text
        self.url = url
    }
}
