import DossierKit
import DossierManuscript
import DossierText

/// Decides which units of an interview are questions: not one by one, but over the whole sequence, so that each
/// decision leans on its neighbours (field guide, 4.3).
struct InterviewDecoder {
    let draft: Draft
    let units: [InterviewUnit]
    private let boldTells: Bool
    private let italicTells: Bool
    private let colourTells: Bool
    private let capitalsTell: Bool
    private let dashTells: Bool
    /// A dash opens every turn.
    private let dashTurns: Bool
    /// Label → whether it asks; empty if labels do not tell.
    private let asking: [String: Bool]
    private let speakersTell: Bool
    /// Labels stand before answers and none before questions.
    private let onlyAnswersLabelled: Bool
    /// Labels stand before questions and answers alike.
    private let everyTurnLabelled: Bool
    private let gaps: InterviewGaps

    init(_ draft: Draft, _ units: [InterviewUnit], answerers: [String]) {
        self.draft = draft
        self.units = units
        boldTells = InterviewDecoder.tells(units) { $0.bold }
        italicTells = InterviewDecoder.tells(units) { $0.italic }
        colourTells = InterviewDecoder.tells(units) { $0.accent }
        capitalsTell = InterviewDecoder.tells(units) { $0.capitals }
        dashTurns = InterviewDecoder.dashTurns(units)
        dashTells = !dashTurns && units.contains(where: \.isDashed) && units.contains { !$0.isDashed }
        asking = InterviewDecoder.asking(units, draft, answerers)
        speakersTell = units.count { $0.speaker != nil } >= 3
        gaps = InterviewGaps(units, hasLayout: draft.paper.hasLayout)
        let asking = asking
        let told = units.compactMap { $0.label.flatMap { asking[folded($0)] } }
        everyTurnLabelled =
            told.count { $0 } >= 3 && told.count { !$0 } >= 3 && told.count * 5 >= units.count * 3
        onlyAnswersLabelled =
            !asking.isEmpty && asking.values.allSatisfy { !$0 }
            && units.count { $0.label.map { asking[folded($0)] != nil } ?? false } >= 3
    }

    /// Something on the page tells questions from answers, and not their words alone.
    var isMarked: Bool {
        boldTells || italicTells || colourTells || capitalsTell || dashTells || dashTurns || speakersTell
            || !asking.isEmpty || gaps.tell
    }

    /// True for each unit that is (part of) a question.
    func decode() -> [Bool] {
        guard !units.isEmpty else { return [] }
        // Log-odds of being a question, and what each change of turn costs.
        let scores = units.indices.map { evidence($0) }
        var question = scores[0]
        var answer: Double = -1
        var back: [(fromQ: Bool, fromA: Bool)] = [(false, false)]
        for index in units.indices.dropFirst() {
            let soft = units[index].isSoftCut
            // Where dashes open the turns, each opens one, and nothing else does.
            let stays = dashTurns && units[index].isDashed ? 12.0 : 0
            let turns = dashTurns && !units[index].isDashed ? 12.0 : 0
            // Where each turn has its label, what has none goes on.
            let opens = everyTurnLabelled && units[index].label == nil && units[index].speaker == nil ? 8.0 : 0
            // What follows a question mark is the answer, sooner than a second question.
            let asked = units[index - 1].text.text.hasSuffix("?")
            let toQfromQ = question - (soft && !asked ? 1.5 : 4) - stays
            let toQfromA = answer - 0.7 - turns - opens
            // Where names stand above the answers, none begins without.
            let toAfromQ = question - (speakersTell && units[index].speaker == nil ? 8 : 0) - turns - opens
            let toAfromA = answer - 0.4 - stays
            back.append((toQfromQ > toQfromA, toAfromQ > toAfromA))
            let nextQuestion = max(toQfromQ, toQfromA) + scores[index]
            let nextAnswer = max(toAfromQ, toAfromA)
            (question, answer) = (nextQuestion, nextAnswer)
        }
        // An interview ends with an answer.
        var isQuestion = question - 3 > answer
        var result = [Bool](repeating: false, count: units.count)
        for index in units.indices.reversed() {
            result[index] = isQuestion
            isQuestion = isQuestion ? back[index].fromQ : back[index].fromA
        }
        return isMarked ? result : withStatements(result)
    }

