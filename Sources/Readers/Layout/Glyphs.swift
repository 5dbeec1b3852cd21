/// Characters that stand for the shape of a glyph rather than for a letter.
enum Glyphs {
    /// The text with ligatures as their letters and the bullets of symbol fonts as `•`. O(n).
    static func spelled(_ text: String) -> String {
        // Both kinds are three bytes from 0xEF on; few texts have any.
        guard text.utf8.contains(where: { $0 == 0xEF }) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let letters = ligature(scalar) {
                out.append(contentsOf: letters.unicodeScalars)
            } else if isBullet(scalar) {
                out.append("•")
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    private static func ligature(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        case 0xFB05, 0xFB06: "st"
        default: nil
        }
    }

    /// Symbol and Wingdings put their bullets, squares and arrows here (private use).
    private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        [0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF0FC, 0xF02D].contains(scalar.value)
    }
}
