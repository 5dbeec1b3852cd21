import Testing

@testable import DossierLanguageServer

@Suite struct FramingTests {
    private func messages(_ text: String, inPiecesOf size: Int) throws -> [String] {
        var framing = Framing()
        var out: [String] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            framing.feed(rest.prefix(size))
            rest = rest.dropFirst(size)
            while let content = try framing.next() { out.append(String(decoding: content, as: UTF8.self)) }
        }
        return out
    }

    @Test(arguments: [1, 2, 3, 7, 1000])
    func `messages are cut alike in whatever pieces they come`(size: Int) throws {
        let text =
            "Content-Length: 3\r\n\r\nabcContent-Type: x\r\ncontent-length:4\r\n\r\nd\r\n\r"
            + "Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\né"
        #expect(try messages(text, inPiecesOf: size) == ["abc", "d\r\n\r", "", "é"])
    }

    @Test func `what is framed is read back`() throws {
        let framed = Framing.framed(Array("{}".utf8)) + Framing.framed([])
        #expect(try messages(String(decoding: framed, as: UTF8.self), inPiecesOf: 5) == ["{}", ""])
    }

    @Test(arguments: [
        ("Content-Type: x\r\n\r\n", Framing.Problem.noLength),
        ("no header at all\r\n\r\n", .noLength),
        ("Content-Length: -1\r\n\r\n", .brokenLength("-1")),
        ("Content-Length: \r\n\r\n", .brokenLength("")),
        ("Content-Length: 1e3\r\n\r\n", .brokenLength("1e3")),
        ("Content-Length: 999999999999\r\n\r\n", .tooLong(999_999_999_999)),
        ("Content-Length: 99999999999999999999999\r\n\r\n", .tooLong(.max)),
        (String(repeating: "x", count: 5000), .longHeader),
    ])
    func `a broken header is told for what it is`(text: String, problem: Framing.Problem) {
        #expect(throws: problem) { try messages(text, inPiecesOf: 64) }
    }

    @Test func `half a message is known to be one`() throws {
        var framing = Framing()
        #expect(!framing.isInMessage)
        framing.feed(Array("Content-Length: 5\r\n\r\nabc".utf8)[...])
        #expect(try framing.next() == nil)
        #expect(framing.isInMessage)
        framing.feed(Array("de".utf8)[...])
        #expect(try framing.next() == Array("abcde".utf8))
        #expect(!framing.isInMessage)
    }
}
