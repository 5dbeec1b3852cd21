import DossierManuscript
import Testing

@testable import DossierReaders

struct WordTableTests {
    @Test func `a row is a line, and a cell's further lines go on under it`() throws {
        let file = WordFile(
            WordFile.table([[["Directed by"], ["Ada Quill"]], [["Written by"], ["Ada Quill", "Ben Thorne"]]]))
        #expect(try file.text() == "Directed by\tAda Quill\nWritten by\tAda Quill\n\tBen Thorne\n")
    }

    @Test func `roles and names in two tall cells pair line by line`() throws {
        let file = WordFile(WordFile.table([[["editor", "sound"], ["Mo Lind", "Ida Voss"]]]))
        #expect(try file.text() == "editor\tMo Lind\nsound\tIda Voss\n")
    }

    @Test func `addresses side by side are read one after the other`() throws {
        let file = WordFile(
            WordFile.table([
                [["Press", "Mo Lind", "mo@lind.example"], ["Sales", "Ida Voss", "ida@voss.example"]]
            ]))
        #expect(
            try file.text() == "Press\nMo Lind\nmo@lind.example\n\nSales\nIda Voss\nida@voss.example\n")
    }

    @Test func `texts in two languages are read one after the other`() throws {
        let english = String(repeating: "The ferry never leaves the harbour. ", count: 4)
        let french = String(repeating: "Le ferry ne quitte jamais le port. ", count: 4)
        let file = WordFile(
            WordFile.table([[["ONE " + english], ["UN " + french]], [["TWO " + english], ["DEUX " + french]]]))
        let lines = try file.text().split(separator: "\n").map { $0.prefix(4) }
        #expect(lines == ["ONE ", "TWO ", "UN L", "DEUX"])
    }

    @Test func `a cell merged with the one above is empty`() throws {
        let cell = { (text: String, merge: String) in
            "<w:tc><w:tcPr>\(merge)</w:tcPr>\(WordFile.paragraph(text))</w:tc>"
        }
        let file = WordFile(
            "<w:tbl><w:tr>\(cell("music", "<w:vMerge w:val=\"restart\"/>"))\(cell("Mo Lind", ""))</w:tr>"
                + "<w:tr>\(cell("", "<w:vMerge/>"))\(cell("Ida Voss", ""))</w:tr></w:tbl>")
        #expect(try file.text() == "music\tMo Lind\n\tIda Voss\n")
    }
}
