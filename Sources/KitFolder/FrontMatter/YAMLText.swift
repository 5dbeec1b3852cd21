import DossierText

/// Spells texts in YAML: plain where no reader of YAML can take them for anything else, quoted otherwise.
enum YAMLText {
    static func scalar(_ text: String, inBrackets: Bool = false) -> String {
        isPlain(text, inBrackets: inBrackets) ? text : quoted(text)
    }

    static func key(_ text: String) -> String {
        isPlain(text, inBrackets: false) && !text.utf8.contains(UInt8(ascii: ":")) ? text : quoted(text)
    }

    /// The lines of a text that may stand below `|-`; nil if it has one line or needs quotes.
    static func lines(_ text: String) -> [String]? {
        guard text.utf8.contains(0x0A), text.utf8.first != 0x0A, text.utf8.last != 0x0A, text.utf8.first != 0x20
        else { return nil }
        for scalar in text.unicodeScalars where scalar != "\n" {
            if isSpecial(scalar) { return nil }
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.contains { $0.utf8.last == 0x20 || $0.utf8.first == 0x20 } ? nil : lines
    }

    private static let words: Set<String> = [
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan",
    ]

    private static func isPlain(_ text: String, inBrackets: Bool) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = text.unicodeScalars.first, let last = bytes.last, last != 0x20, last != 0x3A else {
            return false
        }
        guard isWordScalar(first) || "(¿¡“«‘’„…/+".unicodeScalars.contains(first) else { return false }
        if words.contains(text.lowercased()) || looksLikeNumber(bytes) { return false }
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ":"):
                if inBrackets || index + 1 == bytes.count || bytes[index + 1] <= 0x20 { return false }
            case UInt8(ascii: "#"):
                if index > 0, bytes[index - 1] <= 0x20 { return false }
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                if inBrackets { return false }
            default: continue
            }
        }
        return !text.unicodeScalars.contains(where: isSpecial)
    }

    /// Only digits, signs and the letters that numbers, dates and times may have.
    private static func looksLikeNumber(_ bytes: [UInt8]) -> Bool {
        var hasDigit = false
        for byte in bytes {
            switch byte {
            case 0x30...0x39: hasDigit = true
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ","),
                UInt8(ascii: ":"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "o"), UInt8(ascii: "O"),
                UInt8(ascii: "T"), UInt8(ascii: "Z"), UInt8(ascii: "t"), UInt8(ascii: "z"), 0x41...0x46,
                0x61...0x66:
                continue
            default: return false
            }
        }
        return hasDigit
    }

    /// Characters that a file should not hold as they are, or that YAML takes for line breaks.
    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0xE000...0xF8FF: true
        default: false
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case _ where isSpecial(scalar): out += escape(scalar.value)
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    private static func escape(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        let width = value < 0x100 ? 2 : 4
        return (value < 0x100 ? "\\x" : "\\u") + String(repeating: "0", count: max(0, width - digits.count))
            + digits
    }
}
