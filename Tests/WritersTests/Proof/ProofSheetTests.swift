import DossierDiagnostics
import DossierKit
import DossierText
import Testing

@testable import DossierWriters

@Suite struct ProofSheetTests {
    private func html(drawn: Bool) -> String {
        String(decoding: ProofedKit.sheet(drawn: drawn).html(), as: UTF8.self)
    }

    @Test(arguments: [true, false])
    func `every number leads to its note, every note back, and no id stands twice`(drawn: Bool) throws {
        let html = html(drawn: drawn)
        let ids = html.components(between: " id=\"", and: "\"")
        #expect(Set(ids).count == ids.count)
        for number in 1...5 { #expect(ids.contains("note-\(number)")) }
        let links = html.components(between: " href=\"#", and: "\"")
        #expect(Set(links).isSubset(of: Set(ids)))
        #expect(
            Set(links).isSuperset(of: ["mark-1", "mark-1-1", "mark-2", "mark-3", "note-1", "note-4", "note-5"]))
    }

    @Test(arguments: [true, false]) func `the same reports give the same bytes`(drawn: Bool) {
        #expect(html(drawn: drawn) == html(drawn: drawn))
    }

    @Test(arguments: [true, false]) func `words of a kit are never markup`(drawn: Bool) {
        let html = html(drawn: drawn)
        #expect(!html.contains("<script"))
        #expect(!html.contains("<img src=x"))
        #expect(!html.contains("<b>"))
        #expect(!html.contains("\u{202E}"))
        #expect(html.contains("&lt;script&gt;"))
    }

    @Test func `pages without a mark are left out and said to be`() {
        let html = html(drawn: false)
        #expect(html.contains("Page 2: nothing is marked"))
        #expect(!html.contains("Nothing happens here"))
    }

    @Test func `a text keeps every letter, whatever is marked in it`() throws {
        let html = html(drawn: false)
        let page = try #require(
            html.components(between: "<div class=\"page text\" dir=\"auto\">", and: "</div>").first)
        var plain = page
        while let open = plain.firstIndex(of: "<"), let close = plain[open...].firstIndex(of: ">") {
            // The numbers in the text are links; what they say is no part of it.
            if plain[open...].hasPrefix("<a "), let end = plain.firstRange(of: "</a>") {
                plain.removeSubrange(open..<end.upperBound)
            } else {
                plain.removeSubrange(open...close)
            }
        }
        #expect(
            plain
                == "The Tram to Tessaly\n88 minutes – &lt;b&gt;colour&lt;/b&gt; &amp; sound\nat the the terminus\n"
        )
    }

    @Test func `reports are numbered as the pages go, those of no place last`() {
        let findings = ProofedKit.sheet(drawn: false).findings
        #expect(
            findings.map(\.report.code) == [
                "film/running-time-mismatch", "text/doubled-word", "text/other", "kit/missing-part",
                "text/gone",
            ])
        #expect(findings.map(\.marks.count) == [2, 1, 1, 0, 0])
    }

    @Test func `a part of a line is marked where its letters stand`() throws {
        let text = Array("abcdé fghij".utf8)
        let run = ProofSheet.Run(
            range: 0..<text.count, frame: ProofSheet.Frame(x: 100, y: 50, width: 110, height: 12))
        let frame = try #require(ProofDrawing.frames(of: 7..<10, in: [run], text).first)
        #expect(abs(frame.x - 160) < 0.01)
        #expect(abs(frame.width - 30) < 0.01)
        #expect(frame.y == 50)
    }

    @Test func `a mark over two lines is two frames, and one over two runs of a line is one`() {
        let text = Array("one two three".utf8)
        func run(_ range: Range<Int>, _ x: Double, _ y: Double) -> ProofSheet.Run {
            ProofSheet.Run(range: range, frame: ProofSheet.Frame(x: x, y: y, width: 30, height: 10))
        }
        let runs = [run(0..<3, 0, 0), run(4..<7, 35, 0), run(8..<13, 0, 14)]
        #expect(ProofDrawing.frames(of: 0..<7, in: runs, text).count == 1)
        #expect(ProofDrawing.frames(of: 0..<13, in: runs, text).count == 2)
        #expect(ProofDrawing.frames(of: 100..<200, in: runs, text).isEmpty)
    }

    @Test func `a text without pages is cut into stretches that hold all of it`() {
        let lines = (1...400).map { $0 % 9 == 0 ? "" : "line \($0) of a kit" }.joined(separator: "\n")
        for source in [lines, "", "\n", String(repeating: "x", count: 50_000), "a\n\nb"] {
            let text = SourceText(Array(source.utf8))
            let leaves = ProofSheet.leaves(of: text, file: "kit.md")
            var end = 0
            for leaf in leaves {
                #expect(leaf.range.lowerBound == end)
                end = leaf.range.upperBound
            }
            #expect(end == text.bytes.count)
        }
    }

    @Test func `of several files each place names its own`() {
        var texts = SourceTexts("a.txt", SourceText(Array("one\ntwo\n".utf8)))
        texts["b.pdf"] = SourceText(Array("three\nfour\nfive\n".utf8), pageStarts: [1, 2, 3])
        let source = SourceSpan(file: "b.pdf", page: 3, line: 3, range: 11..<15)
        let sheet = ProofSheet(
            [Diagnostic(code: "a/b", severity: .note, message: "it is five", text: "five", source: source)],
            rules: [],
            leaves: texts.files.flatMap { file in
                texts[file].map { ProofSheet.leaves(of: $0, file: file) } ?? []
            },
            texts: texts, title: "A", files: texts.files, maker: "Dossier 0")
        let html = String(decoding: sheet.html(), as: UTF8.self)
        #expect(html.contains("a.txt, lines 1–3: nothing is marked"))
        #expect(html.contains("b.pdf, pages 1–2: nothing is marked"))
        #expect(html.contains(">b.pdf, page 3<"))
    }

    @Test func `more reports than anybody reads are counted, not shown`() {
        let many = (0..<1500).map { Diagnostic(code: "a/b", severity: .note, message: "number \($0)") }
        let sheet = ProofSheet(
            many, rules: [], leaves: [], texts: SourceTexts(), title: "A", files: ["a.pdf"], maker: "Dossier 0")
        let html = String(decoding: sheet.html(), as: UTF8.self)
        #expect(html.contains("500 more are not shown"))
        #expect(!html.contains("number 1000<"))
    }

    @Test func `a kit without a fault has a sheet that says so`() {
        let sheet = ProofSheet(
            [], rules: [], leaves: ProofSheet.leaves(of: ProofedKit.text, file: ProofedKit.file),
            texts: SourceTexts(ProofedKit.file, ProofedKit.text), title: "A", files: [ProofedKit.file],
            maker: "Dossier 0")
        let html = String(decoding: sheet.html(), as: UTF8.self)
        #expect(html.contains("nothing to report in tram.pdf"))
        #expect(html.contains("Pages 1–3: nothing is marked"))
    }
}

extension String {
    /// What stands between two words, each time.
    fileprivate func components(between start: String, and end: String) -> [String] {
        var out: [String] = []
        var rest = self[...]
        while let open = rest.firstRange(of: start) {
            rest = rest[open.upperBound...]
            guard let close = rest.firstRange(of: end) else { break }
            out.append(String(rest[..<close.lowerBound]))
        }
        return out
    }
}
