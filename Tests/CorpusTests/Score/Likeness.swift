import Foundation

/// How texts are compared: by their words, names and titles by letters and digits alone.
enum Likeness {
    /// One form for quotes, dashes, case and space.
    static func normal(_ text: String) -> String {
        var out = text.precomposedStringWithCompatibilityMapping
        out.unicodeScalars.removeAll { $0 == "\u{AD}" }
        for (form, plain) in [
            ("’", "'"), ("‘", "'"), ("“", "\""), ("”", "\""), ("–", "-"), ("—", "-"), ("…", "..."), ("ß", "ss"),
        ] { out = out.replacing(form, with: plain) }
        return out.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// Runs of letters, digits and underscores.
    static func words(_ text: String) -> [String] {
        var all: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in normal(text).unicodeScalars {
            if isAlphanumeric(scalar) || scalar == "_" {
                word.append(scalar)
            } else if !word.isEmpty {
                all.append(String(word))
                word = .init()
            }
        }
        if !word.isEmpty { all.append(String(word)) }
        return all
    }

    /// Letters and digits without marks: `Église 2` and `eglise2` are the same.
    static func plain(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in normal(text).decomposedStringWithCompatibilityMapping.unicodeScalars
        where isAlphanumeric(scalar) { out.append(scalar) }
        return String(out)
    }

    /// A web address without what stands before and behind it.
    static func link(_ text: String) -> String {
        var rest = Substring(normal(text))
        for start in ["https://", "http://"] where rest.hasPrefix(start) {
            rest = rest.dropFirst(start.count)
            break
        }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        while rest.last == "/" { rest = rest.dropLast() }
        return plain(String(rest))
    }

    /// From 0 to 1: twice the words in common, over all words of both.
    static func ratio(_ one: String, _ other: String) -> Double { ratio(words(one), words(other)) }

    static func ratio(_ one: [String], _ other: [String]) -> Double {
        guard !one.isEmpty || !other.isEmpty else { return 1 }
        return 2 * Double(CommonWords(one, other).count) / Double(one.count + other.count)
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
