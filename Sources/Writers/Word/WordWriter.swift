import DossierKit

/// Writes a press kit as a Word document (ECMA-376): real headings, real footnotes, credits in tables.
enum WordWriter {
    static func write(_ kit: PressKit, figures: [StillFigure] = []) -> [UInt8] {
        let book = Book(kit, figures: figures)
        var body = WordBody(book)
        body.setBook()
        var zip = ZIPFile()
        zip.add("[Content_Types].xml", Array(WordParts.contentTypes.utf8))
        zip.add("_rels/.rels", Array(WordParts.packageRelations.utf8))
        zip.add("docProps/core.xml", WordParts.properties(book))
        zip.add("word/_rels/document.xml.rels", body.relations)
        zip.add("word/document.xml", body.document)
        zip.add("word/footer.xml", Array(WordParts.footer.utf8))
        zip.add("word/footnotes.xml", body.footnotes)
        for (index, picture) in body.pictures.enumerated() {
            zip.add("word/" + WordParts.picture(index + 1), picture.bytes, isStored: true)
        }
        zip.add("word/settings.xml", Array(WordParts.settings.utf8))
        zip.add("word/styles.xml", WordStyleSheet.xml(language: book.language))
        return zip.finished
    }
}
