import Foundation
import Testing

/// Files that are too big, or too long in one direction.
@Suite struct OversizeTests {
    @Test func `a text of two hundred megabytes is refused before it is read`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "kit.txt")
            _ = FileManager.default.createFile(atPath: file.path, contents: Data("SYNOPSIS\n".utf8))
            let handle = try FileHandle(forWritingTo: file)
            try handle.truncate(atOffset: 200_000_000)
            try handle.close()
            let run = try Program.run(["inspect", file.path])
            #expect(run.status == 2)
            #expect(run.errors.contains("at most"))
            #expect(run.errors.contains("help:"))
        }
    }

    @Test(arguments: ["inspect", "check"])
    func `a text of one line is read, and its excerpts are short`(command: String) throws {
        try withTemporaryFolder { folder in
            let sentence = "The ferry of of the lake counts its passengers (twice, and nobody knows why. "
            let file = folder.appending(path: "kit.txt")
            try Data(String(repeating: sentence, count: 4000).utf8).write(to: file)
            let run = try Program.run([command, file.path])
            #expect(run.status <= 1)
            for line in run.output.split(separator: "\n").prefix(200) { #expect(line.count <= 200) }
        }
    }

    @Test func `bytes that are no letters in any encoding are told`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "kit.txt")
            var bytes = Array(
                "SYNOPSIS\n\nA café by the harbour closes, and nobody in the town knows why.\n".utf8)
            bytes.replaceSubrange(15..<16, with: [0xC3, 0x28, 0x81])
            try Data(bytes).write(to: file)
            let run = try Program.run(["inspect", file.path])
            #expect(run.status == 0)
            #expect(run.output.contains("synopsis"))
        }
    }
}

/// Runs a body in a folder of its own, which goes afterwards.
func withTemporaryFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
}
