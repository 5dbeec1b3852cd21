public import DossierDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file given to read: its bytes, within a limit.
public enum InputFile {
    /// Bytes of the largest text that is read whole; a kit is a few hundred kilobytes.
    public static let largest = 128 * 1024 * 1024

    /// The bytes of a file.
    ///
    /// - Throws: `Failure` if it is missing, a folder, not readable, or larger than `limit`.
    public static func bytes(at path: String, limit: Int = largest) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(opening: path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw failure(opening: path, errno) }
        if status.st_mode & S_IFMT == S_IFDIR {
            throw Failure(
                code: "reading/folder", message: "'\(path)' is a folder",
                help: "give a kit, or a folder that holds 'kit.md'")
        }
        if Int(status.st_size) > limit {
            let size = Int(status.st_size) / (1024 * 1024)
            throw Failure(
                code: "reading/too-large",
                message: "'\(path)' is \(size) MB; at most \(limit / (1024 * 1024)) MB are read",
                help: "give the kit itself, without films and stills")
        }
        return try read(descriptor, path, expected: Int(status.st_size), limit: limit)
    }

    /// The first bytes of a file, which tell its format; nil if it can't be read.
    static func head(of path: String) -> [UInt8]? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = unsafe buffer.withUnsafeMutableBytes {
            unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
        }
        return count < 0 ? nil : Array(buffer.prefix(count))
    }

    /// True if a folder stands at a path.
    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// How many bytes the file at a path has; nil if it can't be asked.
    public static func size(of path: String) -> Int? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    private static func read(
        _ descriptor: Int32, _ path: String, expected: Int, limit: Int
    ) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected + 1)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(opening: path, errno)
            }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[0..<count])
            if bytes.count > limit {
                throw Failure(
                    code: "reading/too-large", message: "'\(path)' holds more than \(limit / (1024 * 1024)) MB",
                    help: "give the kit itself, without films and stills")
            }
        }
    }

    private static func failure(opening path: String, _ code: Int32) -> Failure {
        switch code {
        case ENOENT:
            Failure(
                code: "reading/missing-file", message: "'\(path)' does not exist",
                help: "look at the spelling of the path")
        case EACCES:
            Failure(
                code: "reading/no-permission", message: "'\(path)' may not be read",
                help: "ask its owner, or change its permissions")
        default:
            unsafe Failure(
                code: "reading/unreadable-file",
                message: "'\(path)' can't be read: \(String(cString: strerror(code)))")
        }
    }
}
