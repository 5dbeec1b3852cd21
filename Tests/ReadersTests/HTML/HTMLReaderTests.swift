import DossierDiagnostics
import DossierManuscript
import Testing

@testable import DossierReaders

struct HTMLReaderTests {
    private func read(_ page: String) throws -> Manuscript {
        try HTMLReader.read(Array(page.utf8), file: "tide.html").manuscript
    }

    private func text(_ page: String) throws -> String {
        String(decoding: try read(page).text, as: UTF8.self)
    }

    static let prose = String(repeating: "The ferry never leaves the harbour. ", count: 8)

    @Test func `the article is read, not what surrounds it`() throws {
        let page = """
            <!DOCTYPE html><html lang="en"><head><title>Slack Water</title><style>p{color:red}</style></head><body>
            <nav><a href="/">Home</a></nav><header><a href="/">Studio</a></header>
            <main><h1>Slack Water</h1><p>\(Self.prose)</p></main>
            <div class="cookie-banner">We use cookies.</div><footer>All rights reserved</footer>
            <script>document.write("<p>no</p>")</script></body></html>
            """
        let manuscript = try read(page)
        let lines = String(decoding: manuscript.text, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(manuscript.lines.first?.tag == .heading(level: 1))
        #expect(manuscript.metadata.title == "Slack Water")
        #expect(manuscript.metadata.language == "en")
    }

    @Test func `a page without an article is read whole, but for its menus`() throws {
        let menu = ["Home", "Films", "News", "About", "Contact"].map { "<li><a href=\"/x\">\($0)</a>" }.joined()
        let page = "<body><ul>\(menu)</ul><h2>Cast</h2><p>\(Self.prose)<p>With Ada Quill</body>"
        let lines = try text(page).split(separator: "\n")
        #expect(lines.first == "Cast")
        #expect(lines.last == "With Ada Quill")
        #expect(lines.count == 3)
    }

    @Test func `tags that were left open are closed`() throws {
        let page = "<body><ul><li>one<li>two</ul><p>three<p>four<table><tr><td>a<td>b<tr><td>c<td>d</table>"
        #expect(try text(page) == "one\ntwo\n\nthree\nfour\n\na\tb\nc\td\n")
    }

    @Test func `type follows tags and the page's own style sheet`() throws {
        let page = """
            <html><head><style>/* a */ .q, .r { font-weight: 700 } @media print { p { display: none } }
            p.r { font-style: italic; font-size: 24pt } .hide { display: none }</style></head><body>
            <p class="q">bold</p><p class="r">both</p><p><b>a</b><i>b</i><span style="color:#00ff7f">c</span></p>
            <p class="hide">hidden</p><p style="text-transform:uppercase">small</p></body></html>
            """
        let manuscript = try read(page)
        #expect(String(decoding: manuscript.text, as: UTF8.self) == "bold\nboth\nabc\nSMALL\n")
        #expect(manuscript.runs.map(\.style) == [.bold, [.bold, .italic], .bold, .italic, [], []])
        #expect(manuscript.runs[1].size == 24)
        #expect(manuscript.runs[4].colour == 0x00FF7F)
    }

    @Test func `terms and short descriptions are rows, long ones are paragraphs`() throws {
        let page = "<dl><dt>Director<dd>Ada Quill<dt>Cast<dd>Mo Lind<dd>Ida Voss<dt>Story<dd>\(Self.prose)</dl>"
        let lines = try text(page).split(separator: "\n")
        #expect(lines[0] == "Director\tAda Quill")
        #expect(lines[1] == "Cast\tMo Lind")
        #expect(lines[2] == "\tIda Voss")
        #expect(lines[3] == "Story")
        #expect(lines[4].hasPrefix("The ferry"))
    }

    @Test func `a raised link and what it leads to are a mark and a note`() throws {
        let page = """
            <p>the ferry<sup><a href="#n1" id="r1">[1]</a></sup> leaves</p>
            <ol><li id="n1">Built in 1931. <a href="#r1">↩</a></li></ol>
            """
        let manuscript = try read(page)
        #expect(
            String(decoding: manuscript.text, as: UTF8.self).filter { $0 != "\n" }
                == "the ferry1 leaves1 Built in 1931.")
        #expect(manuscript.runs.filter { $0.style.contains(.raised) }.count == 2)
        #expect(manuscript.lines.last?.tag == .note)
    }

