import DossierKit
import DossierManuscript
import DossierText

/// Finds footnotes and endnotes, and the marks in the text that they belong to.
///
/// A number after a word is a mark, and a line that begins with a number is a note, only if the two find each
/// other in order (field guide, 6.2); the order resolves nearly every doubt with years, units and ages.
struct NotesPass: Pass {
    static func run(on draft: inout Draft) {
        let marks = MarkScanner(draft).marks()
        guard !marks.isEmpty else { return }
        var starts = noteStarts(in: draft)
        var accepted = match(starts, marks, draft)
        accepted = addUnnumbered(accepted, marks, draft)
        guard !accepted.isEmpty else {
            cutDangling(marks, after: [:], &draft)
            return
        }
        starts = accepted.map(\.start)
        record(accepted, marks, &draft)
    }

    /// A line that may begin a note.
    struct Start: Hashable {
        var marker: String
        var line: Int
        /// Where the note's text begins; may be on a later line.
        var text: Int
        var isNumbered = true
        /// What stands behind the number does not begin like a note.
        var needsSureMark = false
    }

    struct Accepted: Hashable {
        var start: Start
        /// Index of its mark.
        var mark: Int
    }

    // MARK: Pairing

    private static func match(_ starts: [Start], _ marks: [MarkScanner.Mark], _ draft: Draft) -> [Accepted] {
        var accepted: [Accepted] = []
        var used = Set<Int>()
        var byMarker: [String: [Int]] = [:]
        for (index, mark) in marks.enumerated() { byMarker[mark.marker, default: []].append(index) }
        var lastMark = -1
        for start in starts {
            guard let candidates = byMarker[start.marker] else { continue }
            let isFirst = start.marker == "1" || Int(start.marker) == nil
            let page = draft.paper.lines[start.line].page
            // Marks stand before their notes; a sure one may stand a little after, where columns were cut.
            var at = candidates.partitioningIndex { marks[$0].line > start.line + 60 }
            var possible: [Int] = []
            while at > 0, possible.count < 200 {
                at -= 1
                let index = candidates[at]
                guard isFirst || index > lastMark else { break }
                guard !used.contains(index), marks[index].line != start.line,
                    marks[index].isSure || !start.needsSureMark
                else { continue }
                if marks[index].line < start.line || marks[index].isSure { possible.append(index) }
            }
            guard !possible.isEmpty else { continue }
            // A sure mark before a loose one, the note's own page before others, the nearest before the farthest.
            func rank(_ index: Int) -> (Int, Int, Int) {
                let mark = marks[index]
                let samePage = page > 0 && draft.paper.lines[mark.line].page == page
                return (
                    mark.isSure ? 0 : mark.isGlued ? 1 : 2, samePage || page == 0 ? 0 : 1,
                    isFirst ? -index : index
                )
            }
            guard let best = possible.min(by: { rank($0) < rank($1) }) else { continue }
            let mark = marks[best]
            if !mark.isSure, !isPlausible(start, mark, draft) { continue }
            // A number apart from any word is a mark only in its turn: "9 September" is none.
            if !mark.isSure, !mark.isGlued, let number = Int(start.marker), number > 1,
                !accepted.contains(where: { $0.start.marker == String(number - 1) })
            {
                continue
            }
            used.insert(best)
            lastMark = best
            accepted.append(Accepted(start: start, mark: best))
        }
        return accepted
    }

    /// A digit that nothing raises is a mark only where its note is near: on the same page, or with no list of
    /// numbers around.
    private static func isPlausible(_ start: Start, _ mark: MarkScanner.Mark, _ draft: Draft) -> Bool {
        if !mark.isGlued {
            let page = draft.paper.lines[start.line].page
            return page > 0 && draft.paper.lines[mark.line].page == page
        }
        return true
    }

    // MARK: Notes that lost their number

    /// Where the sequence of notes has a hole and the text has the mark, looks for a note without a number
    /// between its neighbours: a paragraph that begins like a translator's note, stands directly before the
    /// next note, or takes up the words around the mark.
    private static func addUnnumbered(
        _ accepted: [Accepted], _ marks: [MarkScanner.Mark], _ draft: Draft
    ) -> [Accepted] {
        var result = accepted
        for (index, next) in accepted.enumerated() {
            guard let number = Int(next.start.marker), number > 1 else { continue }
            let before = index > 0 ? Int(accepted[index - 1].start.marker) ?? 0 : 0
            guard before == number - 2 else { continue }
            let wanted = String(number - 1)
            let fromMark = index > 0 ? accepted[index - 1].mark + 1 : 0
            guard fromMark < next.mark,
                let mark = (fromMark..<next.mark).first(where: {
                    marks[$0].marker == wanted && marks[$0].isGlued
                })
            else { continue }
            if let start = unnumberedStart(wanted, marks[mark], before: next.start, draft) {
                result.append(Accepted(start: start, mark: mark))
            }
        }
        return result.sorted { $0.start.line < $1.start.line }
    }

