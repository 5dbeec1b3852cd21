import DossierKit
import DossierText

/// What has to be known of the lines of the body before the Markdown parser sees them: attributes, which it would
/// take for text, and the labels of notes, of which it drops some.
struct BodyLines {
    var attributes: [Int: Attributes] = [:]
    var labels: [(label: String, line: Int, range: Range<Int>)] = []
    /// The first line of each paragraph whose brackets are too many to be read.
    private(set) var tangled: [Int] = []
    private var masked: [UInt8]

    /// The Markdown parser takes quadratic time over the brackets of one paragraph; a kit has a few.
    static let maximumBrackets = 4000

    private static let commentEnd = "-->"

    /// Reads the lines from `firstLine` on. O(n).
    init(_ file: MarkdownFile, firstLine: Int) {
        let start = file.lines.range(ofLine: firstLine).lowerBound
        masked = Array(file.text[start...])
        var fence: [UInt8] = []
        var brackets = 0
        var isInComment = false
        for line in firstLine..<(file.lines.count + 1) {
            let range = file.lines.range(ofLine: line)
            let bytes = file.text[range]
            let indent = bytes.prefix { $0 == 0x20 }.count
            let content = bytes.dropFirst(indent)
            brackets = content.isEmpty ? 0 : brackets
            for index in range where file.text[index] == UInt8(ascii: "[") {
                brackets += 1
                if brackets == BodyLines.maximumBrackets { tangled.append(line) }
                if brackets > BodyLines.maximumBrackets { masked[index - start] = 0x20 }
            }
            if let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), indent < 4 {
                let run = content.prefix { $0 == mark }
                if fence.isEmpty, run.count >= 3, !content.dropFirst(run.count).contains(UInt8(ascii: "`")) {
                    fence = Array(run)
                    continue
                }
                if !fence.isEmpty, mark == fence[0], run.count >= fence.count,
                    content.dropFirst(run.count).allSatisfy({ $0 <= 0x20 })
                {
                    fence = []
                    continue
                }
            }
            guard fence.isEmpty else { continue }
            // What stands in a comment of several lines is no note and no attribute.
            let ends = bytes.span.place(of: BodyLines.commentEnd.utf8Span.span, from: 0) != nil
            if isInComment || indent < 4 && content.starts(with: "<!--".utf8) && !ends {
                isInComment = !ends
                continue
            }
            if let found = Attributes.atEnd(of: range, in: file.text) {
                attributes[line] = found
                for index in found.range { masked[index - start] = 0x20 }
            }
            if indent < 4, let label = BodyLines.label(content) {
                let at = range.lowerBound + indent
                labels.append((label, line, at..<(at + label.utf8.count + 4)))
            }
        }
    }

    /// The text with blanks in place of attributes.
    mutating func takeMasked() -> [UInt8] {
        defer { masked = [] }
        return masked
    }

    private static func label(_ content: ArraySlice<UInt8>) -> String? {
        guard content.starts(with: "[^".utf8), let close = content.firstIndex(of: UInt8(ascii: "]")),
            close + 1 < content.endIndex, content[close + 1] == UInt8(ascii: ":"),
            close > content.startIndex + 2,
            close - content.startIndex <= 102
        else { return nil }
        let label = content[(content.startIndex + 2)..<close]
        guard !label.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "[") }) else { return nil }
        return String(decoding: label, as: UTF8.self)
    }
}
