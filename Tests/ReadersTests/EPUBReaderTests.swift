import DossierManuscript
import Testing

@testable import DossierReaders

struct EPUBReaderTests {
    @Test func `pages come in the order of the book's list`() throws {
        let file = ZIPFile([
            ("mimetype", "application/epub+zip"),
            (
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"
            ),
            (
                "OPS/book.opf",
                """
                <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <metadata><dc:title>Slack Water</dc:title></metadata>
                <manifest><item id="b" href="two%20b.xhtml"/><item id="a" href="one.xhtml"/></manifest>
                <spine><itemref idref="a"/><itemref idref="b"/><itemref idref="gone"/></spine></package>
                """
            ),
            ("OPS/two b.xhtml", "<html><body><p>Cast</p></body></html>"),
            ("OPS/one.xhtml", "<html><body><h1>Slack Water</h1></body></html>"),
        ])
        let manuscript = try ArchiveReader.read(file.bytes, name: "tide.epub").manuscript
        #expect(String(decoding: manuscript.text, as: UTF8.self) == "Slack Water\n\nCast\n")
        #expect(manuscript.metadata.title == "Slack Water")
        #expect(manuscript.pages.count == 2)
    }
}
