public import DossierDiagnostics
import DossierKit
public import DossierManuscript

/// PDFs: the text of their pages, and by recognition that of pages which are pictures.
///
/// The file is opened by `dossier-pdf`, a separate program with limits of its own, never by this process.
public enum PDFReader {
    static let tool = ExternalTool(name: "dossier-pdf", install: "swift build -c release --product dossier-pdf")

    /// The manuscript of a PDF: lines in reading order with boxes and type, pages, bookmarks, links, and where
    /// pictures stand.
    ///
    /// Rows of a table are one line with a tab between cells. A blank line stands between blocks and between
    /// pages. What is damaged is left out and reported; a file is refused only if nothing can be read. Pages
    /// without text are read by tesseract if it is installed.
    ///
    /// - Parameter name: the name by which messages call the file; its last path component by default.
    /// - Throws: `Failure` for a file that is missing, damaged beyond reading, locked with a password, or without
    ///   any text.
    public static func read(
        path: String, name: String? = nil, scans: ScanOptions = ScanOptions()
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let name = name ?? String(path.split(separator: "/").last ?? "")
        // A name that begins with a dash is a file all the same.
        let outcome = try tool.run([path.hasPrefix("-") ? "./" + path : path])
        let stream = PDFStream(outcome.output)
        if let failure = PDFReport.failure(stream, file: name, ending: outcome.ending) { throw failure }
        let scan = try PDFScan.read(stream, path: path, options: scans)
        return try manuscript(
            of: scan?.stream ?? stream, file: name, ending: outcome.ending, scan: scan?.report)
    }

    /// The manuscript of what `dossier-pdf` printed of a PDF that it read to its end.
    ///
    /// - Throws: `Failure` if no text is in it.
    public static func read(
        stream: [UInt8], name: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        try manuscript(of: PDFStream(stream), file: name, ending: .exited(0))
    }

    /// - Parameter scan: how the pages without text of their own were read; nil if they were not.
    static func manuscript(
        of stream: PDFStream, file: String, ending: ExternalTool.Ending, scan: ScanReport? = nil
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        if let failure = PDFReport.failure(stream, file: file, ending: ending) { throw failure }
        guard stream.sheets.contains(where: { !$0.stretches.isEmpty }) else {
            throw PDFReport.withoutText(stream.sheets.count, file: file, wasRecognised: scan != nil)
        }
        var pages = DocumentLayout.pages(of: stream.sheets, faces: stream.faces)
        BookmarkedHeadings.mark(&pages, stream.metadata.bookmarks)
        let origin: Manuscript.Origin = scan?.pages.count == stream.sheets.count ? .scan : .pdf
        var composer = Composer(file: file, faces: stream.faces, origin: origin)
        for (lines, sheet) in zip(pages, stream.sheets) { composer.add(lines, of: sheet) }
        var manuscript = composer.finish()
        manuscript.metadata = stream.metadata
        manuscript.links = stream.links
        for (page, sheet) in stream.sheets.enumerated() {
            manuscript.pictures += sheet.pictures.map {
                Manuscript.Picture(page: page + 1, box: $0, width: 0, height: 0)
            }
        }
        let found = PDFReport.diagnostics(stream, file: file, ending: ending, wasRecognised: scan != nil)
        return (manuscript, found + (scan?.diagnostics(for: manuscript) ?? []))
    }
}
