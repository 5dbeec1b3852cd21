import DossierText
import Testing

/// How a conversation begins and ends, with the program itself at the other end.
@Suite struct LifecycleTests {
    private func code(_ message: JSON?) -> Int? { message?["error"]?["code"]?.int }

    @Test func `an editor that says goodbye as it should gets 0`() throws {
        let client = try Client()
        let hello = try client.initialize()
        #expect(hello["result"]?["serverInfo"]?["name"]?.string == "dossier")
        client.request(1, "shutdown")
        #expect(try client.answer(to: 1)["result"] == .null)
        client.notify("exit")
        let (status, errors) = client.end()
        #expect(status == 0)
        #expect(errors.isEmpty)
    }

    @Test func `an editor that goes without a goodbye gets 1`() throws {
        let client = try Client()
        _ = try client.initialize()
        client.notify("exit")
        #expect(client.end().status == 1)
    }

    @Test func `an editor that vanishes leaves no server behind`() throws {
        let client = try Client()
        _ = try client.initialize()
        #expect(client.end().status == 1)
    }

    @Test func `before the introduction nothing is answered`() throws {
        let client = try Client()
        client.request(7, "textDocument/hover", client.place(0, 0))
        #expect(code(try client.answer(to: 7)) == -32002)
        client.open("---\ntitle: A\n---\n")
        _ = try client.initialize()
        client.request(8, "textDocument/hover", client.place(0, 0))
        #expect(code(try client.answer(to: 8)) == -32602)
    }

    @Test func `an introduction comes once, and nothing comes after the goodbye`() throws {
        let client = try Client()
        _ = try client.initialize()
        client.request(1, "initialize", .object([]))
        #expect(code(try client.answer(to: 1)) == -32600)
        client.request(2, "shutdown")
        _ = try client.answer(to: 2)
        client.request(3, "textDocument/hover", client.place(0, 0))
        #expect(code(try client.answer(to: 3)) == -32600)
    }

    @Test func `an unknown method is answered as unknown, an unknown notice not at all`() throws {
        let client = try Client()
        _ = try client.initialize()
        client.notify("workspace/somethingNew", .object([]))
        client.notify("$/setTrace", .object(["value": "off"]))
        client.request(1, "textDocument/foldingRange", client.place(0, 0))
        let answer = try #require(try client.next())
        #expect(answer["id"] == .int(1))
        #expect(code(answer) == -32601)
    }

    @Test func `a text column counts UTF-16, or UTF-8 where the editor offers it`() throws {
        let old = try Client()
        #expect(try old.initialize()["result"]?["capabilities"]?["positionEncoding"] == "utf-16")
        let new = try Client()
        let offer = JSON.object(["general": .object(["positionEncodings": .array(["utf-16", "utf-8"])])])
        #expect(try new.initialize(offer)["result"]?["capabilities"]?["positionEncoding"] == "utf-8")
    }

    @Test func `what is no JSON is answered, and the conversation goes on`() throws {
        let client = try Client()
        client.sendRaw(Array("Content-Length: 9\r\n\r\n{\"a\": oh!".utf8))
        let broken = try #require(try client.next())
        #expect(code(broken) == -32700)
        #expect(broken["id"] == .null)
        client.sendRaw(Array("Content-Length: 2\r\n\r\n[]".utf8))
        #expect(code(try client.next()) == -32600)
        #expect(try client.initialize()["result"] != nil)
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: film.example\r\n\r\n", "Content-Length: -3\r\n\r\n{}",
        "Content-Length: 8000000000000\r\n\r\n{}", "hello\nhello\n" + String(repeating: "x", count: 6000),
    ])
    func `what is no LSP at all ends with 2, an answer and a reason`(text: String) throws {
        let client = try Client()
        client.sendRaw(Array(text.utf8))
        #expect(code(try client.next()) == -32700)
        #expect(try client.next() == nil)
        let (status, errors) = client.end()
        #expect(status == 2)
        #expect(errors.contains("error: "))
        #expect(errors.contains("help: "))
    }

    @Test func `a message that breaks off is said to`() throws {
        let client = try Client()
        client.sendRaw(Array("Content-Length: 100\r\n\r\n{\"jsonrpc\"".utf8))
        let (status, errors) = client.end()
        #expect(status == 2)
        #expect(errors.contains("broke off"))
    }

    @Test func `a request that was called back before its turn is not answered with a result`() throws {
        let client = try Client()
        _ = try client.initialize()
        // In one write, so that both are there when the first is looked at.
        var bytes: [UInt8] = []
        for message in [
            JSON.object([
                "jsonrpc": "2.0", "id": .int(5), "method": "textDocument/hover", "params": client.place(0, 0),
            ]),
            .object(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": .object(["id": .int(5)])]),
            .object(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": .object(["id": .int(99)])]),
        ] {
            let content = message.encoded(pretty: false)
            bytes += Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
        }
        client.sendRaw(bytes)
        #expect(code(try client.answer(to: 5)) == -32800)
    }

    @Test func `parameters of another kind are refused by name`() throws {
        let client = try Client()
        _ = try client.initialize()
        client.open("---\ntitle: A\n---\n")
        client.request(1, "textDocument/hover", .array([.int(1)]))
        #expect(code(try client.answer(to: 1)) == -32602)
        client.request(2, "textDocument/completion", client.place(-1, 3))
        #expect(code(try client.answer(to: 2)) == -32602)
        client.request(3, "textDocument/rename", client.place(0, 0))
        #expect(code(try client.answer(to: 3)) == -32602)
    }
}
