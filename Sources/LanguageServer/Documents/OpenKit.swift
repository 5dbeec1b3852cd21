import DossierCompiler
import DossierDiagnostics
import DossierKit
import DossierText

/// A kit as it was read from an editor's text, and the way between its places and the editor's positions.
struct OpenKit: Sendable {
    let reading: Compiler.Reading
    let path: String
    let places: PlaceMap

    init(_ buffer: TextBuffer, path: String) {
        self.path = path
        reading = Compiler.read(text: buffer.bytes, as: path)
        places = PlaceMap(buffer: buffer, text: SourceText(reading.text))
    }

    var kit: PressKit { reading.kit }
    /// The normalised text.
    var text: SourceText { places.text }
    var buffer: TextBuffer { places.buffer }

    /// The byte of the normalised text at an editor's position.
    func offset(_ position: TextBuffer.Position, _ encoding: TextBuffer.Encoding) -> Int {
        places.plain(buffer.offset(of: position, encoding))
    }

    /// A range of the normalised text, as an editor calls it.
    func range(_ range: Range<Int>, _ encoding: TextBuffer.Encoding) -> JSON {
        buffer.json(places.raw(range), encoding)
    }

    /// A change of the normalised text, as an editor makes it.
    func edit(_ range: Range<Int>, _ replacement: String, _ encoding: TextBuffer.Encoding) -> JSON {
        let hasReturns = buffer.lineCount > 1 && buffer.range(ofLine: 0).upperBound + 2 == buffer.starts[1]
        return .object([
            "range": self.range(range, encoding),
            "newText": .string(hasReturns ? replacement.replacing("\n", with: "\r\n") : replacement),
        ])
    }

    /// The lines, from 1, between the two lines of dashes; empty if there is no front matter.
    var frontMatter: Range<Int> {
        var line = 1
        func isMark(_ marks: [String]) -> Bool {
            var line = Substring(text.string(text.lines.range(ofLine: line)))
            while line.last == " " || line.last == "\t" { line.removeLast() }
            return marks.contains(String(line))
        }
        while line < text.lines.count, text.bytes[text.lines.range(ofLine: line)].allSatisfy({ $0 <= 0x20 }) {
            line += 1
        }
        guard isMark(["---"]) else { return 1..<1 }
        let first = line + 1
        line += 1
        while line <= text.lines.count, !isMark(["---", "..."]) { line += 1 }
        return first..<max(first, line)
    }
}

extension TextBuffer {
    func json(_ range: Range<Int>, _ encoding: Encoding) -> JSON {
        .object(["start": json(range.lowerBound, encoding), "end": json(range.upperBound, encoding)])
    }

    private func json(_ offset: Int, _ encoding: Encoding) -> JSON {
        let position = position(of: offset, encoding)
        return .object(["line": .int(position.line), "character": .int(position.column)])
    }
}

extension TextBuffer.Position {
    /// A position as LSP writes it; nil if it is none.
    init?(_ value: JSON?) {
        guard let line = value?["line"]?.int, let column = value?["character"]?.int, line >= 0, column >= 0
        else {
            return nil
        }
        self.init(line: line, column: column)
    }
}