    private func evidence(_ index: Int) -> Double {
        let unit = units[index]
        if let label = unit.label, let asks = asking[folded(label)] { return asks ? 20 : -20 }
        if unit.speaker != nil, speakersTell { return -12 }
        var score = 0.0
        // Where only answers are labelled, what stands before one and is not asks.
        if onlyAnswersLabelled, index + 1 < units.count, units[index + 1].label != nil { score += 4 }
        if speakersTell, index + 1 < units.count, units[index + 1].speaker != nil { score += 4 }
        if boldTells { score += unit.bold > 0.6 ? 8 : -8 }
        if italicTells { score += unit.italic > 0.6 ? 7 : -5 }
        if capitalsTell { score += unit.capitals > 0.6 ? 8 : -6 }
        if colourTells { score += unit.accent > 0.6 ? 8 : -6 }
        if dashTells { score += unit.isDashed ? 9 : -6 }
        score += gaps.evidence(unit)
        let words = unit.words
        let ends = unit.text.text.unicodeScalars.reversed().first {
            $0 != "”" && $0 != "»" && $0 != "\"" && $0 != ")" && $0 != " " && $0 != "\u{A0}"
        }
        let asks = ends == "?"
        score += asks ? 3 : -1.4
        if unit.text.text.hasPrefix("¿") { score += 3 }
        score += words <= 60 ? 0.6 : words <= 90 ? -1.5 : -4
        if words <= 3, asks { score -= 0.5 }
        if asks, words > 35, InterviewDecoder.endsAsking(unit.text.text) { score -= 3 }
        let head = FoldedText(String(unit.text.text.prefix(90)))
        let opening = head.bytes.prefix { $0 != 0x20 }.isEmpty ? 0 : 0
        if draft.lexicon.cue(.prompt, in: head, at: opening) != nil { score += 2.5 }
        if draft.lexicon.cue(.interrogative, in: head, at: opening) != nil { score += 0.8 }
        if draft.lexicon.cue(.answerOpener, in: head, at: opening) != nil { score -= 1.2 }
        if words <= 90 {
            let whole = FoldedText(unit.text.text)
            if draft.lexicon.firstCue(.secondPerson, in: whole) != nil { score += 1.4 }
            if draft.lexicon.firstCue(.firstPerson, in: whole) != nil { score -= asks ? 1.2 : 2 }
        }
        if isQuoted(unit.text.text) { score -= 2 }
        if !asks, isAgreedTo(index) { score += 6 }
        if !asks, !isMarked, isTakenUp(index) { score += 3.5 }
        return score
    }

    /// A short statement about someone or something else, with a word of which the next unit begins: "Ada Quill never
    /// looks up." – "Ada had lost a coin."
    private func isTakenUp(_ index: Int) -> Bool {
        guard index > 0, index + 1 < units.count, units[index].words <= 30, !opensAnswer(index),
            draft.lexicon.firstCue(.firstPerson, in: FoldedText(units[index].text.text)) == nil
        else { return false }
        let said = Set(InterviewDecoder.keys(units[index].text.text, most: 40))
        return InterviewDecoder.keys(units[index + 1].text.text, most: 3).contains { said.contains($0) }
    }

    /// Several sentences, and a question of a word or two at the end, which whoever tells them answers: "Chance? No."
    private static func endsAsking(_ text: String) -> Bool {
        var sentences = 0
        var last = 0
        for word in text.spacedWords {
            last += 1
            if let end = word.last, ".!?…".contains(end), word.count > 2 {
                sentences += 1
                if word.endIndex < text.endIndex { last = 0 }
            }
        }
        return sentences >= 4 && last <= 3
    }

