import DossierText

/// A word of a stretch, ready to be compared.
public struct Token: Sendable, Hashable {
    /// UTF-8 bytes of the stretch.
    public var range: Range<Int>
    /// Lower case, no accents, plain apostrophes.
    public var folded: String
    public var shape: Shape
    /// True if nothing but blanks stands between it and the word before.
    public var joins: Bool
    /// True if a sentence or a quotation begins with it.
    public var opens: Bool

    /// The word as names and titles are compared.
    let form: WordForm

    /// Without an English genitive ending: `nora's` and `dardennes'` as `nora`, `dardennes`.
    public var bare: String { form.folded.hasSuffix("'") ? String(form.folded.dropLast()) : form.folded }

    public enum Shape: Sendable, Hashable {
        case lower, capitalised, upper, number
    }

    /// True for a word of letters that starts with a capital.
    public var isProper: Bool { shape == .capitalised || shape == .upper }

    static func shape(of word: Substring) -> Shape {
        var isFirst = true
        var hasLower = false
        var letters = 0
        var shape = Shape.lower
        for scalar in word.unicodeScalars {
            if isFirst, scalar.value < 0x80, scalar.value >= 0x30, scalar.value <= 0x39 { return .number }
            if scalar == "'" || scalar == "’" || scalar == "-" { continue }
            let isUpper =
                scalar.value < 0x80
                ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
            if isFirst { shape = isUpper ? .capitalised : .lower }
            isFirst = false
            letters += 1
            if !isUpper { hasLower = true }
        }
        return shape == .capitalised && !hasLower && letters > 1 ? .upper : shape
    }
}
