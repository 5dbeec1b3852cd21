import DossierText
import Testing

@testable import DossierLanguageServer

@Suite struct CompletionTests {
    /// What is proposed where `‸` stands in a kit; each with what it would write.
    private func proposals(_ marked: String) throws -> [String: String] {
        var session = Session(version: "0")
        _ = session.receive(.request(id: .int(0), method: "initialize", params: .object([])))
        let cut = marked.split(separator: "‸", omittingEmptySubsequences: false)
        try #require(cut.count == 2)
        let buffer = TextBuffer(cut.joined())
        let document = JSON.object([
            "uri": "file:///film/kit.md", "text": .string(cut.joined()), "version": .int(1),
        ])
        _ = session.receive(
            .notification(method: "textDocument/didOpen", params: .object(["textDocument": document])))
        let position = buffer.position(of: cut[0].utf8.count, .utf16)
        let params = JSON.object([
            "textDocument": document,
            "position": .object(["line": .int(position.line), "character": .int(position.column)]),
        ])
        let answer = session.receive(.request(id: .int(1), method: "textDocument/completion", params: params))
        let items = try #require(answer.first?["result"]?.items)
        return Dictionary(
            items.map { ($0["label"]?.string ?? "", $0["textEdit"]?["newText"]?.string ?? "") },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func `keys are proposed that are not there yet`() throws {
        let found = try proposals("---\ntitle: A\nru‸\n---\n")
        #expect(found["running-time"] == "running-time: ")
        #expect(found["title"] == nil)
        #expect(found["director"] == nil)
    }

    @Test(arguments: ["credits:\n  - ‸", "credits:\n- d‸", "credits:\n  - editor: A\n    label: B\n  - ‸"])
    func `a role begins an entry of the credits`(yaml: String) throws {
        let found = try proposals("---\n\(yaml)\n---\n")
        #expect(found["director"] == "director: ")
        #expect(found["title"] == nil)
    }

    @Test func `below a role its label is proposed, and no role`() throws {
        let found = try proposals("---\ncredits:\n  - editor: A\n    ‸\n---\n")
        #expect(found["label"] == "label: ")
        #expect(found["director"] == nil)
    }

    @Test func `behind a role people are proposed whom the kit knows`() throws {
        let found = try proposals(
            "---\ncredits:\n  - editor: ‸\ncast:\n  - Bram Kasteelen: The conductor\n---\n\n## Ilse Vantieghem {.biography people=\"Ilse Vantieghem\"}\n\nBorn.\n"
        )
        #expect(found["Bram Kasteelen"] == "Bram Kasteelen")
        #expect(found["Ilse Vantieghem"] != nil)
        #expect(found["The conductor"] == nil)
    }

    @Test(arguments: [
        "countries: [DE, ‸]", "countries:\n  - ‸", "release-dates:\n  - date: 2024\n    country: ‸",
    ])
    func `countries are proposed where one belongs`(yaml: String) throws {
        let found = try proposals("---\n\(yaml)\n---\n")
        #expect(found["BE"] == "BE")
        #expect(found.count > 200)
    }

    @Test func `languages are proposed where one belongs`() throws {
        let found = try proposals("---\nlanguages: [n‸\n---\n")
        #expect(found["nl"] == "nl")
        #expect(found["title"] == nil)
    }

    @Test func `what a value can be is proposed, and nothing where it can be anything`() throws {
        #expect(try proposals("---\ncontacts:\n  - kind: ‸\n---\n")["press"] == "press")
        #expect(try proposals("---\ntechnical:\n  colour: b‸\n---\n")["both"] == "both")
        #expect(try proposals("---\ntitle: ‸\n---\n").isEmpty)
    }

    @Test func `keys of a map are proposed inside of it`() throws {
        #expect(try proposals("---\ntechnical:\n  ‸\n---\n")["aspect-ratio"] == "aspect-ratio: ")
        #expect(try proposals("---\nawards:\n  - festival: A\n    ‸\n---\n")["section"] == "section: ")
    }

    @Test func `kinds of sections are proposed in the braces of a heading`() throws {
        #expect(try proposals("---\ntitle: A\n---\n\n## B {.‸}\n\nC.\n")[".synopsis"] == ".synopsis")
        #expect(try proposals("---\ntitle: A\n---\n\n## B {‸\n")["people"] == "people=")
    }

    @Test func `notes are proposed behind the sign of a mark`() throws {
        let found = try proposals("---\ntitle: A\n---\n\n## B\n\nC[^‸ and D[^7].\n\n[^7]: The note.\n")
        #expect(found["7"] == "7]")
    }

    @Test func `in running text nothing is proposed`() throws {
        #expect(try proposals("---\ntitle: A\n---\n\n## B\n\nAt nine. ‸\n").isEmpty)
    }
}
