/// Text as Markdown's own signs leave it alone (CommonMark 0.31, backslash escapes).
enum MarkdownText {
    /// Every sign that could begin something, with a backslash before it; a line break stays one.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "~", "&":
                out += "\\"
                out.unicodeScalars.append(scalar)
            case "\n": out += "  \n"
            case "\t": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// With the signs of emphasis right at the words, where Markdown wants them.
    static func wrapped(_ text: String, in sign: String) -> String {
        guard !sign.isEmpty else { return text }
        let head = text.prefix { $0.isWhitespace }
        let rest = text.dropFirst(head.count)
        let tail = String(rest.reversed().prefix { $0.isWhitespace }.reversed())
        let body = rest.dropLast(tail.count)
        guard !body.isEmpty else { return text }
        return head + sign + body + String(sign.reversed()) + tail
    }

    /// A paragraph whose first sign would make it a list or a rule, with a backslash before it.
    static func guarded(_ paragraph: String) -> String {
        guard let first = paragraph.unicodeScalars.first else { return paragraph }
        if "-+=".unicodeScalars.contains(first) { return "\\" + paragraph }
        let digits = paragraph.prefix { $0.isNumber }
        let after = paragraph.dropFirst(digits.count)
        if !digits.isEmpty, let sign = after.first, sign == "." || sign == ")" {
            return digits + "\\" + after
        }
        return paragraph
    }
}
