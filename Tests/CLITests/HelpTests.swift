import Foundation
import Testing

/// The help screens as people see them, letter by letter: `make golden` writes them anew, and the diff is read.
@Suite struct HelpTests {
    private static let screens = [
        "dossier", "inspect", "check", "diff", "import", "build", "stills", "stills add", "translations",
        "translations update", "translations confirm", "explain", "lsp",
    ]
    private static let folder = URL(filePath: #filePath).appending(path: "../Help").standardized

    private static func arguments(_ screen: String) -> [String] {
        (screen == "dossier" ? [] : screen.split(separator: " ").map(String.init)) + ["--help"]
    }

    @Test(arguments: screens) func `a help screen is the one that was agreed on`(screen: String) throws {
        let run = try Program.run(Self.arguments(screen))
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let file = Self.folder.appending(path: screen.replacing(" ", with: "-") + ".txt")
        if ProcessInfo.processInfo.environment["DOSSIER_GOLDEN"] == "write" {
            try Data(run.output.utf8).write(to: file)
        }
        #expect(run.output == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test(arguments: screens) func `a help screen fits into eighty columns`(screen: String) throws {
        let run = try Program.run(Self.arguments(screen))
        // The usage line is for copying.
        for line in run.output.split(separator: "\n") where !line.hasPrefix("USAGE:") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test func `without anything the program shows what it can do`() throws {
        let run = try Program.run([])
        #expect((run.output + run.errors).contains("dossier inspect kit.pdf"))
    }
}
