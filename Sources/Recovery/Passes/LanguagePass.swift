import DossierManuscript
import DossierText

/// Tells the kit's language, or languages, from its small words and its script, on a sample of the text.
struct LanguagePass: Pass {
    /// Bytes of prose looked at.
    private static let sample = 48_000

    static func run(on draft: inout Draft) {
        var counts: [String: Int] = [:]
        var lines: [(scores: [String: Int], words: Int)] = []
        var seen = 0
        let guesser = LanguageGuess()
        for index in sampled(draft) {
            let facts = draft.lines[index]
            seen += facts.content.count
            let scores = guesser.scores(draft.paper.text.span, facts.content)
            guard !scores.isEmpty else { continue }
            for (language, score) in scores { counts[language, default: 0] += score }
            lines.append((scores, Int(facts.words)))
            if seen > sample { break }
        }
        guard let main = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
            draft.lexicon = Lexicon(["en"])
            return
        }
        draft.language = main
        let others = others(lines, than: main)
        draft.languages = others.isEmpty ? [] : [main] + others
        draft.lexicon = Lexicon([main] + others + ["en"])
    }

    /// Less text tells of one language at most. Lines, or words where the lines are whole paragraphs.
    private static let (leastLines, leastWords) = (12, 100)

    /// The languages of a fifth of the text and more, where they are clearly another than the main one: neighbours
    /// such as Danish and Norwegian share most of their small words.
    private static func others(_ lines: [(scores: [String: Int], words: Int)], than main: String) -> [String] {
        let whole = lines.reduce(0) { $0 + $1.words }
        guard lines.count >= leastLines || whole >= leastWords else { return [] }
        var counts: [String: Int] = [:]
        for line in lines {
            guard let best = LanguageGuess.clearest(line.scores, against: main), best != main else { continue }
            counts[best, default: 0] += line.words
        }
        return counts.filter { $0.value * 5 >= whole }.keys.sorted()
    }

    /// Lines of prose, spread over the whole text where it is long.
    private static func sampled(_ draft: Draft) -> [Int] {
        let prose = draft.lines.indices.filter { draft.lines[$0].use == .text && draft.lines[$0].words >= 5 }
        guard prose.count > 900 else { return prose }
        let step = prose.count / 900
        return stride(from: 0, to: prose.count, by: step).map { prose[$0] }
    }
}
