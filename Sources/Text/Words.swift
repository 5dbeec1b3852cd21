/// A word and its UTF-8 range in the text it was cut from.
public struct Word: Sendable, Hashable {
    public var text: Substring
    public var range: Range<Int>

    public init(text: Substring, range: Range<Int>) {
        self.text = text
        self.range = range
    }
}

/// The words of a text: runs of letters, digits, and apostrophes or hyphens between letters. O(n).
public func words(of string: String) -> [Word] {
    var found: [Word] = []
    var start: String.Index?
    var startOffset = 0
    var offset = 0
    let scalars = string.unicodeScalars
    var index = scalars.startIndex
    func close(at end: String.Index, _ endOffset: Int) {
        guard let begin = start else { return }
        found.append(Word(text: string[begin..<end], range: startOffset..<endOffset))
        start = nil
    }
    while index < scalars.endIndex {
        let scalar = scalars[index]
        let next = scalars.index(after: index)
        let isInner =
            start != nil && (scalar == "'" || scalar == "’" || scalar == "-" || scalar == "\u{2010}")
            && next < scalars.endIndex && isWordScalar(scalars[next])
        if isWordScalar(scalar) || isInner {
            if start == nil {
                start = index
                startOffset = offset
            }
        } else {
            close(at: index, offset)
        }
        offset += UTF8.width(scalar)
        index = next
    }
    close(at: scalars.endIndex, offset)
    return found
}

/// Letters, digits and combining marks.
public func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
        return (scalar.value >= 0x61 && scalar.value <= 0x7A) || (scalar.value >= 0x41 && scalar.value <= 0x5A)
            || (scalar.value >= 0x30 && scalar.value <= 0x39)
    }
    if scalar.value < 0x250 { return scalar.value >= 0xC0 && scalar.value != 0xD7 && scalar.value != 0xF7 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .decimalNumber:
        return true
    default: return false
    }
}
