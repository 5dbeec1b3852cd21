import DossierText

/// What an editor sent: one message of JSON-RPC 2.0.
enum Message: Hashable {
    case request(id: JSON, method: String, params: JSON)
    case notification(method: String, params: JSON)
    /// An answer to a request of ours.
    case response(id: JSON)
    /// What is no message, and the answer to it.
    case broken(id: JSON, RequestError)

    init(_ content: [UInt8]) {
        guard let value = JSON(reading: content) else {
            self = .broken(id: .null, .parse)
            return
        }
        let id = value["id"] ?? .null
        guard value["jsonrpc"]?.string == "2.0" else {
            self = .broken(id: Message.isID(id) ? id : .null, .noMessage)
            return
        }
        guard let method = value["method"]?.string else {
            let isAnswer = value["result"] != nil || value["error"] != nil
            self = isAnswer ? .response(id: id) : .broken(id: Message.isID(id) ? id : .null, .noMessage)
            return
        }
        let params = value["params"] ?? .null
        if value["id"] == nil {
            self = .notification(method: method, params: params)
        } else if Message.isID(id) {
            self = .request(id: id, method: method, params: params)
        } else {
            self = .broken(id: .null, .noMessage)
        }
    }

    private static func isID(_ value: JSON) -> Bool {
        switch value {
        case .int, .string: true
        default: false
        }
    }

    // MARK: What is sent

    static func result(_ value: JSON, id: JSON) -> JSON {
        .object(["jsonrpc": "2.0", "id": id, "result": value])
    }

    static func failed(_ error: RequestError, id: JSON) -> JSON {
        .object([
            "jsonrpc": "2.0", "id": id,
            "error": .object(["code": .int(error.code), "message": .string(error.message)]),
        ])
    }

    static func notify(_ method: String, _ params: JSON) -> JSON {
        .object(["jsonrpc": "2.0", "method": .string(method), "params": params])
    }

    static func ask(_ method: String, _ params: JSON, id: String) -> JSON {
        .object(["jsonrpc": "2.0", "id": .string(id), "method": .string(method), "params": params])
    }
}

/// Why a request is not answered. The codes are those of JSON-RPC 2.0 and LSP 3.17.
struct RequestError: Error, Hashable {
    var code: Int
    var message: String

    init(_ code: Int, _ message: String) {
        self.code = code
        self.message = message
    }

    static let parse = RequestError(-32700, "what was sent is no JSON")
    static let noMessage = RequestError(-32600, "what was sent is no message of JSON-RPC 2.0")
    static let notInitialized = RequestError(-32002, "the first request has to be 'initialize'")
    static let initializedTwice = RequestError(-32600, "'initialize' was sent before")
    static let afterShutdown = RequestError(-32600, "after 'shutdown' comes nothing but 'exit'")
    static let cancelled = RequestError(-32800, "cancelled")

    static func unknownMethod(_ name: String) -> RequestError {
        RequestError(-32601, "'\(name.prefix(100))' is no method of this server")
    }

    static func params(_ what: String) -> RequestError {
        RequestError(-32602, "'\(what)' is missing or of another type")
    }

    /// A request that is fine and can't be fulfilled: what to tell the person.
    static func refused(_ why: String) -> RequestError { RequestError(-32803, why) }
}
