import Foundation
import Testing

/// `dossier diff` as people and scripts call it.
@Suite struct DiffTests {
    private static let kit = """
        ---
        title: Lanterns
        lang: en
        running-time: 104
        ---

        ## Synopsis

        A keeper waits for the boat, and the lamp goes out.

        """

    private func inFolders(_ body: (String, String) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "dossier-diff-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let later = Self.kit.replacing("104", with: "103").replacing("the boat", with: "a ship")
        for (name, text) in [("a", Self.kit), ("b", later)] {
            let folder = root.appending(path: name)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: folder.appending(path: "kit.md"))
        }
        try body(root.appending(path: "a").path, root.appending(path: "b").path)
    }

    @Test func `the status says whether anything differs`() throws {
        try inFolders { old, new in
            let same = try Program.run(["diff", old, old])
            #expect(same.status == 0)
            #expect(same.output.hasSuffix("\nno differences\n"))
            let changed = try Program.run(["diff", old, new])
            #expect(changed.status == 1)
            #expect(changed.output.contains("  ~ running time  104 min → 103 min (line 4)\n"))
            #expect(changed.output.contains("waits for [-the boat,-] {+a ship,+} and the lamp"))
            #expect(changed.output.hasSuffix("2 differences: 2 changed\n"))
            #expect(changed.errors.isEmpty)
        }
    }

    @Test func `a script gets data, a person a page`() throws {
        try inFolders { old, new in
            let json = try Program.run(["diff", old, new, "--format", "json"])
            #expect(json.status == 1)
            let root = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
            #expect((root?["changes"] as? [Any])?.count == 2)
            let page = try Program.run(["diff", old, new, "--format", "html"])
            #expect(page.status == 1)
            #expect(page.output.contains("<del>the boat,</del> <ins>a ship,</ins>"))
        }
    }

    @Test func `a kit that is not there, and wrong usage`() throws {
        try inFolders { old, _ in
            let run = try Program.run(["diff", old, old + "/nothing"])
            #expect(run.status == 2)
            #expect(run.errors.hasPrefix("error: "))
            #expect(try Program.run(["diff", old]).status == 64)
            #expect(try Program.run(["diff", old, old, "--as", "twins"]).status == 64)
        }
    }
}
