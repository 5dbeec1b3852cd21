import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText
import Foundation
import Testing

/// Every rule of the file itself, from its own page.
struct KitFileRuleTests {
    static let codes = KitFileRules.all.map(\.code)

    @Test(arguments: codes) func `a wrong example is reported at its arrow, and nothing else is`(_ code: String)
        throws
    {
        for source in try #require(KitFileRules.rule(code)).wrong {
            let example = Example(source)
            let found = example.reports
            #expect(Set(found.map(\.code)) == [code], "\(found.map(\.code)) in\n\(source)")
            #expect(found.compactMap(example.place) == example.arrows, "\(found.map(\.text)) in\n\(source)")
        }
    }

    @Test(arguments: codes) func `a right example is silent`(_ code: String) throws {
        for source in try #require(KitFileRules.rule(code)).right {
            #expect(Example(source).reports.isEmpty, "\(source)")
        }
    }

    @Test func `every code that is reported has its rule, with its severity`() throws {
        let place = URL(filePath: #filePath).appending(path: "../../../Sources/KitFolder/KitProblem.swift")
        let source = try String(contentsOf: place.standardized, encoding: .utf8)
        let reports = source.components(separatedBy: "code: \"").dropFirst()
        for report in reports {
            let code = String(report.prefix { $0 != "\"" })
            let rule = try #require(KitFileRules.rule(code), "\(code)")
            #expect(report.contains("severity: .\(rule.severity.rawValue)"), "\(code)")
            #expect(rule.explanation.count > 120)
        }
        #expect(Set(reports.map { String($0.prefix { $0 != "\"" }) }) == Set(Self.codes))
    }
}

/// A kit and the places at which the arrows in it point: lines of nothing but arrows, above what is reported.
private struct Example {
    var text = ""
    var arrows: [String] = []

    init(_ source: String) {
        var lines = source.contains("---\n") ? [] : ["---", "title: The Tin Orchard", "---", ""]
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.contains("↓"), let column = Array(line).firstIndex(of: "↓") {
                arrows.append("\(lines.count + 1):\(column + 1)")
            } else {
                lines.append(String(line))
            }
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    var reports: [Diagnostic] { KitFile.read(Array(text.utf8), file: "kit.md").diagnostics }

    func place(_ found: Diagnostic) -> String? {
        guard let source = found.source else { return nil }
        let bytes = Array(text.utf8)
        let start = LineIndex(bytes).range(ofLine: source.line).lowerBound
        let column = String(decoding: bytes[start..<source.range.lowerBound], as: UTF8.self).unicodeScalars
            .count
        return "\(source.line):\(column + 1)"
    }
}
