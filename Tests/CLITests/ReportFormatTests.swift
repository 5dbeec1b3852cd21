import Foundation
import Testing

/// `dossier check` as other programs read it, and as it changes files.
@Suite struct ReportFormatTests {
    private static let kit = """
        ---
        title: Lanterns
        lang: en
        ---

        ## Synopsis

        He leaves by by the sea, and nobody sees him go.

        """

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dossier-format-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(Self.kit.utf8).write(to: folder.appending(path: "kit.md"))
        try body(folder.path)
    }

    @Test func `annotations and test results tell the same report`() throws {
        try inFolder { folder in
            let github = try Program.run(["check", folder, "--format", "github", "--quiet"])
            #expect(github.status == 1)
            #expect(
                github.output.contains("kit.md,line=8,endLine=8,col=11,endColumn=15,title=text/doubled-word::"))
            let junit = try Program.run(["check", folder, "--format", "junit"])
            #expect(junit.status == 1)
            #expect(junit.output.contains(" failures=\"1\""))
            #expect(junit.output.contains("<testcase classname=\"dossier.text\" name=\"text/doubled-mark\"/>"))
        }
    }

    @Test func `a proof sheet of a PDF shows its pages drawn, with the marks over them`() throws {
        try inFolder { folder in
            let example = URL(filePath: #filePath).appending(path: "../../../Examples/soft-shoulder/kit.pdf")
                .standardized
            let sheet = folder + "/proof.html"
            let run = try Program.run(["check", example.path, "--format", "proof", "-o", sheet])
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("written: \(sheet)"))
            let html = try String(contentsOfFile: sheet, encoding: .utf8)
            #expect(html.contains("src=\"data:image/jpeg;base64,/9j/"))
            #expect(html.contains("class=\"mark is-warning\""))
            #expect(html.contains("id=\"mark-1\""))
            #expect(!html.contains(folder))
        }
    }

    @Test func `a report goes to a file, and never onto what is checked`() throws {
        try inFolder { folder in
            let written = try Program.run(["check", folder, "--format", "json", "-o", folder + "/report.json"])
            #expect(written.status == 1)
            #expect(written.output.isEmpty)
            let report = try String(contentsOfFile: folder + "/report.json", encoding: .utf8)
            #expect(report.hasPrefix("{"))
            let kit = folder + "/kit.md"
            for path in [kit, folder + "/./kit.md"] {
                let refused = try Program.run(["check", kit, "--format", "json", "-o", path])
                #expect(refused.status == 64)
            }
            #expect(try String(contentsOfFile: kit, encoding: .utf8) == Self.kit)
            let lost = try Program.run([
                "check", folder, "--format", "proof", "-o", folder + "/no/such/proof.html",
            ])
            #expect(lost.status == 2)
            #expect(lost.errors.contains("help:"))
        }
    }

    @Test func `a fix shows its diff and leaves nothing to warn of`() throws {
        try inFolder { folder in
            let run = try Program.run(["check", folder, "--fix", "--quiet"])
            #expect(run.status == 0)
            #expect(run.output.contains("-He leaves by by the sea"))
            #expect(run.errors.contains("1 fixed"))
            let again = try Program.run(["check", folder, "--fix", "--quiet", "--format", "json"])
            #expect(again.status == 0)
            #expect(again.errors.contains("nothing to fix"))
            #expect(try JSONSerialization.jsonObject(with: Data(again.output.utf8)) is [String: Any])
        }
    }

    @Test func `what can't be fixed is said, and wrong usage ends with 64`() throws {
        try inFolder { folder in
            let text = folder + "/kit.txt"
            try Data("SYNOPSIS\nThe the lamp.\n".utf8).write(to: URL(filePath: text))
            let run = try Program.run(["check", text, "--fix"])
            #expect(run.status == 2)
            #expect(run.errors.contains("help: make one with: dossier import"))
            #expect(try Program.run(["check", folder, "--unsafe"]).status == 64)
            #expect(try Program.run(["check", folder, folder, "--fix"]).status == 64)
            #expect(try Program.run(["check", folder, "--each", "--format", "junit"]).status == 64)
        }
    }

    @Test func `every code that a report may have is explained`() throws {
        for code in ["reading/tracked-changes", "tool/missing", "choices/broken-file", "kit/unknown-key"] {
            #expect(try Program.run(["explain", code]).output.contains(code))
        }
    }
}
