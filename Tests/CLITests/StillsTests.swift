import Foundation
import Testing

/// Pictures through the whole program: what is written into them, what goes out, what does not.
@Suite(.enabled(if: Tool.handlesPictures, "needs libvips-tools and libimage-exiftool-perl"))
struct StillsTests {
    private static let kit = """
        ---
        title: The Lamp
        lang: en
        stills:
          - file: media/boat.jpg
            caption: Ida Brook rows out
            credit: Oda Lind
            alt: A woman in a rowing boat, seen from above
            people: [Ida Brook, Jon Vale]
            year: 2021
            rights: © Quay Film Grøn
          - file: media/lamp.png
            credit: Oda Lind
          - file: media/nobody.jpg
            caption: Without a photographer
          - file: media/notes.jpg
            credit: Oda Lind
          - file: media/later.jpg
            credit: Oda Lind
            embargo: 2031-05-01
        ---

        ## Synopsis

        A lighthouse keeper counts ships that nobody else can see.
        """

    @Test func `a picture goes out in three sizes that name caption, credit and rights in every standard`()
        throws
    {
        try withKit { folder in
            let run = try Program.run(["build", "\(folder)/film", "-o", "\(folder)/out", "--only", "site"])
            #expect(run.status == 0, "\(run.errors)")
            for path in ["stills/web/boat.jpg", "stills/press/boat.jpg", "media/boat.jpg"] {
                let tags = try Tool.tags("\(folder)/out/\(path)")
                for caption in ["XMP-dc:Description", "IPTC:Caption-Abstract", "IFD0:ImageDescription"] {
                    #expect(tags[caption] == "Ida Brook rows out", "\(path) \(caption)")
                }
                for credit in [
                    "XMP-dc:Creator", "IPTC:By-line", "IFD0:Artist", "XMP-photoshop:Credit", "IPTC:Credit",
                ] {
                    #expect(tags[credit] == "Oda Lind", "\(path) \(credit)")
                }
                for rights in ["XMP-dc:Rights", "IPTC:CopyrightNotice", "IFD0:Copyright"] {
                    #expect(tags[rights] == "© Quay Film Grøn", "\(path) \(rights)")
                }
                #expect(
                    tags["XMP-iptcCore:AltTextAccessibility"] == "A woman in a rowing boat, seen from above")
                #expect(tags["XMP-iptcExt:PersonInImage"] == "Ida Brook, Jon Vale")
                #expect(tags["ICC_Profile:ProfileDescription"] == "sP3C", "\(path)")
                let told = tags.keys.filter {
                    $0.contains("GPS") || $0.contains("Serial") || $0.hasSuffix(":Make")
                }
                #expect(told.isEmpty, "\(path) \(told)")
            }
            #expect(try Tool.tags("\(folder)/out/stills/press/boat.jpg")["IFD0:XResolution"] == "300")
            #expect(try Tool.tags("\(folder)/out/stills/web/boat.jpg")["File:ImageWidth"] == "1600")
            #expect(try Tool.tags("\(folder)/out/media/boat.jpg")["File:ImageWidth"] == "1800")
            // The original is the photographer's, to the dot.
            #expect(try Tool.dots("\(folder)/out/media/boat.jpg") == Tool.dots("\(folder)/film/media/boat.jpg"))
        }
    }

    @Test
    func `a still without a credit, under an embargo or without a picture stays back, and the rest goes out`()
        throws
    {
        try withKit { folder in
            let arguments = ["build", "\(folder)/film", "-o", "\(folder)/out", "--only", "site,zip"]
            let run = try Program.run(arguments)
            #expect(run.status == 0)
            #expect(run.errors.contains("'media/nobody.jpg' has no credit and is not published"))
            #expect(run.errors.contains("'media/later.jpg' is not published before 2031-05-01"))
            #expect(run.errors.contains("'media/notes.jpg' is no picture, or not a whole one"))
            let out = try Self.files("\(folder)/out")
            #expect(out.contains("stills/press/lamp.jpg"))
            #expect(!out.contains { $0.contains("nobody") || $0.contains("later") || $0.contains("notes") })
            let page = try String(contentsOfFile: "\(folder)/out/index.html", encoding: .utf8)
            #expect(page.contains("href=\"stills/press/boat.jpg\" download"))
            #expect(!page.contains("nobody.jpg"))
            let first = try Data(contentsOf: URL(filePath: "\(folder)/out/downloads/the-lamp.zip"))
            try FileManager.default.removeItem(atPath: "\(folder)/film/.dossier")
            #expect(try Program.run(arguments).status == 0)
            #expect(try Data(contentsOf: URL(filePath: "\(folder)/out/downloads/the-lamp.zip")) == first)
            let later = try Program.run(arguments + ["--date", "2031-05-01"])
            #expect(later.status == 0)
            #expect(try Self.files("\(folder)/out").contains("stills/web/later.jpg"))
        }
    }

    @Test func `documents hold the pictures with alternative text`() throws {
        try withKit { folder in
            let run = try Program.run([
                "build", "\(folder)/film", "-o", "\(folder)/out", "--only", "docx,odt,epub",
            ])
            #expect(run.status == 0, "\(run.errors)")
            for (name, part, picture) in [
                ("the-lamp.docx", "word/document.xml", "word/media/still1.jpg"),
                ("the-lamp.odt", "content.xml", "Pictures/still1.jpg"),
                ("the-lamp.epub", "EPUB/text.xhtml", "EPUB/stills/1.jpg"),
            ] {
                let file = "\(folder)/out/downloads/\(name)"
                let text = try Tool.output("unzip", ["-p", file, part])
                #expect(text.contains("A woman in a rowing boat, seen from above"), "\(name)")
                #expect(text.contains("Photo: Oda Lind"), "\(name)")
                #expect(try Tool.output("unzip", ["-l", file]).contains(picture), "\(name)")
            }
        }
    }

    @Test func `without its programs a build says what is missing and publishes no picture as it came`() throws
    {
        try withKit { folder in
            let run = try Program.run(
                ["build", "\(folder)/film", "-o", "\(folder)/out", "--only", "site"], path: "/nonexistent")
            #expect(run.status == 0)
            #expect(
                run.errors.contains("3 stills were not published: vipsthumbnail and exiftool are not installed")
            )
            #expect(run.errors.contains("apt-get install libvips-tools libimage-exiftool-perl"))
            #expect(!(try Self.files("\(folder)/out").contains { $0.hasSuffix(".jpg") }))
        }
    }

    @Test func `adding stills takes what the pictures say and changes nothing else of the kit`() throws {
        try withKit { folder in
            let before = try String(contentsOfFile: "\(folder)/film/kit.md", encoding: .utf8)
            try FileManager.default.moveItem(
                atPath: "\(folder)/out-media/pier.jpg", toPath: "\(folder)/pier.jpg")
            let run = try Program.run([
                "stills", "add", "--kit", "\(folder)/film", "\(folder)/pier.jpg", "\(folder)/film/kit.md",
            ])
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output == "media/pier.jpg: caption, credit, people, rights; no alternative text\n")
            #expect(run.errors.contains("kit.md' is no picture"))
            let after = try String(contentsOfFile: "\(folder)/film/kit.md", encoding: .utf8)
            let added = """
                  - file: media/pier.jpg
                    caption: The pier at six
                    credit: Rosa Kvist / Quay Film
                    people: [Jon Vale]
                    year: 2020
                    rights: "© Quay Film"

                """
            #expect(after == before.replacing("---\n\n##", with: added + "---\n\n##"))
            let again = try Program.run(["stills", "add", "--kit", "\(folder)/film", "\(folder)/pier.jpg"])
            #expect(again.status == 1)
            #expect(again.errors.contains("'media/pier.jpg' is a still of the kit already"))
        }
    }

    private func withKit(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for part in ["film/media", "out-media"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
        }
        try Data(Self.kit.utf8).write(to: URL(filePath: "\(folder)/film/kit.md"))
        try Data("Not a picture at all.".utf8).write(to: URL(filePath: "\(folder)/film/media/notes.jpg"))
        let media = "\(folder)/film/media"
        let grey = "\(folder)/grey.v"
        _ = try Tool.output("vips", ["gaussnoise", grey, "1800", "1200", "--seed", "7"])
        _ = try Tool.output("vips", ["bandjoin", "\(grey) \(grey) \(grey)", "\(folder)/three.v"])
        _ = try Tool.output("vips", ["cast", "\(folder)/three.v", "\(folder)/bytes.v", "uchar"])
        _ = try Tool.output(
            "vips", ["copy", "\(folder)/bytes.v", "\(folder)/colour.v", "--interpretation", "srgb"])
        _ = try Tool.output(
            "vips", ["icc_transform", "\(folder)/colour.v", "\(folder)/p3.v", "p3", "--input-profile", "srgb"])
        for name in [
            "\(media)/boat.jpg", "\(media)/nobody.jpg", "\(media)/later.jpg", "\(folder)/out-media/pier.jpg",
        ] {
            _ = try Tool.output("vips", ["copy", "\(folder)/p3.v", name])
        }
        _ = try Tool.output("vips", ["copy", "\(folder)/colour.v", "\(media)/lamp.png"])
        _ = try Tool.output(
            "exiftool",
            [
                "-overwrite_original", "-GPSLatitude=48.1", "-GPSLatitudeRef=N", "-SerialNumber=123",
                "-Make=Bolex",
                "-XMP-aux:SerialNumber=4711", "\(media)/boat.jpg",
            ])
        _ = try Tool.output(
            "exiftool",
            [
                "-overwrite_original", "-IPTC:CodedCharacterSet=UTF8", "-IPTC:Caption-Abstract=The pier at six",
                "-XMP-dc:Creator=Rosa Kvist", "-IPTC:Credit=Quay Film", "-EXIF:Copyright=© Quay Film",
                "-XMP-iptcExt:PersonInImage=Jon Vale", "-EXIF:DateTimeOriginal=2020:03:04 06:00:00",
                "-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA", "\(folder)/out-media/pier.jpg",
            ])
        try body(folder)
    }

    private static func files(_ folder: String) throws -> [String] {
        (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
    }
}
