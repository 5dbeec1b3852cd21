public import DossierDiagnostics
import DossierKit
import DossierText

/// Questions that only their type tells from answers.
public struct QuestionByTypeAlone: Check {
    public static let rule = Rule(
        code: "interview/question-by-type-alone", since: "0.2", severity: .note,
        title: "Questions are told from answers by type alone",
        explanation: """
            Who copies an interview into a mail, or has it read aloud, loses the bold type, and with it the border
            between question and answer. A question mark or a label (`Q:`, a name) survives. The rule counts the
            questions of an interview that have neither, and reports the first where they are more than a third, once
            for the kit.
            """,
        wrong: [
            """
            ## Interview {.interview people="Greta Halvar"}

            **Why the lamp?**

            I found it on the beach.

              ↓
            **It was lit when you found it.**

            It was still warm.

            **You did not put it out.**

            I never did.
            """
        ],
        right: [
            """
            ## Interview {.interview people="Greta Halvar"}

            **Why the lamp?**

            I found it on the beach.

            **It was lit when you found it.**

            It was still warm.

            **Did you put it out?**

            I never did.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        for section in reading.kit.sections where section.exchanges.count >= 3 {
            let bare = section.exchanges.filter { isBare($0.question, reading) }
            if bare.count * 3 > section.exchanges.count, let first = bare.first {
                return [Self.bare(first.question, bare.count, section.exchanges.count)]
            }
        }
        return []
    }

    /// No question mark of any script, and no label before it on the line.
    private func isBare(_ question: Passage, _ reading: Reading) -> Bool {
        let marks: Set<Unicode.Scalar> = ["?", "？", "؟", ";", "՞", "¿"]
        if question.text.unicodeScalars.contains(where: marks.contains) { return false }
        guard let source = question.source, let text = reading.texts[source.file] else { return true }
        let line = text.lines.range(ofLine: text.lines.line(of: source.range.lowerBound))
        guard line.lowerBound < source.range.lowerBound, source.range.lowerBound <= text.bytes.count else {
            return true
        }
        return !text.bytes[line.lowerBound..<source.range.lowerBound].contains { $0 > 0x2A }
    }
}

extension QuestionByTypeAlone {
    private static func bare(_ question: Passage, _ count: Int, _ all: Int) -> Diagnostic {
        report(
            "\(count) of \(all) questions have neither a question mark nor a label", text: question.text,
            at: question.source(of: 0..<question.text.utf8.count),
            help: "label the questions, or end them with a question mark")
    }
}
