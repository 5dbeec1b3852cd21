import Foundation
import Testing

/// The program itself, run on what people give it by mistake.
struct BadInputTests {
    @Test func `a missing file is named, with help, and ends with 2`() throws {
        let run = try Program.run(["inspect", "no-such-kit.pdf"])
        #expect(run.status == 2)
        #expect(run.errors.contains("error: 'no-such-kit.pdf' does not exist"))
        #expect(run.errors.contains("help:"))
    }

    @Test func `a folder without a kit is told from a file`() throws {
        try withFolder { folder in
            let run = try Program.run(["check", folder])
            #expect(run.status == 2)
            #expect(run.errors.contains("kit.md"))
        }
    }

    @Test func `an empty file has nothing to read`() throws {
        try withFolder { folder in
            try Data().write(to: URL(fileURLWithPath: folder + "/kit.txt"))
            let run = try Program.run(["inspect", folder + "/kit.txt"])
            #expect(run.status == 2)
            #expect(run.errors.contains("empty"))
        }
    }

    @Test func `random bytes are no text`() throws {
        try withFolder { folder in
            var state: UInt64 = 7
            let bytes = (0..<20_000).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            try Data(bytes).write(to: URL(fileURLWithPath: folder + "/kit.bin"))
            let run = try Program.run(["inspect", folder + "/kit.bin"])
            #expect(run.status == 2)
            #expect(run.errors.contains("binary"))
        }
    }

    @Test func `import writes a kit and leaves an edited one alone`() throws {
        try withFolder { folder in
            let kit =
                "SYNOPSIS\nA lighthouse keeper counts ships that nobody else can see.\n\nNOTES\nThe lamp was lit in 1911.\n"
            try Data(kit.utf8).write(to: URL(fileURLWithPath: folder + "/kit.txt"))
            #expect(try Program.run(["import", folder + "/kit.txt", "-o", folder + "/film"]).status == 0)
            let place = URL(fileURLWithPath: folder + "/film/kit.md")
            var text = try String(contentsOf: place, encoding: .utf8)
            #expect(text.contains("A lighthouse keeper counts ships"))
            text += "\nA line of mine.\n"
            try Data(text.utf8).write(to: place)
            let again = try Program.run(["import", folder + "/kit.txt", "-o", folder + "/film"])
            #expect(again.status == 2)
            #expect(again.errors.contains("--force"))
            #expect(try String(contentsOf: place, encoding: .utf8).contains("A line of mine."))
        }
    }

    @Test func `build leaves a folder alone that is no site`() throws {
        try withFolder { folder in
            try Data("SYNOPSIS\nA tram that never stops.\n".utf8).write(
                to: URL(fileURLWithPath: folder + "/kit.txt"))
            #expect(try Program.run(["build", folder + "/kit.txt", "-o", folder + "/site"]).status == 0)
            #expect(try Program.run(["build", folder + "/kit.txt", "-o", folder + "/site"]).status == 0)
            try FileManager.default.createDirectory(atPath: folder + "/mine", withIntermediateDirectories: true)
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/mine/letter.txt"))
            let run = try Program.run(["build", folder + "/kit.txt", "-o", folder + "/mine"])
            #expect(run.status == 2)
            #expect(FileManager.default.fileExists(atPath: folder + "/mine/letter.txt"))
        }
    }

    @Test func `an unknown code is answered with the nearest one`() throws {
        let run = try Program.run(["explain", "text/doubled-wrod"])
        #expect(run.status == 2)
        #expect(run.errors.contains("text/doubled-word"))
    }

    @Test func `wrong usage ends with 64`() throws {
        #expect(try Program.run(["inspect"]).status == 64)
        #expect(try Program.run(["inspect", "--json", "--text", "x"]).status == 64)
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dossier-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }
}
