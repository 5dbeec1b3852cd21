public import DossierDiagnostics
import DossierText

/// A place of a template that nobody filled in.
public struct UnfilledPlaceholder: Check {
    public static let rule = Rule(
        code: "text/unfilled-placeholder", since: "0.1", severity: .warning,
        title: "A placeholder was left in",
        explanation: """
            A template's `[NAME]`, `XXX`, `TBC` or `Lorem ipsum` that nobody replaced goes out to every journalist.
            The rule looks everywhere in the kit, in lists and contacts as well as in the text.

            It keeps still at remarks that rightly stand in square brackets (`[sic]`, `[…]`, a word an editor put
            in), and at footnote marks and language codes.
            """,
        wrong: [
            """
            ## Notes

                            ↓
            The sound is by [SOUND DESIGNER] and his team.
            """,
            """
            ## Notes

                               ↓
            The premiere is on XX August 2031.
            """,
        ],
        right: [
            """
            ## Notes

            “He [the keeper] never spoke [sic],” she says […]. Part XX of the register [EN] is lost.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.everything.flatMap { stretch -> [Diagnostic] in
            var taken: [Range<Int>] = []
            for range in bracketed(stretch) + phrases(stretch) + capitals(stretch)
            where !taken.contains(where: { $0.overlaps(range) }) {
                taken.append(range)
            }
            return taken.map { Self.unfilled(stretch, $0) }
        }
    }

    /// `[RUNNING TIME]`, `[name]`, `<titel>`, `{{year}}`, with the brackets.
    private func bracketed(_ stretch: Stretch) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (start, byte) in stretch.bytes.enumerated() {
            guard let close = Self.partners[byte],
                let end = stretch.bytes[start...].prefix(longest).firstIndex(of: close), end > start + 1
            else { continue }
            let words = stretch.tokens.filter { $0.range.lowerBound > start && $0.range.upperBound <= end }
            guard let first = words.first, let last = words.last, words.count <= 5 else { continue }
            guard first.range.lowerBound == start + 1, last.range.upperBound == end else { continue }
            let isForm = byte == UInt8(ascii: "[") ? isSquare(words) : words.allSatisfy(isField)
            if isForm { found.append(start..<end + 1) }
        }
        return found
    }

    private static let partners: [UInt8: UInt8] = [
        UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "<"): UInt8(ascii: ">"),
        UInt8(ascii: "{"): UInt8(ascii: "}"),
    ]

    /// Bytes.
    private var longest: Int { 60 }

    private func isField(_ word: Token) -> Bool { PlaceholderWords.fields.contains(word.folded) }

    /// Capitals, or a field that is no editor's word.
    private func isSquare(_ words: [Token]) -> Bool {
        if words.allSatisfy({ PlaceholderWords.plainFields.contains($0.folded) }) { return true }
        if words.first?.folded == "insert" || words.first?.folded == "your" {
            return words.contains(where: isField)
        }
        guard words.allSatisfy({ $0.shape == .upper }) else { return false }
        // One word in capitals may be a tag, `[LAUGHS]`; codes of languages and countries have two or three letters.
        if words.count == 1 { return words.allSatisfy(isField) }
        return words.contains { $0.folded.utf8.count > 3 }
            && !words.allSatisfy { PlaceholderWords.rightfulCapitals.contains($0.folded) }
    }

    private func phrases(_ stretch: Stretch) -> [Range<Int>] {
        stretch.tokens.indices.compactMap { index in
            for phrase in Self.phrasesByWord[stretch.tokens[index].folded] ?? [] {
                let end = index + phrase.words.count
                guard end <= stretch.tokens.count,
                    !phrase.isLine || stretch.tokens.count <= phrase.words.count + 4,
                    zip(stretch.tokens[index..<end], phrase.words).allSatisfy({ $0.folded == $1 }),
                    stretch.isJoined(index..<end)
                else { continue }
                return stretch.bytes(of: index..<end)
            }
            return nil
        }
    }

    /// The phrases cut into words, by their first.
    private static let phrasesByWord: [String: [(words: [String], isLine: Bool)]] = {
        let all =
            PlaceholderWords.phrases.map { ($0, false) } + PlaceholderWords.linePhrases.map { ($0, true) }
        return Dictionary(
            grouping: all.map { (words: $0.0.split(separator: " ").map(String.init), isLine: $0.1) },
            by: { $0.words[0] })
    }()

    /// `XXX`, `TBC`, and `XX` where a number belongs.
    private func capitals(_ stretch: Stretch) -> [Range<Int>] {
        stretch.tokens.indices.compactMap { index in
            let token = stretch.tokens[index]
            guard token.shape == .upper else { return nil }
            let word = stretch.string(token.range)
            if PlaceholderWords.capitals.contains(word) { return isNumeral(stretch, index) ? nil : token.range }
            guard word == "XX", index + 1 < stretch.tokens.count, stretch.tokens[index + 1].joins else {
                return nil
            }
            return Self.counted.contains(stretch.tokens[index + 1].folded) ? token.range : nil
        }
    }

    /// `XXX` is thirty where an ordinal belongs: `XXX Festival`, `Part XXX`.
    private func isNumeral(_ stretch: Stretch, _ index: Int) -> Bool {
        guard stretch.string(stretch.tokens[index].range) == "XXX" else { return false }
        let next = index + 1 < stretch.tokens.count ? stretch.tokens[index + 1] : nil
        if let next, next.joins, next.isProper { return true }
        return index > 0 && stretch.tokens[index].joins
            && ["part", "chapter", "edition", "tome", "teil", "kapitel", "volume"].contains(
                stretch.tokens[index - 1].folded)
    }

    /// Words before which a number is missing: months, units.
    private static let counted: Set<String> = {
        var words: Set<String> = [
            "min", "mins", "minutes", "minuten", "minuti", "minutos", "minut", "mn", "минут", "мин",
        ]
        for month in 1...12 { words.formUnion(MonthNames.words(of: month)) }
        return words
    }()
}

extension UnfilledPlaceholder {
    private static func unfilled(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(range))' was left from a template", stretch, range,
            help: "fill it in or take the line out")
    }
}
