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

    /// `language` is that of the text the second word stands in.
    init(_ a: WordForm, _ b: WordForm, language: String?) {
        if a.folded == b.folded {
            self = .same
        } else if a.hasDigit || b.hasDigit || abs(a.size - b.size) > 5 {
            self = .different
        } else if Inflection.joins(a.folded, b.folded, in: language), !SlipShape.doubles(a.folded, b.folded) {
            self = .inflected
        } else if WordMatch.isRomanised(a, b) {
            self = .romanised
        } else {
            let size = min(a.size, b.size)
            let limit = size >= 8 ? 2 : 1
            guard size >= 4, a.mayBe(b, within: limit) else {
                self = .different
                return
            }
            let distance = editDistance(a.folded, b.folded, limit: limit)
            self = distance <= limit ? .slip(distance) : .different
        }
    }

    /// True if the sounds are the same and one of the two has letters that romanisations have.
    private static func isRomanised(_ a: WordForm, _ b: WordForm) -> Bool {
        guard !a.key.isEmpty else { return false }
        let isAlike = a.key == b.key
        let isNear = a.key.utf8.count >= 3 && a.coarse == b.coarse && hasHiss(a.key) && hasHiss(b.key)
        guard isAlike || isNear, a.hasSign || b.hasSign else { return false }
        // A letter once or twice is a slip, unless an accent tells that another hand romanised it.
        return !(a.isPlain && b.isPlain && a.single == b.single)
    }

    private static func hasHiss(_ key: String) -> Bool { key.utf8.contains { $0 >= 0x41 && $0 <= 0x5A } }
}
