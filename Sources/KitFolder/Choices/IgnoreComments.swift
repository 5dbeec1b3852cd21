public import DossierDiagnostics
import DossierKit
import DossierText

/// The comments in `kit.md` that silence a rule at one place: `<!-- dossier-ignore CODE: REASON -->`.
public enum IgnoreComments {
    private static let word = "dossier-ignore"

    /// Every such comment of a normalised text, and what is wrong with them. O(n).
    public static func read(_ text: [UInt8], file: String) -> (
        ignores: [Choices.Ignore], diagnostics: [Diagnostic]
    ) {
        let source = MarkdownFile(name: file, text: text)
        var ignores: [Choices.Ignore] = []
        var diagnostics: [Diagnostic] = []
        var at = 0
        let opening = "<!--".utf8Span.span
        let closing = "-->".utf8Span.span
        while let start = text.span.place(of: opening, from: at) {
            guard let close = text.span.place(of: closing, from: start + 4) else { break }
            at = close + 3
            let body = trimmed(source.string(start + 4..<close))
            guard body.hasPrefix(word) else { continue }
            let rest = trimmed(String(body.dropFirst(word.count)))
            let place = source.span(start..<at)
            let colon = rest.firstIndex(of: ":") ?? rest.endIndex
            let code = trimmed(String(rest[..<colon]))
            let reason = colon == rest.endIndex ? "" : trimmed(String(rest[rest.index(after: colon)...]))
            guard !code.isEmpty else {
                diagnostics.append(
                    .unknownChoice(
                        word, "'\(word)' names no rule", at: place,
                        help: "write '<!-- \(word) CODE: REASON -->'"))
                continue
            }
            if reason.isEmpty { diagnostics.append(.missingReason(code, at: place)) }
            ignores.append(
                Choices.Ignore(
                    code, reason: reason.isEmpty ? nil : reason, lines: reach(of: start..<at, in: source),
                    source: place))
        }
        return (ignores, diagnostics)
    }

    /// The lines of the paragraph that a comment stands in, or of the block below a comment that stands alone.
    private static func reach(of comment: Range<Int>, in file: MarkdownFile) -> ClosedRange<Int> {
        let first = file.lines.line(of: comment.lowerBound)
        let last = file.lines.line(of: comment.upperBound - 1)
        let before = file.lines.range(ofLine: first).lowerBound..<comment.lowerBound
        let after = comment.upperBound..<max(comment.upperBound, file.lines.range(ofLine: last).upperBound)
        var start = first
        var end = last
        if isBlank(before, file), isBlank(after, file) {
            while end < file.lines.count, isBlank(file.lines.range(ofLine: end + 1), file) { end += 1 }
        } else {
            while start > 1, !isBlank(file.lines.range(ofLine: start - 1), file) { start -= 1 }
        }
        while end < file.lines.count, !isBlank(file.lines.range(ofLine: end + 1), file) { end += 1 }
        return start...end
    }

    private static func isBlank(_ range: Range<Int>, _ file: MarkdownFile) -> Bool {
        file.text[range].allSatisfy { $0 <= 0x20 }
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
