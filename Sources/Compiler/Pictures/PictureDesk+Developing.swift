import DossierDiagnostics
import DossierKit
import DossierReaders
import DossierWriters
import Foundation

extension PictureDesk {
    /// Makes the three pictures of a still and puts them onto the shelf; says so if one cannot be made.
    mutating func develop(_ sheet: Sheet, in workshop: URL) throws(Failure) {
        var sources: [PictureShelf.Size: URL] = [.original: sheet.link]
        for size in [PictureShelf.Size.web, .press] {
            let place = workshop.appending(path: "\(sheet.key)-\(size.rawValue).jpg")
            guard try resize(sheet, size, to: place) else { return }
            sources[size] = place
        }
        let label = PictureLabel(still: sheet.still, film: film)
        var arguments: [String] = []
        var made: [(size: PictureShelf.Size, place: URL)] = []
        for size in PictureShelf.Size.allCases {
            guard let source = sources[size] else { continue }
            let ending = size == .original ? sheet.ending : "jpg"
            let place = workshop.appending(path: "\(sheet.key)-\(size.rawValue)-labelled.\(ending)")
            if !made.isEmpty { arguments.append("-execute") }
            arguments += label.arguments(
                keepsPosition: size == .original, dotsPerInch: size == .press ? Self.pressDots : nil)
            arguments += ["-q", "-o", place.path, source.path]
            made.append((size, place))
        }
        let outcome = try PictureTools.labeller.run(arguments, limits: PictureTools.limits)
        for (size, place) in made {
            guard FileManager.default.fileExists(atPath: place.path) else {
                let last =
                    String(decoding: outcome.complaints, as: UTF8.self).split(separator: "\n").first ?? ""
                diagnostics.append(
                    .leftOut(
                        sheet.still,
                        "'\(sheet.still.file)' is not published: its credit can't be written into it"
                            + (last.isEmpty ? "" : " (\(Self.reason(last)))"), "save it anew as JPEG"))
                return
            }
            let sides = size == .original ? nil : PictureFile.sides(of: place.path)
            do {
                try shelf.keep(
                    place, sheet.key, size, width: sides?.width ?? sheet.width,
                    height: sides?.height ?? sheet.height, ending: size == .original ? sheet.ending : "jpg")
            } catch {
                throw Failure(
                    code: "build/not-written", message: "the pictures can't be written",
                    help: "look whether the disk is full")
            }
        }
    }

    private static var pressDots: Int { 300 }
    /// Pixels of the longer side: what fills a wide screen, and 30 cm of paper.
    private static var webSide: Int { 1600 }
    private static var pressSide: Int { 30 * pressDots * 100 / 254 }

    /// `Error: Bad IFD0 directory` of ExifTool's line, without the path of the copy.
    private static func reason(_ line: Substring) -> Substring {
        let end = line.range(of: " - /")?.lowerBound ?? line.endIndex
        return line[..<end].prefix(120)
    }

    private mutating func resize(
        _ sheet: Sheet, _ size: PictureShelf.Size, to place: URL
    ) throws(Failure) -> Bool {
        let side = size == .web ? Self.webSide : Self.pressSide
        let quality = size == .web ? 82 : 92
        var arguments = [sheet.link.path, "--size", "\(side)x\(side)>"]
        // Screens show no inks. Paper keeps them.
        if size == .web, sheet.isForPaperAlone { arguments += ["--export-profile", "srgb"] }
        let options =
            "Q=\(quality),optimize-coding=true,background=255" + (size == .web ? ",interlace=true" : "")
        arguments += ["-o", "\(place.path)[\(options)]"]
        let outcome = try PictureTools.sizer.run(arguments, limits: PictureTools.limits)
        if outcome.ending == .exited(0), FileManager.default.fileExists(atPath: place.path) { return true }
        let why =
            switch outcome.ending {
            case .tooSlow: "it takes longer than two minutes to read"
            case .killed: "there is not enough memory for it"
            default: "it is damaged"
            }
        diagnostics.append(
            .leftOut(sheet.still, "'\(sheet.still.file)' is not published: \(why)", "save it anew as JPEG"))
        return false
    }
}
