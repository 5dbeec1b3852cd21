/// A list of the trade's words, written as one text: `"directed by | a film by | director"`.
///
/// A bar or the end of a line stands between two entries. One text is quick to read, to edit and to compile, where
/// an array of a thousand literals is none of the three.
struct Words: ExpressibleByStringLiteral, Sequence, Sendable {
    private let text: String

    init(stringLiteral text: String) {
        self.text = text
    }

    /// The entries in the order in which they stand, without the space around them.
    func makeIterator() -> AnyIterator<String> {
        var parts = text.utf8.split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\n") }.makeIterator()
        return AnyIterator {
            while let part = parts.next() {
                let start = part.firstIndex { $0 != UInt8(ascii: " ") }
                let end = part.lastIndex { $0 != UInt8(ascii: " ") }
                if let start, let end { return String(Substring(part[start...end])) }
            }
            return nil
        }
    }

    var isEmpty: Bool { text.isEmpty }
}
