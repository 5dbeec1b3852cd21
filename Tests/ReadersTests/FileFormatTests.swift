import Testing

@testable import DossierReaders

struct FileFormatTests {
    @Test(arguments: [
        ("%PDF-1.7", FileFormat.pdf), ("junk\n%PDF-1.4", .pdf), ("{\\rtf1 x}", .rtf),
        ("<!doctype HTML><p>x", .html),
        ("\n <?xml version=\"1.0\"?><html>", .html), ("<h1>Slack Water</h1>", .html),
        ("<?xml version=\"1.0\"?><office:document xmlns:office=\"x\">", .openDocument),
        ("# Slack Water\n\n## Cast\n", .markdown), ("SLACK WATER\n\nCast\n", .text),
        ("<3 from the crew", .text),
        ("", .text),
    ])
    func `a format is told by the first bytes`(_ text: String, _ format: FileFormat) {
        #expect(FileFormat(Array(text.utf8)) == format)
    }

    @Test func `compound files are old Word documents, or locked ones`() {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(FileFormat(head + [0, 0]) == .doc)
        #expect(FileFormat(head + [0, 0] + name) == .locked)
    }
}
