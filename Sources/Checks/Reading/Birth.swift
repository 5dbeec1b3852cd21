import DossierKit

/// Where a text says when somebody was born.
struct Birth {
    var year: Int
    var stretch: Stretch
    /// Tokens from the word for the birth, or the bracket, to the year.
    var tokens: Range<Int>

    var text: String { stretch.string(of: tokens) }
    var source: SourceSpan? { stretch.source(stretch.bytes(of: tokens)) }

    /// `born in Hull in 1984`: the first birth that a stretch tells.
    static func told(in stretch: Stretch) -> Birth? {
        for index in stretch.tokens.indices where AgeWords.born.contains(stretch.word(index).lowercased()) {
            for next in (index + 1)..<min(index + 12, max(index + 1, stretch.tokens.count)) {
                if let year = stretch.birthYear(next) {
                    return Birth(year: year, stretch: stretch, tokens: index..<next + 1)
                }
                let token = stretch.tokens[next]
                guard token.isProper || token.shape == .number || AgeWords.between.contains(token.folded),
                    !stretch.gap(before: next).contains(UInt8(ascii: "."))
                else { break }
            }
        }
        return nil
    }

    /// `(1971–2010)`, `(b. 1971)`, `(born 1971)`, `(*1971)` right behind a token.
    static func bracketed(in stretch: Stretch, after index: Int) -> Birth? {
        guard stretch.tokens.indices.contains(index), index + 1 < stretch.tokens.count else { return nil }
        let gap = stretch.gap(before: index + 1)
        guard gap.contains(UInt8(ascii: "(")), gap.count <= 4 else { return nil }
        let isStarred = gap.contains(UInt8(ascii: "*"))
        let next = stretch.tokens[index + 1]
        if let year = stretch.birthYear(index + 1) {
            let tail = String(decoding: stretch.gap(after: index + 1).prefix(4), as: UTF8.self)
            let isSpan =
                (tail.hasPrefix("–") || tail.hasPrefix("-") || tail.hasPrefix(" –"))
                && stretch.birthYear(index + 2).map { $0 > year + 15 } ?? false
            return isStarred || isSpan
                ? Birth(year: year, stretch: stretch, tokens: index + 1..<index + 2) : nil
        }
        guard next.folded == "b" || AgeWords.born.contains(stretch.word(index + 1).lowercased()) else {
            return nil
        }
        for later in (index + 2)..<min(index + 6, max(index + 2, stretch.tokens.count)) {
            guard !stretch.gap(before: later).contains(UInt8(ascii: ")")) else { return nil }
            if let year = stretch.birthYear(later) {
                return Birth(year: year, stretch: stretch, tokens: index + 1..<later + 1)
            }
        }
        return nil
    }
}

extension Stretch {
    fileprivate func birthYear(_ index: Int) -> Int? {
        guard let value = year(index), (1850...2100).contains(value) else { return nil }
        return value
    }
}
