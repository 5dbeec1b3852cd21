public import DossierDiagnostics
import DossierKit
import DossierManuscript
import DossierReaders
import DossierWriters

extension Compiler {
    /// The proof sheet of a kit: its pages with every report marked in its place, as one HTML file.
    ///
    /// Pages of PDF files are drawn as they look, by `pdftoppm`; those of other files are shown as text.
    ///
    /// - Parameters:
    ///   - reports: what `check` found of the reading.
    ///   - texts: the texts that the reports point into.
    ///   - maker: who is said to have made it: `Dossier 0.1.0`.
    /// - Throws: `tool/missing` if a page of a PDF is to be drawn and there is no `pdftoppm`.
    public static func proof(
        of reading: Reading, _ reports: [Diagnostic], texts: SourceTexts, maker: String
    ) throws(Failure) -> [UInt8] {
        // What stands beside the kit (its choices) is shown if something is reported of it.
        let others = texts.files.filter { file in
            !reading.parts.contains { $0.file == file } && reports.contains { $0.source?.file == file }
        }
        let files = reading.parts.map(\.file) + others
        var sheet = ProofSheet(
            reports, rules: rules,
            leaves: files.flatMap { file in texts[file].map { ProofSheet.leaves(of: $0, file: file) } ?? [] },
            texts: texts, title: reading.kit.film.title?.value ?? reading.file, files: files, maker: maker)
        for part in reading.parts {
            guard let paper = part.paper, paper.manuscript.hasLayout, !paper.manuscript.hasWholeParagraphs
            else {
                continue
            }
            try draw(part, paper, on: &sheet)
        }
        return sheet.html()
    }

    /// Gives the marked leaves of a file the look of its pages.
    private static func draw(
        _ part: Reading.Part, _ paper: Reading.Paper, on sheet: inout ProofSheet
    ) throws(Failure) {
        guard let first = sheet.leaves.firstIndex(where: { $0.file == part.file }) else { return }
        let pages = paper.manuscript.pages
        let marked = sheet.marked.filter {
            sheet.leaves[$0].file == part.file && pages.indices.contains($0 - first)
        }
        let drawn = try PagePictures.draw(marked.map { $0 - first + 1 }, of: paper.path)
        for leaf in marked {
            let page = pages[leaf - first]
            guard let bytes = drawn[leaf - first + 1], page.width > 0, page.height > 0 else { continue }
            let lines = paper.manuscript.lines[page.lines.clamped(to: 0..<paper.manuscript.lines.count)]
            let runs = lines.flatMap { line in
                paper.manuscript.runs[Int(line.runs.lowerBound)..<Int(line.runs.upperBound)]
            }
            sheet.leaves[leaf].picture = ProofSheet.Picture(
                bytes: bytes, width: Double(page.width), height: Double(page.height),
                runs: runs.map { run in
                    ProofSheet.Run(
                        range: run.range,
                        frame: ProofSheet.Frame(
                            x: Double(run.box.x), y: Double(run.box.y), width: Double(run.box.width),
                            height: Double(run.box.height)))
                })
        }
    }
}
