import DossierManuscript
import Testing

@testable import DossierReaders

struct PDFStreamTests {
    static let head =
        "dossier-pdf 1\nstatus ok\npages 1\npage 59500 84200\nfont 0\tSerif\nfont 1\tSerif-BoldItalic\n"

    @Test func `a stretch has its type, box and letters`() throws {
        let stream = PDFStream(
            Array("\(Self.head)w 1 1200 c0ffee 1 1000 2000 3000 3200 1500,500\tOk\nend 0\n".utf8))
        let stretch = try #require(stream.sheets.first?.stretches.first)
        #expect(stretch.text == "Ok")
        #expect(stretch.box == Box(x: 10, y: 20, width: 20, height: 12))
        #expect(stretch.advances == [15, 5])
        #expect(stretch.colour == 0xC0FFEE)
        #expect(stretch.flags == .underlined)
        #expect(stream.faces[stretch.face].style == [.bold, .italic])
        #expect(stream.isComplete)
    }

    @Test func `a letter and its accent become one`() throws {
        let stream = PDFStream(Array("\(Self.head)w 0 1000 000000 0 0 0 900 1000 600,0,300\te\u{301}t\n".utf8))
        let stretch = try #require(stream.sheets.first?.stretches.first)
        #expect(stretch.text.unicodeScalars.count == 2)
        #expect(stretch.advances.count == 2)
        #expect(!stream.isComplete)
    }

    @Test func `figures narrower than the others of their number are a raised mark`() {
        let word = "w 0 1000 000000 2 0 0 2835 1000 556,556,556,556,333,278\t19451."
        let stream = PDFStream(Array("\(Self.head)\(word)\nend 0\n".utf8))
        let parts = stream.sheets.first?.stretches ?? []
        #expect(parts.map(\.text) == ["1945", "1", "."])
        #expect(parts.map { $0.flags.contains(.raised) } == [false, true, false])
        #expect(parts.map { $0.flags.contains(.spaceFollows) } == [false, false, true])
        #expect(parts.last?.box.right == 28.35)
    }

    @Test(arguments: [
        "w 0 1000 000000 0 0 0 2224 1000 556,556,556,482\t1911",
        "w 0 1000 000000 0 0 0 1834 1000 500,500,500,334\t2221",
        "w 0 1000 000000 0 0 0 1300 1000 500,500,300\tU21",
    ])
    func `a number in its own type stays whole`(_ word: String) {
        let stream = PDFStream(Array("\(Self.head)\(word)\nend 0\n".utf8))
        #expect(stream.sheets.first?.stretches.count == 1)
    }

    @Test func `a box higher than its neighbour's holds a raised mark`() {
        let words =
            "w 0 1000 000000 2 0 500 900 1500 450,450\tof\nw 0 1000 000000 2 1200 50 3200 1500 500,500,500,500\tsea4"
        let stream = PDFStream(Array("\(Self.head)\(words)\nend 0\n".utf8))
        let parts = stream.sheets.first?.stretches ?? []
        #expect(parts.map(\.text) == ["of", "sea", "4"])
        #expect(parts.last?.flags.contains(.raised) == true)
        #expect(parts.map(\.box.height) == [10, 10, 10])
    }

    @Test(arguments: [
        "w 7 1200 000000 0 0 0 10 10 5,5\tOk", "w 0 1200 000000 0 0 0 10 10 5\tOk", "w 0", "w",
        "w 0 1200 00 0 0 0 9 9 9\tO",
        "w 0 1200 000000 0 90 0 10 10 5,5\tOk", "font 9\tMono", "page 1", "bookmark 99999 1\tX", "\t\t",
        "w 0 1e9 x",
    ])
    func `what is malformed is left out`(_ line: String) {
        let stream = PDFStream(Array("\(Self.head)\(line)\nend 0\n".utf8))
        #expect(stream.sheets.count == 1)
        #expect(stream.sheets[0].stretches.isEmpty)
        #expect(stream.faces.count == 2)
        #expect(stream.metadata.bookmarks.isEmpty)
    }

    @Test func `layers that do not show, and what the tags say of pictures`() {
        let stream = PDFStream(
            Array("\(Self.head)meta layer\tComments\nmeta layer\tRussian\ntags 7 -3\nend 0\n".utf8))
        #expect(stream.metadata.hiddenLayers == ["Comments", "Russian"])
        #expect(stream.metadata.tags == Manuscript.Tags(figures: 7, untoldFigures: 0))
        #expect(PDFStream(Array("\(Self.head)tags seven\nend 0\n".utf8)).metadata.tags == nil)
    }
}
