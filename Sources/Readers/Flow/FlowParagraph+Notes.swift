import DossierManuscript

extension FlowParagraph {
    /// Its pieces without space at the start.
    private var trimmedStart: [FlowPiece] {
        var pieces = self.pieces
        while let first = pieces.first {
            let rest = first.text.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
            if rest.isEmpty {
                pieces.removeFirst()
            } else {
                pieces[0].text = String(rest)
                break
            }
        }
        return pieces
    }

    /// Puts a note's mark before its text, raised.
    mutating func putBefore(mark: String) {
        let size = self.size
        pieces =
            [FlowPiece(text: mark, size: size, style: .raised), FlowPiece(text: " ", size: size)] + trimmedStart
    }
}
