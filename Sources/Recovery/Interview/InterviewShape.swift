import DossierKit
import DossierManuscript
import DossierText

/// Whether some lines are an interview, told from how they are built and not from their heading: short turns that
/// ask or prompt, each with a longer one behind it, and something that sets the former apart.
struct InterviewShape {
    let units: [InterviewUnit]
    /// True for each unit that is (part of) a question.
    let questions: [Bool]
    private let isMarked: Bool
    private let draft: Draft

    init(_ draft: Draft, _ zone: Zone) {
        self.draft = draft
        units = InterviewUnits(draft, zone).units()
        let decoder = InterviewDecoder(draft, units, answerers: [])
        questions = decoder.decode()
        isMarked = decoder.isMarked
    }

    /// Fewer exchanges do not make an interview of a text that does not say that it is one.
    private static let leastExchanges = 3

    var isInterview: Bool {
        var exchanges = 0
        var asking = 0
        var askedWords = 0
        var answeredWords = 0
        var preface = 0
        var index = 0
        while index < units.count {
            guard questions[index] else {
                preface += units[index].words
                index += 1
                continue
            }
            let first = index
            while index < units.count, questions[index] { index += 1 }
            let turn = units[first..<index]
            let answer = index
            while index < units.count, !questions[index] { index += 1 }
            guard index > answer else { continue }
            exchanges += 1
            if turn.contains(where: asks) { asking += 1 }
            askedWords += turn.reduce(0) { $0 + $1.words }
            answeredWords += units[answer..<index].reduce(0) { $0 + $1.words }
        }
        guard exchanges >= InterviewShape.leastExchanges, answeredWords > askedWords,
            askedWords <= exchanges * 45, preface <= answeredWords + askedWords
        else { return false }
        return isMarked ? asking >= 2 && asking * 3 >= exchanges : asking >= 4 && asking * 5 >= exchanges * 4
    }

    /// Ends with a question mark, or begins as a request does.
    private func asks(_ unit: InterviewUnit) -> Bool {
        unit.text.text.unicodeScalars.reversed().first { $0 != "”" && $0 != "»" && $0 != "\"" && $0 != " " }
            == "?"
            || draft.lexicon.cue(.prompt, in: .init(String(unit.text.text.prefix(60)))) != nil
    }

    /// The lines with which questions begin.
    var openings: [Int] {
        units.indices.filter { questions[$0] && ($0 == 0 || !questions[$0 - 1]) }.compactMap {
            units[$0].lines.first
        }
    }
}
