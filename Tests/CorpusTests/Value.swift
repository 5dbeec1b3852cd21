import Foundation

/// A JSON value, read: gold and what was recovered are compared as what they are for anybody else.
enum Value: Decodable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case list([Value])
    case map([String: Value])

    init(from decoder: any Decoder) throws {
        let one = try decoder.singleValueContainer()
        if one.decodeNil() {
            self = .null
        } else if let value = try? one.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? one.decode(Double.self) {
            self = .number(value)
        } else if let value = try? one.decode(String.self) {
            self = .string(value)
        } else if let value = try? one.decode([Value].self) {
            self = .list(value)
        } else {
            self = .map(try one.decode([String: Value].self))
        }
    }

    init(json: Data) throws { self = try JSONDecoder().decode(Value.self, from: json) }

    /// The value of a key; `null` where there is none.
    subscript(key: String) -> Value { if case .map(let map) = self { map[key] ?? .null } else { .null } }

    func has(_ key: String) -> Bool { if case .map(let map) = self { map[key] != nil } else { false } }

    /// The items of a list; empty for anything else.
    var items: [Value] { if case .list(let list) = self { list } else { [] } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    var isEmpty: Bool { text.isEmpty && items.isEmpty }

    /// A string, or a number as it is written; empty for anything else.
    var text: String {
        switch self {
        case .string(let string): string
        case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
        default: ""
        }
    }
}

extension Value: CustomStringConvertible {
    /// As a person writes it down.
    var description: String {
        switch self {
        case .null: "nothing"
        case .bool(let value): value ? "true" : "false"
        case .number: text
        case .string(let string): "“\(string)”"
        case .list(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
        case .map(let map):
            "{" + map.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ") + "}"
        }
    }
}
