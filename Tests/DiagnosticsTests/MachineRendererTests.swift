import DossierDiagnostics
import DossierKit
import Foundation
import Testing

struct MachineRendererTests {
    private static let span = SourceSpan(file: "a kit é.md", page: 2, line: 2, range: 6..<11)
    private static let texts = SourceTexts("a kit é.md", SourceText(Array("ab\né été\nz".utf8)))
    private static let found = Diagnostic(
        code: "text/x", severity: .warning, message: "\"quoted\" \u{1}", text: "été", source: span,
        related: [
            .init(text: "z", source: SourceSpan(file: "a kit é.md", line: 3, range: 12..<13), message: "also"),
            .init(text: "nowhere", source: nil, message: "unplaced"),
        ], help: "h", fixes: [Fix("write", edits: [.init(span, replacement: "ete")], isSafe: true)])
    private static let rule = Rule(
        code: "text/x", since: "0.1", severity: .warning, title: "T", explanation: "One.\nTwo.", wrong: ["w"],
        right: ["r"])

    private func object(_ bytes: [UInt8]) throws -> NSDictionary {
        try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
    }

    private func dig(_ from: NSDictionary, _ path: String) -> Any? {
        path.split(separator: ".").reduce(from as Any?) { ($0 as? NSDictionary)?[String($1)] }
    }

    @Test func `JSON has what the scorer reads`() throws {
        let bytes = JSONRenderer().render([Self.found])
        let first = try #require((try object(bytes)["diagnostics"] as? [NSDictionary])?.first)
        #expect(first["code"] as? String == "text/x")
        #expect(first["severity"] as? String == "warning")
        #expect(first["message"] as? String == "\"quoted\" \u{1}")
        #expect(first["help"] as? String == "h")
        #expect(first["text"] as? String == "été")
        let source = try #require(first["source"] as? NSDictionary)
        #expect(source["file"] as? String == "a kit é.md")
        #expect(source["page"] as? Int == 2)
        #expect(source["line"] as? Int == 2)
        #expect(source["range"] as? [Int] == [6, 11])
        let related = try #require(first["related"] as? [NSDictionary])
        #expect(related.count == 2)
        #expect(related[1]["source"] == nil)
        let fix = try #require((first["fixes"] as? [NSDictionary])?.first)
        #expect(fix["safe"] as? Bool == true)
        #expect((fix["edits"] as? [NSDictionary])?.first?["replacement"] as? String == "ete")
    }

    @Test func `no report is an empty list`() {
        #expect(String(decoding: JSONRenderer().render([]), as: UTF8.self) == "{\n  \"diagnostics\": []\n}\n")
    }

    @Test func `SARIF has rules, regions in columns and bytes, related places and fixes`() throws {
        let bytes = SARIFRenderer(version: "0.1.0").render([Self.found], rules: [Self.rule], texts: Self.texts)
        let log = try object(bytes)
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [NSDictionary])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let rule = try #require(
            (dig(run, "tool.driver.rules") as? [NSDictionary])?.first)
        #expect(rule["id"] as? String == "text/x")
        #expect(dig(rule, "defaultConfiguration.level") as? String == "warning")
        #expect((dig(rule, "help.markdown") as? String)?.hasPrefix("# T\n") == true)
        let result = try #require((run["results"] as? [NSDictionary])?.first)
        #expect(result["ruleIndex"] as? Int == 0)
        let location = try #require((result["locations"] as? [NSDictionary])?.first)
        #expect(
            dig(location, "physicalLocation.artifactLocation.uri") as? String == "a%20kit%20%C3%A9.md"
        )
        let region = try #require(dig(location, "physicalLocation.region") as? NSDictionary)
        #expect(region["startLine"] as? Int == 2)
        #expect(region["startColumn"] as? Int == 3)
        #expect(region["endColumn"] as? Int == 6)
        #expect(region["byteOffset"] as? Int == 6)
        #expect(region["byteLength"] as? Int == 5)
        #expect(dig(region, "snippet.text") as? String == "été")
        let related = try #require(result["relatedLocations"] as? [NSDictionary])
        #expect(related.count == 1)
        #expect(related[0]["id"] as? Int == 1)
        let change = try #require(
            ((result["fixes"] as? [NSDictionary])?.first?["artifactChanges"] as? [NSDictionary])?.first)
        let replacement = try #require((change["replacements"] as? [NSDictionary])?.first)
        #expect(dig(replacement, "insertedContent.text") as? String == "ete")
    }

    @Test func `SARIF of unknown rules and unknown texts still points`() throws {
        let log = try object(SARIFRenderer(version: "0.1.0").render([Self.found], rules: []))
        let run = try #require((log["runs"] as? [NSDictionary])?.first)
        let rules = try #require(dig(run, "tool.driver.rules") as? [NSDictionary])
        #expect(rules.map { $0["id"] as? String } == ["text/x"])
        let result = try #require((run["results"] as? [NSDictionary])?.first)
        let location = try #require((result["locations"] as? [NSDictionary])?.first)
        #expect(dig(location, "physicalLocation.region.startLine") as? Int == 2)
    }

    @Test func `the page of a rule is wrapped and shows its examples`() {
        let rule = Rule(
            code: "text/x", since: "0.1", severity: .note, title: "A thing",
            explanation: "One two three four five six\nseven.\n\nEight.", wrong: ["↓\nbad"], right: ["good"])
        #expect(
            RulePage(rule, width: 20).text == """
                A thing
                text/x · note · since 0.1

                One two three four
                five six seven.

                Eight.

                Reported:

                    ↓
                    bad

                Fine:

                    good


                """)
    }
}
