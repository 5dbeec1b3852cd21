public import DossierDiagnostics

/// The pictures inside a kit, as the files they were before it was made, whatever its format.
public enum KitPictures {
    /// In the order of the pages, or of the document's own numbers; nothing for files without pictures.
    ///
    /// Pictures are never worth failing an import for: what can't be taken out is a warning.
    public static func read(
        path: String, name: String
    ) -> (pictures: [PDFPictures.Picture], diagnostics: [Diagnostic]) {
        guard let bytes = try? InputFile.bytes(at: path) else { return ([], []) }
        switch FileFormat(bytes) {
        case .pdf: return PDFPictures.read(path: path, name: name)
        case .zip: return (ZIPArchive(bytes).map(ArchivePictures.read) ?? [], [])
        default: return ([], [])
        }
    }

    /// How large the file of a picture is, and how many pixels it has; nil if it can't be read.
    public static func size(ofPicture path: String) -> (bytes: Int, width: Int?, height: Int?)? {
        guard let bytes = try? InputFile.bytes(at: path) else { return nil }
        let format = PictureFormat(bytes)
        return (bytes.count, format?.width, format?.height)
    }
}
