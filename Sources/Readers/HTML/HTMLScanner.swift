/// The tags and the text of a page, one after the other. Anything can be scanned.
struct HTMLScanner {
    enum Token {
        case text(String)
        case start(String, [XMLElement.Attribute], isEmpty: Bool)
        case end(String)
    }

    private let bytes: [UInt8]
    private var at = 0
    /// The element whose content is no markup.
    private var raw: String?

    /// UTF-8.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        if let name = raw {
            raw = nil
            return .text(rawText(until: name))
        }
        while at < bytes.count {
            guard bytes[at] == 0x3C, at + 1 < bytes.count else { return .text(text()) }
            switch bytes[at + 1] {
            case 0x21, 0x3F: skipDeclaration()
            case 0x2F:
                at += 2
                let name = name()
                skip(past: 0x3E)
                if !name.isEmpty { return .end(name) }
            case 0x41...0x5A, 0x61...0x7A:
                if let tag = tag() { return tag }
            default: return .text(text())
            }
        }
        return nil
    }

    private mutating func text() -> String {
        let start = at
        at += 1
        while at < bytes.count {
            if bytes[at] == 0x3C, at + 1 < bytes.count {
                switch bytes[at + 1] {
                case 0x21, 0x2F, 0x3F, 0x41...0x5A, 0x61...0x7A:
                    return HTMLEntities.resolved(bytes[start..<at])
                default: break
                }
            }
            at += 1
        }
        return HTMLEntities.resolved(bytes[start..<at])
    }

    /// What stands before the end tag of an element such as `script`.
    private mutating func rawText(until name: String) -> String {
        let start = at
        let wanted = Array(name.utf8)
        while at < bytes.count {
            if bytes[at] == 0x3C, at + 2 + wanted.count <= bytes.count, bytes[at + 1] == 0x2F {
                let found = bytes[(at + 2)..<(at + 2 + wanted.count)]
                if zip(found, wanted).allSatisfy({ $0 | 0x20 == $1 }) { break }
            }
            at += 1
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func tag() -> Token? {
        at += 1
        let name = name()
        var attributes: [XMLElement.Attribute] = []
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x3E {
                at += 1
                if HTMLScanner.rawElements.contains(name) { raw = name }
                return .start(name, attributes, isEmpty: false)
            }
            if byte == 0x2F {
                at += 1
                if at < bytes.count, bytes[at] == 0x3E {
                    at += 1
                    return .start(name, attributes, isEmpty: true)
                }
                continue
            }
            let key = self.name()
            if key.isEmpty {
                at += 1
                continue
            }
            let value = value()
            if attributes.count < 256 { attributes.append(XMLElement.Attribute(name: key, value: value)) }
        }
        return nil
    }

    private mutating func value() -> String {
        let back = at
        skipSpace()
        guard at < bytes.count, bytes[at] == 0x3D else {
            at = back
            return ""
        }
        at += 1
        skipSpace()
        guard at < bytes.count else { return "" }
        let start: Int
        let end: Int
        if bytes[at] == 0x22 || bytes[at] == 0x27 {
            let quote = bytes[at]
            start = at + 1
            at = start
            while at < bytes.count, bytes[at] != quote { at += 1 }
            end = at
            at = min(bytes.count, at + 1)
        } else {
            start = at
            while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E { at += 1 }
            end = at
        }
        return HTMLEntities.resolved(bytes[start..<end])
    }

    /// In lower case.
    private mutating func name() -> String {
        let start = at
        loop: while at < bytes.count {
            switch bytes[at] {
            case 0x00...0x20, 0x22, 0x27, 0x2F, 0x3C, 0x3D, 0x3E: break loop
            default: at += 1
            }
        }
        return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }

    private mutating func skip(past byte: UInt8) {
        while at < bytes.count, bytes[at] != byte { at += 1 }
        at = min(bytes.count, at + 1)
    }

    private mutating func skipDeclaration() {
        let isComment = bytes[at...].starts(with: [0x3C, 0x21, 0x2D, 0x2D])
        guard isComment else { return skip(past: 0x3E) }
        at += 4
        while at < bytes.count, !bytes[at...].starts(with: [0x2D, 0x2D, 0x3E]) { at += 1 }
        at = min(bytes.count, at + 3)
    }

    private static let rawElements: Set<String> = [
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
    ]
}
