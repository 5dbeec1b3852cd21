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

    @Test func `with its address a site has what others need to name it, and a picture set in type`() throws {
        try withKit { folder in
            let run = try Program.run([
                "build", folder + "/film", "-o", folder + "/out", "--only", "site", "--url",
                "https://films.example/lamp",
            ])
            #expect(run.status == 0, "\(run.errors)")
            let written = files(folder + "/out")
            #expect(written.contains("sitemap.xml") && written.contains("oembed.json"))
            let page = try String(contentsOf: URL(filePath: folder + "/out/index.html"), encoding: .utf8)
            #expect(page.contains("<link rel=\"canonical\" href=\"https://films.example/lamp/\">"))
            #expect(page.contains("og:image") == written.contains("card.jpg"))
        }
    }

    @Test func `an address that no site can have is wrong usage, and in kit.md a warning`() throws {
        try withKit { folder in
            let given = try Program.run([
                "build", folder + "/film", "-o", folder + "/out", "--url", "films.example",
            ])
            #expect(given.status == 64)
            #expect(given.errors.contains("--url takes the whole address of the site's folder"))
            let kit = Self.kit.replacing("year: 2020", with: "year: 2020\nsite: films.example")
            try Data(kit.utf8).write(to: URL(filePath: folder + "/film/kit.md"))
            let stated = try Program.run(["build", folder + "/film", "-o", folder + "/out", "--only", "site"])
            #expect(stated.status == 0)
            #expect(stated.errors.contains("warning[build/no-address]: 'films.example' is no address"))
            #expect(!files(folder + "/out").contains("sitemap.xml"))
        }
    }

    @Test func `a look of one's own changes the site, and what is wrong with it is said`() throws {
        try withKit { folder in
            let look = folder + "/film/look"
            try FileManager.default.createDirectory(
                atPath: look + "/fonts", withIntermediateDirectories: true)
            try Data("h1 { color: teal }".utf8).write(to: URL(filePath: look + "/style.css"))
            try Data("x".utf8).write(to: URL(filePath: look + "/colour.css"))
            try Data("x".utf8).write(to: URL(filePath: look + "/fonts/face.woff2"))
            try Data("x".utf8).write(to: URL(filePath: look + "/fonts/face.exe"))
            let arguments = ["build", folder + "/film", "-o", folder + "/out", "--only", "site"]
            let run = try Program.run(arguments)
            #expect(run.status == 0)
            #expect(run.errors.contains("'look/colour.css' is not used: nothing of the site has that name"))
            #expect(run.errors.contains("help: call it 'colours.css'"))
            let css = try String(contentsOf: URL(filePath: folder + "/out/style.css"), encoding: .utf8)
            #expect(css.hasSuffix("h1 { color: teal }"))
            #expect(files(folder + "/out").filter { $0.hasPrefix("fonts/") } == ["fonts/face.woff2"])
            try Data("<p>\n{{#rows}}".utf8).write(to: URL(filePath: look + "/crew.mustache"))
            let broken = try Program.run(arguments)
            #expect(broken.status == 2)
            #expect(broken.errors.contains("'look/crew.mustache', line 2: section 'rows' is never closed"))
            #expect(broken.errors.contains("help: close it with {{/rows}}"))
            #expect(files(folder + "/out").contains("index.html"))
        }
    }

    @Test func `a film of the kit goes out with the site, and one that is not there is named`() throws {
        try withKit { folder in
            let trailers = """
                year: 2020
                trailers:
                  - file: media/opening.mp4
                  - file: media/lost.mp4
                  - file: ../film/kit.md
                """
            let kit = Self.kit.replacing("year: 2020", with: trailers)
            try Data(kit.utf8).write(to: URL(filePath: folder + "/film/kit.md"))
            try FileManager.default.createDirectory(
                atPath: folder + "/film/media", withIntermediateDirectories: true)
            try Data("film".utf8).write(to: URL(filePath: folder + "/film/media/opening.mp4"))
            let run = try Program.run(["build", folder + "/film", "-o", folder + "/out", "--only", "site"])
            #expect(run.status == 0)
            #expect(run.errors.contains("'media/lost.mp4' is not in the kit folder"))
            #expect(run.errors.contains("'../film/kit.md' is no file that browsers show"))
            #expect(files(folder + "/out").contains("media/opening.mp4"))
            let page = try String(contentsOf: URL(filePath: folder + "/out/index.html"), encoding: .utf8)
            #expect(page.contains("href=\"media/opening.mp4\" download"))
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
