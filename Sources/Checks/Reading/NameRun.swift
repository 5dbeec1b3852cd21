import DossierText

/// Words in running text that may be a name: capitals in a row, with the particles names have.
public struct NameRun: Sendable {
    /// The index of the stretch in the reading.
    public var stretch: Int
    /// Tokens of the stretch.
    public var tokens: Range<Int>

    /// Longer runs are headings or text in capitals.
    private static var longest: Int { 7 }

    static func all(in stretch: Stretch, stretch number: Int) -> [NameRun] {
        guard stretch.isProse else { return [] }
        var out: [NameRun] = []
        let tokens = stretch.tokens
        var at = 0
        while at < tokens.count {
            guard tokens[at].isProper else {
                at += 1
                continue
            }
            var end = at + 1
            while end < tokens.count, tokens[end].joins || isInitialGap(stretch, end), !closes(stretch, end - 1)
            {
                if tokens[end].isProper {
                    end += 1
                } else if particles.contains(tokens[end].folded), let next = afterParticles(stretch, end) {
                    end = next
                } else {
                    break
                }
            }
            if end - at <= longest { out.append(NameRun(stretch: number, tokens: at..<end)) }
            at = end
        }
        return out
    }

    /// The token after a run of particles and the capital that follows them, if one does.
    private static func afterParticles(_ stretch: Stretch, _ start: Int) -> Int? {
        var at = start
        while at < stretch.tokens.count, at < start + 3, stretch.tokens[at].joins,
            particles.contains(stretch.tokens[at].folded)
        {
            at += 1
        }
        guard at < stretch.tokens.count, stretch.tokens[at].joins, stretch.tokens[at].isProper else {
            return nil
        }
        return at + 1
    }

    /// `A. Vorotyntseva`: a full stop after a single capital belongs to the name.
    private static func isInitialGap(_ stretch: Stretch, _ index: Int) -> Bool {
        guard index > 0, stretch.tokens[index - 1].range.count <= 2,
            stretch.tokens[index - 1].shape == .capitalised
        else { return false }
        return Array(stretch.gap(before: index)) == Array(". ".utf8)
    }

    /// `Nora’s ledger`: a genitive ends the name.
    private static func closes(_ stretch: Stretch, _ index: Int) -> Bool {
        stretch.tokens[index].folded.hasSuffix("'s")
    }

    static let particles: Set<String> = [
        "de", "du", "des", "da", "di", "del", "della", "dei", "degli", "dal", "do", "dos", "das", "la", "le",
        "los",
        "las", "von", "vom", "van", "zu", "zur", "zum", "den", "der", "ten", "ter", "te", "af", "av", "y", "e",
        "bin",
        "ibn", "ben", "el", "al", "ni", "of",
    ]
}
