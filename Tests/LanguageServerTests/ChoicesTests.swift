import DossierText
import Foundation
import Testing

/// The choices beside the kit, saved or open, with the program itself at the other end.
@Suite struct ChoicesTests {
    private let kit = "---\nlang: en\ntitle: The Tram to Tessaly\n---\n\n## Notes\n\nAt the the terminus.\n"

    private func codes(_ reports: JSON) -> [String] {
        (reports["diagnostics"]?.items ?? []).compactMap { $0["code"]?.string }
    }

    @Test func `a rule that is off beside the kit is off in the editor, once the file is looked at again`()
        throws
    {
        let client = try Client()
        _ = try client.initialize()
        client.open(kit)
        #expect(codes(try client.reports(on: client.kitURI)).contains("text/doubled-word"))
        let file = client.folder.appending(path: "dossier.yaml")
        try Data("rules:\n  text/doubled-word:\n    severity: off\n    reason: chant\n".utf8).write(to: file)
        client.notify("workspace/didChangeWatchedFiles", .object(["changes": .array([])]))
        #expect(!codes(try client.reports(on: client.kitURI)).contains("text/doubled-word"))
    }

    @Test
    func `choices that are open count as they stand there, and their mistakes are told at their own place`()
        throws
    {
        let client = try Client()
        _ = try client.initialize()
        client.open(kit)
        _ = try client.reports(on: client.kitURI)
        let uri = "file://" + client.folder.path + "/dossier.yaml"
        client.notify(
            "textDocument/didOpen",
            .object([
                "textDocument": .object([
                    "uri": .string(uri), "languageId": "yaml", "version": .int(4),
                    "text": "rules:\n  text/doubled-wrod: error\n",
                ])
            ]))
        #expect(codes(try client.reports(on: client.kitURI)).contains("text/doubled-word"))
        let mistakes = try client.reports(on: uri)
        #expect(codes(mistakes) == ["choices/unknown-rule"])
        #expect(mistakes["version"] == .int(4))
        #expect(mistakes["diagnostics"]?.items?.first?["range"]?["start"]?["line"] == .int(1))
        client.notify(
            "textDocument/didChange",
            .object([
                "textDocument": .object(["uri": .string(uri), "version": .int(5)]),
                "contentChanges": .array([.object(["text": "words:\n  - the the\n"])]),
            ]))
        #expect(!codes(try client.reports(on: client.kitURI)).contains("text/doubled-word"))
        #expect(codes(try client.reports(on: uri)).isEmpty)
    }
}
