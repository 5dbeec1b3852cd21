import DossierKit
import DossierManuscript
import DossierText

/// A crew set as one run: "Camera Jane Doe / Editing John Roe, Ada Quill / Music Trio Ondine", over as many lines as
/// it takes.
///
/// The mark between the parts is certain, so that a known label needs nothing else between it and its names.
struct RunningCredits {
    let cells: CreditCells

    private static let marks = [" / ", " | ", " • ", " · ", " – ", " — ", "; ", " // ", " * ", " ■ ", " + "]
    private static let mostLines = 40
    /// Fewer labelled parts may be chance.
    private static let leastParts = 3

    private var draft: Draft { cells.draft }

    /// The labelled names among some lines, and the lines that they take.
    func read(_ lines: [Int]) -> (found: [LabelledNames], lines: Set<Int>) {
        var found: [LabelledNames] = []
        var taken: Set<Int> = []
        var block: [Int] = []
        func close() {
            if !block.isEmpty, let run = run(block) {
                found += run
                taken.formUnion(block)
            }
            block = []
        }
        for line in lines {
            let facts = draft.lines[line]
            guard facts.use == .text, !facts.traits.contains(.cells), !facts.traits.contains(.at),
                block.count < RunningCredits.mostLines
            else {
                close()
                continue
            }
            if let last = block.last, last + 1 != line { close() }
            block.append(line)
        }
        close()
        return (found, taken)
    }

    private func run(_ lines: [Int]) -> [LabelledNames]? {
        guard !isWholeByLine(lines) else { return nil }
        var whole = draft.cell(line: lines[0])
        for line in lines.dropFirst() {
            let next = draft.cell(line: line)
            whole.text += " " + next.text
            whole.range = whole.range.lowerBound..<max(whole.range.upperBound, next.range.upperBound)
        }
        guard whole.text.utf8.count <= 6000 else { return nil }
        var best = lines.count > 1 ? colons(whole) : []
        for mark in RunningCredits.marks {
            let count = whole.text.components(separatedBy: mark)
            guard count >= RunningCredits.leastParts, count > best.count else { continue }
            let found = parts(of: whole, mark)
            if found.count > best.count { best = found }
        }
        if best.count < RunningCredits.leastParts, !areStacked(lines) {
            best = BillingBlock(cells: cells).read(whole)
        }
        return best.count >= RunningCredits.leastParts ? best : nil
    }

    /// Lines that each say who did what: one of them ends where the next begins, and no mark is wanted.
    private func isWholeByLine(_ lines: [Int]) -> Bool {
        let own = lines.count { line in
            guard let names = cells.read(draft.cell(line: line), isList: true)?.names else { return false }
            return !RunningCredits.marks.contains { names.text.holds($0) } && !names.text.holds(": ")
        }
        return own * 10 >= lines.count * 7
    }

    /// Labels are lines of their own.
    private func areStacked(_ lines: [Int]) -> Bool {
        lines.count { draft.lines[$0].words <= 6 && cells.role(of: draft.cell(line: $0).text) != nil } >= 2
    }

    /// "Camera: Jane Doe. Editing: John Roe.", where lines break anywhere.
    private func colons(_ whole: Cell) -> [LabelledNames] {
        guard let parts = RunInCredits.parts(whole, draft, isLabel: { cells.role(of: $0) != nil }) else {
            return []
        }
        let found = parts.compactMap(labelled)
        return found.count * 4 >= parts.count * 3 ? found : []
    }

    /// Nothing unless most parts begin with a label.
    private func parts(of whole: Cell, _ mark: String) -> [LabelledNames] {
        var found: [LabelledNames] = []
        var loose = 0
        var unknown = 0
        var rest = whole
        while true {
            let at = rest.text.place(of: mark)
            let part = draft.part(of: rest, rest.text.startIndex..<(at?.lowerBound ?? rest.text.endIndex))
                .trimmed(" \u{A0}/|•·–—;*■+")
            if !part.isEmpty {
                if let read = labelled(part) {
                    found.append(read)
                } else if let last = found.last, cells.looksLikeNames(part.text) {
                    found.append(LabelledNames(label: last.label, role: last.role, names: part))
                } else if let read = smallLabelled(part) {
                    found.append(read)
                    unknown += 1
                } else {
                    loose += 1
                }
            }
            guard let at else { break }
            rest = draft.part(of: rest, at.upperBound..<rest.text.endIndex)
        }
        return loose * 4 <= found.count && unknown * 2 <= found.count ? found : []
    }

    /// A label that the vocabulary lacks, in small letters before a name: "straw masks Jane Doe".
    private func smallLabelled(_ part: Cell) -> LabelledNames? {
        let tokens = part.text.spacedWords
        guard let first = tokens.first?.first, first.isLowercase,
            let start = tokens.firstIndex(where: { $0.first?.isLowercase != true }), (1...4).contains(start)
        else { return nil }
        let label = draft.part(of: part, part.text.startIndex..<tokens[start - 1].endIndex)
        let names = draft.part(of: part, tokens[start].startIndex..<part.text.endIndex)
        guard !label.text.hasNumber, CreditNames.isName(names.text), names.text.spacedWordCount <= 8 else {
            return nil
        }
        return LabelledNames(label: label, role: nil, names: names)
    }

    /// The longest known label at the head of a part, and what stands behind it.
    private func labelled(_ part: Cell) -> LabelledNames? {
        if let colon = part.text.firstIndex(of: ":") {
            let label = draft.part(of: part, part.text.startIndex..<colon).trimmed()
            let names = draft.part(of: part, part.text.index(after: colon)..<part.text.endIndex).trimmed()
            guard let role = cells.role(of: label.text), CreditNames.isName(names.text) else { return nil }
            return LabelledNames(label: label, role: role, names: names)
        }
        let tokens = part.text.spacedWords
        guard tokens.count >= 2 else { return nil }
        for count in stride(from: min(8, tokens.count - 1), through: 1, by: -1)
        where tokens[count].first.map({ $0.isUppercase || "„“«\"".contains($0) }) == true {
            let label = draft.part(of: part, part.text.startIndex..<tokens[count - 1].endIndex)
            guard let role = cells.role(of: label.text) else { continue }
            let names = draft.part(of: part, tokens[count].startIndex..<part.text.endIndex)
            guard names.text.utf8.count <= 240, cells.role(of: names.text) == nil else { return nil }
            return LabelledNames(label: label, role: role, names: names)
        }
        return nil
    }
}

extension String {
    /// How many parts a mark cuts it into.
    fileprivate func components(separatedBy mark: String) -> Int {
        var count = 1
        var rest = self[...]
        while let at = rest.place(of: mark) {
            count += 1
            rest = rest[at.upperBound...]
        }
        return count
    }
}
