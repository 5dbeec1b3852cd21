import DossierManuscript

/// How a line is set, as far as it tells headings from text: size, weight, capitals.
struct TypeStyle: Hashable {
    /// Half points; 0 without layout.
    var size: Int
    var isBold: Bool
    var isItalic: Bool
    var isCapitals: Bool
    var colour: UInt32

    init(_ draft: Draft, _ line: Int) {
        let facts = draft.lines[line]
        size = Int((facts.size * 2).rounded())
        isBold = facts.bold > 0.6
        isItalic = facts.italic > 0.6
        isCapitals = facts.traits.contains(.capitals)
        let run = draft.paper.lines[line].runs.first.map { draft.paper.runs[Int($0)] }
        colour = run?.colour ?? 0
    }

    /// True if nothing sets the line off from the body text.
    func isPlain(in draft: Draft) -> Bool {
        !isBold && !isCapitals && Float(size) / 2 <= draft.bodySize * 1.08
    }
}
