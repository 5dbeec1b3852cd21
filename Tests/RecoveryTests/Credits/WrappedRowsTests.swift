import DossierKit
import DossierManuscript
import Testing

@testable import DossierRecovery

/// Cells that run over several lines, in tables where rows stand further apart than lines.
@Suite struct WrappedRowsTests {
    /// Rows with their distance from the one above, in points.
    private static func kit(_ rows: [(String, Float)]) -> PressKit {
        var paper = Manuscript(file: "kit.pdf", text: [], origin: .pdf)
        var y: Float = 60
        for (text, step) in [("CAST", 20)] + rows {
            y += step
            let range = paper.text.count..<(paper.text.count + text.utf8.count)
            paper.text += Array(text.utf8) + [0x0A]
            var line = Line(range: range, page: 1)
            line.box = Box(x: 60, y: y, width: Float(text.count) * 5, height: 11)
            line.runs = Int32(paper.runs.count)..<Int32(paper.runs.count + 1)
            paper.runs.append(
                Run(range: range, box: line.box, size: text == "CAST" ? 16 : 10, style: []))
            paper.lines.append(line)
        }
        paper.pages = [Page(lines: 0..<paper.lines.count, width: 595, height: 842)]
        return Recovery.recover(paper)
    }

    private static func parts(_ kit: PressKit) -> [String] {
        kit.credits.filter { $0.role == .cast }.map { "\($0.name.value) as \($0.character?.value ?? "–")" }
    }

    @Test func `a part that goes on in lower case below its row is one part`() {
        let kit = Self.kit([
            ("Nell\tADA QUILL", 30), ("The keeper\tBEN HALE", 16), ("The woman from\tDORA VANE", 16),
            ("upstairs", 13), ("The pilot\tJOHN ROE", 16),
        ])
        #expect(Self.parts(kit).contains("Dora Vane as The woman from upstairs"))
        #expect(Self.parts(kit).count == 4)
    }

    @Test func `part and name that both go on are told by the distance of the lines`() {
        let kit = Self.kit([
            ("Nell\tADA QUILL", 30), ("The keeper\tBEN HALE", 17), ("The father of\tANNA-MARIA", 17),
            ("Nell\tLINDQVIST", 13), ("The pilot\tJOHN ROE", 17), ("The mayor\tIDA STORM", 17),
        ])
        #expect(Self.parts(kit).contains("Anna-Maria Lindqvist as The father of Nell"))
        #expect(Self.parts(kit).count == 5)
    }

    @Test func `rows at one distance stay rows`() {
        let kit = Self.kit([
            ("Nell\tADA QUILL", 30), ("The keeper\tBEN HALE", 14), ("The pilot\tJOHN ROE", 14),
            ("The mayor\tIDA STORM", 14), ("The diver\tDORA VANE", 14),
        ])
        #expect(Self.parts(kit).count == 5)
    }
}
