import DossierKit
import DossierManuscript
import DossierRecovery

/// Makes paper for the tests of recovery.
enum Leaflet {
    /// Plain text; a form feed ends a page.
    static func plain(_ text: String, file: String = "kit.txt", title: String? = nil) -> Manuscript {
        var paper = Manuscript(file: file, text: [], origin: .text)
        paper.metadata.title = title
        let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
        for (index, page) in pages.enumerated() {
            let first = paper.lines.count
            for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
                append(String(line), to: &paper, page: pages.count > 1 ? Int32(index + 1) : 0)
            }
            if pages.count > 1 { paper.pages.append(Page(lines: first..<paper.lines.count)) }
        }
        return paper
    }

    /// Pages of lines in type: `24|A LARGE LINE`; a line without a size is in 11 points.
    static func printed(_ pages: String..., file: String = "kit.pdf", title: String? = nil) -> Manuscript {
        var paper = Manuscript(file: file, text: [], origin: .pdf)
        paper.metadata.title = title
        for (index, page) in pages.enumerated() {
            let first = paper.lines.count
            var y: Float = 60
            for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
                let parts = line.split(separator: "|", maxSplits: 1)
                let size = parts.count == 2 ? Float(parts[0]) : nil
                let text = size == nil ? String(line) : String(parts[1])
                append(text, to: &paper, page: Int32(index + 1))
                let points = size ?? 11
                y += points * 1.3
                if !text.isEmpty { set(points, y, &paper) }
            }
            paper.pages.append(Page(lines: first..<paper.lines.count, width: 595, height: 842))
        }
        return paper
    }

    static func kit(_ text: String) -> PressKit { Recovery.recover(plain(text)) }

    private static func append(_ text: String, to paper: inout Manuscript, page: Int32) {
        let start = paper.text.count
        paper.text += Array(text.utf8)
        paper.lines.append(Line(range: start..<paper.text.count, page: page))
        paper.text.append(0x0A)
    }

    private static func set(_ size: Float, _ y: Float, _ paper: inout Manuscript) {
        let last = paper.lines.count - 1
        let range = paper.lines[last].range
        let box = Box(x: 60, y: y, width: Float(range.count) * size / 2, height: size)
        let run = Int32(paper.runs.count)
        paper.runs.append(Run(range: range, box: box, size: size, style: []))
        paper.lines[last].runs = run..<(run + 1)
        paper.lines[last].box = box
    }
}
