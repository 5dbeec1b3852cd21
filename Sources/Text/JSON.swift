/// A JSON value whose objects keep the order they were written in, so that the same input gives the same bytes.
public enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public var key: String
        public var value: JSON
        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// An object of the members that have a value.
    public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        .object(members.compactMap { key, value in value.map { Member(key, $0) } })
    }

    /// UTF-8 text of the value, indented by two spaces a level, or on one line.
    public func encoded(pretty: Bool = true) -> [UInt8] {
        var out: [UInt8] = []
        write(to: &out, depth: 0, pretty: pretty)
        if pretty { out.append(UInt8(ascii: "\n")) }
        return out
    }

    private func write(to out: inout [UInt8], depth: Int, pretty: Bool) {
        switch self {
        case .null: out.append(contentsOf: "null".utf8)
        case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
        case .int(let value): out.append(contentsOf: String(value).utf8)
        case .double(let value):
            if value.isFinite {
                out.append(contentsOf: JSON.number(value).utf8)
            } else {
                out.append(contentsOf: "null".utf8)
            }
        case .string(let value): JSON.write(value, to: &out)
        case .array(let values):
            let flat = !pretty || values.allSatisfy(\.isNumber)
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                if !flat {
                    JSON.newLine(depth + 1, to: &out)
                } else if index > 0 && pretty {
                    out.append(UInt8(ascii: " "))
                }
                value.write(to: &out, depth: depth + 1, pretty: pretty)
            }
            if !flat && !values.isEmpty { JSON.newLine(depth, to: &out) }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                if pretty { JSON.newLine(depth + 1, to: &out) }
                JSON.write(member.key, to: &out)
                out.append(UInt8(ascii: ":"))
                if pretty { out.append(UInt8(ascii: " ")) }
                member.value.write(to: &out, depth: depth + 1, pretty: pretty)
            }
            if pretty && !members.isEmpty { JSON.newLine(depth, to: &out) }
            out.append(UInt8(ascii: "}"))
        }
    }

    private var isNumber: Bool {
        switch self {
        case .int, .double: true
        default: false
        }
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    private static func newLine(_ depth: Int, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { out.append(contentsOf: [32, 32]) }
    }

    private static func write(_ string: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case UInt8(ascii: "\\"): out.append(contentsOf: [byte, byte])
            case 0x0A: out.append(contentsOf: "\\n".utf8)
            case 0x0D: out.append(contentsOf: "\\r".utf8)
            case 0x09: out.append(contentsOf: "\\t".utf8)
            case 0..<0x20, 0x7F:
                let digits = Array("0123456789abcdef".utf8)
                out.append(contentsOf: "\\u00".utf8)
                out.append(digits[Int(byte >> 4)])
                out.append(digits[Int(byte & 15)])
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
