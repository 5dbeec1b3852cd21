import ArgumentParser
import DossierCompiler
import DossierDiagnostics

/// `dossier import`: a kit becomes a folder to edit.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make an editable folder of a kit: kit.md, the original, the pictures.",
        discussion: """
            The folder holds kit.md, which you edit from then on, source/ with the
            original, and media/ with the pictures found in it. A kit.md that you have
            edited is never overwritten without --force.

            Several files, or a folder of files, are one kit, in the order given; a
            folder's by name. Pictures beside documents become its stills.

              dossier import kit.pdf -o film
              dossier import part1.pdf credits.docx stills/ -o film
            """)

    @Argument(
        help: ArgumentHelp(
            "The kit: PDF, Word, OpenDocument, HTML, text, scan, or a folder of these.",
            valueName: "file|dir"))
    var paths: [String]
    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The folder to make.", valueName: "dir"))
    var output: String
    @Flag(help: "Overwrite a kit.md that was edited.") var force = false

    func run() throws {
        let reading: Compiler.Reading
        do {
            reading = try Compiler.makeFolder(
                from: paths, at: output, overwriting: force, progress: Progress().pages)
        } catch { throw stop(error) }
        let paint = Paint(isOn: Colouring.auto.isOn(for: 1))
        Output.product(Overview(reading, paint: paint).text)
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        let pictures = reading.pictures.count
        let media =
            pictures == 0 ? "" : pictures == 1 ? ", 1 picture in media/" : ", \(pictures) pictures in media/"
        let originals = reading.parts.count == 1 ? "the original" : "the \(reading.parts.count) originals"
        Output.message("\nwritten: \(folder)/kit.md\(media), \(originals) in source/\n")
        if !reading.diagnostics.isEmpty {
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: Colouring.auto.isOn(for: 2))
            Output.message(renderer.render(reading.diagnostics, texts: reading.texts))
        }
    }
}
