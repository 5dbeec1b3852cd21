import DossierKit
import DossierText

/// The text that places point into.
struct MarkdownFile {
    let name: String
    let text: [UInt8]
    let lines: LineIndex

    init(name: String, text: [UInt8]) {
        self.name = name
        self.text = text
        lines = LineIndex(text)
    }

    func span(_ range: Range<Int>) -> SourceSpan {
        span(range, line: lines.line(of: range.lowerBound))
    }

    func span(_ range: Range<Int>, line: Int) -> SourceSpan {
        SourceSpan(file: name, line: line, range: range)
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
    }
}
