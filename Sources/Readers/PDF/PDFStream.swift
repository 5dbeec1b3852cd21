import DossierManuscript

/// What `dossier-pdf` wrote, read back: never fails, takes what it understands.
///
/// The form is described in that program's `Stream.swift`. Lengths come as hundredths of a point.
struct PDFStream {
    enum Status { case ok, encrypted, damaged, unreadable }

    var status: Status?
    /// True if the last line is there: the program came to its end.
    var isComplete = false
    /// True if the file ends too early.
    var isCut = false
    /// How often poppler complained.
    var complaints = 0
    /// What the document says it has.
    var pageCount = 0
    var faces: [Face] = []
    var sheets: [Sheet] = []
    var metadata = Manuscript.Metadata()
    var links: [Manuscript.Link] = []

    init(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            read(Record(bytes[start..<end]))
            start = end + 1
        }
    }

    private mutating func read(_ record: Record) {
        var record = record
        switch record.word() {
        case "w": readStretch(&record)
        case "page": readPage(&record)
        case "font":
            // Numbers count up from 0; anything else is a damaged stream.
            if record.number() == faces.count { faces.append(Face(name: record.text)) }
        case "picture":
            if let box = record.box(), !sheets.isEmpty { sheets[sheets.count - 1].pictures.append(box) }
        case "link":
            if let box = record.box(), !sheets.isEmpty, !record.text.isEmpty {
                links.append(Manuscript.Link(page: sheets.count, box: box, address: record.text))
            }
        case "meta": readProperty(&record)
        case "bookmark":
            let depth = record.number() ?? 0
            let page = record.number() ?? 0
            let title = record.text
            if (0..<64).contains(depth), !title.isEmpty {
                metadata.bookmarks.append(
                    Manuscript.Bookmark(depth: depth, title: title, page: page > 0 ? page : nil))
            }
        case "tags":
            if let figures = record.number(), let untold = record.number() {
                metadata.tags = Manuscript.Tags(figures: max(0, figures), untoldFigures: max(0, untold))
            }
        case "cut": isCut = true
        case "pages": pageCount = max(0, record.number() ?? 0)
        case "status":
            switch record.word() {
            case "ok": status = .ok
            case "encrypted": status = .encrypted
            case "damaged": status = .damaged
            default: status = .unreadable
            }
        case "end":
            isComplete = true
            complaints = max(0, record.number() ?? 0)
        default: break
        }
    }

    private mutating func readPage(_ record: inout Record) {
        guard let width = record.length(), let height = record.length() else { return }
        sheets.append(Sheet(width: max(0, width), height: max(0, height)))
    }

    private mutating func readProperty(_ record: inout Record) {
        let name = record.word()
        let text = record.text
        guard !text.isEmpty else { return }
        switch name {
        case "title": metadata.title = text
        case "author": metadata.author = text
        case "language": metadata.language = text
        case "layer": metadata.hiddenLayers.append(text)
        default: break
        }
    }

    private mutating func readStretch(_ record: inout Record) {
        guard let face = record.number(), faces.indices.contains(face), let size = record.length(),
            let colour = record.colour(), let flags = record.number(), let box = record.box(),
            !sheets.isEmpty
        else { return }
        var advances = record.lengths()
        let text = Glyphs.spelled(record.text)
        guard !text.isEmpty, record.scalarCount == advances.count else { return }
        let count = text.unicodeScalars.count
        if count != advances.count {
            // Letters and accents became one, or ligatures two letters: an even share is all that can be told.
            advances = Array(repeating: advances.reduce(0, +) / Float(count), count: count)
        }
        let stretch = Stretch(
            text: text, advances: advances, box: box, size: size, face: face, colour: colour,
            flags: Stretch.Flags(rawValue: UInt8(truncatingIfNeeded: flags & 31)))
        let page = sheets.count - 1
        sheets[page].stretches += stretch.partedAtRaisedFigures(after: sheets[page].stretches.last)
    }
}
