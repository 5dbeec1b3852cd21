import DossierDiagnostics
import DossierManuscript
import Testing

@testable import DossierReaders

@Suite struct ReadingLimitsTests {
    @Test func `of a text of many megabytes the beginning is read, and that is said`() {
        let (bytes, diagnostics) = ReadingLimits.bounded(
            [UInt8](repeating: 0x61, count: 50 << 20), name: "kit.txt")
        #expect(bytes.count == 24 << 20)
        #expect(diagnostics.map(\.message) == ["'kit.txt' is 50 MB long: the first 24 MB were read"])
        #expect(diagnostics.first?.help != nil)
    }

    @Test func `a letter of several bytes is not cut in two`() {
        var text = [UInt8](repeating: 0x61, count: 25 << 20)
        text.replaceSubrange((24 << 20) - 1...24 << 20, with: [0xC3, 0xA9])
        let (bytes, _) = ReadingLimits.bounded(text, name: "kit.txt")
        #expect(bytes.count == (24 << 20) - 1)
        #expect(bytes.last == 0x61)
    }

    @Test func `a text of usual length is read whole`() {
        #expect(ReadingLimits.bounded(Array("SYNOPSIS".utf8), name: "kit.txt").diagnostics.isEmpty)
    }

    @Test func `of a document of endless paragraphs the first are read`() {
        var paper = Manuscript(file: "kit.docx", text: [], origin: .word)
        for line in 0..<60_000 {
            paper.lines.append(Line(range: line..<line, page: 1))
            paper.text.append(0x0A)
        }
        paper.pages = [Page(lines: 0..<60_000, width: 595, height: 842)]
        let (manuscript, diagnostics) = ReadingLimits.bounded((paper, []), name: "kit.docx")
        #expect(manuscript.lines.count == 50_000)
        #expect(manuscript.text.count == 50_000)
        #expect(manuscript.pages.map(\.lines) == [0..<50_000])
        #expect(diagnostics.map(\.message) == ["'kit.docx' has 60000 lines: the first 50000 were read"])
    }
}
