import Glibc

/// What this process allows itself: a kit is a stranger's file.
enum Limits {
    static let seconds: rlim_t = 30
    static let memory: rlim_t = 2 << 30
    /// Of any one file it writes.
    static let fileSize: rlim_t = 256 << 20
    static let openFiles: rlim_t = 64
    static let pages = 1000
    /// Characters of one page.
    static let characters = 400_000
    static let bookmarks = 2_000
    static let layers = 500
    static let tags = 20_000
    static let output = 128 << 20

    static func impose() {
        set(__rlimit_resource_t(0), seconds)  // RLIMIT_CPU
        set(__rlimit_resource_t(1), fileSize)  // RLIMIT_FSIZE
        set(__rlimit_resource_t(4), 0)  // RLIMIT_CORE
        set(__rlimit_resource_t(7), openFiles)  // RLIMIT_NOFILE
        set(__rlimit_resource_t(9), memory)  // RLIMIT_AS
    }

    private static func set(_ resource: __rlimit_resource_t, _ value: rlim_t) {
        var limit = rlimit(rlim_cur: value, rlim_max: value)
        unsafe _ = setrlimit(resource, &limit)
    }
}
