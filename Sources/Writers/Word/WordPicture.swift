/// Pictures of a Word document: where they stand in the file, and how the text names them.
extension WordParts {
    private static let drawingML = "http://schemas.openxmlformats.org/drawingml/2006"

    /// Of the text of a document with pictures.
    static let namespaces: KeyValuePairs<StaticString, String?> = [
        "xmlns:w": main, "xmlns:r": relations, "xmlns:wp": drawingML + "/wordprocessingDrawing",
        "xmlns:a": drawingML + "/main", "xmlns:pic": drawingML + "/picture",
    ]

    /// By its number from 1, relative to `word/`.
    static func picture(_ number: Int) -> String { "media/still\(number).jpg" }

    /// EMU, 360,000 a centimetre: the width of the text, and a height that leaves room for the caption.
    private static let room = (width: 16 * 360_000, height: 19 * 360_000)

    /// A run that holds the picture, in the line.
    static func drawing(_ figure: StillFigure, number: Int) -> Markup {
        let size = figure.fitted(width: room.width, height: room.height)
        var xml = Markup()
        xml.open("w:r")
        xml.open("w:drawing")
        xml.open("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"])
        xml.empty("wp:extent", ["cx": String(size.width), "cy": String(size.height)])
        xml.empty(
            "wp:docPr", ["id": String(number), "name": "Still \(number)", "descr": figure.alternative])
        xml.open("a:graphic")
        xml.open("a:graphicData", ["uri": drawingML + "/picture"])
        xml.open("pic:pic")
        xml.open("pic:nvPicPr")
        xml.empty("pic:cNvPr", ["id": String(number), "name": "still\(number).jpg"])
        xml.empty("pic:cNvPicPr")
        xml.close("pic:nvPicPr")
        xml.open("pic:blipFill")
        xml.empty("a:blip", ["r:embed": "still\(number)"])
        xml.open("a:stretch")
        xml.empty("a:fillRect")
        xml.close("a:stretch")
        xml.close("pic:blipFill")
        xml.open("pic:spPr")
        xml.open("a:xfrm")
        xml.empty("a:off", ["x": "0", "y": "0"])
        xml.empty("a:ext", ["cx": String(size.width), "cy": String(size.height)])
        xml.close("a:xfrm")
        xml.open("a:prstGeom", ["prst": "rect"])
        xml.empty("a:avLst")
        xml.close("a:prstGeom")
        xml.close("pic:spPr")
        xml.close("pic:pic")
        xml.close("a:graphicData")
        xml.close("a:graphic")
        xml.close("wp:inline")
        xml.close("w:drawing")
        xml.close("w:r")
        return xml
    }
}
