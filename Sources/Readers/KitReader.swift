public import DossierDiagnostics
public import DossierManuscript

/// Any file that may hold a kit: its format is told from its first bytes, not from its name.
public enum KitReader {
    /// What was read of one file.
    public typealias Paper = (manuscript: Manuscript, diagnostics: [Diagnostic])

    /// The manuscript of a file.
    ///
    /// - Parameters:
    ///   - name: the name by which messages call the file; its last path component by default.
    ///   - scans: what the reading of scans asks back.
    /// - Throws: `Failure` if there is nothing to read, or no reader for the format.
    public static func read(
        path: String, name: String? = nil, scans: ScanOptions = ScanOptions()
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let name = name ?? String(path.split(separator: "/").last ?? "")
        let bytes = try InputFile.bytes(at: path)
        switch FileFormat(bytes) {
        case .pdf:
            return ReadingLimits.bounded(
                try PDFReader.read(path: path, name: name, scans: scans), name: name)
        case .doc: return ReadingLimits.bounded(try Converter.read(.doc, path: path, name: name), name: name)
        case .rtf: return ReadingLimits.bounded(try Converter.read(.rtf, path: path, name: name), name: name)
        case .picture: return try PictureReader.read(bytes, path: path, name: name, scans: scans)
        case .locked:
            throw Failure(
                code: "reading/password", message: "'\(name)' is locked with a password",
                help: "save a copy without the password, and give that")
        case .zip: return ReadingLimits.bounded(try read(bytes, name: name), name: name)
        default:
            let (part, diagnostics) = ReadingLimits.bounded(bytes, name: name)
            let paper = ReadingLimits.bounded(try read(part, name: name), name: name)
            return (paper.manuscript, diagnostics + paper.diagnostics)
        }
    }

    /// The manuscript of bytes in one of the formats that are read without a program of others.
    ///
    /// - Throws: `Failure` if there is nothing to read, or the format is another.
    public static func read(
        _ bytes: [UInt8], name: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        switch FileFormat(bytes) {
        case .zip: return try ArchiveReader.read(bytes, name: name)
        case .html: return try HTMLReader.read(bytes, file: name)
        case .openDocument: return try OpenDocumentReader.read(flat: bytes, file: name)
        case .markdown: return try MarkdownReader.read(bytes, file: name)
        case .text: return try TextReader.read(bytes, file: name)
        case .pdf, .doc, .rtf, .locked, .picture:
            throw Failure(
                code: "reading/unknown-format", message: "'\(name)' is read as a file, not from its bytes",
                help: "give the file")
        }
    }

    /// True if a file called `kit.md` is a stranger's Markdown: the source of a kit begins with its front matter.
    public static func isForeign(_ path: String) -> Bool {
        guard let bytes = try? InputFile.bytes(at: path) else { return false }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return !text.starts(with: [0x2D, 0x2D, 0x2D])
    }

    /// True if a file can be read and is a PDF by its first bytes.
    public static func isPDF(_ path: String) -> Bool {
        (try? InputFile.bytes(at: path)).map { FileFormat($0) == .pdf } ?? false
    }
}
