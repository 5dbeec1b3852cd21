/// True for control characters and direction overrides, which would let a kit write to the terminal.
public func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}

/// The text with control characters made visible and line ends as spaces. O(n).
public func harmless(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        out.append(scalar == "\n" || scalar == "\t" ? " " : isHostile(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(out)
}
