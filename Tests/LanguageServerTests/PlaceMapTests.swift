import DossierCompiler
import DossierDiagnostics
import DossierText
import Testing

@testable import DossierLanguageServer

@Suite struct PlaceMapTests {
    private func map(_ raw: String) -> PlaceMap {
        OpenKit(TextBuffer(raw), path: "kit.md").places
    }

    /// The bytes of a text in one of the two, found in both.
    private func places(_ map: PlaceMap, raw: String, plain: String) -> (raw: Int?, plain: Int?) {
        (
            map.buffer.bytes.span.place(of: raw.utf8Span.span),
            map.text.bytes.span.place(of: plain.utf8Span.span)
        )
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `line ends and letters in pieces lead to the same place`(end: String) throws {
        let raw =
            "\u{FEFF}---" + end + "title: Cafe\u{301} Nerva" + end + "---" + end + end + "Ende\u{301}e here"
            + end
        let map = map(raw)
        for (there, here) in [("Nerva", "Nerva"), ("here", "here"), ("title", "title"), ("---", "---")] {
            let (raw, plain) = places(map, raw: there, plain: here)
            #expect(map.plain(try #require(raw)) == plain)
            #expect(map.raw(try #require(plain)) == raw)
        }
        #expect(map.text.string(0..<map.text.bytes.count).holds("Café Nerva"))
    }

    @Test func `a place outside of the text is its nearest end`() {
        let map = map("---\ntitle: A\n---\n")
        #expect(map.raw(10_000) == map.buffer.bytes.count)
        #expect(map.raw(-5) == 0)
        #expect(map.plain(map.buffer.bytes.count) == map.text.bytes.count)
    }
}
