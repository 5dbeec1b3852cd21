import DossierManuscript

/// Short texts in a narrow column, each beside the first line of a text of its own: the questions of an interview set
/// in the margin of their answers.
struct MarginHeads {
    /// Indices of the rows that hold both columns.
    let zone: Range<Int>
    private let river: River
    /// The rows that each head begins at, counted in the page's rows.
    private let starts: [Int]

    /// Nil unless the left side of a border holds at least two such heads and the right one running text.
    init?(_ border: Border, _ rows: [Row]) {
        let river = border.river
        let zone = Columns(river: river, rows: rows, isCut: false).zone
        let left = Side(rows, zone) { $0.box.x < river.middle }
        let right = Side(rows, zone) { $0.box.x >= river.middle }
        guard right.lines.count >= 4, right.isProse || right.isWordy || right.holdsProse else { return nil }
        let blocks = MarginHeads.blocks(left)
        let widths = (MarginHeads.width(left), MarginHeads.width(right))
        let asking = blocks.count { $0.last?.text.hasSuffix("?") == true }
        guard blocks.count >= 2, asking >= 2, asking * 3 >= blocks.count, widths.0 * 4 <= widths.1 * 3,
            blocks.allSatisfy({ MarginHeads.opensText($0, right) })
        else { return nil }
        self.river = river
        self.zone = zone
        starts = blocks.compactMap { $0.first?.row }
    }

    /// Each head and then what stands beside and below it; what stands above the first head comes first.
    func parts(_ rows: [Row]) -> [[Row]] {
        var found: [[Row]] = []
        let cuts = [zone.lowerBound] + starts + [zone.upperBound]
        for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
            let range = start..<end
            for isLeft in [true, false] {
                let part = Row.part(rows, range, isLeft: isLeft, of: river)
                if !part.isEmpty { found.append(part) }
            }
        }
        return found
    }

    /// Lines that follow each other at the pitch of one text.
    private static func blocks(_ side: Side) -> [[Side.Line]] {
        let steps = zip(side.lines, side.lines.dropFirst()).map { base($1) - base($0) }
        let pitch = steps.min() ?? 0
        var blocks: [[Side.Line]] = []
        for (index, line) in side.lines.enumerated() {
            // A question may follow another without more room than the lines of one have.
            let goesOn =
                index > 0 && steps[index - 1] < 1.25 * pitch && steps[index - 1] < 1.9 * line.first.size
                && side.lines[index - 1].text.hasSuffix("?") == false
            if goesOn { blocks[blocks.count - 1].append(line) } else { blocks.append([line]) }
        }
        return blocks
    }

    private static func base(_ line: Side.Line) -> Float { line.words.first?.base ?? line.box.bottom }

    private static func width(_ side: Side) -> Float {
        (side.lines.map(\.box.right).max() ?? 0) - (side.lines.map(\.box.x).min() ?? 0)
    }

    /// The head begins at the height of a line that begins a text: one with more room above it than the line before
    /// has, or behind the end of a sentence.
    private static func opensText(_ block: [Side.Line], _ right: Side) -> Bool {
        guard let head = block.first,
            let at = right.lines.firstIndex(where: {
                abs(base($0) - base(head)) < 0.35 * max($0.first.size, head.first.size)
            })
        else { return false }
        guard at > 0 else { return true }
        return right.lines[at - 1].text.unicodeScalars.last.map { ".!?…»”\"’)".unicodeScalars.contains($0) }
            ?? false
            || right.lines[at - 1].text.unicodeScalars.last.map { (0x30...0x39).contains($0.value) } ?? false
    }
}
