import Foundation

/// A program run to its end, with what it cost.
struct Command {
    let words: [String]

    init(_ words: [String]) { self.words = words }

    struct Cost {
        /// From before the start to after the end.
        var wall: Duration
        /// Most resident memory, in bytes.
        var memory: Int
    }

    struct Failed: Error, CustomStringConvertible {
        var description: String
    }

    /// Runs it with nothing to read and its output thrown away.
    ///
    /// - Parameter allowing: the exit statuses that are no failure.
    func cost(allowing: Set<Int32> = [0]) throws -> Cost {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var child = pid_t()
        let start = ContinuousClock.now
        var pointers = words.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        let status = posix_spawnp(&child, words[0], &actions, nil, &pointers, environ)
        guard status == 0 else { throw Failed(description: "\(words[0]) can't be started") }
        var exit: Int32 = 0
        var usage = rusage()
        guard wait4(child, &exit, 0, &usage) == child else { throw Failed(description: "\(words[0]) was lost") }
        let wall = ContinuousClock.now - start
        // Of what `wait4` gives, a normal end has its status in the second byte.
        guard exit & 0x7F == 0, allowing.contains(exit >> 8 & 0xFF) else {
            throw Failed(description: "\(words.prefix(6).joined(separator: " ")) ended with \(exit)")
        }
        return Cost(wall: wall, memory: usage.ru_maxrss * 1024)
    }

    /// What it prints.
    func output() throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
}

/// A folder of our own for the time of the run.
struct Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dossier-benchmarks-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The path of a file with this content.
    func write(_ data: Data, to name: String) throws -> String {
        let file = folder.appending(path: name)
        try data.write(to: file)
        return file.path
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
