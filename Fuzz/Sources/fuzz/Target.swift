import DossierChecks
import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierManuscript
import DossierReaders
import DossierRecovery

/// What is fuzzed: every reader, recovery, and `kit.md`. No input may stop the program or make it hang.
enum Target: String, CaseIterable {
    /// Any bytes, as a file of text in any encoding.
    case text
    case markdown
    case html
    /// The document of a Word file; of an OpenDocument file; the page of an EPUB. Each is put into its archive here, so
    /// that the fuzzer changes what stands in it and not the packing.
    case word
    case opendocument
    case epub
    /// An archive as it comes.
    case zip
    /// What `dossier-pdf` prints of a PDF.
    case pdf
    /// Text that is read, recovered and checked.
    case recovery
    /// A `kit.md`.
    case kit
    /// A `kit.md` that is read, written and read again: nothing may be different.
    case roundtrip

    func run(_ bytes: [UInt8]) {
        switch self {
        case .text: read { () throws(Failure) in try TextReader.read(bytes, file: "kit.txt") }
        case .markdown:
            read { () throws(Failure) in try KitReader.read(Array("# A\n\n".utf8) + bytes, name: "kit.md") }
        case .html:
            read { () throws(Failure) in
                try KitReader.read(Array("<!doctype html>".utf8) + bytes, name: "kit.html")
            }
        case .word: read { () throws(Failure) in try KitReader.read(Archive.word(bytes), name: "kit.docx") }
        case .opendocument:
            read { () throws(Failure) in try KitReader.read(Archive.openDocument(bytes), name: "kit.odt") }
        case .epub: read { () throws(Failure) in try KitReader.read(Archive.epub(bytes), name: "kit.epub") }
        case .zip: read { () throws(Failure) in try KitReader.read(Archive.mark + bytes, name: "kit.zip") }
        case .pdf: read { () throws(Failure) in try PDFReader.read(stream: bytes, name: "kit.pdf") }
        case .recovery: recover(bytes)
        case .kit: check(KitFile.read(bytes, file: "kit.md"), text: KitFile.normalised(bytes))
        case .roundtrip: writeAndRead(bytes)
        }
    }

    /// The places of a manuscript have to lie in its text, whatever the file was.
    private func read(_ body: () throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic])) {
        guard let paper = try? body().manuscript else { return }
        for line in paper.lines {
            precondition(line.range.upperBound <= paper.text.count, "a line ends behind the text")
            precondition(Int(line.runs.upperBound) <= paper.runs.count, "a line has runs that are not there")
        }
        for page in paper.pages {
            precondition(page.lines.upperBound <= paper.lines.count, "a page has no such line")
        }
        precondition(String(validating: paper.text, as: UTF8.self) != nil, "the text is not UTF-8")
    }

    private func recover(_ bytes: [UInt8]) {
        guard let paper = try? TextReader.read(bytes, file: "kit.txt").manuscript else { return }
        check((Recovery.recover(paper), []), text: paper.text)
    }

    private func check(_ reading: (kit: PressKit, diagnostics: [Diagnostic]), text: [UInt8]) {
        _ = CheckRegistry.run(on: reading.kit, texts: SourceTexts("kit.md", SourceText(text, pageStarts: [])))
        for event in reading.kit.timeline {
            precondition((event.source?.range.upperBound ?? 0) <= text.count, "an event stands behind the text")
        }
        for section in reading.kit.sections {
            precondition(
                (section.source?.range.upperBound ?? 0) <= text.count, "a section stands behind the text")
        }
    }

    private func writeAndRead(_ bytes: [UInt8]) {
        let kit = KitFile.read(bytes, file: "kit.md").kit.bare
        let written = KitFile.write(kit)
        let again = KitFile.read(Array(written.utf8), file: "kit.md").kit.bare
        precondition(again == kit, "what was written reads differently")
    }
}
