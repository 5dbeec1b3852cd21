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
        let starts = NoteStarts(draft, markers: Set(marks.map(\.marker))).found()
        let pairs = NoteChain(draft, starts: starts, marks: marks).pairs()
        let accepted = addUnnumbered(
            pairs.map { Accepted(start: starts[$0.start], mark: $0.mark) }, marks, draft)
        guard !accepted.isEmpty else {
            cutDangling(marks, after: [:], &draft)
            return
        }
        record(accepted, marks, &draft)
    }

    struct Accepted: Hashable {
        var start: NoteStart
        /// Index of its mark; nil for a note that nothing in the text refers to.
        var mark: Int?
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
            let fromMark = index > 0 ? (accepted[index - 1].mark ?? -1) + 1 : 0
            guard let nextMark = next.mark, fromMark < nextMark,
                let mark = (fromMark..<nextMark).first(where: {
                    marks[$0].marker == wanted && marks[$0].isGlued
                })
            else { continue }
            if let start = unnumberedStart(wanted, marks[mark], before: next.start, draft) {
                result.append(Accepted(start: start, mark: mark))
            }
        }
        return result.sorted { $0.start.place < $1.start.place }
    }

    private static func unnumberedStart(
        _ marker: String, _ mark: MarkScanner.Mark, before next: NoteStart, _ draft: Draft
    ) -> NoteStart? {
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
        guard let best, let number = NoteNumber(marker) else { return nil }
        let place = draft.lines[best.line].content.lowerBound
        return NoteStart(
            marker: marker, number: number, form: next.form, line: best.line, place: place, text: place,
            isNumbered: false)
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
            let next = index + 1 < accepted.count ? accepted[index + 1].start : nil
            let end = noteEnd(item, next: next, draft)
            for line in item.start.line..<end where draft.lines[line].use != .furniture {
                draft.lines[line].use = .note
            }
            let isCut = next.map { $0.line < end } ?? false
            let note = Draft.FoundNote(
                marker: item.start.marker, lines: item.start.line..<end, start: item.start.text,
                end: isCut ? next?.place : nil, isNumbered: item.start.isNumbered,
                mark: item.mark.map { marks[$0].range.lowerBound })
            draft.noteRepeats.append(last[note.marker] ?? 0)
            last[note.marker, default: 0] += 1
            draft.notes.append(note)
            guard let mark = item.mark else { continue }
            draft.cuts.append(Draft.Cut(range: marks[mark].range, note: draft.notes.count - 1))
        }
        let usedMarks = Dictionary(
            accepted.compactMap { item in item.mark.map { ($0, item.start.marker) } },
            uniquingKeysWith: { a, _ in a })
        cutDangling(marks, after: usedMarks, &draft)
        draft.cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func noteEnd(_ item: Accepted, next: NoteStart?, _ draft: Draft) -> Int {
        let first = draft.paper.lineIndex(of: item.start.text)
        var line = first + 1
        var page = draft.paper.lines[first].page
        // Where notes run on in one paragraph, the next one's first line is this one's last.
        let next = next.map { $0.place > draft.lines[$0.line].content.lowerBound ? $0.line + 1 : $0.line }
        let limit = min(draft.lines.count, next ?? .max)
        while line < limit {
            let facts = draft.lines[line]
            if facts.use == .blank || facts.use == .furniture || facts.use == .caption
                || page > 0 && draft.paper.lines[line].page != page
            {
                guard let next = NoteEnd.nextPage(first..<line, limit: limit, draft) else { break }
                line = next
                page = draft.paper.lines[next].page
                continue
            }
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
