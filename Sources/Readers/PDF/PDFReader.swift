public import DossierDiagnostics
import DossierKit
public import DossierManuscript

/// PDFs with a text layer.
///
/// The file is opened by `dossier-pdf`, a separate program with limits of its own, never by this process.
public enum PDFReader {
    static let tool = ExternalTool(name: "dossier-pdf", install: "swift build -c release --product dossier-pdf")

    /// The manuscript of a PDF: lines in reading order with boxes and type, pages, bookmarks, links, and where
    /// pictures stand.
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
        // A name that begins with a dash is a file all the same.
        let outcome = try tool.run([path.hasPrefix("-") ? "./" + path : path])
        return try manuscript(of: PDFStream(outcome.output), file: name, ending: outcome.ending)
    }

    static func manuscript(
        of stream: PDFStream, file: String, ending: ExternalTool.Ending
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        if let failure = PDFReport.failure(stream, file: file, ending: ending) { throw failure }
        var pages = DocumentLayout.pages(of: stream.sheets, faces: stream.faces)
        BookmarkedHeadings.mark(&pages, stream.metadata.bookmarks)
        var composer = Composer(file: file, faces: stream.faces, origin: .pdf)
        for (lines, sheet) in zip(pages, stream.sheets) { composer.add(lines, of: sheet) }
        var manuscript = composer.finish()
        manuscript.metadata = stream.metadata
        manuscript.links = stream.links
        for (page, sheet) in stream.sheets.enumerated() {
            manuscript.pictures += sheet.pictures.map {
                Manuscript.Picture(page: page + 1, box: $0, width: 0, height: 0)
            }
        }
        return (manuscript, PDFReport.diagnostics(stream, file: file, ending: ending))
    }
}
