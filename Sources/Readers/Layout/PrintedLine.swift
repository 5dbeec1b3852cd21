import DossierManuscript

/// A line in its final place, with its words in cells.
struct PrintedLine {
    /// One cell for plain text; an empty first cell if a row goes on under the cell to its left.
    var cells: [[PrintedWord]]
    var box: Box
    var tag: Line.Tag?
    /// True if more room is above it than its block needs between lines.
    var startsBlock = false

    init(cells: [[PrintedWord]]) {
        self.cells = cells
        var box: Box?
        for cell in cells { for word in cell { box = box?.union(word.box) ?? word.box } }
        self.box = box ?? .zero
    }

    /// The largest type on it, in points.
    var size: Float { cells.joined().reduce(0) { max($0, $1.size) } }
}
