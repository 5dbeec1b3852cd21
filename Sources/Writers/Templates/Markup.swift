/// HTML that is known to be well formed: made here from escaped text, never taken from a kit.
struct Markup: Sendable, Hashable {
    private(set) var html: [UInt8] = []

    init() {}

    /// What the caller made well formed by other means.
    init(trusted html: [UInt8]) { self.html = html }

    /// Escaped text.
    init(_ text: String) { append(text) }

    var isEmpty: Bool { html.isEmpty }
    var string: String { String(decoding: html, as: UTF8.self) }

    mutating func append(_ text: String) { Markup.escape(text.utf8, to: &html) }
    mutating func append(_ text: some Sequence<UInt8>) { Markup.escape(text, to: &html) }
    mutating func append(_ other: Markup) { html.append(contentsOf: other.html) }

    /// A start tag; values are escaped, names are ours.
    mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
        html.append(UInt8(ascii: "<"))
        html.append(contentsOf: name.description.utf8)
        for case (let attribute, let value?) in attributes {
            html.append(UInt8(ascii: " "))
            html.append(contentsOf: attribute.description.utf8)
            html.append(contentsOf: "=\"".utf8)
            append(value)
            html.append(UInt8(ascii: "\""))
        }
        html.append(UInt8(ascii: ">"))
    }

    /// A tag that holds nothing, as XML writes it.
    mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
        open(name, attributes)
        html.removeLast()
        html.append(contentsOf: "/>".utf8)
    }

    /// An element with escaped text in it.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ text: String
    ) {
        open(name, attributes)
        append(text)
        close(name)
    }

    mutating func close(_ name: StaticString) {
        html.append(contentsOf: "</".utf8)
        html.append(contentsOf: name.description.utf8)
        html.append(UInt8(ascii: ">"))
    }

    /// Escapes byte by byte, for element content and quoted attribute values alike.
    ///
    /// By bytes, because by `Character` a quotation mark followed by a combining accent is no quotation mark.
    /// What HTML forbids in text (controls, U+FFFE and U+FFFF in every plane are told by their last bytes, the
    /// C1 controls) and what reorders the line beyond its element (bidi overrides) is left out.
    static func escape(_ text: some Sequence<UInt8>, to out: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
            case 0x0A, 0x20..<0x7F: out.append(byte)
            case 0x09: out.append(0x20)
            case 0..<0x20, 0x7F: break
            default:
                out.append(byte)
                if isForbidden(tail: out) { out.removeLast(forbiddenLength(tail: out)) }
            }
        }
    }

    private static func isForbidden(tail: [UInt8]) -> Bool { forbiddenLength(tail: tail) > 0 }

    /// How many bytes at the end are a character that must not be in the page.
    private static func forbiddenLength(tail: [UInt8]) -> Int {
        let count = tail.count
        guard count >= 2 else { return 0 }
        let last = tail[count - 1]
        if tail[count - 2] == 0xC2, last < 0xA0 { return 2 }
        guard count >= 3 else { return 0 }
        switch (tail[count - 3], tail[count - 2], last) {
        case (0xE2, 0x80, 0xAD...0xAE): return 3
        case (0xEF, 0xB7, 0x90...0xAF): return 3
        case (0xEF, 0xBF, 0xBE...0xBF): return 3
        default: break
        }
        if count >= 4, tail[count - 4] >= 0xF0, tail[count - 3] & 0x0F == 0x0F, tail[count - 2] == 0xBF,
            last >= 0xBE
        {
            return 4
        }
        return 0
    }
}
