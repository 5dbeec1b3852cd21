import Dispatch
import Synchronization

/// Does a number of independent things on all cores; the results come in the order of the numbers.
func atOnce<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1 else { return count == 1 ? [work(0)] : [] }
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { index in
        let result = work(index)
        results.withLock { $0[index] = result }
    }
    let found = results.withLock { $0 }
    return (0..<count).compactMap { found[$0] }
}

/// Counts what several threads get done.
final class Counter: Sendable {
    private let count = Mutex(0)

    /// One more than before.
    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}
