import DossierKit
import DossierManuscript

@testable import DossierRecovery

/// Paper with type for the tests: lines 14 points apart, a blank line is a gap, a form feed a new page.
///
/// `*` before a line sets it bold, `/` italic, `#` red, `_` in small type; each `^` is a gap of 8 points above it.
enum Typescript {
    static func kit(_ text: String) -> PressKit { Recovery.recover(paper(text)) }

    static func paper(_ text: String) -> Manuscript {
        var paper = Manuscript(file: "kit.pdf", text: [], origin: .pdf)
        for (number, page) in text.split(separator: "\u{0C}", omittingEmptySubsequences: false).enumerated() {
            let first = paper.lines.count
            var y: Float = 60
            for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
                var line = line
                if line.first == "^" { add("", [], y, Int32(number + 1), to: &paper) }
                while line.first == "^" {
                    y += 8
                    line = line.dropFirst()
                }
                var style: Run.Style = []
                if line.first == "*" { style = .bold }
                if line.first == "/" { style = .italic }
                let isRed = line.first == "#"
                let isSmall = line.first == "_"
                if !style.isEmpty || isRed || isSmall { line = line.dropFirst() }
                add(String(line), style, y, Int32(number + 1), to: &paper)
                if isRed, !paper.runs.isEmpty { paper.runs[paper.runs.count - 1].colour = 0xAA0000 }
                if isSmall, !paper.runs.isEmpty { paper.runs[paper.runs.count - 1].size = 8 }
                y += 14
            }
            paper.pages.append(Page(lines: first..<paper.lines.count, width: 595, height: 842))
        }
        return paper
    }

    private static func add(
        _ text: String, _ style: Run.Style, _ y: Float, _ page: Int32, to paper: inout Manuscript
    ) {
        let range = paper.text.count..<(paper.text.count + text.utf8.count)
        paper.text += Array(text.utf8) + [0x0A]
        var line = Line(range: range, page: page)
        if !text.isEmpty {
            line.box = Box(x: 60, y: y, width: Float(text.count) * 5, height: 11)
            let run = Int32(paper.runs.count)
            line.runs = run..<(run + 1)
            paper.runs.append(Run(range: range, box: line.box, size: 11, style: style))
        }
        paper.lines.append(line)
    }

    /// A kit of plain text, without pages.
    static func plain(_ text: String) -> PressKit {
        var paper = Manuscript(file: "kit.txt", text: Array(text.utf8), origin: .text)
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            paper.lines.append(Line(range: start..<(start + line.utf8.count)))
            start += line.utf8.count + 1
        }
        return Recovery.recover(paper)
    }
}

extension PressKit {
    func sections(_ kind: Section.Kind) -> [Section] { sections.filter { $0.kind == kind } }
    var works: [Work] { sections.flatMap(\.works) }
    var exchanges: [Exchange] { sections.flatMap(\.exchanges) }
}