    @Test func `the number before a note may be the link back to its mark`() throws {
        let page = """
            <p>the ferry<sup><a href="#n1" id="r1">1</a></sup> leaves</p>
            <p><sup><a href="#r1" id="n1">1</a></sup> Built in 1931.</p>
            """
        let manuscript = try read(page)
        #expect(
            String(decoding: manuscript.text, as: UTF8.self).filter { $0 != "\n" }
                == "the ferry1 leaves1 Built in 1931.")
    }

    @Test func `names below each other in a cell, names of columns, links to oneself`() throws {
        let page = """
            <header><h1>Slack Water</h1></header>
            <h2><a href="#crew">¶</a> Crew</h2><table><thead><tr><th>Role<th>Name</thead>
            <tr><td>Writers<td><span>Mo Lind</span><span>Ida Voss</span></table>
            <p>\(Self.prose)</p>
            """
        let manuscript = try read(page)
        let lines = manuscript.lines.filter { !$0.range.isEmpty }
        #expect(
            lines.prefix(5).map { manuscript.string($0.range) } == [
                "Slack Water", "Crew", "Role\tName", "Writers\tMo Lind", "\tIda Voss",
            ])
        #expect(lines[2].tag == .caption)
    }

    @Test func `references are characters, addresses are links`() throws {
        let manuscript = try read(
            "<p>Caf&eacute; &amp; &#8220;x&#8221;&nbsp;&#150; AT&T <a href=\"mailto:ada@quill.example\">Ada</a></p>"
        )
        #expect(String(decoding: manuscript.text, as: UTF8.self) == "Café & “x”\u{A0}– AT&T Ada\n")
        #expect(manuscript.links.map(\.address) == ["mailto:ada@quill.example"])
    }

    @Test func `the encoding that a page names is used`() throws {
        let page =
            Array("<html><head><meta charset=\"windows-1251\"></head><body><p>".utf8) + [0xCB, 0xB8, 0xE4]
        let manuscript = try HTMLReader.read(page, file: "led.html").manuscript
        #expect(String(decoding: manuscript.text, as: UTF8.self) == "Лёд\n")
    }

    @Test(arguments: [
        "<", "<!", "<!--", "<p", "<p class", "<p class=", "<p class=\"", "</", "<a><b></a></b>x",
        "<table><table><td>x", "<script>", "<p>&#xFFFFFFFF;&#0;", "<style>p{", "<style>@media{{{", "<dl><dd>",
        "<ol start=99999999999999999999><li value=9223372036854775807>a<li>b",
        "<td rowspan=999999999>x", "<table><tr><td rowspan=999999999>x<tr><td>y",
    ])
    func `anything can be read`(_ page: String) {
        _ = try? HTMLReader.read(Array(page.utf8), file: "tide.html")
    }

    @Test func `a short answer among long ones in a list of definitions is a paragraph`() throws {
        let long = String(repeating: "because the river was there before us, ", count: 4)
        let page =
            "<dl><dt>Why a lock?</dt><dd>\(long)</dd><dt>Why eels?</dt><dd>\(long)</dd>"
            + "<dt>And now?</dt><dd>Nothing.</dd></dl>"
        let text = try text(page)
        #expect(text.contains("And now?\n"))
        #expect(!text.contains("\t"))
    }

    @Test func `ten thousand open elements are no deeper than a hundred`() throws {
        let page = String(repeating: "<div><span>", count: 10_000) + "x"
        #expect(try text(page) == "x\n")
    }
}
