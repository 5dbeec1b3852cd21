import DossierKit

/// Writes a press kit as an electronic book, EPUB 3.3: one page in reading order, its contents, its notes.
enum EPUBWriter {
    /// - Parameter date: the day of publication, EDTF; the film's year without one, so that every build gives the same.
    static func write(_ kit: PressKit, figures: [StillFigure] = [], date: String? = nil) -> [UInt8] {
        let book = Book(kit, figures: figures)
        var page = EPUBPage(book)
        page.setBook()
        var zip = ZIPFile()
        zip.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
        zip.add("META-INF/container.xml", Array(EPUBParts.container.utf8))
        zip.add("EPUB/nav.xhtml", EPUBParts.contents(book, page.entries))
        zip.add(
            "EPUB/package.opf",
            EPUBParts.package(
                book, stem: kit.fileStem, modified: modified(kit, date), pictures: page.pictures.count))
        for (index, figure) in page.pictures.enumerated() {
            zip.add("EPUB/" + EPUBParts.picture(index + 1), figure.bytes, isStored: true)
        }
        zip.add("EPUB/style.css", Array(EPUBParts.style.utf8))
        zip.add("EPUB/text.xhtml", page.document)
        return zip.finished
    }

    private static func modified(_ kit: PressKit, _ date: String?) -> String {
        if let date, DateWords.parts(date)?.count == 3 { return "\(date)T00:00:00Z" }
        let year = kit.film.year?.value ?? 2000
        return "\((1900...2999).contains(year) ? year : 2000)-01-01T00:00:00Z"
    }
}
