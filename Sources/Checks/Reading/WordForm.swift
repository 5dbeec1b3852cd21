import DossierText

/// A word as it is compared: as printed, folded, and by its sound.
struct WordForm: Sendable, Hashable {
    /// As printed, without an English genitive ending.
    let text: String
    let folded: String
    /// Its romanisation key, and the coarse one.
    let key: String
    let coarse: String
    /// `folded` with no letter twice in a row. O(n).
    var single: String {
        var out = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars where out.last != scalar { out.append(scalar) }
        return String(out)
    }
    /// Unicode scalars of `folded`.
    let size: Int
    /// Which letters occur in `folded`: two words a letter apart differ in two bits at most.
    private let letters: UInt64
    let hasDigit: Bool
    /// True if it has a group of letters by which romanisations differ.
    var hasSign: Bool { RomanisationSigns.occur(in: text, folded: folded) }

    init(_ text: String) {
        let plain = DossierText.folded(text)
        if plain.hasSuffix("'s") {
            self.text = String(text.dropLast(2))
            folded = String(plain.dropLast(2))
        } else {
            self.text = text
            folded = plain
        }
        key = romanisationKey(self.text)
        coarse = coarseRomanisationKey(ofKey: key)
        var mask: UInt64 = 0
        var size = 0
        var hasDigit = false
        for scalar in folded.unicodeScalars {
            mask |= 1 << UInt64(scalar.value & 63)
            size += 1
            if scalar.value >= 0x30, scalar.value <= 0x39 { hasDigit = true }
        }
        letters = mask
        self.size = size
        self.hasDigit = hasDigit
    }

    /// True for a word of ASCII letters.
    var isPlain: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// False if more than `limit` edits lie between the two for sure. O(1).
    func mayBe(_ other: WordForm, within limit: Int) -> Bool {
        abs(size - other.size) <= limit && (letters ^ other.letters).nonzeroBitCount <= 2 * limit
    }
}

/// Letters by which the ways to romanise Cyrillic differ.
private enum RomanisationSigns {
    static func occur(in text: String, folded: String) -> Bool {
        if text.unicodeScalars.contains(where: { marks.contains($0) }) { return true }
        let bytes = Array(folded.utf8)
        return signs.contains { sign in
            bytes.count >= sign.count
                && (0...(bytes.count - sign.count)).contains { start in
                    sign.indices.allSatisfy { bytes[start + $0] == sign[$0] }
                }
        }
    }

    private static let marks: Set<Unicode.Scalar> = [
        "ï", "ë", "š", "ž", "č", "ŝ", "û", "â", "ĭ", "Š", "Ž", "Č", "Ŝ", "Ë",
    ]
    private static let signs = [
        "kh", "zh", "shch", "chtch", "tch", "sch", "iou", "ou", "yy", "iy", "ij", "ii", "ya", "yu", "yo", "ye",
        "ja",
        "ju", "jo", "je", "ia", "iu", "io", "ts", "tz", "gh", "gu", "ks", "ky", "sky", "ski", "ey", "ei", "ay",
        "ai",
        "ff", "oy", "oj", "oi", "ej", "aj", "w",
    ].map { Array($0.utf8) }
}
