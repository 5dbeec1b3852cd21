import DossierDiagnostics
import DossierManuscript

/// A picture of a page, or of several (TIFF), read by tesseract.
enum PictureReader {
    /// - Throws: `Failure` with the install line if tesseract is not there, or if nothing can be read in the picture.
    static func read(
        _ bytes: [UInt8], path: String, name: String, scans: ScanOptions
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        guard Tesseract.isInstalled else {
            throw Failure(
                code: "reading/no-text", message: "'\(name)' is a picture, which has no text of its own",
                help: "install what reads scans: \(Tesseract.tool.install)")
        }
        let recogniser = try Recogniser(guess: scans.language)
        let folder = try TemporaryFolder()
        scans.progress(0, 1)
        defer { scans.progress(1, 1) }
        let picture = try self.picture(bytes, path, in: folder)
        let language = try recogniser.language(
            known: nil, samples: [Recogniser.Sample(number: 0) { .success(picture) }])
        guard let readings = try recogniser.pages(of: picture, number: 0, in: language) else {
            throw Failure(
                code: "reading/damaged-file", message: "'\(name)' is a picture that tesseract can't read",
                help: "save it as PNG or TIFF, and give that")
        }
        let pages = readings.map { ScannedPage($0.page, raster: picture.raster, leaders: picture.leaders) }
        guard pages.contains(where: { !$0.lines.isEmpty }) else {
            throw Failure(
                code: "reading/no-text",
                message: "'\(name)' is a picture without any text that tesseract finds",
                help: "if it is a scan, scan it again with 300 dots to the inch")
        }
        var report = ScanReport(pack: language.pack, pageCount: pages.count)
        let sized = pages.map { page in
            (page: page, resolution: picture.resolution ?? max(1, max(page.width, page.height) / 842 * 72))
        }
        let type = ScanType(sized)
        var sheets: [Sheet] = []
        for (number, (page, resolution)) in sized.enumerated() {
            if !page.lines.isEmpty { report.add(page, number: number + 1) }
            if let missing = readings[number].missing {
                report.missing[missing, default: []].append(number + 1)
            }
            sheets.append(
                Sheet(
                    width: page.width * 72 / resolution, height: page.height * 72 / resolution,
                    stretches: page.stretches(type, resolution: resolution, face: 0)))
        }
        var composer = Composer(file: name, faces: ScanType.faces, origin: .scan)
        for (lines, sheet) in zip(DocumentLayout.pages(of: sheets, faces: ScanType.faces), sheets) {
            composer.add(lines, of: sheet)
        }
        let manuscript = composer.finish()
        return (manuscript, report.diagnostics(for: manuscript))
    }

    /// Drawn on a sheet where that goes, so that its ink can be measured; as it is otherwise.
    private static func picture(
        _ bytes: [UInt8], _ path: String, in folder: borrowing TemporaryFolder
    ) throws(Failure) -> Recogniser.Picture {
        if let paper = PicturePaper.pdf(bytes), PageRenderer.tool.location() != nil {
            try folder.write(paper.file, as: "picture.pdf")
            let renderer = PageRenderer(path: folder.place("picture.pdf"), folder: folder.path)
            if let drawing = try renderer.draw(1, width: paper.width, height: paper.height) {
                return Recogniser.Picture(
                    file: drawing.file, raster: drawing.raster, leaders: drawing.leaders,
                    resolution: drawing.resolution)
            }
        }
        // The copy's name is ours: no name of a stranger's reaches a command line.
        try folder.write(bytes, as: "picture")
        return Recogniser.Picture(file: folder.place("picture"))
    }
}
