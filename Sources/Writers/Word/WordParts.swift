/// The parts of a Word document that are the same for every kit, or nearly.
enum WordParts {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let format = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let contentTypes =
        head + "<Types xmlns=\"\(package)/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + [
            ("word/document", "\(format).document.main+xml"), ("word/styles", "\(format).styles+xml"),
            ("word/settings", "\(format).settings+xml"), ("word/footnotes", "\(format).footnotes+xml"),
            ("word/footer", "\(format).footer+xml"),
            ("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml"),
        ].map { "<Override PartName=\"/\($0).xml\" ContentType=\"\($1)\"/>" }.joined() + "</Types>"

    static let packageRelations =
        head + "<Relationships xmlns=\"\(package)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" "
        + "Target=\"docProps/core.xml\"/></Relationships>"

    static let settings =
        head + "<w:settings xmlns:w=\"\(main)\"><w:zoom w:percent=\"100\"/>"
        + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
        + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"

    /// The number of the page.
    static let footer =
        head + "<w:ftr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>"

    /// Title, author and language; no dates, which would differ from build to build.
    static func properties(_ book: Book) -> [UInt8] {
        var xml = Markup(trusted: Array(head.utf8))
        xml.open(
            "cp:coreProperties",
            [
                "xmlns:cp": "\(package)/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            ])
        xml.element("dc:title", "\(book.title) – \(book.words[.pressKit])")
        xml.element("dc:creator", "Dossier")
        xml.element("dc:language", book.language)
        xml.close("cp:coreProperties")
        return xml.html
    }

    /// The relations of the document's own parts, then one for each address that is linked to.
    static func documentRelations(_ links: [String], pictures: Int) -> [UInt8] {
        var xml = Markup(trusted: Array(head.utf8))
        xml.open("Relationships", ["xmlns": "\(package)/relationships"])
        for (index, part) in ["styles", "settings", "footnotes", "footer"].enumerated() {
            xml.empty(
                "Relationship",
                ["Id": "rId\(index + 1)", "Type": "\(relations)/\(part)", "Target": "\(part).xml"])
        }
        for (index, link) in links.enumerated() {
            xml.empty(
                "Relationship",
                [
                    "Id": "link\(index)", "Type": "\(relations)/hyperlink", "Target": link,
                    "TargetMode": "External",
                ])
        }
        for number in 0..<pictures {
            xml.empty(
                "Relationship",
                [
                    "Id": "still\(number + 1)", "Type": "\(relations)/image", "Target": picture(number + 1),
                ])
        }
        xml.close("Relationships")
        return xml.html
    }
}

extension Markup {
    mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }
}
