import DossierKit
import DossierText

/// Reports as GitHub's runners read them from a log: one workflow command a report, shown at its line.
public struct GitHubRenderer: Sendable {
    public init() {}

    /// `::warning file=…,line=…,title=…::message`, one a line.
    public func render(_ diagnostics: [Diagnostic], texts: SourceTexts = SourceTexts()) -> [UInt8] {
        Array(diagnostics.map { line($0, texts) }.joined().utf8)
    }

    private func line(_ diagnostic: Diagnostic, _ texts: SourceTexts) -> String {
        let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        var parts: [String] = []
        if let source = diagnostic.source {
            parts.append("file=\(property(source.file))")
            if let text = texts[source.file], let range = text.clamped(source.range) {
                let first = text.lines.line(of: range.lowerBound)
                let last = text.lines.line(of: max(range.lowerBound, range.upperBound - 1))
                parts += ["line=\(first)", "endLine=\(last)"]
                // Columns are read where a report stays on one line.
                if first == last {
                    let column = text.column(of: range.lowerBound)
                    parts += [
                        "col=\(column)", "endColumn=\(max(column, text.column(of: range.upperBound) - 1))",
                    ]
                }
            } else {
                parts.append("line=\(max(1, source.line))")
            }
        }
        parts.append("title=\(property(diagnostic.code))")
        var message = diagnostic.message
        if let help = diagnostic.help { message += "\nhelp: \(help)" }
        return "::\(command) \(parts.joined(separator: ","))::\(escaped(message))\n"
    }

    private func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": out += "%25"
            case "\r": out += "%0D"
            case "\n": out += "%0A"
            default: out.unicodeScalars.append(isHostile(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return out
    }

    private func property(_ text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
