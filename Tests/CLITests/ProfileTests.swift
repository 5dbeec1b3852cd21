import Foundation
import Testing

/// `dossier check --profile`, and folders of kits.
@Suite struct ProfileTests {
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dossier-profile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func write(_ text: String, _ path: String) throws {
        let file = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private let kit =
        "---\ntitle: Lanterns\nlang: en\nrunning-time: 104\n---\n\n## Synopsis\n\nA lamp goes out.\n"

    @Test func `a kit is held against a name or a file`() throws {
        try inFolder { folder in
            try write(kit, folder + "/kit.md")
            let short = try Program.run(["check", folder, "--profile", "cannes-short", "--quiet"])
            #expect(short.status == 1)
            #expect(
                short.output.contains(
                    "warning[profile/running-time]: a film of 104 minutes, at most 15 are asked for"))
            #expect(short.errors.contains("profile: Festival de Cannes, short films in competition, https://"))
            try write("source: a letter\nsynopsis: at most 3 words\n", folder + "/ours.profile")
            let ours = try Program.run(["check", folder, "--profile", folder + "/ours.profile", "--quiet"])
            #expect(ours.output.contains("a synopsis of 4 words, at most 3 are asked for"))
            try write(
                "rules:\n  profile/text-length:\n    severity: off\n    reason: agreed\n",
                folder + "/dossier.yaml")
            #expect(
                try Program.run(["check", folder, "--profile", folder + "/ours.profile", "--quiet"]).status == 0
            )
        }
    }

    @Test func `a profile that is none ends with 2 and says why`() throws {
        try inFolder { folder in
            try write(kit, folder + "/kit.md")
            let unknown = try Program.run(["check", folder, "--profile", "cannes"])
            #expect(unknown.status == 2)
            #expect(
                unknown.errors.hasPrefix("error: 'cannes' is no profile\nhelp: did you mean 'cannes-short'?"))
            try write("source: a letter\nlogline: at moist 3 words\n", folder + "/ours.profile")
            let broken = try Program.run(["check", folder, "--profile", folder + "/ours.profile"])
            #expect(broken.status == 2)
            #expect(broken.errors.contains("line 2: 'at moist 3 words'"))
            #expect(try Program.run(["check", folder, "--profile", folder + "/none.profile"]).status == 2)
        }
    }

    @Test func `a folder of kits is as many kits`() throws {
        try inFolder { folder in
            for name in ["b", "a"] { try write(kit, folder + "/\(name)/kit.md") }
            try write("not one", folder + "/readme.txt")
            let run = try Program.run(["check", "--each", folder, "--format", "json"])
            let files = run.output.split(separator: "\n").map { line in
                (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["file"] as? String
            }
            #expect(files == [folder + "/a", folder + "/b"])
        }
    }
}
