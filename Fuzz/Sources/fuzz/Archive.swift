/// Archives around one document, nothing packed.
enum Archive {
    /// How every ZIP file begins.
    static let mark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    static func word(_ document: [UInt8]) -> [UInt8] {
        of([
            ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", document),
            ("word/styles.xml", document), ("word/footnotes.xml", document), ("word/numbering.xml", document),
        ])
    }

    static func openDocument(_ document: [UInt8]) -> [UInt8] {
        of([("content.xml", document), ("styles.xml", document), ("meta.xml", document)])
    }

    static func epub(_ page: [UInt8]) -> [UInt8] {
        let container = """
            <container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>
            """
        let book = """
            <package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>\
            <spine><itemref idref="a"/></spine></package>
            """
        return of([
            ("META-INF/container.xml", Array(container.utf8)), ("book.opf", Array(book.utf8)),
            ("a.xhtml", page),
        ])
    }

    private static func of(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in files {
            let start = out.count
            let sizes = four(0) + four(bytes.count) + four(bytes.count) + two(name.utf8.count) + two(0)
            out += mark + two(20) + two(0) + two(0) + four(0) + sizes + Array(name.utf8) + bytes
            directory += [0x50, 0x4B, 0x01, 0x02] + two(20) + two(20) + two(0) + two(0) + four(0) + sizes
            directory += two(0) + two(0) + two(0) + four(0) + four(start) + Array(name.utf8)
        }
        let end =
            two(0) + two(0) + two(files.count) + two(files.count) + four(directory.count) + four(out.count)
        return out + directory + [0x50, 0x4B, 0x05, 0x06] + end + two(0)
    }

    private static func two(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }

    private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
