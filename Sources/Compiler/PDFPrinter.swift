import DossierDiagnostics
import DossierKit
import DossierReaders
import DossierWriters
import Foundation

/// Prints the pages of a press book as PDF, with WeasyPrint, where it is installed.
struct PDFPrinter {
    static let tool = ExternalTool(name: "weasyprint", install: "pipx install weasyprint")

    /// A kit has 20 to 60 pages, each of them a fraction of a second.
    private static let limits = ExternalTool.Limits(seconds: 120, bytes: 1 << 20)

    /// Adds the PDF files of a kit, or a diagnostic that says why there are none.
    ///
    /// - Parameters:
    ///   - pictures: the stills in the sizes that go out.
    ///   - isAskedFor: the form was named, so that its lack is an error.
    static func print(
        _ kit: PressKit, _ pictures: Pictures, isAskedFor: Bool, into made: inout FormWriter.Made
    ) throws {
        guard tool.location() != nil else {
            made.diagnostics.append(
                Diagnostic(
                    code: "build/no-pdf", severity: isAskedFor ? .error : .warning,
                    message: "no PDF was written: \(tool.name) is not installed; the other forms are there",
                    help: "install it with: \(tool.install)"))
            return
        }
        let prints = pictures.beside
        let (pages, sheets) = try PressBook.pages(kit, prints: prints)
        let webs = Set(prints.map(\.web.path))
        let files = pages + pictures.files.filter { webs.contains($0.path) }
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
        defer { try? manager.removeItem(at: folder) }
        for file in files {
            let place = folder.appending(path: file.path)
            try manager.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            switch file.content {
            case .bytes(let bytes): try Data(bytes).write(to: place)
            case .copy(let source):
                try? manager.copyItem(atPath: source, toPath: place.path)
            case .file(let source): try? manager.copyItem(atPath: source, toPath: place.path)
            }
        }
        for sheet in sheets {
            let place = folder.appending(path: sheet.name)
            let outcome = try tool.run(
                [
                    "--quiet", "--pdf-variant", "pdf/ua-1", folder.appending(path: sheet.page).path, place.path,
                ],
                limits: limits)
            if outcome.ending == .exited(0), let data = manager.contents(atPath: place.path) {
                made.add(sheet.name, sheet.title, sheet.format, [UInt8](data))
            } else {
                made.diagnostics.append(failed(sheet.name, outcome))
            }
        }
    }

    private static func failed(_ name: String, _ outcome: ExternalTool.Outcome) -> Diagnostic {
        let last = String(decoding: outcome.complaints, as: UTF8.self).split(separator: "\n").last ?? ""
        return Diagnostic(
            code: "build/no-pdf", severity: .error,
            message: "'\(name)' was not written: \(tool.name) gave up (\(last.prefix(200)))",
            help: "look whether '\(tool.name) --version' says 60 or later")
    }
}
