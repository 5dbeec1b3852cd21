import DossierKit
import DossierText

/// Questions that are no questions in their grammar, in interviews without marks.
extension InterviewDecoder {
    /// Longer statements tell something. Words.
    private static let longest = 30

    /// Where nearly every answer is one paragraph, a short statement between two paragraphs of an answer, in which nobody
    /// says "I", is what the interviewer said: "The customs post is seen with some tenderness."
    func withStatements(_ isQuestion: [Bool]) -> [Bool] {
        let answers = InterviewDecoder.answers(isQuestion)
        let single = answers.count { $0.count == 1 }
        guard answers.count >= 3, single * 5 >= answers.count * 3 else { return isQuestion }
        var result = isQuestion
        for answer in answers where answer.count >= 3 {
            for index in answer.dropFirst().dropLast() where !result[index - 1] && isStatement(index) {
                result[index] = true
            }
        }
        return result
    }

    private func isStatement(_ index: Int) -> Bool {
        let unit = units[index]
        guard unit.words <= InterviewDecoder.longest, unit.words >= 4,
            units[index - 1].words > unit.words, units[index + 1].words > unit.words,
            !unit.text.text.hasSuffix("?"), unit.text.text.first?.isLetter == true
        else { return false }
        return draft.lexicon.firstCue(.firstPerson, in: FoldedText(unit.text.text)) == nil
            && draft.lexicon.firstCue(.firstPerson, in: FoldedText(units[index + 1].text.text)) != nil
    }

    /// The stretches of units that answer.
    private static func answers(_ isQuestion: [Bool]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        for (index, asks) in isQuestion.enumerated() {
            if asks {
                if let start, start < index { found.append(start..<index) }
                start = index + 1
            }
        }
        if let start, start < isQuestion.count { found.append(start..<isQuestion.count) }
        return found
    }
}
