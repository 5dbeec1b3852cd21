import DossierDiagnostics
import DossierKit
import DossierReaders
import DossierWriters
import Foundation

/// Makes of a kit's stills the pictures that go out: for the web, for the press, and the original without what it
/// says of cameras and places.
///
/// Each carries its caption, credit, rights and alternative text, and keeps its colour profile. Still by still: what
/// cannot be made is said, and the rest is made.
struct PictureDesk {
    let root: String
    let film: String?
    var shelf: PictureShelf
    private(set) var prints: [StillPrint] = []
    private(set) var files: [OutputFile] = []
    var diagnostics: [Diagnostic] = []

    /// A change here makes every picture anew.
    private static let recipe = "1"
    /// What two gigabytes of memory can take apart.
    private static let mostPixels = 250_000_000
    private static let mostBytes = 1 << 30

    /// A still on its way.
    struct Sheet {
        var still: Still
        var key: String
        /// A name that no program takes for anything but a name.
        var link: URL
        var ending: String
        var width = 0
        var height = 0
        var isForPaperAlone = false
    }

    /// - Parameters:
    ///   - kit: with the stills that may go out.
    ///   - progress: called before each picture: how many are made, of how many.
    init(_ kit: PressKit, root: String, progress: (Int, Int) -> Void) {
        self.root = root
        film = (kit.film.title ?? kit.film.originalTitle)?.value
        shelf = PictureShelf(kit: root)
        guard !kit.stills.isEmpty else { return }
        let missing = PictureTools.missing
        guard missing.isEmpty else {
            diagnostics.append(.withoutTools(missing, stills: kit.stills.count))
            return
        }
        do {
            try make(kit.stills, progress)
        } catch {
            diagnostics.append(error.diagnostic)
        }
    }

    private mutating func make(_ stills: [Still], _ progress: (Int, Int) -> Void) throws(Failure) {
        let workshop = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: workshop) }
        try? FileManager.default.createDirectory(at: workshop, withIntermediateDirectories: true)
        var sheets = stills.compactMap { sheet($0, in: workshop) }
        let names = shelf.names
        var wanted = sheets.indices.filter { shelf.pictures(sheets[$0].key, among: names) == nil }
        try look(at: &wanted, &sheets)
        var done = 0
        for index in wanted {
            progress(done, wanted.count)
            try develop(sheets[index], in: workshop)
            done += 1
        }
        progress(done, wanted.count)
        shelf.clear(except: Set(sheets.map(\.key)))
        let made = shelf.names
        var paths = PrintPaths()
        for sheet in sheets {
            guard let kept = shelf.pictures(sheet.key, among: made) else { continue }
            let print = paths.print(sheet.still, kept)
            prints.append(print)
            for (size, picture) in [(.web, print.web), (.press, print.press), (.original, print.original)]
                as [(PictureShelf.Size, StillPrint.Picture?)]
            {
                guard let picture, let place = kept[size]?.place else { continue }
                files.append(OutputFile(picture.path, .file(place)))
            }
        }
    }

    /// The still as a file that may be read: inside the kit folder, a picture by its first bytes, not too large.
    private mutating func sheet(_ still: Still, in workshop: URL) -> Sheet? {
        let place = URL(filePath: root).appending(path: still.file).resolvingSymlinksInPath()
        let home = URL(filePath: root).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: place.path)
        guard let attributes, let size = attributes[.size] as? Int,
            let changed = attributes[.modificationDate] as? Date,
            attributes[.type] as? FileAttributeType == .typeRegular
        else {
            diagnostics.append(.leftOut(still, "'\(still.file)' is not in the kit folder", "put it there"))
            return nil
        }
        guard place.path.hasPrefix(home.hasSuffix("/") ? home : home + "/") else {
            diagnostics.append(
                .leftOut(still, "'\(still.file)' leads out of the kit folder", "put the picture itself there"))
            return nil
        }
        guard size <= Self.mostBytes, let ending = PictureFile.ending(of: place.path) else {
            diagnostics.append(
                .leftOut(
                    still, "'\(still.file)' is no picture, or not a whole one",
                    "save it anew as JPEG, TIFF, PNG, WebP or AVIF"))
            return nil
        }
        let label = PictureLabel(still: still, film: film).arguments(keepsPosition: true, dotsPerInch: nil)
        let key = PictureShelf.key(
            [Self.recipe, still.file, String(size), String(changed.timeIntervalSince1970)] + label)
        let link = workshop.appending(path: "\(key).\(ending)")
        try? FileManager.default.createSymbolicLink(at: link, withDestinationURL: place)
        return Sheet(still: still, key: key, link: link, ending: ending)
    }

    /// Sizes and colours, for all at once; what is none or too large leaves the list.
    private mutating func look(at wanted: inout [Int], _ sheets: inout [Sheet]) throws(Failure) {
        let tags = [
            "File:ImageWidth", "File:ImageHeight", "ImageWidth", "ImageHeight", "EXIF:Orientation",
            "ColorComponents", "ICC_Profile:ColorSpaceData", "PhotometricInterpretation",
        ]
        let seen = try PictureTools.tags(tags, of: wanted.map { sheets[$0].link.path })
        var left: [Int] = []
        for (index, seen) in zip(wanted, seen) {
            let still = sheets[index].still
            func number(_ name: String) -> Int? {
                seen?.first { $0.key.hasSuffix(":" + name) && $0.value is Int }?.value as? Int
            }
            guard let width = number("ImageWidth"), let height = number("ImageHeight"), width > 0, height > 0
            else {
                diagnostics.append(
                    .leftOut(still, "'\(still.file)' is no picture, or not a whole one", "save it anew"))
                continue
            }
            guard width <= Self.mostPixels / height else {
                let million = width / 1000 * height / 1000
                diagnostics.append(
                    .leftOut(
                        still, "'\(still.file)' has \(million) megapixels; at most 250 are published",
                        "save a smaller one"))
                continue
            }
            let isTurned = (5...8).contains(number("Orientation") ?? 1)
            sheets[index].width = isTurned ? height : width
            sheets[index].height = isTurned ? width : height
            let space = seen?.first { $0.key.hasSuffix(":ColorSpaceData") }?.value as? String
            sheets[index].isForPaperAlone =
                number("ColorComponents") == 4 || space?.hasPrefix("CMYK") == true
                || number("PhotometricInterpretation") == 5
            left.append(index)
        }
        wanted = left
    }
}

