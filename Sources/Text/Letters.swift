extension String {
    /// True if a letter stands in the text. O(n).
    public var hasLetter: Bool { unicodeScalars.contains(where: isLetter) }
    /// True if a digit or another number sign stands in the text. O(n).
    public var hasNumber: Bool { unicodeScalars.contains(where: isNumber) }
}

extension Substring {
    /// True if a letter stands in the text. O(n).
    public var hasLetter: Bool { unicodeScalars.contains(where: isLetter) }
    /// True if a digit or another number sign stands in the text. O(n).
    public var hasNumber: Bool { unicodeScalars.contains(where: isNumber) }
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return scalar.properties.isAlphabetic
}

private func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value >= 0x30 && value <= 0x39 }
    return scalar.properties.numericType != nil
}
