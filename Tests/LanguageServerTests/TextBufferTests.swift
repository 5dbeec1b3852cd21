import Testing

@testable import DossierLanguageServer

@Suite struct TextBufferTests {
    private typealias Position = TextBuffer.Position

    @Test func `a column counts what was agreed on`() {
        let buffer = TextBuffer("né 𝄞x\r\n日本")
        #expect(buffer.position(of: 8, .utf16) == Position(line: 0, column: 5))
        #expect(buffer.position(of: 8, .utf8) == Position(line: 0, column: 8))
        #expect(buffer.offset(of: Position(line: 0, column: 5), .utf16) == 8)
        #expect(buffer.offset(of: Position(line: 0, column: 8), .utf8) == 8)
        #expect(buffer.offset(of: Position(line: 1, column: 1), .utf16) == 14)
        #expect(buffer.position(of: 14, .utf16) == Position(line: 1, column: 1))
    }

    @Test func `lines end with any of the three ends`() {
        let buffer = TextBuffer("a\nb\r\nc\rd\n")
        #expect(buffer.lineCount == 5)
        #expect((0..<5).map { buffer.string(buffer.range(ofLine: $0)) } == ["a", "b", "c", "d", ""])
    }

    @Test func `a position outside of the text is its nearest place`() {
        let buffer = TextBuffer("ab\r\ncd")
        #expect(buffer.offset(of: Position(line: 0, column: 99), .utf16) == 2)
        #expect(buffer.offset(of: Position(line: 99, column: 0), .utf16) == 6)
        #expect(buffer.offset(of: Position(line: 0, column: Int.max), .utf8) == 2)
        #expect(buffer.offset(of: Position(line: Int.max, column: 3), .utf8) == 6)
    }

    @Test func `a column in the middle of a character is before it`() {
        let buffer = TextBuffer("𝄞x")
        #expect(buffer.offset(of: Position(line: 0, column: 1), .utf16) == 0)
        #expect(buffer.offset(of: Position(line: 0, column: 2), .utf8) == 0)
    }

    @Test(arguments: [TextBuffer.Encoding.utf8, .utf16])
    func `every place has one position, and the position has that place`(encoding: TextBuffer.Encoding) {
        let buffer = TextBuffer("Zweí\n\r\n— 𝄞𝄞 ж\r\rlast")
        var at = 0
        for scalar in "Zweí\n\r\n— 𝄞𝄞 ж\r\rlast".unicodeScalars {
            // Between the two halves of a line end there is no place.
            let isInEnd = at > 0 && buffer.bytes[at - 1] == 0x0D && scalar == "\n"
            if !isInEnd { #expect(buffer.offset(of: buffer.position(of: at, encoding), encoding) == at) }
            at += UTF8.width(scalar)
        }
    }

    @Test func `changes one after the other give the text that the editor has`() {
        var buffer = TextBuffer("one\ntwo\n")
        func change(_ line: Int, _ from: Int, _ to: Int, _ text: String) {
            let start = buffer.offset(of: Position(line: line, column: from), .utf16)
            buffer.replace(start..<buffer.offset(of: Position(line: line, column: to), .utf16), with: text)
        }
        change(1, 0, 3, "zwei 𝄞\ndrei")
        change(1, 5, 7, "")
        change(2, 4, 4, "!")
        #expect(buffer.string(0..<buffer.bytes.count) == "one\nzwei \ndrei!\n")
        #expect(buffer.lineCount == 4)
    }
}
