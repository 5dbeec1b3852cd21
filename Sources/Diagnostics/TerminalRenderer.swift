import DossierKit
import DossierText

/// Reports for people: the line it stands on, the exact place underlined, related places, the cure.
public struct TerminalRenderer: Sendable {
    /// Columns of the terminal; longer source lines are cut around the place.
    public var width: Int
    /// True to colour with ANSI escapes.
    public var isColoured: Bool
    /// True to name the page that explains the rule.
    public var showsExplain: Bool

    public init(width: Int = 100, isColoured: Bool = false, showsExplain: Bool = true) {
        self.width = width
        self.isColoured = isColoured
        self.showsExplain = showsExplain
    }

    /// The reports in the order given, with a blank line after each. Works without texts, then without excerpts.
    public func render(_ diagnostics: [Diagnostic], texts: SourceTexts = SourceTexts()) -> String {
        diagnostics.map { render($0, texts: texts) + "\n" }.joined()
    }

    /// One report, ending in a line break.
    public func render(_ diagnostic: Diagnostic, texts: SourceTexts = SourceTexts()) -> String {
        let tone = ink(of: diagnostic.severity)
        var out =
            paint("\(diagnostic.severity.rawValue)[\(diagnostic.code)]", tone)
            + paint(": \(harmless(diagnostic.message))", .bold) + "\n"
        if let source = diagnostic.source {
            out += paint("  ┌─ ", .gutter) + place(source, in: nil) + "\n"
            out += excerpt(source, label: diagnostic.label, tone: tone, texts: texts)
        }
        for related in diagnostic.related {
            var parts: [String] = []
            if let source = related.source { parts.append(place(source, in: diagnostic.source)) }
            let message = related.message.isEmpty ? "'\(related.text)'" : related.message
            parts.append(harmless(message))
            out += paint("  ├─ ", .gutter) + parts.joined(separator: ": ") + "\n"
        }
        if let help = diagnostic.help { out += note("help", harmless(help)) }
        if showsExplain { out += note("explain", "dossier explain \(diagnostic.code)") }
        return out
    }

    private func note(_ name: String, _ text: String) -> String {
        paint("  = ", .gutter) + paint(name + ":", .bold) + " \(text)\n"
    }

    /// File, page, line; the file is left out where it is that of `known`.
    private func place(_ source: SourceSpan, in known: SourceSpan?) -> String {
        var parts: [String] = []
        if source.file != known?.file { parts.append(harmless(source.file)) }
        if let page = source.page { parts.append("page \(page)") }
        parts.append("line \(source.line)")
        return parts.joined(separator: ", ")
    }

    /// Up to three lines of source, each with carets below.
    private func excerpt(_ source: SourceSpan, label: String?, tone: Ink, texts: SourceTexts) -> String {
        guard let text = texts[source.file], let range = text.clamped(source.range) else { return "" }
        let first = text.lines.line(of: range.lowerBound)
        let last = text.lines.line(of: max(range.lowerBound, range.upperBound - 1))
        var out = ""
        for line in first...min(last, first + 2) {
            let whole = text.lines.range(ofLine: line)
            var start = max(range.lowerBound, whole.lowerBound)
            if line > first {
                while start < whole.upperBound, text.bytes[start] == 0x20 || text.bytes[start] == 0x09 {
                    start += 1
                }
            }
            let end = max(start, min(range.upperBound, whole.upperBound))
            let cut = Excerpt(text.bytes, line: whole, mark: start..<end, columns: width - 5)
            if cut.text.isEmpty && first != last { continue }
            out += paint("  │", .gutter) + (cut.text.isEmpty ? "" : "  " + cut.text) + "\n"
            out += paint("  │", .gutter) + "  " + String(repeating: " ", count: cut.indent)
            var mark = String(repeating: "^", count: cut.marked)
            if line == min(last, first + 2) {
                if last > first + 2 { mark += " …" }
                if let label { mark += " \(harmless(label))" }
            }
            out += paint(mark, tone) + "\n"
        }
        return out
    }
}

extension TerminalRenderer {
    /// How a part is coloured.
    enum Ink: String {
        case bold = "1"
        case gutter = "34"
        case error = "1;31"
        case warning = "1;33"
        case note = "1;36"
    }

    private func ink(of severity: Severity) -> Ink {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }

    private func paint(_ text: String, _ ink: Ink) -> String {
        isColoured ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}
