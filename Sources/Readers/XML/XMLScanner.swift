/// The tags and the text of an XML file, one after the other.
struct XMLScanner {
    enum Token {
        case text(String)
        case start(String, [XMLElement.Attribute], isEmpty: Bool)
        case end(String)
    }

    private let bytes: [UInt8]
    private var at = 0

    /// UTF-8, or UTF-16 with a byte order mark.
    init(_ bytes: [UInt8]) {
        self.bytes = XMLScanner.asUTF8(bytes)
    }

    /// Nil at the end. A tag that the end of the file cuts is left out.
    mutating func next() -> Token? {
        while at < bytes.count {
            guard bytes[at] == 0x3C else { return .text(text()) }
            if starts(with: "<!--") {
                skip(past: "-->")
            } else if starts(with: "<![CDATA[") {
                let start = at + 9
                skip(past: "]]>")
                let end = max(start, at - 3)
                return .text(
                    String(decoding: bytes[min(start, bytes.count)..<min(end, bytes.count)], as: UTF8.self))
            } else if starts(with: "<?") {
                skip(past: "?>")
            } else if starts(with: "<!") {
                skipDeclaration()
            } else if starts(with: "</") {
                at += 2
                let name = name()
                skip(past: ">")
                return .end(name)
            } else {
                return tag()
            }
        }
        return nil
    }

    private mutating func text() -> String {
        let start = at
        while at < bytes.count, bytes[at] != 0x3C { at += 1 }
        return XMLScanner.resolved(bytes[start..<at])
    }

    private mutating func tag() -> Token? {
        at += 1
        let name = name()
        var attributes: [XMLElement.Attribute] = []
        while at < bytes.count {
            skipSpace()
            guard at < bytes.count else { return nil }
            if bytes[at] == 0x3E {
                at += 1
                return .start(name, attributes, isEmpty: false)
            }
            if bytes[at] == 0x2F {
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
            skipSpace()
            guard at < bytes.count, bytes[at] == 0x3D else { continue }
            at += 1
            skipSpace()
            guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else { continue }
            let quote = bytes[at]
            let start = at + 1
            at = start
            while at < bytes.count, bytes[at] != quote { at += 1 }
            guard at < bytes.count else { return nil }
            if attributes.count < 256 {
                attributes.append(
                    XMLElement.Attribute(name: key, value: XMLScanner.resolved(bytes[start..<at])))
            }
            at += 1
        }
        return nil
    }

    private mutating func name() -> String {
        let start = at
        loop: while at < bytes.count {
            switch bytes[at] {
            case 0x00...0x20, 0x22, 0x27, 0x2F, 0x3C, 0x3D, 0x3E: break loop
            default: at += 1
            }
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }

    /// To the end of a document type with its own declarations in brackets.
    private mutating func skipDeclaration() {
        var brackets = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == 0x5B { brackets += 1 }
            if byte == 0x5D { brackets -= 1 }
            if byte == 0x3E, brackets <= 0 { return }
        }
    }

    private func starts(with mark: StaticString) -> Bool {
        mark.withUTF8Buffer { mark in
            guard at + mark.count <= bytes.count else { return false }
            for index in mark.indices where unsafe bytes[at + index] != mark[index] { return false }
            return true
        }
    }

    private mutating func skip(past mark: StaticString) {
        while at < bytes.count, !starts(with: mark) { at += 1 }
        at = min(bytes.count, at + mark.utf8CodeUnitCount)
    }

    private static func asUTF8(_ bytes: [UInt8]) -> [UInt8] {
        let isBig = bytes.starts(with: [0xFE, 0xFF])
        guard isBig || bytes.starts(with: [0xFF, 0xFE]) else { return bytes }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBig ? first << 8 | second : second << 8 | first)
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// With the entities of XML itself as characters; any other stays out.
    private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == 0x26, let end = bytes[at...].prefix(12).firstIndex(of: 0x3B) {
                if let scalar = scalar(named: bytes[(at + 1)..<end]) {
                    out.append(contentsOf: String(Character(scalar)).utf8)
                }
                at = end + 1
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let name = String(decoding: name, as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
            let value = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
            return value.flatMap(Unicode.Scalar.init)
        }
    }
}