    private static func unnumberedStart(
        _ marker: String, _ mark: MarkScanner.Mark, before next: Start, _ draft: Draft
    ) -> Start? {
        var best: (score: Int, line: Int)?
        var line = next.line - 1
        let neighbours = neighbourWords(of: mark, draft)
        while line > mark.line, next.line - line <= 30 {
            let facts = draft.lines[line]
            if facts.use != .text { break }
            let text = draft.paper.string(facts.content)
            let above = draft.lines[line - 1]
            let opens = above.use != .text || above.traits.contains(.endsSentence)
            if opens {
                var score = 0
                if draft.lexicon.cue(.note, in: FoldedText(text)) != nil { score += 3 }
                if facts.traits.contains(.leadingSpace), !above.traits.contains(.leadingSpace) { score += 1 }
                if words(of: text).contains(where: { neighbours.contains(folded(String($0.text))) }) {
                    score += 2
                }
                if draft.bodySize > 0, facts.size < draft.bodySize * 0.95 { score += 3 }
                if score >= 3, score > best?.score ?? 0 { best = (score, line) }
            }
            line -= 1
        }
        guard let best else { return nil }
        return Start(
            marker: marker, line: best.line, text: draft.lines[best.line].content.lowerBound, isNumbered: false)
    }

    /// Capitalised words of four letters and more near the mark.
    private static func neighbourWords(of mark: MarkScanner.Mark, _ draft: Draft) -> Set<String> {
        let from = max(draft.lines[max(0, mark.line - 1)].content.lowerBound, mark.range.lowerBound - 120)
        let near = draft.paper.string(from..<mark.range.lowerBound)
        return Set(
            words(of: near).filter { word in
                word.text.utf8.count >= 4 && (word.text.unicodeScalars.first?.properties.isUppercase ?? false)
            }.map { folded(String($0.text)) })
    }

    // MARK: Recording

    private static func record(_ accepted: [Accepted], _ marks: [MarkScanner.Mark], _ draft: inout Draft) {
        var last: [String: Int] = [:]
        for (index, item) in accepted.enumerated() {
            let end = noteEnd(item, next: index + 1 < accepted.count ? accepted[index + 1].start : nil, draft)
            for line in item.start.line..<end where draft.lines[line].use != .furniture {
                draft.lines[line].use = .note
            }
            let note = Draft.FoundNote(
                marker: item.start.marker, lines: item.start.line..<end, start: item.start.text,
                isNumbered: item.start.isNumbered, mark: marks[item.mark].range.lowerBound)
            draft.noteRepeats.append(last[note.marker] ?? 0)
            last[note.marker, default: 0] += 1
            draft.notes.append(note)
            draft.cuts.append(Draft.Cut(range: marks[item.mark].range, note: draft.notes.count - 1))
        }
        let usedMarks = Dictionary(accepted.map { ($0.mark, $0.start.marker) }, uniquingKeysWith: { a, _ in a })
        cutDangling(marks, after: usedMarks, &draft)
        draft.cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func noteEnd(_ item: Accepted, next: Start?, _ draft: Draft) -> Int {
        let first = draft.paper.lineIndex(of: item.start.text)
        var line = first + 1
        let page = draft.paper.lines[first].page
        let limit = min(draft.lines.count, next?.line ?? .max)
        while line < limit {
            let facts = draft.lines[line]
            if facts.use == .blank || facts.use == .furniture || facts.use == .caption { break }
            if page > 0, draft.paper.lines[line].page != page { break }
            let firstSize = draft.lines[first].size
            if firstSize > 0, facts.size > firstSize + 0.8 { break }
            if line > first, NoteEnd.isReached(first..<line, limit: limit, draft) { break }
            line += 1
        }
        return line
    }

    /// Raised marks that no note answers: taken out of the text, and remembered.
    private static func cutDangling(
        _ marks: [MarkScanner.Mark], after used: [Int: String], _ draft: inout Draft
    ) {
        let numbers = used.values.compactMap { Int($0) }
        let highest = numbers.max() ?? 0
        for (index, mark) in marks.enumerated() where used[index] == nil {
            guard draft.lines[mark.line].use == .text else { continue }
            let continues = Int(mark.marker).map { $0 == highest + 1 } ?? false
            guard mark.isSure && (continues || !numbers.isEmpty || mark.isSuperscript) && !mark.isOrdinal else {
                continue
            }
            guard continues || mark.isSuperscript && Int(mark.marker) != nil && highest > 0 else { continue }
            draft.cuts.append(Draft.Cut(range: mark.range, note: nil))
            draft.kit.danglingMarks.append(
                .init(
                    marker: mark.marker, anchor: mark.anchor(in: draft.paper),
                    source: draft.paper.span(mark.anchorRange(in: draft.paper), line: mark.line)))
        }
        draft.cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension Array {
    /// The first index whose element meets a condition that all later elements meet too. O(log n).
    fileprivate func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
