public import DossierDiagnostics
import DossierText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Speaks with one editor over two streams until it says goodbye.
///
/// One thread waits for what comes next: bytes of the editor, or the moment when a text has rested long enough to be
/// checked. What has come is read before anything is answered, so that a request can be called back.
public struct Service {
    private let input: Int32
    private let output: Int32
    private var session: Session
    private var framing = Framing()
    private var inbox = Inbox()
    private var hasEnded = false
    /// When the reports have to be told: a moment after the last change, and not too long after the first.
    private var rests: ContinuousClock.Instant?
    private var firstChange: ContinuousClock.Instant?

    private static let pause = Duration.milliseconds(200)
    private static let longestPause = Duration.milliseconds(1500)
    /// Messages that are read ahead.
    private static let most = 1000

    /// - Parameters:
    ///   - input: the descriptor that the editor writes to.
    ///   - output: the descriptor that it reads from.
    public init(_ session: Session, input: Int32, output: Int32) {
        self.session = session
        self.input = input
        self.output = output
    }

    /// Serves to the end: 0 if the editor said goodbye as it should, else 1.
    ///
    /// - Throws: `Failure` if what it sends is no message of LSP, and nothing can be read from there on.
    public mutating func run() throws(Failure) -> Int32 {
        while true {
            try readAhead()
            if let (message, isCancelled) = inbox.next() {
                let isChecked = session.hasReportsToTell
                guard send(session.receive(message, isCancelled: isCancelled)) else { return 1 }
                if let status = session.status { return status }
                noteChange(message, wasWaiting: isChecked)
            } else if let rests, rests <= .now || hasEnded {
                self.rests = nil
                firstChange = nil
                guard send(session.tellReports()) else { return 1 }
            } else if hasEnded {
                return session.statusOfSilence
            }
        }
    }

    private mutating func noteChange(_ message: Message, wasWaiting: Bool) {
        guard case .notification(let method, _) = message, session.hasReportsToTell else { return }
        let now = ContinuousClock.now
        if !wasWaiting || firstChange == nil { firstChange = now }
        // Only typing is waited for.
        let pause = method == "textDocument/didChange" ? Service.pause : .zero
        let latest = (firstChange ?? now) + Service.longestPause
        rests = min(now + pause, latest)
    }

    /// Reads what is there; waits for something if there is nothing else to do.
    private mutating func readAhead() throws(Failure) {
        while !hasEnded, inbox.count < Service.most {
            guard isReadable(wait: inbox.isEmpty) else { return }
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            let count = unsafe read(input, &chunk, chunk.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else {
                hasEnded = true
                if framing.isInMessage, session.status == nil { throw failure(.cut) }
                return
            }
            do {
                framing.feed(chunk[..<count])
                while let content = try framing.next() { inbox.add(Message(content)) }
            } catch {
                _ = send([Message.failed(RequestError(-32700, Service.described(error)), id: .null)])
                throw failure(error)
            }
        }
    }

    private func isReadable(wait: Bool) -> Bool {
        var milliseconds: Int32 = 0
        if wait {
            milliseconds = -1
            if let rests {
                let left = rests - .now
                milliseconds = Int32(max(0, left / .milliseconds(1))) + 1
            }
        }
        var poll = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        let count = unsafe withUnsafeMutablePointer(to: &poll) { unsafe systemPoll($0, 1, milliseconds) }
        return count > 0
    }

    private func send(_ messages: [JSON]) -> Bool {
        for message in messages {
            var rest = Framing.framed(message.encoded(pretty: false))[...]
            while !rest.isEmpty {
                let count = unsafe rest.withUnsafeBytes { unsafe write(output, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
        }
        return true
    }

    private func failure(_ problem: Framing.Problem) -> Failure {
        Failure(
            code: "lsp/no-message", message: Service.described(problem),
            help:
                "'dossier lsp' is started by an editor, which speaks LSP with it; Docs/editors.md has the settings"
        )
    }

    private static func described(_ problem: Framing.Problem) -> String {
        switch problem {
        case .longHeader: "no header of a message came in \(Framing.longestHeader) bytes"
        case .noLength: "a header came without 'Content-Length'"
        case .brokenLength(let text): "'\(text)' is no length of a message"
        case .tooLong: "a message was announced that is longer than \(Framing.longestMessage >> 20) MB"
        case .cut: "the last message broke off"
        }
    }
}

/// `poll`, which inside of a type with a local of that name has to be called from outside.
private func systemPoll(_ polled: UnsafeMutablePointer<pollfd>, _ count: Int, _ milliseconds: Int32) -> Int32 {
    unsafe poll(polled, nfds_t(count), milliseconds)
}
