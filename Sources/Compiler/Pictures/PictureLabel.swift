import DossierKit

/// What is written into a picture: caption, credit, rights and alternative text, where each standard has its place.
///
/// IIM is what old picture systems read, XMP what new ones do, EXIF what cameras and operating systems show
/// (IPTC Photo Metadata Standard 2022.1, and the Metadata Working Group's guidelines on keeping the three alike).
struct PictureLabel {
    let still: Still
    let film: String?

    /// The arguments of ExifTool. All that stood in the file goes, but for its colours and, where asked, its position.
    func arguments(keepsPosition: Bool, dotsPerInch: Int?) -> [String] {
        var all = ["-all=", "--icc_profile:all"]
        if keepsPosition {
            all += [
                "-tagsfromfile", "@", "-EXIF:Orientation", "-EXIF:XResolution", "-EXIF:YResolution",
                "-EXIF:ResolutionUnit",
            ]
        }
        if let dots = dotsPerInch {
            all += ["EXIF", "JFIF"].flatMap {
                [
                    "-\($0):XResolution=\(dots)", "-\($0):YResolution=\(dots)",
                    "-\($0):ResolutionUnit#=\($0 == "EXIF" ? 2 : 1)",
                ]
            }
        }
        all.append("-IPTC:CodedCharacterSet=UTF8")
        add(
            still.caption, iim: ("Caption-Abstract", 2000), ["XMP-dc:Description", "EXIF:ImageDescription"],
            &all)
        add(still.credit, iim: ("By-line", 32), ["XMP-dc:Creator", "EXIF:Artist"], &all)
        add(still.credit, iim: ("Credit", 32), ["XMP-photoshop:Credit"], &all)
        add(still.rights, iim: ("CopyrightNotice", 128), ["XMP-dc:Rights", "EXIF:Copyright"], &all)
        add(still.alt, iim: nil, ["XMP-iptcCore:AltTextAccessibility"], &all)
        add(film, iim: ("ObjectName", 64), ["XMP-dc:Title"], &all)
        add(still.year.map { String($0) }, iim: nil, ["XMP-photoshop:DateCreated"], &all)
        for person in still.people { add(person, iim: nil, ["XMP-iptcExt:PersonInImage"], &all) }
        return all
    }

    private func add(
        _ value: String?, iim: (name: String, limit: Int)?, _ tags: [String], _ all: inout [String]
    ) {
        guard let value, !value.isEmpty else { return }
        let clean = value.replacing("\0", with: "")
        if let iim { all.append("-IPTC:\(iim.name)=\(Self.cut(clean, at: iim.limit))") }
        all += tags.map { "-\($0)=\(clean)" }
    }

    /// At most so many bytes of whole characters: IIM's fields have fixed lengths.
    static func cut(_ text: String, at limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var kept = ""
        var count = 0
        for character in text {
            count += character.utf8.count
            if count > limit { break }
            kept.append(character)
        }
        return kept
    }
}
