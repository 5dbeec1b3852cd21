/// The styles of a Word document, by the names under which Word and its readers know them.
enum WordStyleSheet {
    private struct Style {
        var id: String
        var name: String
        var basedOn: String? = "Normal"
        var next: String?
        var paragraph = ""
        var run = ""
    }

    private static let styles: [Style] = [
        Style(
            id: "Title", name: "Title", next: "Subtitle",
            paragraph: "<w:spacing w:before=\"2400\" w:after=\"120\"/>", run: "<w:sz w:val=\"64\"/>"),
        Style(
            id: "Subtitle", name: "Subtitle", paragraph: "<w:spacing w:after=\"240\"/>",
            run: "<w:sz w:val=\"28\"/>"),
        heading(1, size: 34, before: 600), heading(2, size: 26, before: 360), heading(3, size: 22, before: 240),
        Style(
            id: "Question", name: "Question",
            paragraph: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>", run: "<w:b/>"),
        Style(
            id: "Quote", name: "Quote",
            paragraph: "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"40\"/><w:ind w:left=\"360\"/>",
            run: "<w:i/>"),
        Style(
            id: "Source", name: "Source",
            paragraph: "<w:spacing w:after=\"200\"/><w:ind w:left=\"360\"/>"),
        Style(
            id: "Work", name: "Work",
            paragraph: "<w:spacing w:after=\"40\"/><w:ind w:left=\"720\" w:hanging=\"720\"/>"),
        Style(id: "Signature", name: "Signature", paragraph: "<w:jc w:val=\"right\"/>", run: "<w:i/>"),
        Style(
            id: "Picture", name: "Picture",
            paragraph: "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"80\"/>"),
        Style(
            id: "Caption", name: "caption", paragraph: "<w:spacing w:after=\"360\"/>",
            run: "<w:sz w:val=\"18\"/>"),
        Style(id: "Credit", name: "Credit", paragraph: "<w:spacing w:after=\"20\"/>"),
        Style(
            id: "FootnoteText", name: "footnote text", paragraph: "<w:spacing w:after=\"40\"/>",
            run: "<w:sz w:val=\"18\"/>"),
        Style(id: "Footer", name: "footer", paragraph: "<w:jc w:val=\"center\"/>", run: "<w:sz w:val=\"18\"/>"),
    ]

    private static func heading(_ level: Int, size: Int, before: Int) -> Style {
        Style(
            id: "Heading\(level)", name: "heading \(level)", next: "Normal",
            paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"120\"/>"
                + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
            run: "<w:b/><w:sz w:val=\"\(size)\"/>")
    }

    static func xml(language: String) -> [UInt8] {
        var xml = Markup(trusted: Array(WordParts.head.utf8))
        xml.open("w:styles", ["xmlns:w": WordParts.main])
        xml.append(
            Markup(
                trusted: Array(
                    ("<w:docDefaults><w:rPrDefault><w:rPr>"
                        + "<w:rFonts w:ascii=\"Palatino Linotype\" w:hAnsi=\"Palatino Linotype\" "
                        + "w:cs=\"Palatino Linotype\" w:eastAsia=\"Palatino Linotype\"/><w:sz w:val=\"22\"/>")
                        .utf8
                )))
        xml.empty("w:lang", ["w:val": language])
        xml.append(Markup(trusted: Array(rest.utf8)))
        xml.close("w:styles")
        return xml.html
    }

    private static let rest =
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"288\" "
        + "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
        + "<w:qFormat/></w:style>"
        + styles.map { style in
            "<w:style w:type=\"paragraph\" w:styleId=\"\(style.id)\"><w:name w:val=\"\(style.name)\"/>"
                + (style.basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")
                + (style.next.map { "<w:next w:val=\"\($0)\"/>" } ?? "")
                + "<w:qFormat/><w:pPr>\(style.paragraph)</w:pPr><w:rPr>\(style.run)</w:rPr></w:style>"
        }.joined()
        + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
        + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>"
        + "<w:rPr><w:u w:val=\"single\"/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
        + "<w:tblPr><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"160\" w:type=\"dxa\"/>"
        + "</w:tblCellMar></w:tblPr></w:style>"
}
