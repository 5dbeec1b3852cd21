/// What a kit comes with that its text does not say: its files and their sizes.
public struct Measured: Sendable, Hashable {
    public var documents: [File]
    public var stills: [File]

    public init(documents: [File] = [], stills: [File] = []) {
        self.documents = documents
        self.stills = stills
    }

    public struct File: Sendable, Hashable {
        public var name: String
        public var bytes: Int
        /// Pixels; nil for what is no picture, or one whose size cannot be told.
        public var width: Int?
        public var height: Int?

        public init(name: String, bytes: Int, width: Int? = nil, height: Int? = nil) {
            self.name = name
            self.bytes = bytes
            self.width = width
            self.height = height
        }
    }
}
