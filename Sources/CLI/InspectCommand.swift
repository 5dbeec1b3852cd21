import ArgumentParser
import DossierCompiler
import DossierDiagnostics
import DossierText
import DossierWriters

/// `dossier inspect`: shows what a kit says.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show what a kit says, and what is missing.",
        discussion: """
            Without an option: an overview for people. Facts the reading is not sure of carry a question mark.

              dossier inspect kit.pdf
              dossier inspect --json kit.pdf | jq .film
              dossier inspect --outline film
            """)

    @Argument(
        help: ArgumentHelp(
            "A kit (PDF, Word, OpenDocument, HTML, text), or a folder with a kit.md.", valueName: "file|dir"))
    var path: String
    @Flag(help: "Print the kit as JSON, as Docs/kit.schema.json describes it.") var json = false
    @Flag(help: "Print the normalised text; all places count its bytes and lines.") var text = false
    @Flag(help: "Print the tree of sections, exchanges and works with their places.") var outline = false
    @Option(help: "Colour the overview: auto, always or never.") var color = Colouring.auto

    func validate() throws {
        if [json, text, outline].count(where: { $0 }) > 1 {
            throw ValidationError("Give one of --json, --text and --outline.")
        }
    }

    func run() throws {
        let reading: Compiler.Reading
        do { reading = try Compiler.read(path, progress: Progress().pages) } catch { throw stop(error) }
        let paint = Paint(isOn: color.isOn(for: 1))
        if json {
            Output.product(kitJSON(reading.kit).encoded())
        } else if text {
            Output.product(reading.text)
        } else if outline {
            Output.product(Outline(kit: reading.kit, paint: paint).text)
        } else {
            Output.product(Overview(reading, paint: paint).text)
        }
        if !reading.diagnostics.isEmpty {
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: Colouring.auto.isOn(for: 2))
            Output.message(renderer.render(reading.diagnostics, texts: reading.texts))
        }
    }
}
