import DossierDiagnostics
import Foundation

/// Draws pages of a PDF as pictures, with `pdftoppm` of poppler-utils.
struct PageRenderer: Sendable {
    static let tool = ExternalTool(name: "pdftoppm", install: "apt install poppler-utils")

    /// The PDF's path.
    var path: String
    /// The folder the pictures go to; whoever made it removes it.
    var folder: String

    /// A page drawn in grey, and its resolution.
    struct Drawing: Sendable {
        var file: String
        var raster: Raster
        /// Rows of dots that were wiped off it.
        var leaders: DotLeaders
        /// Pixels to the inch.
        var resolution: Float
    }

    /// What recognition reads best.
    static let resolution: Float = 300

    /// Nil if the page can't be drawn in time.
    ///
    /// - Parameters:
    ///   - page: from 1.
    ///   - width: of the page, in points, as `height`: a large sheet is drawn coarser.
    func draw(_ page: Int, width: Float, height: Float) throws(Failure) -> Drawing? {
        let inches = max(1, width / 72) * max(1, height / 72)
        let fitting = (Float(Raster.most) * 0.9 / inches).squareRoot().rounded(.down)
        let resolution = max(20, min(PageRenderer.resolution, fitting))
        let root = "\(folder)/page-\(page)"
        // A name that begins with a dash is a file all the same.
        let source = path.hasPrefix("-") ? "./" + path : path
        let outcome = try PageRenderer.tool.run(
            [
                "-r", String(Int(resolution)), "-gray", "-f", String(page), "-l", String(page), "-singlefile",
                source, root,
            ],
            limits: ExternalTool.Limits(seconds: 60, bytes: 1 << 20, memory: 2 << 30))
        let file = root + ".pgm"
        guard outcome.ending == .exited(0), let bytes = try? InputFile.bytes(at: file),
            var raster = Raster(pgm: bytes)
        else { return nil }
        let leaders = DotLeaders(wipedOff: &raster)
        if !leaders.frames.isEmpty {
            do { try Data(raster.pgm).write(to: URL(fileURLWithPath: file)) } catch { return nil }
        }
        return Drawing(file: file, raster: raster, leaders: leaders, resolution: Float(Int(resolution)))
    }
}
