import DossierCompiler
import DossierKit
import DossierText
import DossierWriters
import Foundation
import Testing

/// What a form says, read back by the program as if a stranger had sent it, is what the kit said.
@Suite struct RoundTripTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    /// Read once for all tests; without places, which are another file's.
    private static let kit = Result {
        try Compiler.read(root.appending(path: "Examples/soft-shoulder/kit.pdf").path).kit.bare
    }

    /// The forms that carry the whole kit.
    private static let forms: [Form] = [.docx, .odt, .epub, .text, .markdown]

    @Test(arguments: forms) func `a form gives the facts of the kit again`(form: Form) throws {
        let kit = try Self.kit.get()
        try expectFacts(of: kit, in: #require(FormWriter.write(kit, as: [form]).files.first))
    }

    @Test(arguments: [Form.docx, .odt, .epub])
    func `pictures with their captions leave the facts of a form as they are`(form: Form) throws {
        var kit = try Self.kit.get()
        var boat = Still(file: "media/boat.jpg")
        boat.caption = "The boat comes in, with the whole village on the pier"
        boat.credit = "Oda Lind"
        boat.alt = "A boat between two lamps"
        kit.stills = [boat]
        let print = StillPrint(boat, web: .init(path: "stills/web/boat.jpg"))
        let figure = StillFigure(
            print, number: 1, bytes: [0xFF, 0xD8, 0xFF], width: 1600, height: 900, language: kit.language)
        let made = FormWriter.write(kit, as: [form], figures: [figure])
        #expect(made.diagnostics.isEmpty)
        kit.stills = []
        try expectFacts(of: kit, in: #require(made.files.first))
    }

    @Test func `the site gives the facts of the kit again`() throws {
        let kit = try Self.kit.get()
        try expectFacts(
            of: kit, in: #require(try SiteWriter.write(kit).files.first { $0.path == "index.html" }))
    }

    private static let weasyprint = root.appending(path: ".venv/bin/weasyprint").path
    private static var printsIt: Bool {
        FileManager.default.isExecutableFile(atPath: weasyprint)
            || ProcessInfo.processInfo.environment["DOSSIER_REQUIRE_TOOLS"] != nil
    }

    @Test(.enabled(if: printsIt, "needs Tests/Browser/setup"))
    func `the press book on paper gives the facts of the kit again`() throws {
        let kit = try Self.kit.get()
        try withFolder { folder in
            let (files, sheets) = try PressBook.pages(kit)
            for case let file in files {
                guard case .bytes(let bytes) = file.content else { continue }
                try Data(bytes).write(to: folder.appending(path: file.path))
            }
            let sheet = try #require(sheets.first)
            let place = folder.appending(path: sheet.name)
            let process = Process()
            process.executableURL = URL(filePath: Self.weasyprint)
            process.arguments = [
                "--quiet", "--pdf-variant", "pdf/ua-1", folder.appending(path: sheet.page).path, place.path,
            ]
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            try expectFacts(of: kit, readFrom: place)
        }
    }

    private func expectFacts(of kit: PressKit, in file: OutputFile) throws {
        guard case .bytes(let bytes) = file.content, let name = file.path.split(separator: "/").last else {
            return
        }
        try withFolder { folder in
            let place = folder.appending(path: String(name))
            try Data(bytes).write(to: place)
            try expectFacts(of: kit, readFrom: place)
        }
    }

    private func expectFacts(of kit: PressKit, readFrom place: URL) throws {
        let read = try Compiler.read(place.path).kit.bare
        let tally = KitScore(gold: try value(kit), found: try value(read)).tally
        #expect(
            tally.score >= 0.99,
            "\(place.lastPathComponent) \(tally.score)\n\(tally.misses.joined(separator: "\n"))")
    }

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func value(_ kit: PressKit) throws -> Value {
        try Value(json: Data(kitJSON(kit).encoded(pretty: false)))
    }
}