/// The addresses of the pictures, no two alike.
private struct PrintPaths {
    private var taken: Set<String> = []

    mutating func print(_ still: Still, _ kept: [PictureShelf.Size: PictureShelf.Kept]) -> StillPrint {
        let name = still.file.split(separator: "/").last ?? "still"
        let stem = PictureFile.plainName(String(name.prefix { $0 != "." }))
        var free = stem
        var number = 2
        while !taken.insert(free).inserted {
            free = "\(stem)-\(number)"
            number += 1
        }
        func picture(_ size: PictureShelf.Size) -> StillPrint.Picture? {
            kept[size].map {
                let path = size == .original ? still.file : "stills/\(size.rawValue)/\(free).\($0.ending)"
                return StillPrint.Picture(path: path, width: $0.width, height: $0.height, size: $0.size)
            }
        }
        guard let web = picture(.web) else { return StillPrint(asIs: still) }
        return StillPrint(still, web: web, press: picture(.press), original: picture(.original))
    }
}

extension Diagnostic {
    fileprivate static func withoutTools(_ tools: [ExternalTool], stills: Int) -> Diagnostic {
        let names = tools.map(\.name).joined(separator: " and ")
        return Diagnostic(
            code: "build/no-stills", severity: .warning,
            message: "\(stills == 1 ? "1 still was" : "\(stills) stills were") not published: "
                + "\(names) \(tools.count == 1 ? "is" : "are") not installed",
            help: "install with: apt-get install "
                + tools.compactMap { $0.install.split(separator: " ").last.map(String.init) }
                .joined(separator: " "))
    }

    static func leftOut(_ still: Still, _ message: String, _ help: String) -> Diagnostic {
        Diagnostic(
            code: "build/still-left-out", severity: .warning, message: message, text: still.file,
            source: still.source, help: help)
    }
}
