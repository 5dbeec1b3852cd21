import DossierKit
import DossierText

/// Reports as test results, the XML that build servers collect: a rule that reports nothing is a test that passes,
/// each report is one that fails.
public struct JUnitRenderer: Sendable {
    public init() {}

    /// One test suite, named by the kit.
    ///
    /// - Parameter failing: the least severity that counts as failed; lesser reports are told as output.
    public func render(
        _ diagnostics: [Diagnostic], rules: [Rule], of name: String, failing: Severity = .warning
    )
        -> [UInt8]
    {
        let byCode = Dictionary(grouping: diagnostics, by: \.code)
        let codes = (Set(rules.map(\.code)).union(byCode.keys)).sorted()
        var cases = ""
        var tests = 0
        var failures = 0
        for code in codes {
            guard let found = byCode[code] else {
                cases += "    <testcase classname=\"\(escaped(subject(code)))\" name=\"\(escaped(code))\"/>\n"
                tests += 1
                continue
            }
            for report in found {
                tests += 1
                let isFailure = report.severity >= failing
                if isFailure { failures += 1 }
                cases += testCase(report, isFailure: isFailure)
            }
        }
        let counts = "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\""
        let out = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="dossier" \(counts)>
              <testsuite name="\(escaped(name))" \(counts) skipped="0">
            \(cases)  </testsuite>
            </testsuites>

            """
        return Array(out.utf8)
    }

    private func testCase(_ report: Diagnostic, isFailure: Bool) -> String {
        var details = "\(report.severity.rawValue): \(report.message)"
        var place = ""
        if let source = report.source {
            place = " " + (source.page.map { "page \($0), " } ?? "") + "line \(source.line)"
            details += "\n\(source.file),\(place)"
        }
        if let help = report.help { details += "\nhelp: \(help)" }
        let head =
            "    <testcase classname=\"\(escaped(subject(report.code)))\" name=\"\(escaped(report.code + place))\">\n"
        let body =
            isFailure
            ? "      <failure type=\"\(escaped(report.code))\" message=\"\(escaped(report.message))\">\(escaped(details))</failure>\n"
            : "      <system-out>\(escaped(details))</system-out>\n"
        return head + body + "    </testcase>\n"
    }

    private func subject(_ code: String) -> String {
        "dossier." + (code.split(separator: "/").first.map(String.init) ?? code)
    }

    /// Letters that XML 1.0 has, with its signs as entities.
    private func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\n": out += "&#10;"
            case "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
            default: out.unicodeScalars.append(isHostile(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return out
    }
}
