import DossierDiagnostics
import DossierKit
import DossierManuscript

/// What is to be said about a PDF that could not be read, or not wholly.
enum PDFReport {
    /// Nil if there are pages to read, with text or without.
    static func failure(_ stream: PDFStream, file: String, ending: ExternalTool.Ending) -> Failure? {
        let again = "export it again, or fetch it again if it was downloaded"
        switch stream.status {
        case .encrypted:
            return Failure(
                code: "reading/password", message: "'\(file)' is locked with a password",
                help: "save a copy without the password, and give that")
        case .unreadable:
            return Failure(
                code: "reading/unreadable-file", message: "'\(file)' can't be opened",
                help: "look whether it exists and may be read")
        case .damaged:
            return Failure(
                code: "reading/damaged-file", message: "'\(file)' is no PDF, or too damaged to be one",
                help: again)
        case .ok, nil: break
        }
        if stream.sheets.contains(where: { !$0.stretches.isEmpty }) { return nil }
        guard !stream.isComplete || stream.sheets.isEmpty else { return nil }
        return Failure(
            code: "reading/damaged-file",
            message: "'\(file)' has no page that can be read\(reason(ending))",
            help: again)
    }

    /// What to say of a file on whose pages nothing was found, neither text nor by recognition.
    static func withoutText(_ count: Int, file: String, wasRecognised: Bool) -> Failure {
        let pages = count == 1 ? "on its one page" : "on any of its \(count) pages"
        return Failure(
            code: "reading/no-text",
            message: wasRecognised
                ? "'\(file)' has no text \(pages), and tesseract finds none in what they show"
                : "'\(file)' has no text \(pages): it is a scan, or a set of pictures",
            help: wasRecognised
                ? "look whether it is the right file; if it is a scan, scan it again with 300 dots to the inch"
                : "install what reads scans: \(Tesseract.tool.install)")
    }

    static func diagnostics(
        _ stream: PDFStream, file: String, ending: ExternalTool.Ending, wasRecognised: Bool
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let read = stream.sheets.count
        if !stream.isComplete {
            found.append(
                warning(
                    "reading/damaged-file",
                    "the reading of '\(file)' ended on page \(read) of \(max(read, stream.pageCount))\(reason(ending))",
                    file: file, page: read))
        } else if read < stream.pageCount {
            found.append(
                Diagnostic(
                    code: "reading/too-many-pages", severity: .warning,
                    message: "'\(file)' has \(stream.pageCount) pages: the first \(read) were read",
                    source: SourceSpan(file: file, page: read, line: 1, range: 0..<0),
                    help: "cut the kit out of it, and give that"))
        } else if stream.isCut {
            found.append(
                warning(
                    "reading/damaged-file", "the end of '\(file)' is missing: what is left of it was read",
                    file: file, page: read))
        }
        let empty = stream.sheets.indices.filter { stream.sheets[$0].stretches.isEmpty }.map { $0 + 1 }
        if let first = empty.first {
            let pages =
                empty.count == 1 ? "page \(first)" : "pages " + empty.map(String.init).joined(separator: ", ")
            found.append(
                Diagnostic(
                    code: "reading/page-without-text", severity: .note,
                    message: "\(pages) of '\(file)' \(empty.count == 1 ? "has" : "have") no text",
                    source: SourceSpan(file: file, page: first, line: 1, range: 0..<0),
                    help: wasRecognised
                        ? "nothing to do if they are pictures or blank"
                        : "if they are scanned, install what reads them: \(Tesseract.tool.install)"))
        }
        return found
    }

    private static func warning(_ code: String, _ message: String, file: String, page: Int) -> Diagnostic {
        Diagnostic(
            code: code, severity: .warning, message: message,
            source: SourceSpan(file: file, page: page, line: 1, range: 0..<0),
            help: "compare the last pages with the original")
    }

    private static func reason(_ ending: ExternalTool.Ending) -> String {
        switch ending {
        case .exited: ""
        case .killed: ": the file makes the reading program fail"
        case .tooSlow: ": it takes too long"
        case .tooMuchOutput: ": it holds too much"
        }
    }
}
