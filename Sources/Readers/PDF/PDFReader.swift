public import DossierDiagnostics
public import DossierManuscript

/// PDFs with a text layer.
///
/// The file is opened by `dossier-pdf`, a separate program with limits of its own, never by this process.
public enum PDFReader {
    static let tool = ExternalTool(name: "dossier-pdf", install: "swift build -c release --product dossier-pdf")

    /// The manuscript of a PDF: lines in reading order with boxes and type, pages, bookmarks.
    ///
    /// Rows of a table are one line with a tab between cells. A blank line stands between blocks and between
    /// pages. What is damaged is left out and reported; a file is refused only if nothing can be read.
    ///
    /// - Parameter name: the name by which messages call the file; its last path component by default.
    /// - Throws: `Failure` for a file that is missing, damaged beyond reading, locked with a password, or without
    ///   any text.
    public static func read(
        path: String, name: String? = nil
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let name = name ?? String(path.split(separator: "/").last ?? "")
        let outcome = try tool.run([path], limits: ExternalTool.Limits(seconds: 60))
        let stream = PDFStream(outcome.output)
        return try manuscript(of: stream, file: name, ending: outcome.ending)
    }

    static func manuscript(
        of stream: PDFStream, file: String, ending: ExternalTool.Ending
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        try refuse(stream, file: file)
        var composer = Composer(file: file, faces: stream.faces, origin: .pdf)
        for (lines, sheet) in zip(DocumentLayout.pages(of: stream.sheets, faces: stream.faces), stream.sheets) {
            composer.add(lines, of: sheet)
        }
        var manuscript = composer.finish()
        manuscript.metadata = stream.metadata
        return (manuscript, [])
    }

    private static func refuse(_ stream: PDFStream, file: String) throws(Failure) {
        switch stream.status {
        case .encrypted:
            throw Failure(
                code: "reading/password", message: "'\(file)' is locked with a password",
                help: "save a copy without a password, and give that")
        case .unreadable:
            throw Failure(
                code: "reading/unreadable-file", message: "'\(file)' cannot be opened",
                help: "look whether it exists and may be read")
        case .damaged, nil:
            throw Failure(
                code: "reading/damaged-file", message: "'\(file)' is no PDF, or too damaged to read",
                help: "export it again, or fetch it again if it was downloaded")
        case .ok: break
        }
        if !stream.sheets.contains(where: { !$0.stretches.isEmpty }) {
            throw Failure(
                code: "reading/no-text", message: "'\(file)' has no text on any page: it is a scan",
                help: "read it with a text recognition program, such as ocrmypdf, first")
        }
    }
}
