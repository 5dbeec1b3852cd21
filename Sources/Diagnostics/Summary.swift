import DossierText

/// The line under a report: `2 warnings, 1 note in kit.pdf`.
public func summary(of diagnostics: [Diagnostic], in name: String) -> String {
    var parts: [String] = []
    for severity in Severity.allCases.reversed() {
        let count = diagnostics.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
        if count > 0 { parts.append("\(count) \(severity.rawValue)\(count == 1 ? "" : "s")") }
    }
    return (parts.isEmpty ? "nothing to report" : parts.joined(separator: ", ")) + " in \(harmless(name))"
}
