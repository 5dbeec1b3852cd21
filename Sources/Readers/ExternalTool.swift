public import DossierDiagnostics
import Glibc

/// A program of someone else's: the one door to anything that runs outside our own process.
///
/// The program is looked for beside our own executable and then along `PATH`. It runs in a process group of its
/// own with nothing on its standard input, an environment of few variables, and limits on time, output and memory;
/// when a limit is passed the whole group is killed.
public struct ExternalTool: Sendable {
    /// The name of the executable.
    public var name: String
    /// The line that installs it, as a person would type it.
    public var install: String

    public init(name: String, install: String) {
        self.name = name
        self.install = install
    }

    public struct Limits: Sendable {
        /// Of wall-clock time.
        public var seconds: Double
        /// Of standard output.
        public var bytes: Int
        /// Of the memory each of its processes may ask for, in bytes; nil for a program that limits itself.
        public var memory: Int?

        public init(seconds: Double = 60, bytes: Int = 256 << 20, memory: Int? = nil) {
            self.seconds = seconds
            self.bytes = bytes
            self.memory = memory
        }
    }

    public enum Ending: Sendable, Hashable {
        case exited(Int)
        case killed(signal: Int)
        case tooSlow
        case tooMuchOutput
    }

    public struct Outcome: Sendable {
        public var output: [UInt8]
        /// The first few thousand bytes of what it complained about.
        public var complaints: [UInt8]
        public var ending: Ending
    }

    /// Runs the program to its end.
    ///
    /// - Throws: `tool/missing` with the install line if the program is nowhere; `tool/not-started` if the system
    ///   refuses. How the program ended is no failure here: see `Outcome.ending`.
    public func run(_ arguments: [String], limits: Limits = Limits()) throws(Failure) -> Outcome {
        guard let path = location() else {
            throw Failure(
                code: "tool/missing", message: "\(name) is not installed",
                help: "install it with: \(install)")
        }
        var command = (path: path, words: [name] + arguments)
        if let memory = limits.memory {
            // The shell sets the limit and becomes the program; what the program is given it never looks at.
            let script = "ulimit -v \(memory / 1024); exec \"$@\""
            command = ("/bin/sh", ["sh", "-c", script, "sh", path] + arguments)
        }
        guard let child = Child(path: command.path, arguments: command.words) else {
            throw Failure(
                code: "tool/not-started", message: "\(name) could not be started",
                help: "look whether \(path) can be run, and whether memory is free")
        }
        return child.outcome(limits)
    }

    /// Where the program is; nil if it is neither beside our executable nor on `PATH`.
    public func location() -> String? {
        var folders: [String] = []
        if let own = ExternalTool.ownFolder() { folders.append(own) }
        if let path = unsafe getenv("PATH") {
            folders += unsafe String(cString: path).split(separator: ":").map(String.init)
        }
        return folders.map { "\($0)/\(name)" }.first { isProgram($0) }
    }

    private func isProgram(_ path: String) -> Bool {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return unsafe access(path, X_OK) == 0
    }

    private static func ownFolder() -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let length = unsafe readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
        guard length > 0 else { return nil }
        let path = String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return String(path[..<slash])
    }
}
