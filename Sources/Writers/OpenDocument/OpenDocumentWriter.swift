import DossierKit

/// Writes a press kit as an OpenDocument text (ISO/IEC 26300, version 1.3): real headings, real footnotes, tables.
enum OpenDocumentWriter {
    static func write(_ kit: PressKit) -> [UInt8] {
        let book = Book(kit)
        var body = OpenDocumentBody(book)
        body.setBook()
        var zip = ZIPFile()
        zip.add("mimetype", Array(OpenDocumentParts.type.utf8), isStored: true)
        zip.add("META-INF/manifest.xml", Array(OpenDocumentParts.manifest.utf8))
        zip.add("content.xml", body.document)
        zip.add("meta.xml", OpenDocumentParts.meta(book))
        zip.add("styles.xml", OpenDocumentParts.styles(book))
        return zip.finished
    }
}
