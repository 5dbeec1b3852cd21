import DossierText

/// What one editor and the server have said to each other: takes messages, gives answers.
///
/// It knows nothing of streams, threads and clocks; `Service` gives it those.
public struct Session: Sendable {
    enum State { case fresh, ready, shutDown }

    /// What the editor said of itself that the answers depend on.
    struct Client {
        var encoding = TextBuffer.Encoding.utf16
        var hasVersionedEdits = false
        var hasRelatedPlaces = false
        var hasSymbolTree = false
        var watchesFiles = false
    }

    /// What `dossier --version` says.
    let version: String
    var state = State.fresh
    var client = Client()
    var documents: [String: OpenDocument] = [:]
    /// Addresses of the documents whose reports are to be told again.
    var waiting: Set<String> = []
    /// Addresses other than those of the kits for which something was reported last, by kit.
    var alsoReported: [String: Set<String>] = [:]
    /// What is to be sent besides the answer.
    var outbox: [JSON] = []
    /// The exit status, once the editor has said that it is over.
    private(set) var status: Int32?

    public init(version: String) { self.version = version }

    /// True if reports of a text that changed have yet to be told.
    var hasReportsToTell: Bool { !waiting.isEmpty }

    /// What an editor gets that goes away without a word.
    var statusOfSilence: Int32 { status ?? 1 }

    /// Takes one message; gives what is to be sent, in order.
    mutating func receive(_ message: Message, isCancelled: Bool = false) -> [JSON] {
        outbox = []
        switch message {
        case .broken(let id, let error): return [Message.failed(error, id: id)]
        case .response: return []
        case .notification(let method, let params):
            notice(method, params)
            return outbox
        case .request(let id, let method, let params):
            if isCancelled { return [Message.failed(.cancelled, id: id)] }
            do throws(RequestError) {
                let result = try answer(method, params)
                return outbox + [Message.result(result, id: id)]
            } catch {
                return outbox + [Message.failed(error, id: id)]
            }
        }
    }

    private mutating func notice(_ method: String, _ params: JSON) {
        if method == "exit" {
            status = state == .shutDown ? 0 : 1
            return
        }
        // What an editor says before it has introduced itself, or after it has said goodbye, is dropped.
        guard state == .ready else { return }
        switch method {
        case "initialized": watchChoices()
        case "textDocument/didOpen": open(params)
        case "textDocument/didChange": change(params)
        case "textDocument/didSave", "workspace/didChangeWatchedFiles": lookAgain()
        case "textDocument/didClose": close(params)
        default: break
        }
    }

    private mutating func answer(_ method: String, _ params: JSON) throws(RequestError) -> JSON {
        switch state {
        case .fresh:
            guard method == "initialize" else { throw .notInitialized }
            state = .ready
            return introduce(params)
        case .shutDown: throw .afterShutdown
        case .ready: break
        }
        switch method {
        case "initialize": throw .initializedTwice
        case "shutdown":
            state = .shutDown
            waiting = []
            return .null
        case "textDocument/hover": return try hover(params)
        case "textDocument/codeAction": return try actions(params)
        case "textDocument/documentSymbol": return try symbols(params)
        case "textDocument/completion": return try completion(params)
        case "textDocument/definition": return try definition(params)
        case "textDocument/references": return try references(params)
        case "textDocument/documentHighlight": return try highlights(params)
        case "textDocument/prepareRename": return try prepareRename(params)
        case "textDocument/rename": return try rename(params)
        default: throw .unknownMethod(method)
        }
    }
}
