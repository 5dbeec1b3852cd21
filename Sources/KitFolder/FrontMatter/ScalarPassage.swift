import DossierDiagnostics
import DossierKit
import DossierText

/// A text of the front matter that may have Markdown marks, such as the logline.
enum ScalarPassage {
    /// Reads the marks and finds the places, through the quotes and escapes of YAML. O(length).
    static func read(
        _ scalar: FrontMatterScalar, range: Range<Int>, file: MarkdownFile, diagnostics: inout [Diagnostic]
    ) -> Passage {
        let source = file.span(range)
        // A neutral first letter keeps the parser from seeing a list or a heading.
        let lead = Array("x ".utf8)
        let bytes = lead + Array(scalar.text.utf8)
        let inner = MarkdownFile(name: file.name, text: bytes)
        let tree = MarkdownTree(bytes)
        let paragraphs = tree.events.indices.filter {
            tree.events[$0].kind.isBlock && !tree.events[$0].isEnd && tree.events[$0].kind != .document
        }
        guard paragraphs.count == 1, let start = paragraphs.first, tree.events[start].kind == .paragraph,
            let end = tree.events.lastIndex(where: { $0.kind == .paragraph && $0.isEnd })
        else { return Passage(scalar.text, source: source, pieces: scalar.pieces) }
        var reader = InlineReader(inner, range: 0..<bytes.count, notesAreElsewhere: true)
        let content = reader.read(tree.events[(start + 1)..<end])
        var passage = content.passage
        guard passage.text.utf8.starts(with: lead) else {
            return Passage(scalar.text, source: source, pieces: scalar.pieces)
        }
        passage = passage.dropping(lead.count)
        passage.source = source
        passage.pieces = passage.pieces.flatMap { piece in
            places(
                of: (piece.origin - lead.count)..<(piece.origin - lead.count + piece.length), in: scalar.pieces
            )
            .map { Passage.Piece(at: piece.at + $0.at, length: $0.length, origin: $0.origin, line: $0.line) }
        }
        for lost in content.lost { diagnostics.append(.lostMarkup(lost.what, at: source)) }
        return passage
    }

    /// The pieces that a range of the scalar's text lies in, counted from the range's start.
    private static func places(of range: Range<Int>, in pieces: [Passage.Piece]) -> [Passage.Piece] {
        pieces.compactMap { piece in
            let common = range.clamped(to: piece.at..<(piece.at + piece.length))
            guard !common.isEmpty else { return nil }
            return Passage.Piece(
                at: common.lowerBound - range.lowerBound, length: common.count,
                origin: piece.origin + common.lowerBound - piece.at, line: piece.line)
        }
    }
}

extension Passage {
    /// The passage without its first bytes; marks inside them are cut.
    func dropping(_ count: Int) -> Passage {
        func shifted(_ range: Range<Int>) -> Range<Int> {
            max(0, range.lowerBound - count)..<max(0, range.upperBound - count)
        }
        return Passage(
            String(decoding: text.utf8.dropFirst(count), as: UTF8.self),
            marks: marks.map { Mark($0.kind, shifted($0.range)) }, source: source,
            pieces: pieces.compactMap { piece in
                let cut = max(0, count - piece.at)
                guard cut < piece.length else { return nil }
                return Piece(
                    at: max(0, piece.at - count), length: piece.length - cut, origin: piece.origin + cut,
                    line: piece.line, page: piece.page)
            })
    }
}
