/// What a file is by its first bytes, whatever it is called.
enum FileFormat {
    case pdf, zip, html, openDocument, markdown, doc, rtf, text
    /// PNG, JPEG, TIFF, WebP, GIF or BMP.
    case picture
    /// A Word or Excel document behind a password.
    case locked

    init(_ bytes: [UInt8]) {
        let head = bytes.prefix(1024)
        if head.indices.contains(where: { head[$0...].starts(with: [0x25, 0x50, 0x44, 0x46, 0x2D]) }) {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            // Microsoft's compound file: what is locked keeps its package under this name.
            let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            self = FileFormat.contains(bytes, name) ? .locked : .doc
        } else if FileFormat.isPicture(bytes) {
            self = .picture
        } else if bytes.starts(with: Array("{\\rtf".utf8)) {
            self = .rtf
        } else if HTMLFile.isPage(bytes) {
            self = .html
        } else if FileFormat.contains(head, Array("<office:document ".utf8)) {
            self = .openDocument
        } else {
            self = MarkdownReader.isMarkdown(bytes) ? .markdown : .text
        }
    }

    private static func isPicture(_ bytes: [UInt8]) -> Bool {
        let beginnings: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00],
            [0x4D, 0x4D, 0x00, 0x2A],
            [0x47, 0x49, 0x46, 0x38, 0x37, 0x61], [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
        ]
        if beginnings.contains(where: { bytes.starts(with: $0) }) { return true }
        if bytes.starts(with: [0x52, 0x49, 0x46, 0x46]) {
            return bytes.dropFirst(8).starts(with: [0x57, 0x45, 0x42, 0x50])
        }
        // A text may begin with these two letters, but not with a size and two empty words after them.
        return bytes.starts(with: [0x42, 0x4D]) && bytes.count > 26 && bytes[6..<10].allSatisfy { $0 == 0 }
    }

    private static func contains(_ bytes: some RandomAccessCollection<UInt8>, _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return false }
        for index in bytes.indices where bytes[index] == first {
            if bytes[index...].starts(with: wanted) { return true }
        }
        return false
    }
}
