import DossierText

/// How two words of names or titles stand to one another.
enum WordMatch: Hashable {
    case same
    /// Two forms of one word in the language of the text.
    case inflected
    /// Two ways to write the same sounds of another alphabet.
    case romanised
    /// So many letters apart.
    case slip(Int)
    case different

    /// Compares two words as printed; `language` is that of the text the second stands in.
    init(_ a: String, _ b: String, language: String?) {
        let (left, right) = (folded(a), folded(b))
        if left == right {
            self = .same
        } else if WordMatch.hasDigit(left) || WordMatch.hasDigit(right) {
            self = .different
        } else if Inflection.joins(left, right, in: language) {
            self = .inflected
        } else if WordMatch.isRomanised(a, b) {
            self = .romanised
        } else {
            let size = min(left.unicodeScalars.count, right.unicodeScalars.count)
            let limit = size >= 8 ? 2 : 1
            let distance = size >= 4 ? editDistance(left, right, limit: limit) : limit + 1
            self = distance <= limit ? .slip(distance) : .different
        }
    }

    var isSlip: Bool {
        if case .slip = self { true } else { false }
    }

    /// True if the sounds are the same and one of the two has letters that romanisations have.
    private static func isRomanised(_ a: String, _ b: String) -> Bool {
        let (left, right) = (romanisationKey(a), romanisationKey(b))
        if left == right { return left.utf8.count >= 1 && (hasSign(a) || hasSign(b)) }
        return left.utf8.count >= 3 && coarseRomanisationKey(a) == coarseRomanisationKey(b)
            && (hasHiss(left) && hasHiss(right)) && (hasSign(a) || hasSign(b))
    }

    private static func hasHiss(_ key: String) -> Bool { key.utf8.contains { $0 >= 0x41 && $0 <= 0x5A } }

    /// True if a word has a group of letters by which romanisations differ.
    private static func hasSign(_ word: String) -> Bool {
        let lower = word.lowercased()
        if lower.unicodeScalars.contains(where: { marks.contains($0) }) { return true }
        let plain = folded(word)
        return signs.contains { contains(plain, $0) }
    }

    private static let marks: Set<Unicode.Scalar> = ["ï", "ë", "š", "ž", "č", "ŝ", "û", "â", "ĭ"]
    private static let signs = [
        "kh", "zh", "shch", "chtch", "tch", "sch", "iou", "ou", "yy", "iy", "ij", "ii", "ya", "yu", "yo", "ye",
        "ja",
        "ju", "jo", "je", "ia", "iu", "io", "ts", "tz", "gh", "gu", "ks", "ky", "sky", "ski", "ey", "ei", "ay",
        "ai",
        "ff", "oy", "oj", "oi", "ej", "aj", "w",
    ].map { Array($0.utf8) }

    private static func contains(_ word: String, _ sign: [UInt8]) -> Bool {
        let bytes = Array(word.utf8)
        guard bytes.count >= sign.count else { return false }
        return (0...(bytes.count - sign.count)).contains { bytes[$0..<$0 + sign.count].elementsEqual(sign) }
    }

    private static func hasDigit(_ word: String) -> Bool { word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }
}
