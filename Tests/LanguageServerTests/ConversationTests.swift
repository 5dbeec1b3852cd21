import DossierText
import Foundation
import Testing

/// Whole conversations with the program, letter by letter. In `Conversations/*.md` a `client` block holds what an
/// editor sends and the `server` block below it all that comes back; `make golden` writes the latter anew, and the
/// diff is read.
@Suite struct ConversationTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../Conversations").standardized

    private static let all: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted()
    }()

    @Test func `there are conversations`() { #expect(Self.all.count >= 3) }

    @Test(arguments: all) func `a conversation goes as it was agreed on`(name: String) throws {
        let file = Self.folder.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        let spoken = try Conversation(text).held(with: Client())
        if ProcessInfo.processInfo.environment["DOSSIER_GOLDEN"] == "write" {
            try Data(spoken.utf8).write(to: file)
        }
        #expect(spoken == text)
    }
}

/// A conversation as a Markdown file writes it down.
struct Conversation {
    private enum Part {
        case prose(String)
        case kit(String)
        case client([JSON])
        case server
    }

    private var parts: [Part] = []

    init(_ markdown: String) throws {
        var prose = ""
        var block: (kind: String, text: String)?
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = block {
                guard line == "````" else {
                    block?.text += line + "\n"
                    continue
                }
                block = nil
                switch open.kind {
                case "kit": parts.append(.kit(open.text))
                case "client": parts.append(.client(try Conversation.messages(open.text)))
                default: parts.append(.server)
                }
            } else if line.hasPrefix("````") {
                parts.append(.prose(prose))
                prose = ""
                block = (String(line.dropFirst(4)), "")
            } else {
                prose += line + "\n"
            }
        }
        if prose.hasSuffix("\n") { prose.removeLast() }
        parts.append(.prose(prose))
    }

    /// One message a line.
    private static func messages(_ text: String) throws -> [JSON] {
        try text.split(separator: "\n").map { try #require(JSON(reading: Array($0.utf8)), "\($0)") }
    }

    /// The file as it is if the server's words are what it says now.
    func held(with client: Client) throws -> String {
        var out = ""
        var kit = ""
        var said: [JSON] = []
        for part in parts {
            switch part {
            case .prose(let text): out += text
            case .kit(let text):
                kit = text
                out += "````kit\n\(text)````\n"
            case .client(let messages):
                out += "````client\n"
                for message in messages {
                    out += String(decoding: message.encoded(pretty: false), as: UTF8.self) + "\n"
                    said += try answers(to: message, kit, client)
                }
                out += "````\n"
            case .server:
                out += "````server\n"
                for message in said {
                    out += String(decoding: message.encoded(), as: UTF8.self).replacing(
                        client.kitURI, with: "KIT")
                }
                out += "````\n"
                said = []
            }
        }
        return out
    }

    /// What comes after a message: up to the answer of a request, up to the reports on a text that changed.
    private func answers(to message: JSON, _ kit: String, _ client: Client) throws -> [JSON] {
        var text = String(decoding: message.encoded(pretty: false), as: UTF8.self)
        let source = String(decoding: JSON.string(kit).encoded(pretty: false), as: UTF8.self)
        text = text.replacing("\"TEXT\"", with: source).replacing("KIT", with: client.kitURI)
        client.send(try #require(JSON(reading: Array(text.utf8))))
        let method = message["method"]?.string ?? ""
        let isChange = ["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose"].contains(
            method)
        guard isChange || message["id"] != nil else { return [] }
        var out: [JSON] = []
        while let next = try client.next() {
            out.append(next)
            if isChange, next["method"]?.string == "textDocument/publishDiagnostics" { return out }
            if !isChange, next["id"] == message["id"], next["method"] == nil { return out }
        }
        Issue.record("the server ended instead of answering \(method)")
        return out
    }
}
