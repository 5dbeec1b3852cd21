import Foundation
import Testing

/// Scans through the whole program; skipped where tesseract is not installed, which `Tools/setup test` mends.
@Suite(.enabled(if: ScannedFile.isExpected, "needs pdftoppm and tesseract with eng, fra and osd"))
struct ScanTests {
    private static let columns = "Fixtures/PDF/columns.pdf"

    @Test func `a scan is read like the kit it was made from`() throws {
        let run = try inspect(ScannedFile.pdf(ScannedFile.pictures(of: Self.columns, pages: 1...3)), "--json")
        let kit = try JSONDecoder().decode(Kit.self, from: Data(run.output.utf8))
        #expect(run.status == 0)
        #expect(kit.film.title == "The Glass Ferry")
        #expect(kit.sections.map(\.kind).prefix(3) == ["synopsis", "statement", "interview"])
        let questions = kit.sections.flatMap { ($0.exchanges ?? []).map(\.question) }
        #expect(questions.contains("How did the film begin?"))
        #expect(run.errors.contains("is a scan: its text was read by tesseract (English)"))
    }

    @Test func `the text's own language chooses the pack`() throws {
        let pictures = try ScannedFile.pictures(of: "Corpus/les-guetteurs-de-brume-fr/kit.pdf", pages: 2...3)
        let run = try inspect(ScannedFile.pdf(pictures), "--text")
        #expect(run.errors.contains("read by tesseract (French)"))
        #expect(run.output.contains("é"))
    }

    @Test(arguments: [90, 180, 270]) func `a scan that lies on its side or its head is read`(_ rotation: Int)
        throws
    {
        let pictures = try ScannedFile.pictures(of: Self.columns, pages: 2...2)
        let run = try inspect(ScannedFile.pdf(pictures, rotation: rotation), "--text")
        #expect(run.output.contains("SYNOPSIS"))
        #expect(run.output.contains("My grandmother set her clocks by its delays"))
    }

    @Test func `a blank page between scanned ones is passed over`() throws {
        let picture = try #require(try ScannedFile.pictures(of: Self.columns, pages: 2...2).first)
        let blank = try #require(
            try ScannedFile.pictures(of: "Fixtures/PDF/stacks.pdf", pages: 1...1, resolution: 1).first)
        let run = try inspect(ScannedFile.pdf([blank, picture]), "--text")
        #expect(run.status == 0)
        #expect(run.output.contains("SYNOPSIS"))
    }

    @Test func `a picture of a page is read as a kit`() throws {
        let picture = try #require(try ScannedFile.pictures(of: Self.columns, pages: 2...2).first)
        let run = try inspect(picture, "--json", name: "page.jpg")
        let kit = try JSONDecoder().decode(Kit.self, from: Data(run.output.utf8))
        #expect(kit.sections.map(\.kind) == ["synopsis", "statement"])
        #expect(run.errors.contains("'page.jpg' is a scan"))
    }

    @Test func `what is hard to read is said, and counts as unsure`() throws {
        let pictures = try ScannedFile.pictures(of: Self.columns, pages: 2...2, resolution: 60)
        let run = try inspect(ScannedFile.pdf(pictures), "--json")
        #expect(run.errors.contains("warning[reading/recognised]"))
        #expect(run.errors.contains("% sure"))
        #expect(run.output.contains("\"confidence\""))
    }

    @Test func `the same scan gives the same bytes`() throws {
        let scan = ScannedFile.pdf(try ScannedFile.pictures(of: Self.columns, pages: 2...2))
        #expect(try inspect(scan, "--json").output == inspect(scan, "--json").output)
    }

    @Test func `a scan can be imported and checked`() throws {
        let scan = ScannedFile.pdf(try ScannedFile.pictures(of: Self.columns, pages: 2...2))
        try Self.with(scan, name: "kit.pdf") { file in
            let folder = file.deletingLastPathComponent().appending(path: "film")
            let made = try Program.run(["import", file.path, "-o", folder.path])
            #expect(made.status == 0)
            let kit = try String(contentsOf: folder.appending(path: "kit.md"), encoding: .utf8)
            #expect(kit.contains("A ferry leaves the harbour"))
            #expect(try Program.run(["check", file.path]).status <= 1)
        }
    }

    private struct Kit: Decodable {
        struct Film: Decodable { var title: String? }
        struct Exchange: Decodable { var question: String }
        struct Section: Decodable {
            var kind: String
            var exchanges: [Exchange]?
        }
        var film: Film
        var sections: [Section]
    }

    private func inspect(_ file: Data, _ option: String, name: String = "kit.pdf") throws -> Program.Run {
        try Self.with(file, name: name) { try Program.run(["inspect", option, $0.path]) }
    }

    private static func with<Result>(_ file: Data, name: String, _ work: (URL) throws -> Result) throws
        -> Result
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let place = folder.appending(path: name)
        try file.write(to: place)
        return try work(place)
    }
}
