public import DossierDiagnostics
import Foundation

/// The pictures inside a PDF, as the files they were before it was made.
///
/// `pdfimages` of poppler-utils takes them out, in a process with limits; masks, hairlines and what comes back on
/// every page (logos) are left behind.
public enum PDFPictures {
    /// A picture: `page-03-1.jpg`, and its bytes.
    public struct Picture: Sendable {
        public var name: String
        public var bytes: [UInt8]
    }

    /// Pixels on the shorter side below which a picture is a rule or an ornament.
    private static let smallest = 120
    private static let most = 80
    private static let mostBytes = 200 << 20
    private static let tool = ExternalTool(name: "pdfimages", install: "apt install poppler-utils")

    /// The pictures of a PDF in the order of its pages; nothing for other files.
    ///
    /// Pictures are never worth failing an import for: what can't be taken out is a warning.
    public static func read(path: String, name: String) -> (pictures: [Picture], diagnostics: [Diagnostic]) {
        guard KitReader.isPDF(path) else { return ([], []) }
        do {
            return (try extract(path), [])
        } catch {
            var warning = error.diagnostic
            warning.severity = .warning
            warning.message = "pictures of '\(name)' left out: " + warning.message
            return ([], [warning])
        }
    }

    private static func extract(_ path: String) throws(Failure) -> [Picture] {
        let listing = try tool.run(["-list", path], limits: ExternalTool.Limits(seconds: 30, bytes: 4 << 20))
        let wanted = rows(listing.output)
        guard !wanted.isEmpty else { return [] }
        let folder = try TemporaryFolder()
        let limits = ExternalTool.Limits(seconds: 60, bytes: 1 << 20)
        _ = try tool.run(["-all", path, folder.place("p")], limits: limits)
        let files = folder.names
        var numbers: [Int: String] = [:]
        for file in files {
            if let number = file.split(whereSeparator: { $0 == "-" || $0 == "." }).dropFirst().first.flatMap({
                Int($0)
            }) {
                numbers[number] = file
            }
        }
        return pictures(wanted, numbers, in: URL(fileURLWithPath: folder.path))
    }

    private static func pictures(_ wanted: [Row], _ files: [Int: String], in folder: URL) -> [Picture] {
        var result: [Picture] = []
        var seen = Set<[UInt8]>()
        var perPage: [Int: Int] = [:]
        var total = 0
        for row in wanted where result.count < most {
            guard let file = files[row.number], let ending = file.split(separator: ".").last,
                ["jpg", "png", "tif", "jp2"].contains(String(ending)),
                let data = try? Data(contentsOf: folder.appendingPathComponent(file))
            else { continue }
            let bytes = [UInt8](data)
            total += bytes.count
            guard total <= mostBytes, seen.insert(bytes).inserted else { continue }
            perPage[row.page, default: 0] += 1
            let page = row.page < 10 ? "0\(row.page)" : String(row.page)
            result.append(Picture(name: "page-\(page)-\(perPage[row.page] ?? 1).\(ending)", bytes: bytes))
        }
        return result
    }

    private struct Row {
        var page: Int
        var number: Int
        var object: String
    }

    /// Rows of `pdfimages -list` that are pictures, each object once, and none that stands on many pages.
    private static func rows(_ listing: [UInt8]) -> [Row] {
        var rows: [Row] = []
        var uses: [String: Int] = [:]
        for line in String(decoding: listing, as: UTF8.self).split(separator: "\n").dropFirst(2) {
            let cells = line.split(separator: " ")
            guard cells.count >= 12, cells[2] == "image", let page = Int(cells[0]), let number = Int(cells[1]),
                let width = Int(cells[3]), let height = Int(cells[4]), min(width, height) >= smallest
            else { continue }
            let object = "\(cells[10]) \(cells[11])"
            uses[object, default: 0] += 1
            if uses[object] == 1 { rows.append(Row(page: page, number: number, object: object)) }
        }
        return rows.filter { (uses[$0.object] ?? 0) <= 2 }
    }
}
