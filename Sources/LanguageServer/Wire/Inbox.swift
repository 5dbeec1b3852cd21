import DossierText

/// Messages that wait for their turn, in the order they came.
struct Inbox {
    private var waiting: [Message] = []
    private var first = 0
    private var cancelled: Set<JSON> = []

    var count: Int { waiting.count - first }
    var isEmpty: Bool { count == 0 }

    /// A request to cancel overtakes the request it speaks of, if that is still waiting.
    mutating func add(_ message: Message) {
        if case .notification("$/cancelRequest", let params) = message {
            if let id = params["id"], isWaiting(id) { cancelled.insert(id) }
            return
        }
        waiting.append(message)
    }

    mutating func next() -> (message: Message, isCancelled: Bool)? {
        guard first < waiting.count else { return nil }
        let message = waiting[first]
        first += 1
        if first == waiting.count || first > 1000 {
            waiting.removeFirst(first)
            first = 0
        }
        guard case .request(let id, _, _) = message else { return (message, false) }
        return (message, cancelled.remove(id) != nil)
    }

    private func isWaiting(_ id: JSON) -> Bool {
        waiting[first...].contains { message in
            if case .request(id, _, _) = message { return true }
            return false
        }
    }
}
