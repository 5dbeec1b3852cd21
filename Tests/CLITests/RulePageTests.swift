import Foundation
import Testing

/// The pages of the rules in `Docs/rules` are those of the program.
@Suite struct RulePageTests {
    private func pages(below folder: URL) throws -> [String: String] {
        var pages: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".md")
        {
            pages[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        return pages
    }

    @Test func `the pages are fresh, and 'make rules' makes them so`() throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "dossier-rules-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: made) }
        #expect(try Program.run(["explain", "--pages", made.path]).status == 0)
        let kept = URL(filePath: #filePath).appending(path: "../../../Docs/rules").standardized
        let (new, old) = (try pages(below: made), try pages(below: kept))
        #expect(new.keys.sorted() == old.keys.sorted())
        for (path, text) in new { #expect(old[path] == text, "\(path) is stale") }
    }

    @Test func `every page is in the list, and every link leads to a page`() throws {
        let kept = URL(filePath: #filePath).appending(path: "../../../Docs/rules").standardized
        let pages = try pages(below: kept)
        let list = try #require(pages["README.md"])
        for path in pages.keys where path != "README.md" { #expect(list.contains("](\(path))"), "\(path)") }
        #expect(list.components(separatedBy: "](").count - 1 == pages.count - 1)
    }

    @Test func `a page of a rule that is gone is taken out`() throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "dossier-rules-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: made) }
        let stale = made.appending(path: "text/no-such-rule.md")
        try FileManager.default.createDirectory(
            at: stale.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("old".utf8).write(to: stale)
        #expect(try Program.run(["explain", "--pages", made.path]).status == 0)
        #expect(!FileManager.default.fileExists(atPath: stale.path))
        #expect(try Program.run(["explain", "text/doubled-word", "--pages", made.path]).status == 64)
        #expect(try Program.run(["explain", "--pages", "/proc/none/such"]).status == 2)
    }
}
