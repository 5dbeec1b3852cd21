public import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText
public import DossierWriters
import Foundation

extension Compiler {
    /// What a build has written.
    public struct Built: Sendable {
        /// Paths relative to the output folder.
        public var files: [String]
        public var diagnostics: [Diagnostic]
        public var texts: SourceTexts
    }

    /// Publishes a kit: reads it, writes its forms aside, and puts them in their place when all are whole.
    ///
    /// The folder is made anew: of a build before nothing stays but what this one writes.
    ///
    /// - Throws: `Failure` if there is nothing to read, if the output folder holds something that is no build of
    ///   ours and `overwriting` is false, or if the disk refuses.
    public static func build(
        _ path: String, at output: String, forms: Set<Form> = Set(Form.allCases), theme: Theme = .book,
        overwriting: Bool,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws(Failure) -> Built {
        let reading = try read(path, progress: progress)
        let root = reading.isFolder ? KitFolder(path).path : nil
        let written: Written
        do {
            written = try write(reading.kit, as: forms, theme: theme, picturesIn: root)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(code: "build/template", message: "the forms could not be written: \(error)")
        }
        try OutputFolder(output).replace(with: written.files, copyingFrom: root, overwriting: overwriting)
        return Built(
            files: written.files.map(\.path), diagnostics: reading.diagnostics + written.diagnostics,
            texts: reading.texts)
    }

    /// All forms asked for, each taking what those before it made: the ZIP file holds the others, the site offers all.
    private static func write(
        _ kit: PressKit, as forms: Set<Form>, theme: Theme, picturesIn root: String?
    ) throws -> Written {
        var made = FormWriter.write(kit, as: forms)
        if forms.contains(.pdf) {
            let isAskedFor = forms.count < Form.allCases.count
            try PDFPrinter.print(kit, picturesIn: root, isAskedFor: isAskedFor, into: &made)
        }
        let data = try SiteWriter.write(kit)
        if forms.contains(.zip) { pack(kit, data, picturesIn: root, into: &made) }
        let site = try SiteWriter.write(kit, downloads: made.offered, theme: theme)
        guard forms.contains(.site) else {
            // The kit as data is what a folder of ours is known by.
            return Written(
                files: made.files + site.files.filter { $0.path == "kit.json" }, diagnostics: made.diagnostics)
        }
        return Written(files: site.files + made.files, diagnostics: site.diagnostics + made.diagnostics)
    }

    /// More bytes of pictures than a file to send should have; they stay beside it.
    private static let mostPictures = 512 << 20

    private static func pack(
        _ kit: PressKit, _ site: Written, picturesIn root: String?, into made: inout FormWriter.Made
    ) {
        var files: [(name: String, bytes: [UInt8])] = []
        var room = mostPictures
        for file in made.files + site.files where file.path != "index.html" && file.path != "style.css" {
            switch file.content {
            case .bytes(let bytes):
                let name = file.path.hasPrefix("downloads/") ? String(file.path.dropFirst(10)) : file.path
                files.append((name, bytes))
            case .copy(let source):
                guard let root else { continue }
                let place = root + "/" + source
                let size = (try? FileManager.default.attributesOfItem(atPath: place)[.size] as? Int) ?? nil
                guard let size, size <= room, let data = FileManager.default.contents(atPath: place) else {
                    made.diagnostics.append(leftOut(source))
                    continue
                }
                room -= size
                files.append((file.path, [UInt8](data)))
            }
        }
        let package = KitPackage.pack(kit, files)
        made.add(package.name, package.title, "ZIP", package.bytes)
    }

    private static func leftOut(_ picture: String) -> Diagnostic {
        Diagnostic(
            code: "build/still-not-packed", severity: .warning,
            message: "'\(picture)' is not in the ZIP file: it can't be read, or is too large to be sent",
            help: "offer it as a download of its own")
    }
}
