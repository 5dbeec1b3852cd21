/// What a file of the kit says of itself outside its pages.
public struct DocumentFacts: Sendable, Hashable {
    /// The name by which places call it.
    public var file: String
    public var bytes: Int?
    /// True for a document with pages to turn to, which screen readers announce by its title.
    public var isPDF: Bool
    public var title: String?
    public var author: String?
    /// BCP 47.
    public var language: String?
    public var bookmarks: Int
    public var pages: Int
    /// Titles of layers that are in the file and do not show.
    public var hiddenLayers: [String]
    /// Nil if nobody looked; false if a screen reader has to guess the order.
    public var isTagged: Bool?
    /// Pictures that the tags know and do not describe.
    public var untoldPictures: Int

    public init(
        file: String, bytes: Int? = nil, isPDF: Bool = false, title: String? = nil, author: String? = nil,
        language: String? = nil, bookmarks: Int = 0, pages: Int = 0, hiddenLayers: [String] = [],
        isTagged: Bool? = nil, untoldPictures: Int = 0
    ) {
        self.file = file
        self.bytes = bytes
        self.isPDF = isPDF
        self.title = title
        self.author = author
        self.language = language
        self.bookmarks = bookmarks
        self.pages = pages
        self.hiddenLayers = hiddenLayers
        self.isTagged = isTagged
        self.untoldPictures = untoldPictures
    }

    /// Its last path component.
    var name: String { file.split(separator: "/").last.map(String.init) ?? file }
    /// Without the ending.
    var stem: String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 ? parts.dropLast().joined(separator: ".") : name
    }
}
