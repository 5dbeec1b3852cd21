import DossierManuscript

/// Rows of printed tables whose cells run over several lines: "The man in" above "the blue car", beside one name.
///
/// Inside a cell lines stand closer than rows do; and a row that has nothing but the rest of its first cell begins in
/// lower case.
struct WrappedRowsPass: Pass {
    /// Fewer rows show no distance of their own.
    private static let leastRows = 4
    /// Lines of one cell are at most so far apart, as a share of the rows' distance.
    private static let closest: Float = 0.9

    static func run(on draft: inout Draft) {
        guard draft.paper.hasLayout, !draft.paper.hasWholeParagraphs else { return }
        for zone in draft.zones where isTable(zone.kind) { join(zone.body, &draft) }
    }

    private static func isTable(_ kind: HeadingKind) -> Bool {
        switch kind {
        case .cast, .crew, .credits, .technical: true
        default: false
        }
    }

    private static func join(_ body: Range<Int>, _ draft: inout Draft) {
        let lines = body.filter { draft.lines[$0].use == .text }
        let rows = lines.count { draft.lines[$0].traits.contains(.cells) }
        guard rows >= leastRows, rows * 2 > lines.count else { return }
        let pitch = pitch(lines, draft)
        var first: Int?
        for (above, line) in zip(lines, lines.dropFirst()) {
            if first == nil || !draft.wrapped.keys.contains(first ?? 0) || draft.lines[above].use == .text {
                first = draft.lines[above].use == .text ? above : first
            }
            guard let row = first, line == above + 1, isRow(row, draft),
                goesOn(line, below: above, pitch, draft)
            else { continue }
            draft.wrapped[row, default: []].append(line)
            draft.lines[line].use = .wrapped
        }
    }

    /// A label or a part, and a name; behind an open label its value follows.
    private static func isRow(_ line: Int, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        return facts.traits.contains(.cells) && facts.traits.isDisjoint(with: [.endsColon, .leader])
            && (2...3).contains(draft.cells(line).count { !$0.isEmpty })
    }

    /// The usual distance of rows, if a few lines stand clearly closer.
    private static func pitch(_ lines: [Int], _ draft: Draft) -> Float? {
        let steps = zip(lines, lines.dropFirst()).compactMap { step($0, $1, draft) }.sorted()
        guard steps.count >= leastRows else { return nil }
        let usual = steps[steps.count / 2]
        let close = steps.count { $0 < usual * closest }
        return close > 0 && close * 3 <= steps.count ? usual : nil
    }

    private static func step(_ above: Int, _ below: Int, _ draft: Draft) -> Float? {
        guard below == above + 1, draft.paper.lines[above].page == draft.paper.lines[below].page else {
            return nil
        }
        let step = draft.paper.lines[below].box.bottom - draft.paper.lines[above].box.bottom
        return step > 0 ? step : nil
    }

    /// The line goes on with the first cell of the row above, and perhaps with the others.
    private static func goesOn(_ line: Int, below above: Int, _ pitch: Float?, _ draft: Draft) -> Bool {
        let range = draft.paper.lines[line].range
        // What hangs below the second cell alone may be a further name.
        guard !range.isEmpty, draft.paper.text[range.lowerBound] != 0x09, let step = step(above, line, draft)
        else { return false }
        let facts = draft.lines[line]
        guard facts.traits.isDisjoint(with: [.innerColon, .endsColon, .at, .digits, .endsSentence]) else {
            return false
        }
        let size = max(6, facts.size)
        if facts.traits.contains(.startsLower), !facts.traits.contains(.cells), facts.words <= 5 {
            return step < size * 2.2
        }
        guard let pitch, facts.words <= 8 else { return false }
        return step < pitch * closest && step < size * 1.7
    }
}
