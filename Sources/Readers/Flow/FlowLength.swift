/// Lengths as OpenDocument and CSS write them.
enum FlowLength {
    /// In points; nil for a share or what is no length. `em` is the size that `em` and `rem` count.
    static func points(_ text: String?, em: Float = 12) -> Float? {
        guard let text else { return nil }
        let trimmed = text.filter { !$0.isWhitespace }.lowercased()
        let number = trimmed.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
        guard let value = Float(number), value.isFinite else { return nil }
        let scale: Float
        switch trimmed.dropFirst(number.count) {
        case "pt": scale = 1
        case "px", "": scale = 0.75
        case "pc": scale = 12
        case "in", "inch": scale = 72
        case "cm": scale = 72 / 2.54
        case "mm": scale = 72 / 25.4
        case "em", "rem": scale = em
        default: return nil
        }
        return min(max(value * scale, -2000), 2000)
    }

    /// `80%` as 0.8.
    static func share(_ text: String?) -> Float? {
        guard let text, text.hasSuffix("%"), let value = Float(text.dropLast()), value.isFinite else {
            return nil
        }
        return value / 100
    }

    /// `#00ff7f`, `#0f7`, or one of the few names that type is set in.
    static func colour(_ text: String?) -> UInt32? {
        guard var text = text?.lowercased() else { return nil }
        if text.hasPrefix("#") {
            text.removeFirst()
            if text.utf8.count == 3 { text = text.reduce(into: "") { $0 += "\($1)\($1)" } }
            return text.utf8.count == 6 ? UInt32(text, radix: 16) : nil
        }
        return [
            "black": 0, "white": 0xFFFFFF, "red": 0xFF0000, "blue": 0x0000FF, "gray": 0x808080,
            "grey": 0x808080,
        ][text]
    }
}
