import DossierManuscript

/// A line in its final place, with its words in cells.
struct PrintedLine {
    /// One cell for plain text; an empty first cell if a row goes on under the cell to its left.
    var cells: [[PrintedWord]]
    var box: Box
    /// Where its letters stand.
    var base: Float
    /// The size of its largest type, in points.
    var size: Float
    var tag: Line.Tag?
    /// Lines of one flow stand under each other in one column.
    var flow = 0
    /// True if more room is above it than its block needs between lines.
    var startsBlock = false

    init(cells: [[PrintedWord]]) {
        self.cells = cells
        let words = cells.joined()
        let row = Row(Array(words))
        box = row?.box ?? .zero
        base = row?.base ?? 0
        size = row?.size ?? 0
    }

    var isRow: Bool { cells.count > 1 }

    var text: String { cells.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\t") }

    var hasRaised: Bool {
        cells.contains { $0.contains { $0.stretches.contains { $0.flags.contains(.raised) } } }
    }

    /// The mean of its letters.
    var confidence: Float {
        let letters = letterCount
        guard letters > 0 else { return 1 }
        let sum = cells.joined().reduce(Float(0)) { sum, word in
            sum + word.stretches.reduce(0) { $0 + $1.confidence * Float($1.advances.count) }
        }
        return sum / Float(letters)
    }

    var letterCount: Int { cells.joined().reduce(0) { $0 + $1.letterCount } }
}
