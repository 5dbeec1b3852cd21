import DossierManuscript

/// Questions told from answers by where their lines begin: one of the two is set in from the other, line by line.
struct InterviewIndents {
    /// The lines set like questions; empty unless the setting tells.
    private var questions: Set<Int> = []
    private var answers: Set<Int> = []

    /// Fewer turns may be chance.
    private static let leastTurns = 6

    init(_ lines: [Int], _ draft: Draft) {
        let text = lines.filter { draft.lines[$0].use == .text }
        guard let border = InterviewIndents.border(text, draft) else { return }
        var blocks: [(isIn: Bool, lines: [Int])] = []
        for line in text {
            let isIn = InterviewIndents.place(line, draft) > border
            if blocks.last?.isIn == isIn {
                blocks[blocks.count - 1].lines.append(line)
            } else {
                blocks.append((isIn, [line]))
            }
        }
        func count(_ isIn: Bool, _ trait: LineFacts.Traits) -> Int {
            blocks.count { block in
                block.isIn == isIn && (block.lines.last.map { draft.lines[$0].traits.contains(trait) } ?? false)
            }
        }
        let turns = (blocks.count { $0.isIn }, blocks.count { !$0.isIn })
        // Where only first lines are set in, their sentences go on in the next ones.
        guard blocks.count >= InterviewIndents.leastTurns, turns.0 >= 3, turns.1 >= 3,
            (count(true, .endsSentence) + count(false, .endsSentence)) * 10 >= blocks.count * 8
        else { return }
        let asking = (count(true, .endsQuestion), count(false, .endsQuestion))
        let asksIn: Bool
        if asking.1 * 2 >= turns.1, asking.0 * 6 <= turns.0 {
            asksIn = false
        } else if asking.0 * 2 >= turns.0, asking.1 * 6 <= turns.1 {
            asksIn = true
        } else {
            return
        }
        questions = Set(blocks.filter { $0.isIn == asksIn }.flatMap(\.lines))
        answers = Set(blocks.filter { $0.isIn != asksIn }.flatMap(\.lines))
    }

    func isQuestion(_ line: Int) -> Bool { questions.contains(line) }

    /// One line is set like a question and the other like an answer.
    func turns(_ above: Int, _ below: Int) -> Bool {
        questions.contains(above) && answers.contains(below)
            || answers.contains(above) && questions.contains(below)
    }

    /// Letters from the line's start, or points from the page's edge.
    private static func place(_ line: Int, _ draft: Draft) -> Float {
        draft.paper.hasLayout ? draft.paper.lines[line].box.x : Float(draft.lines[line].indent)
    }

    /// Between the two places where lines begin; nil if there are no two.
    private static func border(_ lines: [Int], _ draft: Draft) -> Float? {
        guard lines.count >= 2 * leastTurns else { return nil }
        let places = lines.map { place($0, draft) }.sorted()
        let least = places[places.count / 20]
        let room: Float = draft.paper.hasLayout ? max(6, draft.bodySize * 0.8) : 2
        let further = places.filter { $0 >= least + room }
        guard further.count * 5 >= places.count, further.count * 6 <= places.count * 5 else { return nil }
        return least + room / 2
    }
}
