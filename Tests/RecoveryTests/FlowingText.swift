import DossierKit
import DossierManuscript

@testable import DossierRecovery

/// A document without printed lines for the tests: each line a paragraph, `#` and `##` before headings, `*` before
/// bold and `/` before italic type up to the next `|`, `+` before what a forced line end left of the paragraph above.
enum FlowingText {
    static func kit(_ text: String) -> PressKit { Recovery.recover(paper(text)) }

    static func paper(_ text: String) -> Manuscript {
        var paper = Manuscript(file: "kit.docx", text: [], origin: .word)
        paper.hasWholeParagraphs = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let level = line.prefix { $0 == "#" }.count
            let goesOn = line.first == "+"
            let start = paper.text.count
            let firstRun = Int32(paper.runs.count)
            for part in line.dropFirst(level + (goesOn ? 1 : 0)).split(separator: "|") {
                var style: Run.Style = []
                if part.first == "*" { style = .bold }
                if part.first == "/" { style = .italic }
                let from = paper.text.count
                paper.text += Array(part.dropFirst(style.isEmpty ? 0 : 1).utf8)
                paper.runs.append(
                    Run(range: from..<paper.text.count, box: .zero, size: 11, style: style))
            }
            var made = Line(
                range: start..<paper.text.count, page: 1, runs: firstRun..<Int32(paper.runs.count))
            if level > 0 { made.tag = .heading(level: UInt8(level)) }
            made.continuesParagraph = goesOn
            paper.lines.append(made)
            paper.text.append(0x0A)
        }
        paper.pages = [Page(lines: 0..<paper.lines.count, width: 595, height: 842)]
        return paper
    }
}
