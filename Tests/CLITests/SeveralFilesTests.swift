import Foundation
import Testing

/// Several files as one kit, and many kits in one call, through the whole program.
@Suite struct SeveralFilesTests {
    private static let cover =
        "SLACK WATER\n\nA film by Ida Brenner\n\nSYNOPSIS\n\nA ferryman keeps a secret for the widow who lives on the other side of the river.\n"
    private static let crew = "CREW\n\nDirector: Ida Brenner\nEditor: Tom Halvarsen\nRunning time: 93 minutes\n"

    private func with<Result>(_ files: [String: String], _ work: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return try work(folder)
    }

    private struct Kit: Decodable {
        struct Credit: Decodable {
            struct Source: Decodable { var file: String }
            var name: String
            var source: Source
        }
        var file: String?
        var credits: [Credit]?
        var error: [String: String]?
    }

    @Test func `several files are one kit`() throws {
        try with(["1 cover.txt": Self.cover, "2 crew.txt": Self.crew]) { folder in
            let run = try Program.run(
                ["inspect", "--json", folder.path + "/1 cover.txt", folder.path + "/2 crew.txt"])
            let kit = try JSONDecoder().decode(Kit.self, from: Data(run.output.utf8))
            #expect(kit.credits?.first { $0.name == "Tom Halvarsen" }?.source.file == "2 crew.txt")
            #expect(run.output == (try Program.run(["inspect", "--json", folder.path]).output))
        }
    }

    @Test func `a file that can't be read is reported, and the rest goes on`() throws {
        try with(["cover.txt": Self.cover]) { folder in
            let run = try Program.run(["inspect", folder.path + "/cover.txt", folder.path + "/gone.txt"])
            #expect(run.status == 0)
            #expect(run.output.contains("Slack Water"))
            #expect(run.errors.contains("gone.txt' does not exist"))
        }
    }

    @Test func `an import keeps all originals, and the pictures beside them as stills`() throws {
        try with(["1 cover.txt": Self.cover, "2 crew.txt": Self.crew, "ferry.png": ""]) { folder in
            try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).write(
                to: folder.appending(path: "ferry.png"))
            let film = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: film) }
            let run = try Program.run(["import", folder.path, "-o", film.path])
            #expect(run.status == 0)
            let names = try FileManager.default.subpathsOfDirectory(atPath: film.path)
            #expect(
                Set(names).isSuperset(of: [
                    "kit.md", "source/1 cover.txt", "source/2 crew.txt", "media/ferry.png",
                ]))
            let kit = try String(contentsOf: film.appending(path: "kit.md"), encoding: .utf8)
            #expect(kit.contains("media/ferry.png"))
            #expect(kit.contains("Tom Halvarsen"))
        }
    }

    @Test func `many kits come one a line in the order given, whatever becomes of one`() throws {
        try with(["a.txt": Self.cover, "b.txt": Self.crew]) { folder in
            let names = ["b.txt", "gone.txt", "a.txt", "b.txt"]
            let run = try Program.run(["inspect", "--each", "--json"] + names.map { folder.path + "/" + $0 })
            let kits = try run.output.split(separator: "\n").map {
                try JSONDecoder().decode(Kit.self, from: Data($0.utf8))
            }
            #expect(kits.map { $0.file?.split(separator: "/").last.map(String.init) } == names)
            #expect(kits.map { $0.error?["code"] } == [nil, "reading/missing-file", nil, nil])
            #expect(run.status == 2)
        }
    }

    @Test func `of many checks the worst status counts`() throws {
        try with([
            "a.txt": Self.cover + "\nThe the end of the story is is not told here.\n", "b.txt": Self.crew,
        ]) { folder in
            let paths = ["b.txt", "a.txt"].map { folder.path + "/" + $0 }
            let run = try Program.run(["check", "--each", "--format", "json"] + paths)
            #expect(run.output.split(separator: "\n").count == 2)
            #expect(run.status == 1)
            #expect(try Program.run(["check", "--each", "--format", "sarif"] + paths).status == 64)
        }
    }
}
