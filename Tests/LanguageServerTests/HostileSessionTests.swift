import DossierText
import Testing

@testable import DossierLanguageServer

/// Whatever an editor says, the server answers or keeps still.
@Suite struct HostileSessionTests {
    private struct Dice {
        var state: UInt64
        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, sides)
        }
    }

    private static let kit = """
        ---
        lang: en
        title: "The Tram: to Tessaly"
        countries: [BE, 'NL']
        credits:
          - director: Ilse Vantieghem
        cast:
          - Bram Kasteelen: The conductor
        ---

        ## Interview with Ilse Vantieghem

        **Why a tram?**

        Because Kasteelen, at the the café 𝄞, can drive one[^1].

        [^1]: Since 1987.
        """

    private func opened(_ text: String) -> Session {
        var session = Session(version: "0")
        _ = session.receive(.request(id: .int(0), method: "initialize", params: .object([])))
        let document = JSON.object(["uri": "file:///film/kit.md", "text": .string(text), "version": .int(1)])
        _ = session.receive(
            .notification(method: "textDocument/didOpen", params: .object(["textDocument": document])))
        return session
    }

    private let methods = [
        "hover", "codeAction", "documentSymbol", "completion", "definition", "references", "documentHighlight",
        "prepareRename", "rename",
    ]

    @Test(arguments: 0..<6) func `changes anywhere and questions about anywhere are survived`(seed: Int) {
        var dice = Dice(state: UInt64(seed + 1))
        var session = opened(Self.kit)
        let pieces = [
            "", "\n", "---\n", "- ", "é", "𝄞", "[^", "{.", "\"", "credits:", "Ilse Vantieghem", "\r\n", "  ",
            "#",
        ]
        func position(_ dice: inout Dice) -> JSON {
            .object(["line": .int(dice.roll(24)), "character": .int(dice.roll(70))])
        }
        for step in 0..<60 {
            let range = JSON.object(["start": position(&dice), "end": position(&dice)])
            let change = JSON.object(["range": range, "text": .string(pieces[dice.roll(pieces.count)])])
            let document = JSON.object(["uri": "file:///film/kit.md", "version": .int(step + 2)])
            _ = session.receive(
                .notification(
                    method: "textDocument/didChange",
                    params: .object(["textDocument": document, "contentChanges": .array([change])])))
            let method = methods[dice.roll(methods.count)]
            let answer = session.receive(
                .request(
                    id: .int(step + 1), method: "textDocument/" + method,
                    params: .object([
                        "textDocument": document, "position": position(&dice), "range": range,
                        "newName": "Ada Quist",
                        "context": .object(["diagnostics": .array([])]),
                    ])))
            #expect(answer.first?["id"] == .int(step + 1))
            if step % 10 == 0 {
                #expect(session.tellReports().allSatisfy { $0["params"]?["version"] == .int(step + 2) })
            }
        }
    }

    @Test func `messages changed at any byte are answered, refused or passed over`() {
        let message = Array(
            #"{"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///film/kit.md"},"position":{"line":5,"character":16}}}"#
                .utf8)
        let base = opened(Self.kit)
        for at in message.indices {
            for byte in [0x00, 0x20, 0x22, 0x2D, 0x39, 0x5B, 0x7D, 0xFF] as [UInt8] {
                var bytes = message
                bytes[at] = byte
                var session = base
                for answer in session.receive(Message(bytes)) { #expect(answer["jsonrpc"] == "2.0") }
            }
        }
    }

    @Test func `numbers beyond all bounds are places at the end`() {
        var session = opened(Self.kit)
        for (line, column) in [(Int.max, Int.max), (0, Int.max), (Int.max, 0)] {
            let position = JSON.object(["line": .int(line), "character": .int(column)])
            for method in methods {
                let answer = session.receive(
                    .request(
                        id: .int(1), method: "textDocument/" + method,
                        params: .object([
                            "textDocument": .object(["uri": "file:///film/kit.md"]), "position": position,
                            "range": .object(["start": position, "end": position]), "newName": "A B",
                        ])))
                #expect(answer.count >= 1)
            }
        }
    }

    @Test func `a Markdown file that is no kit is left alone`() {
        for (uri, text) in [
            ("file:///film/README.md", Self.kit), ("file:///film/kit.md", "# A recipe\n\nThe the salt.\n"),
            ("untitled:kit.md", Self.kit), ("file:///film/%zz/kit.md", Self.kit),
        ] {
            var session = Session(version: "0")
            _ = session.receive(.request(id: .int(0), method: "initialize", params: .object([])))
            let document = JSON.object(["uri": .string(uri), "text": .string(text), "version": .int(1)])
            _ = session.receive(
                .notification(method: "textDocument/didOpen", params: .object(["textDocument": document])))
            for told in session.tellReports() { #expect(told["params"]?["diagnostics"] == .array([])) }
            let place = JSON.object([
                "textDocument": document, "position": .object(["line": .int(2), "character": .int(5)]),
            ])
            let answer = session.receive(.request(id: .int(1), method: "textDocument/hover", params: place))
            #expect(answer.first?["result"] == .null)
        }
    }
}
