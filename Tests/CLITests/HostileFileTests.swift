import Foundation
import Testing

/// Files made to keep a program busy: each ends with a word about it.
@Suite struct HostileFileTests {
    @Test func `a Word document that unpacks without end is read to a limit`() throws {
        let bomb = PackedFile.word(letters: 4_000_000)
        #expect(bomb.count < 30_000)
        let small = try run(["inspect", "--text"], PackedFile.word(letters: 25_800), as: "kit.docx")
        #expect(small.output.contains("behind"))
        let run = try run(["inspect", "--text"], bomb, as: "kit.docx")
        #expect(run.status == 0)
        #expect(run.output.utf8.count < 3_500_000)
        #expect(!run.output.contains("behind"))
        #expect(run.errors.contains("what is left of it was read (word/document.xml)"))
    }

    @Test(arguments: ["kit.html", "kit.docx", "kit.odt"])
    func `entities that name each other are not expanded`(name: String) throws {
        let names = (1...20).map { "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 - 1);", count: 10) + "\">" }
        let entities = "<!DOCTYPE d [<!ENTITY a0 \"ha\">" + names.joined() + "]>"
        let text = "SYNOPSIS &a20; The ferry waits."
        let file: Data =
            switch name {
            case "kit.html": Data("<!doctype html>\(entities)<body><p>\(text)</p></body>".utf8)
            case "kit.docx":
                PackedFile.archive([
                    (
                        "word/document.xml",
                        Data(
                            "\(entities)<w:document><w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>"
                                .utf8), 0
                    )
                ])
            default:
                PackedFile.archive([
                    (
                        "content.xml",
                        Data(
                            "\(entities)<office:document-content><office:body><office:text><text:p>\(text)</text:p></office:text></office:body></office:document-content>"
                                .utf8), 0
                    )
                ])
            }
        let run = try run(["inspect", "--text"], file, as: name)
        #expect(run.status == 0)
        #expect(run.output.contains("The ferry waits."))
        #expect(run.output.utf8.count < 2000)
    }

    @Test func `aliases of a front matter that name each other are refused`() throws {
        let rows = (1...14).map {
            "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ",") + "]"
        }
        let text = "---\na0: &a0 [x, x]\n" + rows.joined(separator: "\n") + "\n---\n\n# SYNOPSIS\n\nA ferry.\n"
        let run = try run(["inspect"], Data(text.utf8), as: "kit.md")
        #expect(run.status <= 2)
        #expect(run.errors.contains("kit/tangled") || run.errors.contains("alias"))
    }

    @Test func `of a thousand reports and more the first are shown, and that is said`() throws {
        let text = "SYNOPSIS\n\n" + String(repeating: "The keeper of of the weir sleeps. ", count: 1200)
        let shown = try run(["check"], Data(text.utf8), as: "kit.txt")
        #expect(shown.status == 1)
        #expect(shown.errors.contains("more are not shown: --format json has them all"))
        let all = try run(["check", "--format", "json"], Data(text.utf8), as: "kit.txt")
        #expect(all.output.components(separatedBy: "doubled-word").count > 1200)
    }

    private func run(_ arguments: [String], _ bytes: Data, as name: String) throws -> Program.Run {
        var result: Program.Run?
        try withTemporaryFolder { folder in
            let file = folder.appending(path: name)
            try bytes.write(to: file)
            result = try Program.run(arguments + [file.path])
        }
        return try #require(result)
    }
}
