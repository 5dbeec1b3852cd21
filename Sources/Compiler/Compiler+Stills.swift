public import DossierDiagnostics
public import DossierKit
import DossierKitFolder
import DossierReaders
import Foundation

extension Compiler {
    /// A picture that is to become a still of a kit.
    public struct NewStill: Sendable {
        /// Where it is.
        public var path: String
        /// What is known of it; `file` is where it goes in the kit folder.
        public var still: Still
    }

    /// What is known of pictures before anybody is asked.
    public struct FoundStills: Sendable {
        public var stills: [NewStill]
        /// Of those that can be none.
        public var diagnostics: [Diagnostic]
    }

    /// Looks at pictures: what each says of itself, and where it goes in the kit folder.
    ///
    /// - Throws: `Failure` if the folder has no kit.
    public static func findStills(_ paths: [String], for folder: String) throws(Failure) -> FoundStills {
        let kit = KitFolder(folder)
        let known = Set(try kit.read().kit.stills.map { $0.file.lowercased() })
        var diagnostics: [Diagnostic] = []
        var places: [(path: String, file: String)] = []
        for path in paths {
            guard FileManager.default.fileExists(atPath: path), PictureFile.ending(of: path) != nil else {
                diagnostics.append(
                    .noStill("'\(path)' is no picture", "give JPEG, TIFF, PNG, WebP or AVIF files"))
                continue
            }
            let file =
                inside(path, kit.path)
                ?? free(
                    "media/" + KitFolder.fileName(path.split(separator: "/").last.map(String.init) ?? path),
                    path, kit, places.map(\.file))
            if known.contains(file.lowercased()) || places.contains(where: { $0.file == file }) {
                diagnostics.append(
                    .noStill("'\(file)' is a still of the kit already", "edit it in '\(kit.path)/kit.md'"))
            } else {
                places.append((path, file))
            }
        }
        var stills = places.map { Still(file: $0.file) }
        if let tool = PictureTools.missing.first(where: { $0.name == PictureTools.labeller.name }) {
            diagnostics.append(
                .noStill(
                    "nothing is read from the pictures: \(tool.name) is not installed",
                    "install it with: \(tool.install)"))
        } else {
            let whole = places.map { URL(filePath: $0.path).standardizedFileURL.path }
            for (index, read) in try PictureNotes.read(whole).enumerated() {
                stills[index] = read
                stills[index].file = places[index].file
            }
        }
        return FoundStills(
            stills: zip(places, stills).map { NewStill(path: $0.path, still: $1) }, diagnostics: diagnostics)
    }

    /// Adds stills to a kit: copies the pictures into its folder and lists them in `kit.md`.
    ///
    /// - Throws: `Failure` if `kit.md` can't be added to or the disk refuses; then it is as it was.
    public static func addStills(_ stills: [NewStill], to folder: String) throws(Failure) {
        guard !stills.isEmpty else { return }
        let kit = KitFolder(folder)
        let reading = try kit.read()
        guard let text = KitFile.adding(stills.map(\.still), to: reading.text, file: reading.file) else {
            throw Failure(
                code: "stills/not-added", message: "nothing can be added to 'stills' in '\(reading.file)'",
                help: "write the list with an entry a line, as Docs/kit-format.md shows it")
        }
        for still in stills where inside(still.path, kit.path) == nil {
            try kit.add(KitFolder.File(still.still.file, .copy(still.path)))
        }
        try kit.replaceText(with: text, insteadOf: reading.text)
    }

    /// The path of a file of the kit folder relative to it; nil for one that lies elsewhere.
    private static func inside(_ path: String, _ folder: String) -> String? {
        let home = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path
        let place = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
        let start = home.hasSuffix("/") ? home : home + "/"
        return place.hasPrefix(start) ? String(place.dropFirst(start.count)) : nil
    }

    /// A name that no other picture has; that of the same picture, if it is there already.
    private static func free(_ name: String, _ path: String, _ kit: KitFolder, _ taken: [String]) -> String {
        var free = name
        var number = 2
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        while taken.contains(free) || isAnother(kit.path + "/" + free, path) {
            free = "\(name[..<dot])-\(number)\(name[dot...])"
            number += 1
        }
        return free
    }

    private static func isAnother(_ place: String, _ path: String) -> Bool {
        FileManager.default.fileExists(atPath: place)
            && !FileManager.default.contentsEqual(atPath: place, andPath: path)
    }
}

extension Diagnostic {
    fileprivate static func noStill(_ message: String, _ help: String) -> Diagnostic {
        Diagnostic(code: "stills/not-added", severity: .warning, message: message, help: help)
    }
}
