/// What stands around the page of an electronic book.
enum EPUBParts {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    static let container =
        head
        + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
        + "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>"
        + "</rootfiles></container>"

    static let style = """
        body { margin: 5%; line-height: 1.45; }
        h1 { font-size: 2em; line-height: 1.1; }
        h2 { margin-top: 2.5em; }
        h1, h2, h3, h4 { font-weight: normal; page-break-after: avoid; break-after: avoid; }
        .question { page-break-after: avoid; break-after: avoid; }
        .signature, .source { font-style: italic; }
        .signature { text-align: right; }
        table { border-collapse: collapse; width: 100%; }
        th, td { font-weight: normal; text-align: left; vertical-align: top; padding: 0.15em 1em 0.15em 0; }
        th { width: 42%; }
        ul { list-style: none; padding: 0; }
        figure { margin: 2em 0; page-break-inside: avoid; break-inside: avoid; }
        figure img { max-width: 100%; height: auto; }
        figcaption { font-size: 0.85em; }
        .works li { padding-left: 3.5em; text-indent: -3.5em; }
        a.mark { vertical-align: super; font-size: 0.75em; line-height: 0; text-decoration: none; }

        """

    /// Where a picture stands, by its number from 1.
    static func picture(_ number: Int) -> String { "stills/\(number).jpg" }

    /// - Parameter pictures: how many the book has.
    static func package(_ book: Book, stem: String, modified: String, pictures: Int) -> [UInt8] {
        var xml = Markup(trusted: Array(head.utf8))
        xml.open(
            "package",
            [
                "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
                "xml:lang": book.language,
            ])
        xml.open("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"])
        xml.element("dc:identifier", ["id": "id"], "x-dossier:\(stem)")
        xml.element("dc:title", "\(book.title) – \(book.words[.pressKit])")
        xml.element("dc:language", book.language)
        let visual =
            pictures == 0
            ? [] : [("schema:accessMode", "visual"), ("schema:accessibilityFeature", "alternativeText")]
        for (property, value) in [
            ("dcterms:modified", modified), ("schema:accessMode", "textual"),
            ("schema:accessModeSufficient", "textual"), ("schema:accessibilityFeature", "structuralNavigation"),
            ("schema:accessibilityFeature", "tableOfContents"), ("schema:accessibilityHazard", "none"),
            (
                "schema:accessibilitySummary",
                pictures == 0
                    ? "All of it is text, in reading order, with headings, contents and linked notes."
                    : "Text in reading order with headings, contents and linked notes; pictures are described."
            ),
        ] + visual {
            xml.element("meta", ["property": property], value)
        }
        xml.close("metadata")
        xml.open("manifest")
        for (id, file, type, properties) in [
            ("nav", "nav.xhtml", "application/xhtml+xml", "nav"),
            ("style", "style.css", "text/css", nil), ("text", "text.xhtml", "application/xhtml+xml", nil),
        ] as [(String, String, String, String?)] {
            xml.empty("item", ["id": id, "href": file, "media-type": type, "properties": properties])
        }
        for number in 0..<pictures {
            xml.empty(
                "item",
                ["id": "still\(number + 1)", "href": picture(number + 1), "media-type": "image/jpeg"])
        }
        xml.close("manifest")
        xml.open("spine")
        xml.empty("itemref", ["idref": "text"])
        xml.close("spine")
        xml.close("package")
        return xml.html
    }

    struct Entry {
        var id: String
        var heading: String
        var level: Int
        var language: String?
    }

    /// The table of contents, two levels deep.
    static func contents(_ book: Book, _ entries: [Entry]) -> [UInt8] {
        var xml = page(book, title: book.words[.contents])
        xml.open("nav", ["epub:type": "toc", "role": "doc-toc"])
        xml.element("h1", book.words[.contents])
        xml.open("ol")
        var isOpen = false
        var isInside = false
        for entry in entries {
            if entry.level > 1, isOpen {
                if !isInside { xml.open("ol") }
                isInside = true
            } else {
                if isInside { xml.close("ol") }
                if isOpen { xml.close("li") }
                isInside = false
            }
            xml.open("li")
            let language = entry.language
            xml.element(
                "a", ["href": "text.xhtml#\(entry.id)", "lang": language, "xml:lang": language], entry.heading)
            if isInside { xml.close("li") } else { isOpen = true }
        }
        if isInside { xml.close("ol") }
        if isOpen { xml.close("li") }
        xml.close("ol")
        xml.close("nav")
        xml.close("body")
        xml.close("html")
        return xml.html
    }

    /// The beginning of a page, up to its body.
    static func page(_ book: Book, title: String) -> Markup {
        var xml = Markup(trusted: Array((head + "<!DOCTYPE html>\n").utf8))
        xml.open(
            "html",
            [
                "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
                "lang": book.language, "xml:lang": book.language,
            ])
        xml.open("head")
        xml.element("title", title)
        xml.empty("link", ["rel": "stylesheet", "type": "text/css", "href": "style.css"])
        xml.close("head")
        xml.open("body")
        return xml
    }
}
