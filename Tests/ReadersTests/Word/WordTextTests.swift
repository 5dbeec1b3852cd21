import DossierDiagnostics
import DossierManuscript
import Testing

@testable import DossierReaders

struct WordTextTests {
    let paragraph = WordFile.paragraph

    @Test func `a paragraph is a line, however its runs are cut`() throws {
        let file = WordFile(WordFile.paragraph("The | ferry| leaves.") + WordFile.paragraph("It comes back."))
        #expect(try file.text() == "The  ferry leaves.\nIt comes back.\n")
        let manuscript = try file.read().manuscript
        #expect(manuscript.hasWholeParagraphs)
        #expect(manuscript.origin == .word)
        #expect(manuscript.lines.count == 2)
        #expect(manuscript.pages.count == 1)
        #expect(manuscript.runs.count == 2)
    }

    @Test func `several tabs are one gap, and one before prose is only an indent`() throws {
        let long = "→Nobody on the island had seen the ferry arrive before noon, and nobody would say so aloud."
        let file = WordFile(
            WordFile.paragraph(long) + WordFile.paragraph("director→→→Ada Quill")
                + WordFile.paragraph("→Ben Thorne")
                + WordFile.paragraph("Q:→Why did you choose a ferry that never leaves the harbour?"))
        let lines = try file.text().split(separator: "\n")
        #expect(lines[0].hasPrefix("Nobody"))
        #expect(lines[1] == "director\tAda Quill")
        #expect(lines[2] == "\tBen Thorne")
        #expect(lines[3].hasPrefix("Q: Why"))
    }

    @Test func `an empty paragraph is a blank line, and so is room that a list does not leave`() throws {
        let row = "<w:spacing w:before=\"0\" w:after=\"40\"/>"
        let file = WordFile(
            WordFile.paragraph("editor→Mo Lind", row) + WordFile.paragraph("sound→Ida Voss", row)
                + WordFile.paragraph("CAST", "<w:spacing w:before=\"480\" w:after=\"40\"/>")
                + WordFile.paragraph("Ruth→Ada Quill", row) + WordFile.paragraph("") + WordFile.paragraph("")
                + WordFile.paragraph("Tom→Ben Thorne", row))
        #expect(
            try file.text()
                == "editor\tMo Lind\nsound\tIda Voss\n\nCAST\nRuth\tAda Quill\n\nTom\tBen Thorne\n")
    }

    @Test func `a forced line end goes on with its paragraph`() throws {
        let file = WordFile("<w:p><w:r><w:t>with Ada Quill</w:t><w:br/><w:t>and Ben Thorne</w:t></w:r></w:p>")
        let lines = try file.read().manuscript.lines
        #expect(lines.map(\.continuesParagraph) == [false, true])
    }

    @Test func `pages end where the document says so`() throws {
        let broken = "<w:p><w:r><w:t>one</w:t><w:br w:type=\"page\"/></w:r></w:p>"
        let drawn = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>three</w:t></w:r></w:p>"
        let file = WordFile(
            broken + WordFile.paragraph("two") + drawn
                + WordFile.paragraph("four", "<w:pageBreakBefore/>"))
        let manuscript = try file.read().manuscript
        #expect(manuscript.pages.count == 4)
        #expect(manuscript.lines.filter { !$0.range.isEmpty }.map(\.page) == [1, 2, 3, 4])
    }

    @Test func `text boxes come once, whichever form is taken`() throws {
        let box = "<w:txbxContent>\(WordFile.paragraph("Press: Ada Quill"))</w:txbxContent>"
        let file = WordFile(
            """
            <w:p><w:r><w:t>Cover</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
            \(box)</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r></w:p>
            """)
        #expect(try file.text() == "Cover\n\nPress: Ada Quill\n")
    }

    @Test func `instructions of fields are no text, their results are`() throws {
        let field = { (kind: String) in "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
        let file = WordFile(
            """
            <w:p>\(field("begin"))<w:r><w:instrText> HYPERLINK "mailto:ada@quill.example" </w:instrText></w:r>
            \(field("separate"))<w:r><w:t>write to us</w:t></w:r>\(field("end"))<w:r><w:t>!</w:t></w:r></w:p>
            """ + "<w:p>\(field("begin"))<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                + WordFile.paragraph("after"))
        let manuscript = try file.read().manuscript
        #expect(String(decoding: manuscript.text, as: UTF8.self) == "write to us!\n\nafter\n")
        #expect(manuscript.links.map(\.address) == ["mailto:ada@quill.example"])
    }

    @Test func `deletions are left out, insertions kept, and both are said`() throws {
        let file = WordFile(
            """
            <w:p><w:r><w:t xml:space="preserve">in </w:t></w:r><w:del><w:r><w:delText>May</w:delText></w:r></w:del>
            <w:ins><w:r><w:t>June</w:t></w:r></w:ins></w:p>
            """)
        let reading = try file.read()
        #expect(String(decoding: reading.manuscript.text, as: UTF8.self) == "in June\n")
        #expect(reading.diagnostics.map(\.code) == ["reading/tracked-changes"])
    }

    @Test func `a footnote stands at the end of its page with its number`() throws {
        var file = WordFile(
            """
            <w:p><w:r><w:t>the ferry</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>
            <w:r><w:t xml:space="preserve"> leaves</w:t></w:r></w:p>
            """ + WordFile.paragraph("next page", "<w:pageBreakBefore/>"))
        file.footnotes =
            "<w:footnote w:id=\"0\" w:type=\"separator\">\(WordFile.paragraph("-"))</w:footnote>"
            + "<w:footnote w:id=\"7\">\(WordFile.paragraph(" Built in 1931."))</w:footnote>"
        let manuscript = try file.read().manuscript
        #expect(
            String(decoding: manuscript.text, as: UTF8.self)
                == "the ferry1 leaves\n\n1 Built in 1931.\n\nnext page\n")
        #expect(
            manuscript.runs.filter { $0.style.contains(.raised) }.map { manuscript.string($0.range) } == [
                "1", "1",
            ])
        #expect(manuscript.lines.filter { $0.tag == .note }.count == 1)
    }
}
