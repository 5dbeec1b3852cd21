/// What the command line asks for.
struct Arguments {
    var file: String
    /// The folder that embedded pictures are written to.
    var pictures: String?

    init?(_ words: some Sequence<String>) {
        var file: String?
        var words = words.makeIterator()
        while let word = words.next() {
            if word == "--pictures" {
                guard let folder = words.next() else { return nil }
                pictures = folder
            } else if file == nil, !word.isEmpty {
                file = word
            } else {
                return nil
            }
        }
        guard let file else { return nil }
        self.file = file
    }
}
