import Glibc

/// When the files of a kit were last written: two of these differ if anything was saved in between.
///
/// Asked for again and again rather than told by the system: the editors that write aside and rename, network disks and
/// containers all keep the times of a file, and few of them tell of a change.
struct FileStamps: Equatable {
    private struct Stamp: Equatable {
        var file: UInt64
        var size: Int64
        var seconds: Int
        var nanoseconds: Int
    }

    private var stamps: [String: Stamp] = [:]

    /// Files in the folders are stamped too, those of their subfolders not.
    init(_ paths: [String]) {
        for path in paths {
            add(path)
            for name in FileStamps.names(in: path).prefix(FileStamps.most) { add(path + "/" + name) }
        }
    }

    private static let most = 4000

    private mutating func add(_ path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return }
        // A folder's own time changes with every temporary file of an editor.
        guard status.st_mode & S_IFMT == S_IFREG else { return }
        stamps[path] = Stamp(
            file: UInt64(status.st_ino), size: Int64(status.st_size), seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec)
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            // Swap files come and go while somebody types.
            if !name.hasPrefix("."), !name.hasSuffix("~"), !name.hasPrefix("#") { names.append(name) }
        }
        return names.sorted()
    }

    /// Waits until something differs from what this was made of. Looks four times a second.
    func waitForChange(in paths: [String]) -> FileStamps {
        while true {
            usleep(250_000)
            let now = FileStamps(paths)
            guard now != self else { continue }
            // A save may be half done: it is over when two looks agree.
            usleep(50_000)
            if FileStamps(paths) == now { return now }
        }
    }
}
