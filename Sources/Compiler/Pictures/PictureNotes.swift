import DossierDiagnostics
import DossierKit
import Foundation

/// What pictures say of themselves: captions, photographers, rights, in the places where programs put them.
struct PictureNotes {
    /// Tags by what a still has, in the order in which they are believed: what people wrote, then what cameras did.
    private static let caption = ["XMP-dc:Description", "IPTC:Caption-Abstract", "IFD0:ImageDescription"]
    private static let photographer = ["XMP-dc:Creator", "IPTC:By-line", "IFD0:Artist"]
    private static let line = ["XMP-photoshop:Credit", "IPTC:Credit"]
    private static let rights = ["XMP-dc:Rights", "IPTC:CopyrightNotice", "IFD0:Copyright"]
    private static let alt = ["XMP-iptcCore:AltTextAccessibility"]
    private static let people = ["XMP-iptcExt:PersonInImage"]
    private static let date = [
        "XMP-photoshop:DateCreated", "IPTC:DateCreated", "ExifIFD:DateTimeOriginal", "ExifIFD:CreateDate",
    ]
    private static let embargo = ["IPTC:ReleaseDate"]

    /// The stills of some files, in their order, named by their paths.
    static func read(_ places: [String]) throws(Failure) -> [Still] {
        let all = caption + photographer + line + rights + alt + people + date + embargo
        let tags = all.map { $0.replacing("IFD0:", with: "EXIF:").replacing("ExifIFD:", with: "EXIF:") }
        return zip(places, try PictureTools.tags(tags, of: places)).map { still($0, $1 ?? [:]) }
    }

    private static func still(_ file: String, _ tags: [String: Any]) -> Still {
        func values(_ names: [String]) -> [String] {
            for name in names {
                let found = (tags[name] as? [Any] ?? tags[name].map { [$0] } ?? []).compactMap(text)
                if !found.isEmpty { return found }
            }
            return []
        }
        var still = Still(file: file)
        still.caption = values(caption).first.flatMap { isOfCamera($0) ? nil : $0 }
        let photographer = values(photographer).joined(separator: ", ")
        let line = values(line).first ?? ""
        // `Ida Brook / Quay Film`, as picture desks print it.
        let names = [photographer, photographer.contains(line) ? "" : line].filter { !$0.isEmpty }
        still.credit =
            names.isEmpty || line.contains(photographer) && !line.isEmpty
            ? names.last : names.joined(separator: " / ")
        still.rights = values(rights).first
        still.alt = values(alt).first
        still.people = values(people)
        still.year = values(date).first.flatMap { Int($0.prefix(4)) }.flatMap {
            (1888...2199).contains($0) ? $0 : nil
        }
        still.embargo = values(embargo).first.flatMap(day)
        return still
    }

    private static func text(_ value: Any) -> String? {
        let text: String
        switch value {
        case let string as String: text = string
        case let number as Int: text = String(number)
        case let number as Double: text = String(number)
        default: return nil
        }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines).replacing("\r\n", with: "\n")
        return trimmed.isEmpty ? nil : trimmed.replacing("\r", with: "\n").precomposedStringWithCanonicalMapping
    }

    /// `2024:05:16`, as IIM has it.
    private static func day(_ text: String) -> String? {
        let parts = text.prefix(10).split { $0 == ":" || $0 == "-" }
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ Int($0) != nil }) else { return nil }
        return parts.joined(separator: "-")
    }

    /// What cameras write of themselves where a caption belongs.
    private static func isOfCamera(_ caption: String) -> Bool {
        let words = caption.uppercased()
        return words.hasSuffix("DIGITAL CAMERA") || words.hasSuffix("DIGITAL STILL CAMERA")
            || words == "SONY DSC"
            || words.hasPrefix("DCIM\\") || words == "DEFAULT" || words == "UNTITLED"
    }
}
