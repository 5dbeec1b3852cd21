import DossierDiagnostics
import DossierManuscript
import Foundation

/// Electronic books (EPUB 2 and 3): pages of the web in a ZIP file, in the order that the book's list gives.
enum EPUBReader {
    private static let mostBytes = 16 << 20
    private static let mostPages = 500
    /// Of all pages together.
    private static let mostOfAll = 64 << 20

    /// - Throws: `Failure` if no page has any text.
    static func read(
        _ archive: ZIPArchive, file: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        var report = FlowReport(file: file)
        var pages: [XMLElement] = []
        let (list, title) = places(archive)
        var left = mostOfAll
        for place in list.prefix(mostPages) {
            guard left > 0, let contents = archive.contents(of: place, limit: min(mostBytes, left)) else {
                report.damaged.append(place)
                continue
            }
            left -= contents.bytes.count
            if !contents.isWhole { report.damaged.append(place) }
            pages.append(HTMLFile(contents.bytes).root)
        }
        var (manuscript, pictures) = HTMLReader.compose(pages, file: file, origin: .html)
        guard !manuscript.lines.isEmpty else {
            throw FlowReport.failure(file: file, isDamaged: !report.damaged.isEmpty, hasPictures: pictures > 0)
        }
        if let title { manuscript.metadata.title = title }
        return (manuscript, report.diagnostics)
    }

    /// The names of the pages in reading order, and the title.
    private static func places(_ archive: ZIPArchive) -> (list: [String], title: String?) {
        func xml(_ name: String) -> XMLElement? {
            archive.contents(of: name, limit: mostBytes).flatMap { XMLFile($0.bytes, prefixes: prefixes).root }
        }
        let container = xml("META-INF/container.xml")
        guard let root = container?.first("rootfile")?["full-path"], let package = xml(root) else {
            let pages = archive.entries.map(\.name).filter { $0.hasSuffix(".xhtml") || $0.hasSuffix(".html") }
            return (pages.sorted(), nil)
        }
        let folder = root.lastIndex(of: "/").map { String(root[...$0]) } ?? ""
        var items: [String: String] = [:]
        for item in package.first("manifest")?.elements ?? [] {
            if let id = item["id"], let place = item["href"] { items[id] = place }
        }
        let spine = package.first("spine")?.elements.filter { $0["linear"] != "no" } ?? []
        let list = spine.compactMap { $0["idref"].flatMap { items[$0] } }.map {
            WordPackage.resolved($0.removingPercentEncoding ?? $0, in: folder)
        }
        let title = package.first("dc:title").map { FlowText.cleaned($0.text) }
        return (list, title?.isEmpty == false ? title : nil)
    }

    private static let prefixes = [
        "urn:oasis:names:tc:opendocument:xmlns:container": "", "http://www.idpf.org/2007/opf": "",
        "http://purl.org/dc/elements/1.1/": "dc",
    ]
}
