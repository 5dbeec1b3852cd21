import DossierKit

/// Writes a press kit as an OpenDocument text (ISO/IEC 26300, version 1.3): real headings, real footnotes, tables.
enum OpenDocumentWriter {
    static func write(_ kit: PressKit, figures: [StillFigure] = []) -> [UInt8] {
        let book = Book(kit, figures: figures)
        var body = OpenDocumentBody(book)
        body.setBook()
        var zip = ZIPFile()
        zip.add("mimetype", Array(OpenDocumentParts.type.utf8), isStored: true)
        zip.add("META-INF/manifest.xml", Array(OpenDocumentParts.manifest(pictures: body.pictures.count).utf8))
        for (index, picture) in body.pictures.enumerated() {
            zip.add(OpenDocumentParts.picture(index + 1), picture.bytes, isStored: true)
        }
        zip.add("content.xml", body.document)
        zip.add("meta.xml", OpenDocumentParts.meta(book))
        zip.add("styles.xml", OpenDocumentParts.styles(book))
        return zip.finished
    }
}
