import DossierDiagnostics
import DossierKit
import DossierManuscript

/// OpenDocument texts (ODT, and the flat form in one XML file), read directly.
///
/// As with Word, each paragraph is one line, footnotes stand at the end of their page, pages are those that the
/// document states, and deletions under revision are left out.
enum OpenDocumentReader {
    private static let mostBytes = 16 << 20

    /// - Throws: `Failure` if nothing in it can be read.
    static func read(
        _ archive: ZIPArchive, file: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        var damaged: [String] = []
        func part(_ name: String) -> XMLElement? {
            guard archive.contains(name) else { return nil }
            let contents = archive.contents(of: name, limit: mostBytes)
            let xml = XMLFile(contents?.bytes ?? [], prefixes: prefixes)
            if contents?.isWhole != true || !xml.isWhole { damaged.append(name) }
            return xml.root
        }
        let content = part("content.xml")
        return try read(
            content: content, styles: part("styles.xml"), meta: part("meta.xml"), file: file, damaged: damaged)
    }

    /// The flat form.
    static func read(
        flat bytes: [UInt8], file: String
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let xml = XMLFile(bytes, prefixes: prefixes)
        return try read(
            content: xml.root, styles: xml.root, meta: xml.root, file: file, damaged: xml.isWhole ? [] : [file])
    }

    private static func read(
        content: XMLElement?, styles: XMLElement?, meta: XMLElement?, file: String, damaged: [String]
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        var walk = OpenDocumentWalk(styles: OpenDocumentStyles([styles, content]))
        if let text = content?.child("office:body")?.child("office:text") { walk.blocks(text) }
        let paragraphs = walk.found
        let (heads, feet) = running(styles, &walk)
        var composer = FlowComposer(file: file, origin: .openDocument, notes: walk.notes)
        composer.use(page(styles))
        for head in heads { composer.add(runningHead: head) }
        for paragraph in paragraphs { composer.add(paragraph) }
        var last = FlowParagraph()
        last.notes = walk.endNotes
        composer.add(last)
        composer.endNotes()
        for foot in feet { composer.add(runningHead: foot) }
        var manuscript = composer.finish()
        manuscript.metadata = metadata(meta?.child("office:meta"))
        guard manuscript.lines.contains(where: { !$0.range.isEmpty && $0.tag != .runningHead }) else {
            throw FlowReport.failure(
                file: file, isDamaged: !damaged.isEmpty, hasPictures: !walk.pictures.isEmpty)
        }
        var report = FlowReport(file: file)
        report.damaged = damaged
        (report.deletions, report.insertions) = (walk.deletions, walk.insertions)
        report.hasComments = walk.comments > 0
        return (manuscript, report.diagnostics)
    }

    /// Headers and footers, each text once.
    private static func running(
        _ styles: XMLElement?, _ walk: inout OpenDocumentWalk
    ) -> (heads: [FlowParagraph], feet: [FlowParagraph]) {
        var heads: [FlowParagraph] = []
        var feet: [FlowParagraph] = []
        var seen = Set<String>()
        for page in styles?.child("office:master-styles")?.elements ?? [] where page.name == "style:master-page"
        {
            for element in page.elements {
                guard element.name.hasPrefix("style:header") || element.name.hasPrefix("style:footer") else {
                    continue
                }
                let new = walk.apart(element).filter { seen.insert($0.text).inserted }
                if element.name.hasPrefix("style:header") { heads += new } else { feet += new }
            }
        }
        return (heads, feet)
    }

    private static func page(_ styles: XMLElement?) -> FlowPage {
        var page = FlowPage()
        let layout = styles?.child("office:automatic-styles")?.child("style:page-layout")
        guard let properties = layout?.child("style:page-layout-properties") else { return page }
        func length(_ name: String) -> Float? {
            FlowLength.points(properties[name]).flatMap { $0 > 0 ? $0 : nil }
        }
        page.width = length("fo:page-width") ?? page.width
        page.height = length("fo:page-height") ?? page.height
        page.left = length("fo:margin-left") ?? page.left
        page.right = length("fo:margin-right") ?? page.right
        page.top = length("fo:margin-top") ?? page.top
        return page
    }

    private static func metadata(_ meta: XMLElement?) -> Manuscript.Metadata {
        var metadata = Manuscript.Metadata()
        func value(_ name: String) -> String? {
            let text = FlowText.cleaned(meta?.child(name)?.text ?? "")
            return text.contains { !$0.isWhitespace } ? text : nil
        }
        metadata.title = value("dc:title")
        metadata.author = value("meta:initial-creator") ?? value("dc:creator")
        metadata.language = value("dc:language")
        return metadata
    }

    /// Namespaces of OpenDocument 1.3 by the prefixes everyone writes.
    private static let prefixes: [String: String] = {
        let own = "urn:oasis:names:tc:opendocument:xmlns:"
        return [
            own + "office:1.0": "office", own + "text:1.0": "text", own + "table:1.0": "table",
            own + "style:1.0": "style", own + "drawing:1.0": "draw", own + "meta:1.0": "meta",
            own + "xsl-fo-compatible:1.0": "fo", own + "svg-compatible:1.0": "svg",
            "http://www.w3.org/1999/xlink": "xlink", "http://purl.org/dc/elements/1.1/": "dc",
        ]
    }()
}
