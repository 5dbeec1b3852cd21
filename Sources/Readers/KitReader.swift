public import DossierDiagnostics
public import DossierManuscript

/// Any file that may hold a kit: its format is told from its first bytes, not from its name.
public enum KitReader {
    /// The manuscript of a file.
    ///
    /// - Parameter name: the name by which messages call the file; its last path component by default.
    /// - Throws: `Failure` if there is nothing to read, or no reader for the format.
    public static func read(
        path: String, name: String? = nil
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let name = name ?? String(path.split(separator: "/").last ?? "")
        let bytes = try InputFile.bytes(at: path)
        switch Format(bytes) {
        case .pdf: return try PDFReader.read(path: path, name: name)
        case .zip: return try ArchiveReader.read(bytes, name: name)
        case .text: return try TextReader.read(bytes, file: name)
        }
    }

    /// True if a file can be read and is a PDF by its first bytes.
    public static func isPDF(_ path: String) -> Bool {
        (try? InputFile.bytes(at: path)).map { Format($0) == .pdf } ?? false
    }

    /// What the first bytes say.
    enum Format {
        case pdf, zip, text

        init(_ bytes: [UInt8]) {
            let head = bytes.prefix(1024)
            if head.indices.contains(where: { head[$0...].starts(with: [0x25, 0x50, 0x44, 0x46, 0x2D]) }) {
                self = .pdf
            } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
                self = .zip
            } else {
                self = .text
            }
        }
    }
}
