import DossierKit

/// The few HTML tags that mean something inside a passage.
enum HTMLTag {
    case opening(String, Passage.Mark.Kind)
    case closing(String)
    case lineBreak
    case comment
    case unknown

    /// From a whole tag, `<` and `>` included.
    init(_ literal: [UInt8]) {
        let tag = String(decoding: literal, as: UTF8.self)
        if tag.hasPrefix("<!--") {
            self = .comment
            return
        }
        let inner = tag.dropFirst().dropLast()
        let isClosing = inner.hasPrefix("/")
        let body = isClosing ? inner.dropFirst() : inner
        let name = body.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let kind: Passage.Mark.Kind
        switch name {
        case "br":
            self = .lineBreak
            return
        case "em", "i", "cite": kind = .emphasis
        case "strong", "b": kind = .strong
        case "a": kind = .link(HTMLTag.target(body) ?? "")
        default:
            self = .unknown
            return
        }
        self = isClosing ? .closing(name) : .opening(name, kind)
    }

    private static func target(_ tag: Substring) -> String? {
        let bytes = Array(tag.utf8)
        let key = Array("href=\"".utf8)
        guard bytes.count > key.count else { return nil }
        for start in 1..<(bytes.count - key.count + 1)
        where bytes[start...].starts(with: key) && bytes[start - 1] <= 0x20 {
            let value = bytes[(start + key.count)...].prefix { $0 != UInt8(ascii: "\"") }
            return Entity.decoded(String(decoding: value, as: UTF8.self))
        }
        return nil
    }
}
