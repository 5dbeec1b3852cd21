import CPoppler

/// Poppler's complaints about a file are counted, not printed.
@safe struct Messages {
    private let counter: UnsafeMutablePointer<Int>

    var count: Int { unsafe counter.pointee }

    /// The counter lives as long as the process.
    static func collect() -> Messages {
        let counter = UnsafeMutablePointer<Int>.allocate(capacity: 1)
        unsafe counter.initialize(to: 0)
        unsafe _ = g_log_set_default_handler(
            { _, _, _, counter in unsafe counter?.assumingMemoryBound(to: Int.self).pointee += 1 }, counter)
        return unsafe Messages(counter: counter)
    }
}
