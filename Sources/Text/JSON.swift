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
        var text = JSONText(isPretty: pretty)
        text.write(self, depth: 0)
        if pretty { text.bytes.append(UInt8(ascii: "\n")) }
        return text.bytes
    }

    var isNumber: Bool {
        switch self {
        case .int, .double: true
        default: false
        }
    }
}
