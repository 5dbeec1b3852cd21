import DossierDiagnostics
import DossierManuscript
import Testing

@testable import DossierReaders

struct OpenDocumentTests {
    private static let spaces =
        ["office", "text", "table", "style", "meta"]
        .map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(separator: " ")
        + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""

    private func read(
        _ body: String, styles: String = "", automatic: String = ""
    ) throws -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let spaces = Self.spaces
        let file = ZIPFile([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                """
                <office:document-content \(spaces)><office:automatic-styles>\(automatic)</office:automatic-styles>
                <office:body><office:text>\(body)</office:text></office:body></office:document-content>
                """
            ),
            (
                "styles.xml",
                "<office:document-styles \(spaces)><office:styles>\(styles)</office:styles></office:document-styles>"
            ),
            (
                "meta.xml",
                "<office:document-meta \(spaces)><office:meta><dc:title>Slack Water</dc:title></office:meta></office:document-meta>"
            ),
        ])
        return try ArchiveReader.read(file.bytes, name: "tide.odt")
    }

    private func text(_ body: String) throws -> String {
        String(decoding: try read(body).manuscript.text, as: UTF8.self)
    }

    @Test func `space that is only the file's is one space, tabs are gaps`() throws {
        let body = """
            <text:p>The   ferry
               <text:span>leaves</text:span> at<text:s text:c="2"/>noon.</text:p>
            <text:p>director<text:tab/><text:tab/>Ada Quill</text:p>
            """
        #expect(try text(body) == "The ferry leaves at  noon.\ndirector\tAda Quill\n")
    }

    @Test func `headings, parents of styles and shares of sizes are followed`() throws {
        let reading = try read(
            "<text:h text:outline-level=\"2\" text:style-name=\"P1\">Synopsis</text:h><text:p>A ferry.</text:p>",
            styles: """
                <style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>
                <style:style style:name="Big" style:family="paragraph"><style:text-properties fo:font-size="200%" fo:font-weight="bold"/></style:style>
                """,
            automatic: """
                <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Big">
                <style:paragraph-properties fo:break-before="page" fo:text-align="center"/></style:style>
                """)
        let manuscript = reading.manuscript
        #expect(manuscript.lines.map(\.tag) == [.heading(level: 2), nil])
        #expect(manuscript.runs.map(\.size) == [22, 11])
        #expect(manuscript.runs.map(\.style) == [.bold, []])
        #expect(manuscript.metadata.title == "Slack Water")
        #expect(manuscript.origin == .openDocument)
    }

    @Test func `a footnote stands at the end of its page with the number the document gives`() throws {
        let body = """
            <text:p>the ferry<text:note text:note-class="footnote"><text:note-citation>3</text:note-citation>
            <text:note-body><text:p>Built in 1931.</text:p></text:note-body></text:note> leaves</text:p>
            """
        #expect(try text(body) == "the ferry3 leaves\n\n3 Built in 1931.\n")
    }

    @Test func `rows of tables, repeated cells and covered ones`() throws {
        let body = """
            <table:table><table:table-row><table:table-cell><text:p>editor</text:p></table:table-cell>
            <table:table-cell><text:p>Mo Lind</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
            <table:table-row><table:covered-table-cell/><table:table-cell><text:p>Ida Voss</text:p></table:table-cell>
            </table:table-row></table:table>
            """
        #expect(try text(body) == "editor\tMo Lind\n\tIda Voss\n")
    }

    @Test func `items of numbered lists have their numbers`() throws {
        let automatic = """
            <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
            """
        let body = """
            <text:list text:style-name="L"><text:list-item><text:p>Slack Water</text:p></text:list-item>
            <text:list-item><text:p>Low Fires</text:p></text:list-item></text:list>
            """
        let manuscript = try read(body, automatic: automatic).manuscript
        #expect(String(decoding: manuscript.text, as: UTF8.self) == "1. Slack Water\n2. Low Fires\n")
        #expect(manuscript.lines.allSatisfy { $0.tag == .listItem })
    }

    @Test func `what was deleted is left out and said`() throws {
        let reading = try read(
            """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>May</text:p></text:deletion>
            </text:changed-region></text:tracked-changes><text:p>June</text:p>
            """)
        #expect(String(decoding: reading.manuscript.text, as: UTF8.self) == "June\n")
        #expect(reading.diagnostics.map(\.code) == ["reading/tracked-changes"])
    }

    @Test func `the text of frames comes after its paragraph`() throws {
        let body = """
            <text:p>Cover<draw:frame><draw:text-box><text:p>Press: Ada Quill</text:p></draw:text-box></draw:frame></text:p>
            """
        #expect(try text(body) == "Cover\n\nPress: Ada Quill\n")
    }

    @Test func `a document without text is refused with a reason`() {
        let failure = #expect(throws: Failure.self) { try read("") }
        #expect(failure?.diagnostic.code == "reading/no-text")
    }
}
