import DossierDiagnostics
import DossierKit

/// Something to take away: a file of the site.
public struct Download: Sendable, Hashable {
    /// Relative to the site's folder.
    public var path: String
    /// What people call it.
    public var title: String
    /// `PDF`, `DOCX`.
    public var format: String
    /// Bytes.
    public var size: Int

    public init(path: String, title: String, format: String, size: Int) {
        self.path = path
        self.title = title
        self.format = format
        self.size = size
    }
}

extension Typesetter {
    mutating func stills() -> Part? {
        guard !prints.isEmpty else { return nil }
        let views = prints.enumerated().map { still($1, number: $0 + 1) }
        let heading = heading(
            "stills", nil, { $0[.stills] }, amount: words.count(prints.count, .pictures))
        return part(.stills, "stills", heading, ["stills": .list(views)])
    }

    func still(_ print: StillPrint, number: Int) -> View {
        let credit = print.still.credit.map { words.filled(.photo, $0) }
        let sizes: [(Label, StillPrint.Picture?)] = [
            (.webSize, print.web), (.pressSize, print.press), (.originalSize, print.original),
        ]
        // On paper nothing is to be taken away.
        let offered =
            setsNotesInline || print.press == nil
            ? [] : sizes.compactMap { label, picture in picture.map { offer(label, $0) } }
        return View([
            "still": .text(encodedPath(print.web.path)),
            "whole": setsNotesInline ? nil : .text(encodedPath((print.press ?? print.web).path)),
            "alt": .text(print.alternative(words, number: number)),
            "width": print.web.width.map { .number($0) }, "height": print.web.height.map { .number($0) },
            "caption": .some(print.caption(words)), "credit": .some(credit),
            "rights": .some(print.still.rights), "sizes": .rows(offered),
            "stillNumber": .text(words.filled(.still, String(number))),
        ])
    }

    private typealias Label = InterfaceWords.Label

    private func offer(_ label: Label, _ picture: StillPrint.Picture) -> View {
        let sides = picture.width.flatMap { width in picture.height.map { "\(width) × \($0)" } }
        let ending = picture.path.split(separator: ".").last.map { $0.uppercased() } ?? ""
        let details = [ending == "JPG" ? "JPEG" : ending, sides, picture.size.map { size($0) }]
        return View([
            "href": .text(encodedPath(picture.path)), "name": .text(words[label]),
            "details": .text(details.compactMap { $0 }.joined(separator: ", ")),
        ])
    }

    mutating func downloads(_ downloads: [Download]) -> Part? {
        guard !downloads.isEmpty else { return nil }
        let heading = heading("downloads", nil, { $0[.downloads] })
        let views = downloads.map {
            View([
                "download": .text(encodedPath($0.path)), "downloadTitle": .text($0.title),
                "format": .text($0.format), "size": .text(size($0.size)),
            ])
        }
        return part(.downloads, "downloads", heading, ["downloads": .list(views)])
    }
}

/// A relative path as a URL: everything but letters, digits and `-._~/` percent-encoded.
func encodedPath(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in path.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: out.append(byte)
        default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: out, as: UTF8.self)
}
