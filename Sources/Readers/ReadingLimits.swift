import DossierDiagnostics
import DossierKit
import DossierManuscript

/// How much of a file is read: more is no press kit, and would keep the program busy for minutes.
enum ReadingLimits {
    /// Bytes of a text or a page.
    private static let bytes = 24 << 20
    /// Lines of a text, which may be short.
    private static let linesOfText = 500_000
    /// Paragraphs of a document, or lines of pages: a thousand pages.
    private static let lines = 50_000

    /// The bytes of a text or a page that are read, and what is said of the rest.
    static func bounded(_ bytes: [UInt8], name: String) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
        guard bytes.count > ReadingLimits.bytes else { return (bytes, []) }
        var end = ReadingLimits.bytes
        // Whole scalars.
        while end > 0, bytes[end] & 0xC0 == 0x80, ReadingLimits.bytes - end < 4 { end -= 1 }
        let message =
            "'\(name)' is \(bytes.count >> 20) MB long: the first \(ReadingLimits.bytes >> 20) MB were read"
        return (Array(bytes[..<end]), [report(message, name)])
    }

    /// The lines that are read on, and what is said of the rest.
    static func bounded(
        _ paper: (manuscript: Manuscript, diagnostics: [Diagnostic]), name: String
    ) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        var (manuscript, diagnostics) = paper
        let most = manuscript.origin == .text ? linesOfText : lines
        guard manuscript.lines.count > most else { return paper }
        diagnostics.append(
            report("'\(name)' has \(manuscript.lines.count) lines: the first \(most) were read", name))
        manuscript.keep(lines: most)
        return (manuscript, diagnostics)
    }

    private static func report(_ message: String, _ name: String) -> Diagnostic {
        Diagnostic(
            code: "reading/too-long", severity: .warning, message: message,
            source: SourceSpan(file: name, line: 1, range: 0..<0),
            help: "give the kit itself, and nothing else")
    }
}

extension Manuscript {
    /// Leaves out all lines behind the first so many, with what stands on them. O(n).
    fileprivate mutating func keep(lines count: Int) {
        lines.removeSubrange(min(count, lines.count)...)
        guard let last = lines.last else { return }
        text.removeSubrange(min(text.count, last.range.upperBound + 1)...)
        runs.removeAll { $0.range.upperBound > last.range.upperBound }
        pages = pages.compactMap { page in
            guard page.lines.lowerBound < count else { return nil }
            var page = page
            page.lines = page.lines.lowerBound..<min(count, page.lines.upperBound)
            return page
        }
        links.removeAll { $0.page > pages.count }
        pictures.removeAll { $0.page > pages.count }
    }
}
