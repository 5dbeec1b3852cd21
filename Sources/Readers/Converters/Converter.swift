import DossierDiagnostics
import DossierManuscript
import Foundation

/// Formats that are read only by way of another program: it makes a Word document or a page of them,
/// which is read as any.
enum Converter {
    enum Format: String {
        /// Word 97 to 2003.
        case doc
        case rtf
    }

    /// - Throws: `Failure` with the install line if no program is there that could, or if it makes nothing of the
    ///   file.
    static func read(
        _ format: Format, path: String, name: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let folder = try TemporaryFolder()
        // The copy's name is ours: no name of a stranger's reaches a command line.
        let copy = folder.place("kit.\(format.rawValue)")
        do {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
        } catch {
            throw Failure(code: "reading/unreadable-file", message: "'\(name)' can't be copied to be converted")
        }
        if let page = try page(format, copy, name: name) {
            return try HTMLReader.read(page, file: name, origin: .word)
        }
        let made = folder.place("kit.docx")
        guard let bytes = try? InputFile.bytes(at: made), let archive = ZIPArchive(bytes),
            let package = WordPackage(archive)
        else {
            throw Failure(
                code: "reading/damaged-file", message: "'\(name)' could not be converted to a Word document",
                help: "open it in a word processor, save it as DOCX or PDF, and give that")
        }
        return try WordReader.read(package, file: name)
    }

    /// What pandoc makes of the file; nil if LibreOffice made a Word document beside it instead.
    private static func page(_ format: Format, _ copy: String, name: String) throws(Failure) -> [UInt8]? {
        let folder = String(copy[..<(copy.lastIndex(of: "/") ?? copy.startIndex)])
        let office = ExternalTool(name: "soffice", install: "apt install libreoffice-writer")
        let pandoc = ExternalTool(name: "pandoc", install: "apt install pandoc")
        if office.location() != nil {
            let arguments = [
                "--headless", "--norestore", "-env:UserInstallation=file://\(folder)/profile", "--convert-to",
                "docx",
                "--outdir", folder, copy,
            ]
            _ = try office.run(arguments, limits: ExternalTool.Limits(seconds: 120, bytes: 1 << 20))
            return nil
        }
        if format == .rtf, pandoc.location() != nil {
            let limits = ExternalTool.Limits(seconds: 120, bytes: 64 << 20)
            let outcome = try pandoc.run(["--sandbox", "-f", "rtf", "-t", "html", copy], limits: limits)
            guard outcome.ending == .exited(0) else { return nil }
            return Array("<meta charset=\"utf-8\"><body>".utf8) + outcome.output
        }
        let what = format == .doc ? "an old Word document (DOC)" : "a rich text document (RTF)"
        throw Failure(
            code: "tool/missing", message: "'\(name)' is \(what), which LibreOffice would read for Dossier",
            help: "install it (\(office.install)), or save the kit as DOCX or PDF")
    }
}
