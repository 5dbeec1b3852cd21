import CPoppler
import Synchronization

/// Poppler's complaints about a file are counted, not printed.
enum Messages {
    private static let complaints = Atomic<Int>(0)

    static var count: Int { complaints.load(ordering: .relaxed) }

    static func collect() {
        unsafe _ = g_log_set_default_handler(
            { _, _, _, _ in Messages.complaints.add(1, ordering: .relaxed) }, nil)
    }
}
