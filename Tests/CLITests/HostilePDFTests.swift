import Foundation
import Testing

/// The program on PDFs that are broken, closed or no text: one message, and the exit status of the table.
struct HostilePDFTests {
    private let page = PDFFile.page([
        "SYNOPSIS", "A ferry leaves the harbour every evening and nobody has seen it arrive.",
        "One night the daughter of the pilot hides on board, with a lamp and some bread.",
    ])

    @Test func `a PDF with text is read`() throws {
        let run = try inspect(PDFFile([page]).bytes, "--text")
        #expect(run.status == 0)
        #expect(run.output.contains("A ferry leaves the harbour"))
    }

    @Test func `a PDF that lost its end is too damaged`() throws {
        let whole = PDFFile([page, page]).bytes
        for share in [9, 200, whole.count / 2] {
            let run = try inspect(whole.prefix(share))
            #expect(run.status == 2)
            #expect(run.errors.contains("is no PDF, or too damaged to be one"))
            #expect(run.errors.contains("help: export it again"))
            #expect(messages(run) == 1)
        }
    }

    @Test func `a PDF with a password is refused with the way out`() throws {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let run = try Program.run(["inspect", here.path + "/Fixtures/PDF/locked.pdf"])
        #expect(run.status == 2)
        #expect(run.errors.contains("'locked.pdf' is locked with a password"))
        #expect(run.errors.contains("help: save a copy without the password"))
        #expect(messages(run) == 1)
    }

    @Test func `a PDF without text is called a scan, and what reads it is named`() throws {
        let run = try inspect(PDFFile([PDFFile.picture, PDFFile.picture]).bytes, path: "/nowhere")
        #expect(run.status == 2)
        #expect(run.errors.contains("has no text on any of its 2 pages: it is a scan"))
        #expect(run.errors.contains("apt install tesseract-ocr"))
        #expect(messages(run) == 1)
    }

    @Test func `a PDF of pictures without any text is refused, whoever looked`() throws {
        let run = try inspect(PDFFile([PDFFile.picture, PDFFile.picture]).bytes)
        #expect(run.status == 2)
        #expect(run.errors.contains("has no text on any of its 2 pages"))
        #expect(messages(run) == 1)
    }

    @Test func `one page without text is said, and the others are read`() throws {
        let run = try inspect(PDFFile([page, PDFFile.picture]).bytes)
        #expect(run.status == 0)
        #expect(run.errors.contains("page 2 of 'kit.pdf' has no text"))
    }

    @Test func `a page tree that leads to itself ends`() throws {
        var file = PDFFile([page])
        file.kids = "2 0 R 4 0 R"
        file.count = 2
        #expect(try [0, 2].contains(inspect(file.bytes).status))
    }

    @Test func `a page tree that lies about its pages ends with one message`() throws {
        var file = PDFFile([page])
        file.count = 2_000_000_000
        let run = try inspect(file.bytes)
        #expect(run.status == 2)
        #expect(messages(run) == 1)
    }

    @Test func `of a thousand pages and more the first thousand are read, and that is said`() throws {
        let run = try inspect(PDFFile(Array(repeating: page, count: 1100)).bytes)
        #expect(run.status == 0)
        #expect(run.errors.contains("'kit.pdf' has 1100 pages: the first 1000 were read"))
    }

    @Test func `a PDF of ten thousand pages is read to the thousandth`() throws {
        let run = try inspect(PDFFile(Array(repeating: page, count: 10_000)).bytes, "--text")
        #expect(run.status == 0)
        #expect(run.errors.contains("'kit.pdf' has 10000 pages: the first 1000 were read"))
    }

    @Test func `a PDF with a million objects beside its text is read`() throws {
        var file = PDFFile([page])
        file.strays = 1_000_000
        let run = try inspect(file.bytes, "--text")
        #expect(run.status == 0)
        #expect(run.output.contains("A ferry leaves the harbour"))
    }

    @Test func `a form that draws itself ends`() throws {
        var file = PDFFile(["/X0 Do\n" + page])
        file.forms = ["/X0 Do /X0 Do"]
        let run = try inspect(file.bytes, "--text")
        #expect(run.status == 0)
        #expect(run.output.contains("A ferry leaves the harbour"))
    }

    @Test func `type that says nothing of its letters is no text, and that is said`() throws {
        var file = PDFFile([PDFFile.page(["\\001\\002\\003\\004 \\005\\006", "\\007\\010\\011"])])
        file.encoding = "<< /Type /Encoding /Differences [ 1 /g1 /g2 /g3 /g4 /g5 /g6 /g7 /g8 /g9 ] >>"
        let run = try inspect(file.bytes)
        #expect(run.status == 2 || run.errors.contains("warning"))
        #expect(messages(run) == 1)
    }

    @Test func `bytes changed at random never crash the program`() throws {
        let whole = PDFFile([page, page]).bytes
        var state: UInt64 = 11
        for _ in 0..<24 {
            var bytes = whole
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            #expect(try [0, 2].contains(inspect(bytes).status))
        }
    }

    @Test func `an import that fails leaves nothing behind`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dossier-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("kit.pdf").path
        try PDFFile([PDFFile.picture]).bytes.write(to: URL(fileURLWithPath: path))
        let run = try Program.run(["import", path, "-o", folder.path + "/film"])
        #expect(run.status == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kit.pdf"])
    }

    private func inspect(_ bytes: Data, _ option: String..., path tools: String? = nil) throws -> Program.Run {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dossier-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("kit.pdf")
        try bytes.write(to: path)
        return try Program.run(["inspect"] + option + [path.path], path: tools)
    }

    private func messages(_ run: Program.Run) -> Int {
        run.errors.split(separator: "\n").count { $0.hasPrefix("error:") || $0.hasPrefix("warning") }
    }
}
