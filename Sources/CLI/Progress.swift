import Synchronization

/// One line on the terminal that tells how far long work is; nothing where nobody is looking.
final class Progress: Sendable {
    private let isShown: Bool
    private let width = Mutex(0)

    init() { isShown = Colouring.auto.isTerminal(2) }

    /// `done` of `count` pages of a scan are read.
    func pages(_ done: Int, _ count: Int) {
        show(done < count ? "reading scanned pages: \(done) of \(count)" : "")
    }

    /// `done` of `count` kits are read; all of them removes the line.
    func kits(_ done: Int, _ count: Int) {
        guard done < count else { return show("") }
        let full = Progress.barWidth * done / max(1, count)
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Progress.barWidth - full)
        show("\(bar) \(done) of \(count) kits")
    }

    /// `done` of `count` stills are made ready.
    func pictures(_ done: Int, _ count: Int) {
        show(done < count ? "making stills ready: \(done + 1) of \(count)" : "")
    }

    private static let barWidth = 24

    /// An empty text removes the line.
    private func show(_ text: String) {
        guard isShown else { return }
        width.withLock { width in
            let room = String(repeating: " ", count: max(0, width - text.count))
            Output.message("\r\(text)\(room)\(text.isEmpty ? "\r" : "")")
            width = text.count
        }
    }
}
