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
    /// - Parameter address: where the site will stand; nil for what the kit says.
    /// - Throws: `Failure` if there is nothing to read, if the output folder holds something that is no build of
    ///   ours and `overwriting` is false, or if the disk refuses.
    public static func build(
        _ path: String, at output: String, forms: Set<Form> = Set(Form.allCases), theme: Theme = .book,
        date: String? = nil, address: SiteAddress? = nil, overwriting: Bool,
        progress: @escaping Progress = { _, _ in },
        picturesProgress: (Int, Int) -> Void = { _, _ in }
    ) throws(Failure) -> Built {
        let reading = try read(path, progress: progress)
        let root = reading.isFolder ? KitFolder(path).path : nil
        let pictures = Pictures(of: reading.kit, for: forms, root: root, date: date, progress: picturesProgress)
        defer { pictures.clear() }
        let site = SiteParts(
            of: reading.kit, for: forms, pictures, root: root, address: address, theme: theme)
        let editions = try editions(of: reading.kit, root: root)
        var written: Written
        do {
            written = try write(
                reading.kit, as: forms, site, pictures, editions: editions.addresses(from: nil), date: date)
            for (language, kit) in editions.translated {
                let shown = pictures.captioned(as: kit, oneFolderDown: true)
                let edition = try write(
                    kit, as: forms, site.oneFolderDown, shown, editions: editions.addresses(from: language),
                    date: date)
                written.files += edition.files.map { OutputFile("\(language)/\($0.path)", $0.content) }
                // What keeps a form from being made is the same in every language.
                written.diagnostics += edition.diagnostics.filter { !written.diagnostics.contains($0) }
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(code: "build/template", message: "the forms could not be written: \(error)")
        }
        try OutputFolder(output).replace(with: written.files, copyingFrom: root, overwriting: overwriting)
        return Built(
            files: written.files.map(\.path),
            diagnostics: reading.diagnostics + editions.diagnostics + pictures.diagnostics
                + site.diagnostics + written.diagnostics, texts: reading.texts)
    }

    /// All forms asked for, each taking what those before it made: the ZIP file holds the others, the site offers all.
    private static func write(
        _ kit: PressKit, as forms: Set<Form>, _ parts: SiteParts, _ pictures: Pictures,
        editions: [Edition], date: String?
    ) throws -> Written {
        var kit = kit
        kit.stills = pictures.stills
        var made = FormWriter.write(
            kit, as: forms, figures: pictures.figures(for: forms, kit.language), date: date)
        if forms.contains(.pdf) {
            let isAskedFor = forms.count < Form.allCases.count
            try PDFPrinter.print(kit, pictures, isAskedFor: isAskedFor, into: &made)
        }
        let data = try SiteWriter.write(kit, prints: pictures.prints, date: date)
        if forms.contains(.zip) { pack(kit, data.files + pictures.files, into: &made) }
        let site = try SiteWriter.write(
            kit, prints: pictures.prints, downloads: made.offered, films: parts.films.known,
            address: parts.address, editions: editions, theme: parts.theme, own: parts.own, date: date)
        guard forms.contains(.site) else {
            // The kit as data is what a folder of ours is known by.
            return Written(
                files: made.files + site.files.filter { $0.path == "kit.json" }, diagnostics: made.diagnostics)
        }
        return Written(
            files: site.files + (pictures.isElsewhere ? [] : pictures.files) + parts.files + made.files,
            diagnostics: site.diagnostics + made.diagnostics)
    }

    /// More bytes of pictures than a file to send should have; they stay beside it.
    private static let mostPictures = 512 << 20

    private static func pack(_ kit: PressKit, _ site: [OutputFile], into made: inout FormWriter.Made) {
        var files: [(name: String, bytes: [UInt8])] = []
        var room = mostPictures
        // Who has the file has no use for what a page shows.
        for file in made.files + site where !isOfPageAlone(file.path) {
            switch file.content {
            case .bytes(let bytes):
                let name = file.path.hasPrefix("downloads/") ? String(file.path.dropFirst(10)) : file.path
                files.append((name, bytes))
            case .file(let place):
                let size = (try? FileManager.default.attributesOfItem(atPath: place)[.size] as? Int) ?? nil
                guard let size, size <= room, let data = FileManager.default.contents(atPath: place) else {
                    made.diagnostics.append(leftOut(file.path))
                    continue
                }
                room -= size
                files.append((file.path, [UInt8](data)))
            case .copy: continue
            }
        }
        let package = KitPackage.pack(kit, files)
        made.add(package.name, package.title, "ZIP", package.bytes)
    }

    private static func isOfPageAlone(_ path: String) -> Bool {
        ["index.html", "style.css", "site.js"].contains(path) || path.hasPrefix("stills/web/")
    }

    private static func leftOut(_ picture: String) -> Diagnostic {
        Diagnostic(
            code: "build/still-not-packed", severity: .warning,
            message: "'\(picture)' is not in the ZIP file: it can't be read, or is too large to be sent",
            help: "offer it as a download of its own")
    }
}
