import Foundation
import Testing

/// `dossier check --watch` in a process of its own, which the test ends.
@Suite struct WatchTests {
    private static let kit = "---\ntitle: Lanterns\nlang: en\n---\n\n## Synopsis\n\nHe leaves by by the sea.\n"

    @Test func `a save is checked again`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dossier-watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "kit.md")
        try Data(Self.kit.utf8).write(to: file)
        let process = Process()
        process.executableURL = Program.executable
        process.arguments = ["check", folder.path, "--watch", "--quiet"]
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "NO_COLOR": "1"]
        let said = folder.appending(path: ".said")
        _ = FileManager.default.createFile(atPath: said.path, contents: nil)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: said)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        defer {
            // A child of a test's thread may have the gentler signals blocked.
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        func isSaid(_ text: String) throws -> Bool {
            for _ in 0..<600 {
                if try String(contentsOf: said, encoding: .utf8).contains(text) { return true }
                Thread.sleep(forTimeInterval: 0.1)
            }
            return false
        }
        #expect(try isSaid("1 warning in "))
        #expect(try isSaid("watching "))
        try Data(Self.kit.replacing("by by", with: "by").utf8).write(to: file, options: .atomic)
        #expect(try isSaid("nothing to report in "))
        // A kit that cannot be read is said to be so, and waited for.
        try FileManager.default.removeItem(at: file)
        #expect(try isSaid("error: "))
        #expect(process.isRunning)
    }

    @Test func `watching is for one kit on a terminal`() throws {
        #expect(try Program.run(["check", "a", "--watch", "--each"]).status == 64)
        #expect(try Program.run(["check", "a", "--watch", "--format", "json"]).status == 64)
        #expect(try Program.run(["check", "a", "--watch", "--fix"]).status == 64)
    }
}
