/// What a press kit says, typed: the one model between readers, checks and writers.
///
/// Everything in it carries where it was found. What the kit does not say is absent.
public struct PressKit: Sendable, Codable, Hashable {
    /// Main language of the text, BCP 47.
    public var language: String?
    /// All languages of a kit written in several, main language first; empty for a kit in one.
    public var languages: [String] = []
    public var film = Film()
    public var credits: [Credit] = []
    /// In reading order.
    public var sections: [Section] = []
    public var footnotes: [Footnote] = []
    public var contacts: [Contact] = []
    public var awards: [Award] = []
    public var quotes: [Quote] = []
    public var stills: [Still] = []
    public var trailers: [Trailer] = []
    /// In the kit's order, mostly the newest first.
    public var news: [News] = []
    /// Where the kit is published: the address of its page.
    public var site: Found<String>?
    public var timeline: [Event] = []
    public var places: [Place] = []
    /// Every place that states a fact of the film, contradictions included; `film` holds the one that won.
    public var claims: [Claim] = []
    /// Footnote marks in the text that have no note, with the word they are glued to.
    public var danglingMarks: [DanglingMark] = []
    /// Lines on the paper that stand in no section and no list (cover, captions); `kit.md` has none.
    public var unfiled: [Passage] = []

    public init() {}
}
