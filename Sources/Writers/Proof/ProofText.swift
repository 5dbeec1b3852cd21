public import DossierDiagnostics
import DossierText

/// A page as text, with its marks in it.
enum ProofText {
    static func markup(_ leaf: ProofSheet.Leaf, marks: [ProofSheet.Mark], texts: SourceTexts) -> Markup {
        var out = Markup()
        out.open("div", ["class": "page text", "dir": "auto"])
        guard let text = texts[leaf.file], let range = text.clamped(leaf.range) else {
            out.close("div")
            return out
        }
        // Marks may lie in one another: the text is cut wherever one begins or ends.
        var cuts: Set<Int> = [range.lowerBound, range.upperBound]
        for mark in marks {
            let inner = mark.range.clamped(to: range)
            cuts.formUnion([inner.lowerBound, inner.upperBound])
        }
        let borders = cuts.sorted()
        for (start, end) in zip(borders, borders.dropFirst()) {
            for mark in marks where mark.range.clamped(to: range).lowerBound == start {
                out.append(ProofDrawing.number(mark, style: nil))
            }
            let over = marks.filter { $0.range.lowerBound < end && start < $0.range.upperBound }
            // Its own place is more than a place that belongs to another.
            let shown = over.min { ($0.part > 0 ? 1 : 0, $1.severity) < ($1.part > 0 ? 1 : 0, $0.severity) }
            if let shown { out.open("mark", ["class": ProofDrawing.kind(shown)]) }
            out.append(text.bytes[start..<end])
            if shown != nil { out.close("mark") }
        }
        out.close("div")
        return out
    }

    /// Bytes that a stretch of a text without pages has at least, and at most.
    private static let (least, most) = (2500, 6000)
    /// Lines, likewise.
    private static let (fewest, mostLines) = (45, 70)

    /// A text without pages, cut where a paragraph ends.
    static func leaves(of text: SourceText, file: String) -> [ProofSheet.Leaf] {
        var leaves: [ProofSheet.Leaf] = []
        var first = 1
        for line in 1...text.lines.count {
            let start = text.lines.range(ofLine: first).lowerBound
            let here = text.lines.range(ofLine: line)
            let isLast = line == text.lines.count
            let size = here.upperBound - start
            let count = line - first + 1
            let isFull = size >= most || count >= mostLines
            guard isLast || isFull || (size >= least || count >= fewest) && here.isEmpty else { continue }
            let end = isLast ? text.bytes.count : here.upperBound + 1
            if start < end {
                leaves.append(
                    ProofSheet.Leaf(
                        file: file, place: .lines(first...line),
                        range: start..<end))
            }
            first = line + 1
        }
        return leaves
    }
}

extension ProofSheet {
    /// The leaves of a text: its pages, or stretches of it that end with a paragraph.
    public static func leaves(of text: SourceText, file: String) -> [Leaf] {
        guard !text.pageStarts.isEmpty else { return ProofText.leaves(of: text, file: file) }
        return text.pageStarts.indices.map { index in
            let start = text.lines.range(ofLine: text.pageStarts[index]).lowerBound
            let isLast = index + 1 == text.pageStarts.count
            let end =
                isLast ? text.bytes.count : text.lines.range(ofLine: text.pageStarts[index + 1]).lowerBound
            return Leaf(file: file, place: .page(index + 1), range: start..<max(start, end))
        }
    }
}
