import DossierDiagnostics
import DossierManuscript
import Foundation

/// The pages of a PDF that are pictures: drawn, recognised, and set among the others.
enum PDFScan {
    /// What a page gave.
    private struct Found: Sendable {
        var page: ScannedPage?
        var resolution: Float = PageRenderer.resolution
        var missing: String?
        var isTooHard = false
    }

    /// What draws and reads the pages of one document.
    private struct Desk: Sendable {
        var renderer: PageRenderer
        var recogniser: Recogniser
        var sheets: [Sheet]
        /// True if no page has any text of its own.
        var isScan: Bool

        /// Nil if there is nothing to read on a page.
        func picture(_ index: Int) throws(Failure) -> Recogniser.Picture? {
            let (width, height) = (sheets[index].width, sheets[index].height)
            let drawing = try renderer.draw(index + 1, width: width, height: height)
            guard let drawing, isWorthReading(drawing.raster) else { return nil }
            return Recogniser.Picture(
                file: drawing.file, raster: drawing.raster, leaders: drawing.leaders,
                resolution: drawing.resolution)
        }

        /// False for a blank page, and for a photograph between pages of text.
        private func isWorthReading(_ raster: Raster) -> Bool {
            let ground = raster.ground
            if ground.share > 0.9998 { return false }
            return isScan || ground.share > 0.3
        }

        func sample(_ index: Int) -> Result<Recogniser.Picture?, Failure> {
            do throws(Failure) { return .success(try picture(index)) } catch { return .failure(error) }
        }

        func page(_ index: Int, in language: Recogniser.Language) -> Result<Found, Failure> {
            do throws(Failure) { return .success(try found(index, in: language)) } catch {
                return .failure(error)
            }
        }

        private func found(_ index: Int, in language: Recogniser.Language) throws(Failure) -> Found {
            guard let picture = try picture(index) else { return Found() }
            defer { try? FileManager.default.removeItem(atPath: picture.file) }
            guard let reading = try recogniser.page(of: picture, number: index, in: language) else {
                return Found(isTooHard: true)
            }
            let page = ScannedPage(reading.page, raster: picture.raster, leaders: picture.leaders)
            return Found(
                page: page, resolution: picture.resolution ?? PageRenderer.resolution,
                missing: page.lines.isEmpty ? nil : reading.missing)
        }
    }

    /// The document with what was read on its pages without text; nil if there are none, or nothing that reads them.
    ///
    /// - Throws: `tool/missing` if tesseract is there but not what it needs.
    static func read(
        _ stream: PDFStream, path: String, options: ScanOptions
    ) throws(Failure) -> (stream: PDFStream, report: ScanReport)? {
        let empty = stream.sheets.indices.filter { stream.sheets[$0].stretches.isEmpty }
        guard !empty.isEmpty, Tesseract.isInstalled else { return nil }
        let folder = try TemporaryFolder()
        let desk = Desk(
            renderer: PageRenderer(path: path, folder: folder.path),
            recogniser: try Recogniser(guess: options.language), sheets: stream.sheets,
            isScan: empty.count == stream.sheets.count)
        options.progress(0, empty.count)
        let known = desk.isScan ? nil : options.language(text(of: stream)) ?? stream.metadata.language
        // The cover has few words: it is asked last.
        let samples = (empty.dropFirst() + empty.prefix(1)).prefix(4).map { index in
            Recogniser.Sample(number: index) { desk.sample(index) }
        }
        let language = try desk.recogniser.language(known: known, samples: samples)
        let done = Counter()
        let results = atOnce(empty.count) { number in
            defer { options.progress(done.next(), empty.count) }
            return desk.page(empty[number], in: language)
        }
        return try set(results, on: empty, in: stream, language)
    }

    private static func set(
        _ results: [Result<Found, Failure>], on empty: [Int], in stream: PDFStream,
        _ language: Recogniser.Language
    ) throws(Failure) -> (stream: PDFStream, report: ScanReport) {
        var stream = stream
        var report = ScanReport(pack: language.pack, pageCount: stream.sheets.count)
        var found: [Found] = []
        for result in results { found.append(try result.get()) }
        let type = ScanType(found.compactMap { one in one.page.map { ($0, one.resolution) } })
        let face = stream.faces.count
        stream.faces += ScanType.faces
        for (index, one) in zip(empty, found) {
            if one.isTooHard { report.tooHard.append(index + 1) }
            guard let page = one.page, !page.lines.isEmpty else { continue }
            if let missing = one.missing { report.missing[missing, default: []].append(index + 1) }
            report.add(page, number: index + 1)
            stream.sheets[index].turn(to: page)
            stream.sheets[index].stretches = page.stretches(type, resolution: one.resolution, face: face)
        }
        return (stream, report)
    }

    private static func text(of stream: PDFStream) -> String {
        stream.sheets.lazy.flatMap(\.stretches).prefix(4000).map(\.text).joined(separator: " ")
    }
}

extension Sheet {
    /// Its sides changed where the page was read lying on its side.
    fileprivate mutating func turn(to page: ScannedPage) {
        if (page.width > page.height) != (width > height), page.width != page.height {
            (width, height) = (height, width)
            pictures = []
        }
    }
}
