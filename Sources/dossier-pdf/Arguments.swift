/// What the command line asks for.
struct Arguments {
    var file: String
    /// What the files of embedded pictures are to begin with; nil to read the text.
    var pictures: String?

    init?(_ words: some Sequence<String>) {
        var file: String?
        var words = words.makeIterator()
        while let word = words.next() {
            if word == "--pictures" {
                guard let prefix = words.next() else { return nil }
                pictures = prefix
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
