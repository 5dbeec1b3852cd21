import Foundation
import Testing

/// The program itself, building the forms of a kit.
struct BuildTests {
    private static let kit = """
        ---
        title: The Lamp
        year: 2020
        running-time: 80
        credits:
          - director: Oda Lind
        ---

        ## Synopsis

        A lighthouse keeper counts ships that nobody else can see.
        """

    @Test func `only the forms asked for are written, with the kit as data`() throws {
        try withKit { folder in
            let run = try Program.run(["build", folder + "/film", "-o", folder + "/out", "--only", "text,docx"])
            #expect(run.status == 0, "\(run.errors)")
            #expect(
                files(folder + "/out") == ["downloads/the-lamp.docx", "downloads/the-lamp.txt", "kit.json"])
        }
    }

    @Test func `a form that there is not is wrong usage`() throws {
        try withKit { folder in
            let run = try Program.run(["build", folder + "/film", "-o", folder + "/out", "--only", "doc"])
            #expect(run.status == 64)
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
        }
    }

    @Test func `without the program that prints, the rest is built and the lack is said`() throws {
        try withKit { folder in
            let all = try Program.run(["build", folder + "/film", "-o", folder + "/out"], path: "/nonexistent")
            #expect(all.status == 0)
            #expect(
                all.errors.contains("warning[build/no-pdf]: no PDF was written: weasyprint is not installed"))
            let written = files(folder + "/out")
            #expect(written.contains("index.html"))
            #expect(written.contains("downloads/the-lamp.zip"))
            #expect(!written.contains { $0.hasSuffix(".pdf") })
            let asked = try Program.run(
                ["build", folder + "/film", "-o", folder + "/out", "--only", "pdf"], path: "/nonexistent")
            #expect(asked.status == 1)
            #expect(asked.errors.contains("help: install it with: pipx install weasyprint"))
        }
    }

    @Test func `a second build gives the same bytes, and a folder of someone else's is left alone`() throws {
        try withKit { folder in
            let arguments = ["build", folder + "/film", "-o", folder + "/out", "--only", "zip,epub,odt"]
            #expect(try Program.run(arguments).status == 0)
            let zip = URL(filePath: folder + "/out/downloads/the-lamp.zip")
            let first = try Data(contentsOf: zip)
            #expect(try Program.run(arguments).status == 0)
            #expect(try Data(contentsOf: zip) == first)
            try FileManager.default.createDirectory(
                atPath: folder + "/mine", withIntermediateDirectories: true)
            try Data("{}".utf8).write(to: URL(filePath: folder + "/mine/kit.json"))
            let refused = try Program.run(["build", folder + "/film", "-o", folder + "/mine"])
            #expect(refused.status == 2)
            #expect(files(folder + "/mine") == ["kit.json"])
        }
    }

    private func withKit(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder + "/film", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(Self.kit.utf8).write(to: URL(filePath: folder + "/film/kit.md"))
        try body(folder)
    }

    private func files(_ folder: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return all.filter { $0.contains(".") }.sorted()
    }
}
