import DossierManuscript

/// Questions that a kit counts: "1. Why a ferry?", "2. And why at night?", through one interview or through several.
enum NumberedTurns {
    /// Fewer may be anything.
    private static let least = 3
    /// A question's mark stands at most so many lines below its number.
    private static let longestQuestion = 6

    /// The number that a line begins with, and where the text behind it begins: `3. `, `3) `, `3/ `, `(3) `, `3: `.
    static func number(_ line: Int, _ draft: Draft) -> (value: Int, end: Int)? {
        let text = draft.paper.text
        let content = draft.lines[line].content
        var index = content.lowerBound
        let isBracketed = index < content.upperBound && text[index] == 0x28
        if isBracketed { index += 1 }
        let first = index
        var value = 0
        while index < content.upperBound, index < first + 2, text[index] >= 0x30, text[index] <= 0x39 {
            value = value * 10 + Int(text[index] - 0x30)
            index += 1
        }
        guard index > first, index + 2 < content.upperBound, text[index + 1] == 0x20 || text[index + 1] == 0x09
        else { return nil }
        switch text[index] {
        case 0x29: break
        case 0x2E, 0x2F,
            0x3A where !isBracketed:
            break
        default: return nil
        }
        return (value, index + 2)
    }

    /// True if the lines of an interview count without a gap, from one or from where another interview ended.
    static func count(_ numbers: [Int]) -> Bool {
        guard numbers.count >= least, let first = numbers.first else { return false }
        return first >= 1 && numbers == Array(first..<(first + numbers.count))
    }

    /// The lines of a kit that begin with a number and ask, where half of those that count with them do and have an
    /// answer below: no notes.
    static func questions(in draft: Draft) -> Set<Int> {
        var found: Set<Int> = []
        var run: [Int] = []
        var value = 0
        func close() {
            if isAsked(run, draft) { found.formUnion(run) }
            run = []
        }
        for line in draft.lines.indices where draft.lines[line].use == .text {
            guard let number = number(line, draft) else { continue }
            if number.value == value + 1, !run.isEmpty {
                run.append(line)
            } else if number.value == 1 {
                close()
                run = [line]
            } else {
                continue
            }
            value = number.value
        }
        close()
        return found
    }

    private static func isAsked(_ run: [Int], _ draft: Draft) -> Bool {
        guard run.count >= least, let last = run.last else { return false }
        let ends = run.dropFirst() + [min(draft.lines.count, last + 12)]
        var asking = 0
        var answered = 0
        for (line, next) in zip(run, ends) {
            let lines = (line..<next).filter { draft.lines[$0].use == .text }
            guard
                let mark = lines.prefix(longestQuestion).firstIndex(where: {
                    draft.lines[$0].traits.contains(.endsQuestion)
                })
            else { continue }
            asking += 1
            if lines.count > mark + 1 { answered += 1 }
        }
        return asking * 2 >= run.count && answered * 2 >= run.count
    }
}