    /// The first words of a text that are no small ones, folded.
    private static func keys(_ text: String, most: Int) -> [String] {
        words(of: String(text.prefix(400))).prefix(most).map { folded(String($0.text)) }
            .filter { $0.utf8.count >= 5 }
    }

    /// A short statement, and the longer unit behind it begins with "Yes, …": what was said was a prompt.
    private func isAgreedTo(_ index: Int) -> Bool {
        guard index > 0, index + 1 < units.count, units[index].words <= 35,
            !opensAnswer(index)
        else { return false }
        return opensAnswer(index + 1)
    }

    /// "Yes," "Oui," "Да,": a word of the answers with a comma behind it.
    private func opensAnswer(_ index: Int) -> Bool {
        let head = FoldedText(String(units[index].text.text.prefix(60)))
        guard let end = draft.lexicon.cue(.answerOpener, in: head), end < head.bytes.count else { return false }
        return head.bytes[end] == 0x2C || head.bytes[end - 1] == 0x2C
    }

    private func isQuoted(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return (first == "“" || first == "«" || first == "„" || first == "\"")
            && (last == "”" || last == "»" || last == "“" || last == "\"")
    }

    private static func dashTurns(_ units: [InterviewUnit]) -> Bool {
        guard units.first?.isDashed == true else { return false }
        var asks: [Bool] = []
        for unit in units {
            if unit.isDashed { asks.append(false) }
            asks[asks.count - 1] = unit.text.text.hasSuffix("?")
        }
        return DashedTurns.alternate(asks)
    }

    /// A style tells questions if some units have it wholly, others not at all, and hardly any in between.
    private static func tells(_ units: [InterviewUnit], _ share: (InterviewUnit) -> Float) -> Bool {
        let with = units.count { share($0) > 0.8 }
        let without = units.count { share($0) < 0.25 }
        return with >= 2 && without >= 2 && (with + without) * 10 >= units.count * 8
            && with * 4 <= units.count * 3
    }

    /// Which labels ask. Those the vocabulary knows; else the label whose units are short and end in `?`.
    private static func asking(
        _ units: [InterviewUnit], _ draft: Draft, _ answerers: [String]
    ) -> [String: Bool] {
        var result: [String: Bool] = [:]
        var stats: [String: (count: Int, words: Int, marks: Int)] = [:]
        for unit in units {
            guard let label = unit.label.map({ folded($0) }) else { continue }
            var entry = stats[label] ?? (0, 0, 0)
            entry.count += 1
            entry.words += unit.words
            entry.marks += unit.text.text.hasSuffix("?") ? 1 : 0
            stats[label] = entry
        }
        guard !stats.isEmpty else { return [:] }
        // Questions without a label leave the labels to the answers.
        let bare = units.count { $0.label == nil && $0.words <= 60 && $0.text.text.hasSuffix("?") }
        let labelled = stats.values.reduce(0) { $0 + $1.marks }
        let bareAsk = bare >= 3 && bare > labelled
        for (label, entry) in stats {
            let isKnownQuestion = draft.lexicon.isCue(label, .questionLabel)
            let isKnownAnswer = draft.lexicon.isCue(label, .answerLabel)
            if isKnownQuestion != isKnownAnswer {
                result[label] = isKnownQuestion
                continue
            }
            let answers = answerers.contains { name in
                let tokens = folded(name).spacedWords.map(String.init)
                let initials = tokens.compactMap { $0.first.map(String.init) }.joined()
                let bare = label.filter { $0.isLetter }
                return tokens.last == label || foldedLetters(name) == foldedLetters(label) || initials == bare
                    || tokens.first == label
            }
            if answers {
                result[label] = false
            } else if bareAsk {
                result[label] = false
            } else if stats.count > 1 {
                result[label] = entry.marks * 2 >= entry.count && entry.words / entry.count < 60
            }
        }
        return result
    }
}
