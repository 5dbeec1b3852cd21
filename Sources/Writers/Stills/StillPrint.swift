public import DossierKit

/// A still as it goes out: what the kit says of it, and the sizes in which it is offered.
public struct StillPrint: Sendable, Hashable {
    public var still: Still
    /// What pages show.
    public var web: Picture
    /// For paper, 300 dots an inch; nil where nothing made one.
    public var press: Picture?
    /// As the photographer gave it; nil where nothing made one.
    public var original: Picture?

    /// A file of the output folder.
    public struct Picture: Sendable, Hashable {
        /// Relative to the output folder.
        public var path: String
        /// Pixels; nil if nobody looked.
        public var width: Int?
        /// Pixels; nil if nobody looked.
        public var height: Int?
        /// Bytes; nil if nobody looked.
        public var size: Int?

        public init(path: String, width: Int? = nil, height: Int? = nil, size: Int? = nil) {
            self.path = path
            self.width = width
            self.height = height
            self.size = size
        }
    }

    public init(_ still: Still, web: Picture, press: Picture? = nil, original: Picture? = nil) {
        self.still = still
        self.web = web
        self.press = press
        self.original = original
    }

    /// The file of the kit as it is, in its own place.
    public init(asIs still: Still) {
        self.init(still, web: Picture(path: still.file))
    }
}

extension StillPrint {
    /// What the picture shows, for those who cannot see it: the alternative text, else the caption, else a number.
    func alternative(_ words: InterfaceWords, number: Int) -> String {
        [still.alt, still.caption].compactMap { $0 }.first { !$0.isEmpty }
            ?? words.filled(.still, String(number))
    }

    /// The caption and who is in the picture from left to right, unless the caption names them all.
    func caption(_ words: InterfaceWords) -> String? {
        let caption = still.caption ?? ""
        let isNamed = still.people.allSatisfy { caption.contains($0) }
        let names = isNamed ? "" : words.list(still.people)
        if caption.isEmpty || names.isEmpty { return caption + names == "" ? nil : caption + names }
        return "\(caption) (\(names))"
    }
}
