import Foundation
import Testing

/// A `kit.md` with a mistake in it: one message, at its place, with its cure.
@Suite struct MistakenKitTests {
    private func check(_ kit: String) throws -> Program.Run {
        var result: Program.Run?
        try withTemporaryFolder { folder in
            try Data(kit.utf8).write(to: folder.appending(path: "kit.md"))
            result = try Program.run(["check", folder.path])
        }
        return try #require(result)
    }

    @Test func `broken YAML is told with its line`() throws {
        let run = try check("---\ntitle: Lanterns\nyear: [2024\n---\n\n## Synopsis\n\nA lamp goes out.\n")
        #expect(run.status != 0)
        #expect((run.output + run.errors).contains("kit.md"))
        #expect((run.output + run.errors).contains("help"))
    }

    @Test func `an unknown key is answered with the one that was meant`() throws {
        let run = try check("---\ntitle: Lanterns\nruning-time: 90\n---\n\n## Synopsis\n\nA lamp goes out.\n")
        #expect(run.output.contains("runing-time"))
        #expect(run.output.contains("running-time"))
    }

    @Test func `building from a kit that can't be read writes nothing`() throws {
        try withTemporaryFolder { folder in
            try Data([0xFF, 0xFE, 0x00]).write(to: folder.appending(path: "kit.md"))
            let site = folder.appending(path: "site")
            let run = try Program.run(["build", folder.path, "-o", site.path])
            #expect(run.status != 0)
            #expect(!FileManager.default.fileExists(atPath: site.path))
        }
    }
}
