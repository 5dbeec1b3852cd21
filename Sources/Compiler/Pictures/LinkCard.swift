import DossierKit
import DossierReaders
import DossierWriters
import Foundation

/// The picture that goes with a link to the site: of the first still, or the title set in type.
///
/// Kept in `.dossier/card` of the kit folder, and made again when what it is made of changes.
struct LinkCard {
    let picture: StillPrint.Picture
    let file: OutputFile
    /// What it shows; nil for the title.
    let alternative: String?

    /// What most who show links ask for.
    private static let width = 1200
    private static let height = 630

    /// Nil where libvips is missing or can't make one; the site then goes without.
    ///
    /// - Parameter root: the kit folder.
    init?(of kit: PressKit, _ pictures: Pictures, root: String) {
        guard PictureTools.sizer.location() != nil else { return nil }
        let still = pictures.prints.first
        let words = LinkCardText(kit)
        let source = still.flatMap { print in
            pictures.files.lazy.compactMap { file -> String? in
                if case .file(let place) = file.content, file.path == print.web.path { place } else { nil }
            }.first
        }
        let svg = words.svg(width: Self.width, height: Self.height)
        let key = PictureShelf.key(
            source.map { [$0.split(separator: "/").last.map(String.init) ?? ""] } ?? [
                String(decoding: svg, as: UTF8.self)
            ])
        let folder = URL(filePath: root).appending(path: ".dossier/card")
        let place = folder.appending(path: key + ".jpg")
        let manager = FileManager.default
        if !manager.fileExists(atPath: place.path) {
            try? manager.removeItem(at: folder)
            guard (try? manager.createDirectory(at: folder, withIntermediateDirectories: true)) != nil else {
                return nil
            }
            try? Data("*\n".utf8).write(to: folder.appending(path: ".gitignore"))
            let drawing = folder.appending(path: "card.svg")
            defer { try? manager.removeItem(at: drawing) }
            if source == nil, (try? Data(svg).write(to: drawing)) == nil { return nil }
            let outcome = try? PictureTools.sizer.run(
                [
                    source ?? drawing.path, "--size", "\(Self.width)x\(Self.height)", "--smartcrop",
                    "attention",
                    "-o", "\(place.path)[Q=84,optimize-coding=true,strip=true]",
                ], limits: PictureTools.limits)
            guard outcome?.ending == .exited(0), manager.fileExists(atPath: place.path) else { return nil }
        }
        let bytes = (try? manager.attributesOfItem(atPath: place.path)[.size] as? Int) ?? nil
        // A narrow still gives a narrower card.
        let sides = PictureFile.sides(of: place.path)
        picture = StillPrint.Picture(
            path: "card.jpg", width: sides?.width, height: sides?.height, size: bytes)
        file = OutputFile("card.jpg", .file(place.path))
        alternative = source == nil ? nil : still?.still.alt ?? still?.still.caption
    }
}
