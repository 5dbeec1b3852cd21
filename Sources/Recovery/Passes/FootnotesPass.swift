import DossierKit
import DossierManuscript

/// Gives the kit its footnotes: each with its text, and the word its mark was glued to.
struct FootnotesPass: Pass {
    static func run(on draft: inout Draft) {
        let marks = Dictionary(
            draft.cuts.compactMap { cut in cut.note.map { ($0, cut.range) } }, uniquingKeysWith: { a, _ in a })
        for (index, note) in draft.notes.enumerated() {
            guard let text = text(of: note, draft) else { continue }
            var footnote = Footnote(
                id: draft.noteID(index), marker: note.marker, text: text, isNumbered: note.isNumbered,
                source: text.source, confidence: note.isNumbered ? 1 : 0.8)
            if let range = marks[index] {
                let line = draft.paper.lineIndex(of: range.lowerBound)
                let mark = MarkScanner.Mark(
                    marker: note.marker, range: range, line: line, isGlued: true, isSure: true,
                    isSuperscript: false)
                let place = mark.anchorRange(in: draft.paper)
                footnote.anchor = Found(
                    draft.paper.string(place).filter { $0 != "\u{AD}" },
                    source: draft.paper.span(place, line: draft.paper.lineIndex(of: place.lowerBound)))
            }
            draft.kit.footnotes.append(footnote)
        }
    }

    private static func text(of note: Draft.FoundNote, _ draft: Draft) -> Passage? {
        let first = draft.paper.lineIndex(of: note.start)
        var ranges: [(Range<Int>, Int)] = []
        for line in first..<max(first + 1, note.lines.upperBound) where draft.lines[line].use == .note {
            let content = draft.lines[line].content
            let start = line == first ? max(note.start, content.lowerBound) : content.lowerBound
            let end = min(content.upperBound, note.end ?? .max)
            ranges.append((start..<max(start, end), line))
        }
        return Composer(draft: draft).passage(ranges: ranges)
    }
}
