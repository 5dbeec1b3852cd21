import DossierChecks
import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText
import Foundation
import Testing

/// Every rule, from its own page.
struct RuleTests {
    static let codes = CheckRegistry.all.map { $0.rule.code }

    private func rule(_ code: String) throws -> Rule { try #require(CheckRegistry.rule(code)) }

    @Test(arguments: codes) func `a wrong example is reported at its arrow, and nothing else is`(_ code: String)
        throws
    {
        for source in try rule(code).wrong {
            let example = Example(source)
            let found = example.reports(of: code)
            #expect(Set(found.map(\.code)) == [code], "\(found.map { "\($0.code) \($0.text)" }) in\n\(source)")
            #expect(found.compactMap(example.place) == example.arrows, "\(found.map(\.text)) in\n\(source)")
            #expect(example.problems.isEmpty, "\(example.problems.map(\.message)) in\n\(source)")
        }
    }

    @Test(arguments: codes) func `a right example is silent`(_ code: String) throws {
        for source in try rule(code).right {
            let example = Example(source)
            #expect(example.arrows.isEmpty)
            let found = example.reports(of: code)
            #expect(found.isEmpty, "\(found.map { "\($0.code) \($0.text)" }) in\n\(source)")
            #expect(example.problems.isEmpty, "\(example.problems.map(\.message)) in\n\(source)")
        }
    }

    @Test(arguments: codes) func `a page explains, and a rule that kit.md can break has examples`(
        _ code: String
    ) throws {
        let rule = try rule(code)
        #expect(rule.explanation.count > 120)
        #expect(rule.title.first?.isUppercase == true && rule.title.last != ".")
        #expect(rule.right.isEmpty == rule.wrong.isEmpty)
        let page = try #require(CheckRegistry.page(code))
        #expect(page.hasPrefix("\(rule.title)\n\(code) · "))
        let prose = page.split(separator: "\n").filter { !$0.hasPrefix("    ") }
        #expect(prose.allSatisfy { $0.count <= 80 })
    }

    @Test(arguments: codes) func `messages are short, lower case and quote what they found`(_ code: String)
        throws
    {
        for found in try rule(code).wrong.flatMap({ Example($0).reports(of: code) }) {
            #expect(!found.message.hasSuffix("."))
            for word in ["invalid", "illegal", "error"] { #expect(!found.message.contains(word)) }
            #expect(found.help?.hasSuffix(".") != true)
            #expect(found.help != nil)
            #expect(found.message.count < 120, "\(found.message)")
        }
    }

    @Test(arguments: codes) func `a reported text is what stands at its place`(_ code: String) throws {
        for source in try rule(code).wrong {
            let example = Example(source)
            let text = SourceText(KitFile.normalised(Array(example.text.utf8)))
            for found in example.reports(of: code) {
                guard let source = found.source else { continue }
                let printed = text.string(source.range).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
                let said = found.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
                #expect(printed == said || said.hasPrefix(printed), "'\(printed)' is not '\(said)'")
            }
        }
    }

    @Test(arguments: codes) func `applying a fix silences its report, and makes no other`(_ code: String) throws
    {
        for source in try rule(code).wrong {
            let example = Example(source)
            let reports = example.reports(of: code)
            for includingUnsafe in [false, true] {
                let text = KitFile.normalised(Array(example.text.utf8))
                let fixed = FixedText(
                    text, file: "kit.md", reports: reports, includingUnsafe: includingUnsafe)
                guard !fixed.fixed.isEmpty else { continue }
                let left = Example(String(decoding: fixed.bytes, as: UTF8.self)).reports(of: code)
                #expect(left.count == reports.count - fixed.fixed.count, "\(left.map(\.message)) in\n\(source)")
                #expect(Set(left.map(\.code)).isSubset(of: [code]))
            }
        }
    }

    @Test func `the registry is the folder, and a code is its file's place`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Checks")
        var expected: Set<String> = []
        for subject in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where !subject.hasSuffix(".swift") && !["Reading", "Vocabulary"].contains(subject) {
            for file in try FileManager.default.contentsOfDirectory(
                atPath: folder.appending(path: subject).path)
            {
                expected.insert("\(subject.lowercased())/\(kebab(String(file.dropLast(6))))")
            }
        }
        #expect(Set(Self.codes) == expected)
        #expect(Self.codes.count == Set(Self.codes).count)
        for check in CheckRegistry.all {
            #expect(check.rule.code.hasSuffix("/\(kebab(String(describing: check)))"))
        }
        #expect(Self.codes == Self.codes.sorted())
    }

    private func kebab(_ name: String) -> String {
        var out = ""
        for character in name {
            if character.isUppercase && !out.isEmpty { out += "-" }
            out += character.lowercased()
        }
        return out
    }

    @Test func `a code that does not exist is answered with the nearest`() {
        #expect(CheckRegistry.nearest(to: "text/double-word") == "text/doubled-word")
        #expect(CheckRegistry.nearest(to: "doubled-word") == "text/doubled-word")
        #expect(CheckRegistry.nearest(to: "nothing/of-the-kind-at-all") == nil)
        #expect(CheckRegistry.page("no/such") == nil)
    }
}
