import Foundation
import Testing

/// A kit in two languages through the whole program.
struct TranslationsTests {
    private static let kit = """
        ---
        title: The Lamp
        lang: en
        ---

        ## Synopsis

        A keeper counts ships that nobody sees.
        """

    @Test func `a translation is begun, worked on, outdated, confirmed and built`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder + "/film", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let original = URL(filePath: folder + "/film/kit.md")
        let french = URL(filePath: folder + "/film/kit.fr.md")
        try Data(Self.kit.utf8).write(to: original)
        let update = ["translations", "update", "fr", "--kit", folder + "/film"]
        #expect(try Program.run(update).errors.contains("(2 missing)"))
        let begun = try String(contentsOf: french, encoding: .utf8)
        try Data(
            begun.replacing("# title:", with: "title: La Lampe")
                .replacing("## {.synopsis}", with: "## Synopsis\n\nUn gardien compte des navires.").utf8
        ).write(to: french)
        #expect(try Program.run(["translations", folder + "/film"]).status == 0)
        try Data(Self.kit.replacing("ships", with: "boats").utf8).write(to: original)
        let outdated = try Program.run(["translations", folder + "/film"])
        #expect(outdated.status == 1)
        #expect(outdated.output.contains("-A keeper counts ships that nobody sees."))
        #expect(outdated.output.contains("+A keeper counts boats that nobody sees."))
        let json = try Program.run(["translations", folder + "/film", "--format", "json"])
        #expect(json.status == 1)
        #expect(json.output.contains("\"state\": \"outdated\""))
        let confirm = ["translations", "confirm", "fr", "--kit", folder + "/film"]
        #expect(try Program.run(confirm + ["nothing"]).errors.contains("the kit has no text 'nothing'"))
        #expect(try Program.run(confirm + ["synopsis"]).status == 0)
        #expect(try Program.run(["translations", folder + "/film"]).status == 0)
        let build = try Program.run(["build", folder + "/film", "-o", folder + "/out", "--only", "site,text"])
        #expect(build.status == 0, "\(build.errors)")
        let page = try String(contentsOfFile: folder + "/out/fr/index.html", encoding: .utf8)
        #expect(page.contains("<html lang=\"fr\">"))
        #expect(page.contains("Un gardien compte des navires."))
        #expect(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"../index.html\">"))
        let first = try String(contentsOfFile: folder + "/out/index.html", encoding: .utf8)
        #expect(first.contains("href=\"fr/index.html\" lang=\"fr\" hreflang=\"fr\""))
        #expect(FileManager.default.fileExists(atPath: folder + "/out/fr/downloads/la-lampe.txt"))
        #expect(try Program.run(["translations", "update", "en", "--kit", folder + "/film"]).status == 2)
        #expect(try Program.run(["translations", "update", "../x", "--kit", folder + "/film"]).status == 2)
    }
}
