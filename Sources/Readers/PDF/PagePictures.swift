public import DossierDiagnostics
import Foundation

/// Pages of a PDF drawn as they look, for people to see.
///
/// `pdftoppm` of poppler-utils draws them in a process with limits on time, memory and output.
public enum PagePictures {
    /// Pixels of the longer side: sharp enough to read the small type of a page of A4, whatever its size.
    private static let pixels = 1500
    /// Bytes of all pictures of one kit.
    private static let mostBytes = 96 << 20
    /// Pages of one kit that are drawn.
    private static let mostPages = 300

    /// JPEG files by the number of their page, from 1.
    ///
    /// A page that can't be drawn in its time, and those beyond what a kit has, are left out.
    ///
    /// - Throws: `tool/missing` with the install line if there is no `pdftoppm`.
    public static func draw(_ pages: [Int], of path: String) throws(Failure) -> [Int: [UInt8]] {
        guard KitReader.isPDF(path), !pages.isEmpty else { return [:] }
        let folder = try TemporaryFolder()
        var out: [Int: [UInt8]] = [:]
        var bytes = 0
        // A name that begins with a dash is a file all the same.
        let source = path.hasPrefix("-") ? "./" + path : path
        for page in pages.prefix(mostPages) where bytes < mostBytes {
            let root = folder.place("page-\(page)")
            _ = try PageRenderer.tool.run(
                [
                    "-jpeg", "-jpegopt", "quality=72,progressive=n,optimize=y", "-scale-to", String(pixels),
                    "-f", String(page), "-l", String(page), "-singlefile", source, root,
                ],
                limits: ExternalTool.Limits(seconds: 30, bytes: 1 << 20, memory: 2 << 30))
            guard let data = FileManager.default.contents(atPath: root + ".jpg"), data.count < 8 << 20,
                data.starts(with: [0xFF, 0xD8])
            else { continue }
            bytes += data.count
            out[page] = [UInt8](data)
        }
        return out
    }
}
