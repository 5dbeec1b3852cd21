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
        let stills = publishedStills
        guard !stills.isEmpty else { return nil }
        let views = stills.enumerated().map { still($1, number: $0 + 1) }
        let heading = heading(
            "stills", nil, { $0[.stills] }, amount: words.count(stills.count, .pictures))
        return part(.stills, "stills", heading, ["stills": .list(views)])
    }

    func still(_ still: Still, number: Int) -> View {
        let caption = [still.caption, still.people.isEmpty ? nil : words.list(still.people)]
            .compactMap { $0 }.filter { !$0.isEmpty }
        let alt = still.alt ?? still.caption ?? words.filled(.still, String(number))
        return View([
            "still": .text(encodedPath(still.file)), "alt": .text(alt),
            "caption": .some(caption.joined(separator: ", ")),
            "credit": still.credit.map { .text(words.filled(.photo, $0)) }, "rights": .some(still.rights),
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
