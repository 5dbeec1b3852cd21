import DossierCompiler
import DossierDiagnostics
import Foundation
import Testing

/// Choices and fixes on a kit folder, from the files to the reports.
struct ChosenReportTests {
    private static let kit = """
        ---
        title: Lanterns
        lang: en
        ---

        ## Synopsis

        The keeper waits until the the lamp goes out ,and then he leaves. <!-- dossier-ignore text/doubled-word: a chant -->

        He leaves by by the sea, and nobody sees him go.
        """

    private func inFolder(_ kit: String, choices: String? = nil, _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dossier-choices-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(kit.utf8).write(to: folder.appending(path: "kit.md"))
        if let choices { try Data(choices.utf8).write(to: folder.appending(path: "dossier.yaml")) }
        try body(folder.path)
    }

    private func codes(_ folder: String) throws -> [String] {
        let checked = Compiler.check(try Compiler.read(folder), from: folder)
        return checked.diagnostics.map(\.code).filter { $0 != "kit/missing-part" }
    }

    @Test func `a comment silences its paragraph and no other`() throws {
        try inFolder(Self.kit) { folder in
            let codes = try codes(folder)
            #expect(codes == ["text/doubled-word"])
        }
    }

    @Test func `a rule that is off in dossier.yaml reports nothing, and the comment is not unused`() throws {
        let choices = "rules:\n  text/doubled-word: {severity: off, reason: a chant}\n"
        try inFolder(Self.kit, choices: choices) { folder in
            let codes = try codes(folder)
            #expect(codes.isEmpty)
        }
    }

    @Test func `an unknown rule is reported with the nearest, a broken file with one message`() throws {
        try inFolder(Self.kit, choices: "rules:\n  text/double-word: note\n") { folder in
            let checked = Compiler.check(try Compiler.read(folder), from: folder)
            #expect(checked.diagnostics.first?.help == "write 'text/doubled-word'")
            #expect(checked.texts[folder + "/dossier.yaml"] != nil)
        }
        try inFolder(Self.kit, choices: "rules: [\n") { folder in
            let codes = try codes(folder)
            #expect(codes == ["choices/broken-file", "text/doubled-word"])
        }
    }

    @Test func `fixing changes kit.md, silences its reports, and again changes nothing`() throws {
        try inFolder(Self.kit) { folder in
            let fixed = try Compiler.fix(folder)
            #expect(fixed.reports.map(\.code) == ["text/doubled-word"])
            #expect(fixed.diff.contains("-He leaves by by the sea"))
            #expect(fixed.diff.contains("+He leaves by the sea"))
            let after = try codes(folder)
            #expect(after.isEmpty)
            let before = try Data(contentsOf: URL(filePath: folder + "/kit.md"))
            #expect(String(decoding: before, as: UTF8.self).contains("until the the lamp"))
            let again = try Compiler.fix(folder)
            #expect(again.diff.isEmpty && again.reports.isEmpty)
            let text = try Data(contentsOf: URL(filePath: folder + "/kit.md"))
            #expect(text == before)
        }
    }

    @Test func `a comment that ignores nothing is taken out, and line ends stay what they were`() throws {
        let kit = Self.kit.replacing("the the", with: "the").replacing("by by", with: "by")
            .replacing("\n", with: "\r\n")
        try inFolder(kit) { folder in
            let before = try codes(folder)
            #expect(before == ["choices/unused-ignore"])
            _ = try Compiler.fix(folder)
            let text = try String(contentsOf: URL(filePath: folder + "/kit.md"), encoding: .utf8)
            #expect(!text.contains("dossier-ignore") && text.contains("\r\n\r\n"))
            let after = try codes(folder)
            #expect(after.isEmpty)
        }
    }

    @Test func `what is no kit folder is not fixed`() throws {
        try inFolder(Self.kit) { folder in
            let file = folder + "/kit.txt"
            try Data("SYNOPSIS\nThe the lamp.\n".utf8).write(to: URL(filePath: file))
            #expect(throws: Failure.self) { try Compiler.fix(file) }
        }
    }

    @Test func `each code that is written in the sources has a page`() throws {
        let root = URL(filePath: #filePath).appending(path: "../../../Sources").standardized
        var codes: Set<String> = []
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for part in text.components(separatedBy: "\"").dropFirst() {
                let subject = part.split(separator: "/").first.map(String.init) ?? ""
                guard ["reading", "tool", "choices", "kit"].contains(subject), !part.contains("."),
                    !part.contains("\n"), part.count > subject.count + 1,
                    part.allSatisfy({ $0.isLowercase || $0 == "-" || $0 == "/" })
                else { continue }
                codes.insert(part)
            }
        }
        #expect(codes.count > 40)
        // What stops a command is told by its message alone.
        codes.subtract(["kit/already-a-folder"])
        for code in codes.sorted() { #expect(Compiler.page(code, width: 80) != nil, "\(code)") }
    }
}
