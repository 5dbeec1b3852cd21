import DossierText

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

    /// Hands over each entry in the same order, folded, in one room that is used again: no string is made.
    func eachFolded(_ body: (_ folded: [UInt8]) -> Void) {
        let bytes = text.utf8Span.span
        var folded: [UInt8] = []
        var start = 0
        for at in 0...bytes.count {
            guard at == bytes.count || bytes[at] == UInt8(ascii: "|") || bytes[at] == UInt8(ascii: "\n") else {
                continue
            }
            fold(bytes, start..<at, into: &folded)
            if !folded.isEmpty { body(folded) }
            start = at + 1
        }
    }

    /// True if an entry may have a hole, written with `…`.
    var hasHoles: Bool { text.utf8.contains(0xE2) }

    var isEmpty: Bool { text.isEmpty }
}
