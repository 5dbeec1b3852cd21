public import DossierDiagnostics
import DossierKit

/// A word written twice, as a rewriting or a line break leaves it.
public struct DoubledWord: Check {
    public static let rule = Rule(
        code: "text/doubled-word", since: "0.1", severity: .warning,
        title: "A word stands twice in a row",
        explanation: """
            The eye jumps over a word that is written twice, above all at the end of a line, and a journalist who
            copies the sentence copies both. The rule finds a word that is repeated at once, two small words that
            are repeated together (`of the of the`), and a verb left standing on both sides of an adverb (`had built
            only built`).

            It keeps still where a language doubles words by grammar or for emphasis (`had had`, `nous nous`,
            `die die`, `piano piano`), at names, numbers and capitals, and where a word comes three times.
            """,
        wrong: [
            """
            ## Synopsis

                                   ↓
            The keeper waits until the the lamp goes out.
            """,
            """
            ## Notes

                         ↓
            The crew had built only built two rooms of the house.
            """,
        ],
        right: [
            """
            ## Synopsis

            He knew that that lamp had had its day. It burned more and more slowly, day by day.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let doubledTitles = Set(
            reading.titles.flatMap { title in
                zip(title.words, title.words.dropFirst()).filter { $0 == $1 }.map { $0.0 }
            })
        return reading.stretches.filter(\.isProse).flatMap { stretch in
            stretch.tokens.indices.compactMap { index in
                repeated(stretch, index, except: doubledTitles) ?? repeatedPair(stretch, index)
                    ?? repeatedAround(stretch, index)
            }
        }
    }

    /// The word at `index` is the one before once more.
    private func repeated(_ stretch: Stretch, _ index: Int, except titles: Set<String>) -> Diagnostic? {
        guard isSame(stretch, index - 1, index), stretch.tokens[index].joins,
            stretch.tokens[index].shape == .lower, stretch.tokens[index - 1].shape != .upper
        else { return nil }
        let word = stretch.string(stretch.tokens[index].range).lowercased()
        guard !Doubles.rightful.contains(word, in: stretch.language),
            !titles.contains(stretch.tokens[index].folded), word.unicodeScalars.allSatisfy(isLetter),
            !isSame(stretch, index, index + 1), !isSame(stretch, index - 2, index - 1),
            isSmall(word, stretch.language)
                || (word.unicodeScalars.count > 3 && !Doubles.free.contains(stretch.language ?? ""))
        else { return nil }
        let range = stretch.bytes(of: index - 1..<index + 1)
        let extra = stretch.tokens[index - 1].range.upperBound..<range.upperBound
        return Self.doubled(word, stretch, range, extra: extra)
    }

    /// Two small words before `index` come once more: `of the of the`.
    private func repeatedPair(_ stretch: Stretch, _ index: Int) -> Diagnostic? {
        guard isSame(stretch, index - 3, index - 1), isSame(stretch, index - 2, index),
            !isSame(stretch, index - 1, index), (index - 2...index).allSatisfy({ stretch.tokens[$0].joins }),
            (index - 1...index).allSatisfy({
                let word = stretch.string(stretch.tokens[$0].range).lowercased()
                return Doubles.small.contains(word, in: stretch.language)
            })
        else { return nil }
        let range = stretch.bytes(of: index - 3..<index + 1)
        let extra = stretch.tokens[index - 2].range.upperBound..<range.upperBound
        return Self.doubled(stretch.string(of: index - 1..<index + 1), stretch, range, extra: extra)
    }

    /// A verb stands before and after one adverb: `built only built`.
    private func repeatedAround(_ stretch: Stretch, _ index: Int) -> Diagnostic? {
        guard isSame(stretch, index - 2, index), (index - 1...index).allSatisfy({ stretch.tokens[$0].joins }),
            (index - 2...index).allSatisfy({ stretch.tokens[$0].shape == .lower }),
            stretch.tokens[index].folded.unicodeScalars.count >= 4
        else { return nil }
        func word(_ at: Int) -> String { stretch.string(stretch.tokens[at].range) }
        guard Doubles.slippingAdverbs.contains(word(index - 1), in: stretch.language),
            !Doubles.slippingAdverbs.contains(word(index), in: stretch.language),
            !isSmall(word(index), stretch.language)
        else { return nil }
        // `what matters really matters` and a verb that opens the sentence are turns of phrase.
        guard index >= 3, stretch.tokens[index - 2].joins,
            !Doubles.relatives.contains(word(index - 3).lowercased(), in: stretch.language)
        else { return nil }
        return Self.aroundAdverb(
            word(index), word(index - 1), stretch, stretch.bytes(of: index - 2..<index + 1))
    }

    private func isSmall(_ word: String, _ language: String?) -> Bool {
        Doubles.small.contains(word, in: language) || Doubles.links.contains(word, in: language)
    }

    /// True if two tokens are the same word with the same accents.
    private func isSame(_ stretch: Stretch, _ a: Int, _ b: Int) -> Bool {
        guard a >= 0, b < stretch.tokens.count, stretch.tokens[a].folded == stretch.tokens[b].folded else {
            return false
        }
        return stretch.string(stretch.tokens[a].range).lowercased()
            == stretch.string(stretch.tokens[b].range).lowercased()
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .decimalNumber, .otherNumber: false
        default: true
        }
    }
}

extension DoubledWord {
    private static func doubled(_ word: String, _ stretch: Stretch, _ range: Range<Int>, extra: Range<Int>)
        -> Diagnostic
    {
        var fixes: [Fix] = []
        if let source = stretch.source(extra), source.range.count == extra.count {
            fixes = [Fix("remove the second '\(word)'", edits: [.init(source, replacement: "")], isSafe: true)]
        }
        return report(
            "'\(word)' twice in a row", stretch, range, help: "keep one '\(word)'", fixes: fixes)
    }

    private static func aroundAdverb(_ word: String, _ adverb: String, _ stretch: Stretch, _ range: Range<Int>)
        -> Diagnostic
    {
        report(
            "'\(word)' before and after '\(adverb)'", stretch, range,
            help: "keep '\(word) \(adverb)' or '\(adverb) \(word)'")
    }
}
