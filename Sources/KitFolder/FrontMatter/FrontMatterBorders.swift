import DossierDiagnostics
import DossierKit
import DossierText

/// Where the front matter begins and ends.
struct FrontMatterBorders {
    var yaml: Range<Int>?
    /// The first line of the body, from 1.
    var bodyLine = 1
    var problem: Diagnostic?

    /// Front matter begins with `---` on the first line that is not blank and ends with `---` or `...`.
    static func find(in file: MarkdownFile) -> FrontMatterBorders {
        var first = 1
        while first < file.lines.count, isBlank(file.lines.range(ofLine: first), file) { first += 1 }
        guard isMark(file.lines.range(ofLine: first), file, marks: ["---"]) else {
            let line = file.lines.range(ofLine: first)
            return FrontMatterBorders(problem: .missingFrontMatter(at: file.span(line, line: first)))
        }
        let start = first < file.lines.count ? file.lines.range(ofLine: first + 1).lowerBound : file.text.count
        var line = first + 1
        while line <= file.lines.count {
            let range = file.lines.range(ofLine: line)
            if isMark(range, file, marks: ["---", "..."]) {
                return FrontMatterBorders(yaml: start..<max(start, range.lowerBound), bodyLine: line + 1)
            }
            line += 1
        }
        return unclosed(file, first: first, start: start)
    }

    /// Without an end the front matter goes on up to the first heading.
    private static func unclosed(_ file: MarkdownFile, first: Int, start: Int) -> FrontMatterBorders {
        let problem = Diagnostic.unclosedFrontMatter(
            at: file.span(file.lines.range(ofLine: first), line: first))
        var line = first + 1
        while line <= file.lines.count {
            let range = file.lines.range(ofLine: line)
            // `# ` is a comment of YAML.
            if file.text[range].starts(with: "## ".utf8) {
                return FrontMatterBorders(yaml: start..<range.lowerBound, bodyLine: line, problem: problem)
            }
            line += 1
        }
        return FrontMatterBorders(
            yaml: start..<file.text.count, bodyLine: file.lines.count + 1, problem: problem)
    }

    private static func isBlank(_ line: Range<Int>, _ file: MarkdownFile) -> Bool {
        file.text[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private static func isMark(_ line: Range<Int>, _ file: MarkdownFile, marks: [String]) -> Bool {
        var bytes = file.text[line]
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
        return marks.contains { bytes.elementsEqual($0.utf8) }
    }
}
