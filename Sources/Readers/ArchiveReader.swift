import DossierDiagnostics
import DossierManuscript

/// Formats that are ZIP files: which one it is, is told by the files inside.
enum ArchiveReader {
    static func read(
        _ bytes: [UInt8], name: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        guard let archive = ZIPArchive(bytes) else {
            throw Failure(
                code: "reading/damaged-file",
                message: "'\(name)' begins as a ZIP file, and holds nothing that can be read",
                help: "fetch it again")
        }
        if let package = WordPackage(archive) { return try WordReader.read(package, file: name) }
        if archive.contains("META-INF/container.xml"), !archive.contains("content.xml") {
            return try EPUBReader.read(archive, file: name)
        }
        if archive.contains("content.xml") { return try OpenDocumentReader.read(archive, file: name) }
        throw Failure(
            code: "reading/unknown-format", message: "'\(name)' is a ZIP file and no document",
            help: "save it as PDF, Word or text, and give that")
    }
}
