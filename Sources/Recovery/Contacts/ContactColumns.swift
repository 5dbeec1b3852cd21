import DossierKit
import DossierManuscript

/// Contact blocks side by side, under heads that share a line.
struct ContactColumns {
    private(set) var blocks: [ContactBlock]
    private let draft: Draft
    private let starts: [Float]

    init(_ kinds: [Contact.Kind], _ cells: [Cell], _ draft: Draft) {
        self.draft = draft
        blocks = kinds.map { ContactBlock($0, draft) }
        starts = cells.map { ContactColumns.start($0, draft) }
    }

    /// True if one of the lines below has as many cells as the heads.
    static func follow(_ line: Int, count: Int, _ draft: Draft) -> Bool {
        var next = line + 1
        while next < draft.lines.count, next <= line + 8 {
            let use = draft.lines[next].use
            if use == .text || use == .heading {
                if draft.cells(next).count(where: { !$0.isEmpty }) == count { return true }
            } else if use == .blank, next > line + 1 {
                return false
            }
            next += 1
        }
        return false
    }

    /// Adds the cells of a line, each to the column it stands under.
    mutating func add(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            let column = cells.count == blocks.count ? index : nearest(ContactColumns.start(cell, draft))
            guard blocks.indices.contains(column) else { continue }
            blocks[column].add(ContactLine(cell, draft))
        }
    }

    private func nearest(_ start: Float) -> Int {
        starts.indices.min { abs(starts[$0] - start) < abs(starts[$1] - start) } ?? 0
    }

    /// Points from the left with layout, else bytes from the line's start.
    private static func start(_ cell: Cell, _ draft: Draft) -> Float {
        let line = draft.paper.lines[cell.line]
        for run in line.runs {
            let run = draft.paper.runs[Int(run)]
            guard run.range.contains(cell.range.lowerBound), !run.range.isEmpty else { continue }
            let part = Float(cell.range.lowerBound - run.range.lowerBound) / Float(run.range.count)
            return run.box.x + part * run.box.width
        }
        return Float(cell.range.lowerBound - line.range.lowerBound)
    }
}
