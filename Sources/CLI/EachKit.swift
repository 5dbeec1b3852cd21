import ArgumentParser
import Dispatch
import DossierCompiler
import Synchronization

/// Many kits in one call: read on all cores, told in the order given, whatever becomes of any of them.
struct EachKit {
    private struct State {
        /// What is ready but has to wait for one before it.
        var waiting: [Int: Said] = [:]
        var next = 0
        var worst: Int32 = 0
    }

    /// The kits that arguments name: a folder without a kit of its own that holds kit folders, or nothing but folders,
    /// is a folder of kits.
    static func expanded(_ paths: [String]) -> [String] {
        paths.flatMap { path -> [String] in
            let kits = Compiler.kits(in: path)
            return kits.isEmpty ? [path] : kits
        }
    }

    /// Says of each kit what there is to say, as soon as all before it have been said.
    ///
    /// - Throws: the worst exit status of them, if that is not 0.
    static func run(_ paths: [String], _ work: @Sendable (String) -> Said) throws {
        let state = Mutex(State())
        let progress = Progress()
        let count = paths.count
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let said = work(paths[index])
            state.withLock { state in
                state.waiting[index] = said
                while let ready = state.waiting.removeValue(forKey: state.next) {
                    progress.kits(count, count)
                    Output.product(ready.product)
                    if !ready.message.isEmpty { Output.message(ready.message) }
                    state.worst = max(state.worst, ready.status)
                    state.next += 1
                }
                progress.kits(state.next, count)
            }
        }
        let worst = state.withLock { $0.worst }
        if worst != 0 { throw ExitCode(worst) }
    }
}
