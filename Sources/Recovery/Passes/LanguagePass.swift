import DossierManuscript
import DossierText

/// Tells the kit's language, or languages, from its small words and its script, on a sample of the text.
struct LanguagePass: Pass {
    /// Bytes of prose looked at.
    private static let sample = 48_000

    static func run(on draft: inout Draft) {
        var counts: [String: Int] = [:]
        var lines: [String: Int] = [:]
        var seen = 0
        var total = 0
        let guesser = LanguageGuess()
        for index in sampled(draft) {
            let facts = draft.lines[index]
            seen += facts.content.count
            let scores = guesser.scores(draft.paper.text.span, facts.content)
            guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 0 else {
                continue
            }
            for (language, score) in scores { counts[language, default: 0] += score }
            lines[best.key, default: 0] += 1
            total += 1
            if seen > sample { break }
        }
        guard let main = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
            draft.lexicon = Lexicon(["en"])
            return
        }
        draft.language = main
        let others = lines.filter { $0.key != main && total >= 12 && $0.value * 5 >= total }.keys.sorted()
        draft.languages = others.isEmpty ? [] : [main] + others
        draft.lexicon = Lexicon([main] + others + ["en"])
    }

    /// Lines of prose, spread over the whole text where it is long.
    private static func sampled(_ draft: Draft) -> [Int] {
        let prose = draft.lines.indices.filter { draft.lines[$0].use == .text && draft.lines[$0].words >= 5 }
        guard prose.count > 900 else { return prose }
        let step = prose.count / 900
        return stride(from: 0, to: prose.count, by: step).map { prose[$0] }
    }
}
