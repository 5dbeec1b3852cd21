/// Text of JSON values (RFC 8259) as it grows: indented by two spaces a level, or on one line.
struct JSONText {
    var bytes: [UInt8] = []
    let isPretty: Bool

    mutating func write(_ value: JSON, depth: Int) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .int(let value): bytes += String(value).utf8
        case .double(let value): bytes += JSONText.number(value).utf8
        case .string(let value): write(value)
        case .array(let values): write(values, depth: depth)
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                write(key: member.key, isFirst: index == 0, depth: depth + 1)
                write(member.value, depth: depth + 1)
            }
            if !members.isEmpty { newLine(depth) }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// An array of numbers stays on its line.
    private mutating func write(_ values: [JSON], depth: Int) {
        let isFlat = values.allSatisfy(\.isNumber)
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if !isFlat {
                newLine(depth + 1)
            } else if index > 0, isPretty {
                bytes.append(UInt8(ascii: " "))
            }
            write(value, depth: depth + 1)
        }
        if !isFlat, !values.isEmpty { newLine(depth) }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A member's name and what stands around it.
    mutating func write(key: String, isFirst: Bool, depth: Int) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        newLine(depth)
        write(key)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
    }

    /// None on one line.
    mutating func newLine(_ depth: Int) {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func write(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        if string.utf8.contains(where: JSONText.isEscaped) {
            for byte in string.utf8 { write(byte) }
        } else {
            bytes += string.utf8
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func write(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes += "\\\"".utf8
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case 0x0A: bytes += "\\n".utf8
        case 0x0D: bytes += "\\r".utf8
        case 0x09: bytes += "\\t".utf8
        case 0..<0x20, 0x7F:
            let digits = "0123456789abcdef".utf8.map(\.self)
            bytes += "\\u00".utf8
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        default: bytes.append(byte)
        }
    }

    private static func number(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
