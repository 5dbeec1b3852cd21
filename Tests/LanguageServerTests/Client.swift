import DossierText
import Foundation
import Testing

@testable import DossierLanguageServer

/// An editor, as far as the server can tell: starts the program that was built with the tests, and speaks with it.
final class Client {
    private let process = Process()
    private let toServer = Pipe()
    private let fromServer = Pipe()
    private let errors = Pipe()
    private var framing = Framing()
    /// The folder that the kit lies in.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let tests = URL(filePath: CommandLine.arguments.first ?? "")
        process.executableURL = tests.deletingLastPathComponent().appending(path: "dossier")
        process.arguments = ["lsp", "--stdio"]
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "NO_COLOR": "1"]
        process.standardInput = toServer
        process.standardOutput = fromServer
        process.standardError = errors
        try process.run()
        // A server that never answers fails its test instead of holding up all others.
        let process = process
        DispatchQueue.global().asyncAfter(deadline: .now() + 120) {
            if process.isRunning { process.terminate() }
        }
    }

    deinit {
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(at: folder)
    }

    var kitURI: String { "file://" + folder.path + "/kit.md" }

    func sendRaw(_ bytes: [UInt8]) { try? toServer.fileHandleForWriting.write(contentsOf: Data(bytes)) }

    func send(_ message: JSON) { sendRaw(Framing.framed(message.encoded(pretty: false))) }

    func request(_ id: Int, _ method: String, _ params: JSON = .null) {
        send(.object(["jsonrpc": "2.0", "id": .int(id), "method": .string(method), "params": params]))
    }

    func notify(_ method: String, _ params: JSON = .null) {
        send(.object(["jsonrpc": "2.0", "method": .string(method), "params": params]))
    }

    /// The next message of the server; nil if it has ended.
    func next() throws -> JSON? {
        while true {
            if let content = try framing.next() {
                let message: JSON = try #require(JSON(reading: content))
                return message
            }
            let data = fromServer.fileHandleForReading.availableData
            if data.isEmpty { return nil }
            framing.feed(Array(data)[...])
        }
    }

    /// The answer to a request; what comes before it is passed over.
    func answer(to id: Int) throws -> JSON {
        while let message = try next() {
            if message["id"] == .int(id), message["method"] == nil { return message }
        }
        Issue.record("the server ended instead of answering")
        return .null
    }

    /// The next reports on a document; what comes before them is passed over.
    func reports(on uri: String) throws -> JSON {
        while let message = try next() {
            if message["method"]?.string == "textDocument/publishDiagnostics",
                message["params"]?["uri"]?.string == uri
            {
                return message["params"] ?? .null
            }
        }
        Issue.record("the server ended instead of reporting")
        return .null
    }

    /// Says hello, with the abilities of an editor of today.
    func initialize(_ capabilities: JSON = .object([])) throws -> JSON {
        request(0, "initialize", .object(["processId": .null, "rootUri": .null, "capabilities": capabilities]))
        let answer = try answer(to: 0)
        notify("initialized", .object([]))
        return answer
    }

    func open(_ text: String, version: Int = 1) {
        notify(
            "textDocument/didOpen",
            .object([
                "textDocument": .object([
                    "uri": .string(kitURI), "languageId": "markdown", "version": .int(version),
                    "text": .string(text),
                ])
            ]))
    }

    /// Parameters that name a place of the kit.
    func place(_ line: Int, _ column: Int, _ more: KeyValuePairs<String, JSON?> = [:]) -> JSON {
        .object(
            [
                JSON.Member("textDocument", .object(["uri": .string(kitURI)])),
                JSON.Member("position", .object(["line": .int(line), "character": .int(column)])),
            ] + more.compactMap { key, value in value.map { JSON.Member(key, $0) } })
    }

    /// Closes the editor's end, and waits for the server to end.
    func end() -> (status: Int32, errors: String) {
        try? toServer.fileHandleForWriting.close()
        let said = (try? errors.fileHandleForReading.readToEnd()) ?? nil
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said ?? Data(), as: UTF8.self))
    }
}
