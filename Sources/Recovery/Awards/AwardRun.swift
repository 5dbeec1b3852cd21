import DossierText

/// A list of awards that runs on in one paragraph: "Best Film, Harbour Days 2031; Audience Award, Quay Fest 2032".
struct AwardRun {
    private let draft: Draft
    private var whole: Cell?
    private var lines = 0

    private static let mostLines = 40
    private static let separators = ["; ", " · ", " • ", " | ", " / ", ", "]

    init(_ lines: Range<Int>, _ draft: Draft) {
        self.draft = draft
        for line in lines {
            let facts = draft.lines[line]
            guard facts.use == .text || facts.use == .heading else { continue }
            let cells = draft.cells(line)
            guard cells.count == 1, self.lines < AwardRun.mostLines, !facts.traits.contains(.at) else {
                whole = nil
                return
            }
            self.lines += 1
            whole = whole.map { AwardRun.joined($0, cells[0], draft) } ?? cells[0]
        }
    }

    /// The entries; nil if the lines are no run of them.
    func entries() -> [Cell]? {
        guard let whole else { return nil }
        for separator in AwardRun.separators {
            var entries: [Cell] = []
            var rest = whole
            while let at = rest.text.place(of: separator) {
                entries.append(draft.part(of: rest, rest.text.startIndex..<at.lowerBound))
                rest = draft.part(of: rest, at.upperBound..<rest.text.endIndex)
            }
            entries.append(rest)
            entries = entries.map { $0.trimmed(" .;\u{A0}") }.filter { !$0.isEmpty }
            guard entries.count >= 3, entries.count > lines else { continue }
            let dated = entries.count { years($0) == 1 }
            let isRun = entries.allSatisfy { years($0) <= 1 && $0.text.spacedWordCount <= 24 }
            if isRun, dated * 3 >= entries.count * (separator == ", " ? 3 : 2) { return entries }
        }
        return nil
    }

    private func years(_ cell: Cell) -> Int {
        words(of: cell.text).count { FactValues.plainYear($0.text) != nil }
    }

    /// A hyphen behind a letter and before a small one, which only the line's end made; "co-production" keeps its own
    /// only where it does not stand at the end.
    private static func breaks(_ first: String, _ second: String) -> Bool {
        first.dropLast().last?.isLetter == true && second.first?.isLowercase == true
    }

    /// Two lines as one, without the hyphen that only the line's end made.
    static func joined(_ first: Cell, _ second: Cell, _ draft: Draft) -> Cell {
        var cell = first
        if let last = cell.text.last, last == "\u{AD}" || last == "-" && breaks(cell.text, second.text) {
            cell.text.removeLast()
        } else {
            cell.text += " "
        }
        cell.text += second.text
        cell.range = first.range.lowerBound..<max(first.range.upperBound, second.range.upperBound)
        return cell
    }
}
