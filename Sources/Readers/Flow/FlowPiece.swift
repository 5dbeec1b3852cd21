import DossierManuscript

/// A stretch of a paragraph in one type; `\t` in its text is a gap, `\n` a forced line end.
struct FlowPiece: Hashable {
    var text: String
    /// In points.
    var size: Float
    var style: Run.Style = []
    /// 0xRRGGBB.
    var colour: UInt32 = 0
    /// Where it leads, as `https:` and `mailto:` links do.
    var link: String?

    func isLike(_ other: FlowPiece) -> Bool {
        style == other.style && size == other.size && colour == other.colour && link == other.link
    }
}

/// A paragraph of a format whose lines are broken only when it is shown.
struct FlowParagraph {
    var pieces: [FlowPiece] = []
    /// Points from the text's left edge, of all lines and of the first.
    var indent: Float = 0
    var firstIndent: Float = 0
    var alignment = Alignment.start
    /// Points of room above and below.
    var before: Float = 0
    var after: Float = 0
    /// True if no room is left to paragraphs of the same kind.
    var isTight = false
    /// Points from the text's left edge.
    var tabStops: [Float] = []
    var tag: Line.Tag?
    /// What the format calls this kind of paragraph.
    var kind = ""
    var startsPage = false
    /// Notes whose marks are in it, as indices of the document's notes.
    var notes: [Int] = []

    enum Alignment { case start, centre, end }

    var text: String { pieces.reduce(into: "") { $0 += $1.text } }

    var isEmpty: Bool {
        pieces.allSatisfy { $0.text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } }
    }

    /// The size of its largest type.
    var size: Float { pieces.map(\.size).max() ?? 0 }

    /// Adds text, to the last piece if it is set alike.
    mutating func append(_ piece: FlowPiece) {
        guard !piece.text.isEmpty else { return }
        if let last = pieces.last, last.isLike(piece) || piece.startsWithMark {
            pieces[pieces.count - 1].text += piece.text
        } else {
            pieces.append(piece)
        }
    }

    /// The lines that forced line ends make of it.
    var lines: [[FlowPiece]] {
        var lines: [[FlowPiece]] = [[]]
        for piece in pieces {
            var rest = piece.text[...]
            while let end = rest.firstIndex(of: "\n") {
                if end > rest.startIndex { lines[lines.count - 1].append(piece.with(rest[..<end])) }
                lines.append([])
                rest = rest[rest.index(after: end)...]
            }
            if !rest.isEmpty { lines[lines.count - 1].append(piece.with(rest)) }
        }
        return lines
    }
}

extension FlowPiece {
    func with(_ text: some StringProtocol) -> FlowPiece {
        var piece = self
        piece.text = String(text)
        return piece
    }

    /// A combining mark belongs to the letter before it, however it is set.
    fileprivate var startsWithMark: Bool {
        (text.unicodeScalars.first?.properties.canonicalCombiningClass.rawValue ?? 0) > 0
    }
}
