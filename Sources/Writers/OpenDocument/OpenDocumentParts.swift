/// What stands around the text of an OpenDocument file.
enum OpenDocumentParts {
    static let type = "application/vnd.oasis.opendocument.text"
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let namespace = "urn:oasis:names:tc:opendocument:xmlns:"

    /// By its number from 1.
    static func picture(_ number: Int) -> String { "Pictures/still\(number).jpg" }

    /// - Parameter pictures: how many the file has.
    static func manifest(pictures: Int) -> String {
        let stills = (0..<pictures).map { (picture($0 + 1), "image/jpeg") }
        let files =
            [("/", type), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")]
            + stills
        return head + "<manifest:manifest xmlns:manifest=\"\(namespace)manifest:1.0\" manifest:version=\"1.3\">"
            + files.map {
                "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"\($1)\"/>"
            }.joined() + "</manifest:manifest>"
    }

    /// An element with all the namespaces that the parts use.
    static func root(_ name: String) -> Markup {
        let spaces = [
            ("office", "office:1.0"), ("style", "style:1.0"), ("text", "text:1.0"), ("table", "table:1.0"),
            ("fo", "xsl-fo-compatible:1.0"), ("meta", "meta:1.0"), ("draw", "drawing:1.0"),
            ("svg", "svg-compatible:1.0"),
        ].map { " xmlns:\($0)=\"\(namespace)\($1)\"" }.joined()
        return Markup(
            trusted: Array(
                (head + "<\(name)\(spaces) xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\">").utf8))
    }

    static func meta(_ book: Book) -> [UInt8] {
        var xml = root("office:document-meta")
        xml.open("office:meta")
        xml.element("dc:title", "\(book.title) – \(book.words[.pressKit])")
        xml.element("dc:language", book.language)
        xml.element("meta:generator", "Dossier")
        xml.close("office:meta")
        xml.close("office:document-meta")
        return xml.html
    }

    static func styles(_ book: Book) -> [UInt8] {
        var xml = root("office:document-styles")
        let parts = book.language.split(separator: "-")
        let country = parts.dropFirst().first { $0.utf8.count == 2 }.map { $0.uppercased() } ?? "none"
        xml.append(Markup(trusted: Array(beforeLanguage.utf8)))
        xml.empty(
            "style:text-properties",
            [
                "fo:font-family": "'Palatino Linotype', P052, serif", "fo:font-size": "11pt",
                "fo:language": String(parts.first ?? "en"), "fo:country": country,
            ])
        xml.append(Markup(trusted: Array(afterLanguage.utf8)))
        xml.close("office:document-styles")
        return xml.html
    }

    private static let beforeLanguage =
        "<office:styles><style:default-style style:family=\"paragraph\">"
        + "<style:paragraph-properties fo:line-height=\"120%\" fo:margin-bottom=\"0.25cm\"/>"

    private static let afterLanguage =
        "</style:default-style>" + style("Standard", "", "", parent: nil)
        + style("Title", "fo:margin-top=\"4cm\"", "fo:font-size=\"32pt\"")
        + style("Subtitle", "", "fo:font-size=\"14pt\"")
        + [(17, "1cm"), (13, "0.6cm"), (11, "0.4cm")].enumerated().map { level, look in
            style(
                "Heading_20_\(level + 1)", "fo:margin-top=\"\(look.1)\" fo:keep-with-next=\"always\"",
                "fo:font-size=\"\(look.0)pt\" fo:font-weight=\"bold\"", outline: level + 1)
        }.joined()
        + style("Question", "fo:margin-top=\"0.4cm\" fo:keep-with-next=\"always\"", "fo:font-weight=\"bold\"")
        + style(
            "Quotations", "fo:margin-left=\"0.6cm\" fo:keep-with-next=\"always\"", "fo:font-style=\"italic\"")
        + style("Source", "fo:margin-left=\"0.6cm\"", "")
        + style("Work", "fo:margin-left=\"1.2cm\" fo:text-indent=\"-1.2cm\" fo:margin-bottom=\"0.1cm\"", "")
        + style("Signature", "fo:text-align=\"end\"", "fo:font-style=\"italic\"")
        + style("Illustration", "fo:margin-top=\"0.6cm\" fo:keep-with-next=\"always\"", "")
        + style("Caption", "fo:margin-bottom=\"0.6cm\"", "fo:font-size=\"9pt\"")
        + style("Credit", "fo:margin-bottom=\"0.05cm\"", "") + style("Footnote", "", "fo:font-size=\"9pt\"")
        + character("Strong", "fo:font-weight=\"bold\"") + character("Emphasis", "fo:font-style=\"italic\"")
        + character("Raised", "style:text-position=\"super 58%\"")
        + "<text:notes-configuration text:note-class=\"footnote\" style:num-format=\"1\"/></office:styles>"
        + "<office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties "
        + "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin=\"2.5cm\"/></style:page-layout>"
        + "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" "
        + "style:page-layout-name=\"A4\"/></office:master-styles>"

    private static func style(
        _ name: String, _ paragraph: String, _ text: String, parent: String? = "Standard", outline: Int? = nil
    ) -> String {
        "<style:style style:name=\"\(name)\" style:display-name=\"\(name.replacing("_20_", with: " "))\" "
            + "style:family=\"paragraph\""
            + (parent.map { " style:parent-style-name=\"\($0)\"" } ?? "")
            + (outline.map { " style:default-outline-level=\"\($0)\"" } ?? "")
            + "><style:paragraph-properties \(paragraph)/><style:text-properties \(text)/></style:style>"
    }

    private static func character(_ name: String, _ text: String) -> String {
        "<style:style style:name=\"\(name)\" style:family=\"text\"><style:text-properties \(text)/></style:style>"
    }
}
