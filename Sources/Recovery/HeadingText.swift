import DossierText

/// The text of a heading as people would type it: letter-spacing closed, numbering and leaders off.
enum HeadingText {
    /// Closes letter-spaced type: `S Y N O P S I S` → `SYNOPSIS`, `P R E S S  N O T E S` → `PRESS NOTES`.
    ///
    /// Where the extraction kept no difference between letter gaps and word gaps, all gaps are closed.
    static func closed(_ text: String) -> String {
        guard isLetterSpaced(text) else { return text }
        var out = ""
        for group in wideGroups(text) {
            if !out.isEmpty { out += " " }
            out += group.filter { $0 != " " }
        }
        return out
    }

    static func isLetterSpaced(_ text: String) -> Bool {
        guard mayBeLetterSpaced(text) else { return false }
        let tokens = text.spacedWords
        guard tokens.count >= 4 else { return false }
        let short = tokens.count { $0.count <= 2 }
        let letters = tokens.count { token in
            token.unicodeScalars.allSatisfy { isWordScalar($0) || $0 == "’" || $0 == "'" || $0 == "-" }
        }
        return short * 10 >= tokens.count * 7 && letters * 10 >= tokens.count * 8
    }

    /// False for nearly all lines, from their bytes alone: seven words of ten must have two letters at most.
    private static func mayBeLetterSpaced(_ text: String) -> Bool {
        var words = 0
        var short = 0
        var length = 0
        var isMarked = false
        for byte in text.utf8 {
            if byte == 0x20 {
                if length > 0 {
                    words += 1
                    if length <= 2 || isMarked { short += 1 }
                }
                length = 0
                isMarked = false
            } else if byte < 0x80 || byte >= 0xC0 {
                length += 1
                // Combining marks make several scalars one letter.
                if byte == 0xCC || byte == 0xCD || byte > 0xDF { isMarked = true }
            }
        }
        if length > 0 {
            words += 1
            if length <= 2 || isMarked { short += 1 }
        }
        return words >= 4 && short * 10 >= words * 7
    }

    private static func wideGroups(_ text: String) -> [String] {
        var groups: [String] = []
        var current = ""
        var spaces = 0
        for character in text {
            if character == " " || character == "\t" {
                spaces += 1
                continue
            }
            if spaces >= 2, !current.isEmpty {
                groups.append(current)
                current = ""
            } else if spaces == 1, !current.isEmpty {
                current.append(" ")
            }
            spaces = 0
            current.append(character)
        }
        if !current.isEmpty { groups.append(current) }
        return groups
    }

    /// The line of a table of contents without its leader and page number; nil if it has neither.
    static func contentsEntry(_ text: String) -> String? {
        var scalars = Array(text.unicodeScalars)
        var digits = 0
        while let last = scalars.last, last.value >= 0x30, last.value <= 0x39, digits < 4 {
            scalars.removeLast()
            digits += 1
        }
        guard digits > 0, digits < 4 else { return nil }
        var filler = 0
        while let last = scalars.last,
            last == "." || last == " " || last == "…" || last == "_" || last == "·" || last == "\t"
        {
            scalars.removeLast()
            filler += last == "…" ? 3 : 1
        }
        guard filler >= 1, !scalars.isEmpty else { return nil }
        var rest = String.UnicodeScalarView()
        rest.append(contentsOf: scalars)
        return String(rest)
    }

    /// Without leading numbering (`1.`, `II.`, bullets) and a closing colon.
    static func plain(_ text: String) -> String {
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first,
            first == "•" || first == "■" || first == "–" || first == "-" || first == "*" || first == " "
        {
            rest = rest.dropFirst()
        }
        let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        if !number.isEmpty, number.count <= 4, number.holds("."), rest.dropFirst(number.count).first == " " {
            rest = rest.dropFirst(number.count + 1)
        }
        while let last = rest.last, last == ":" || last == " " || last == "\u{A0}" { rest = rest.dropLast() }
        return String(rest)
    }
}
