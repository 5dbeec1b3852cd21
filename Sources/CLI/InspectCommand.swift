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

            Several files, or a folder of files, are one kit, in the order given; a
            folder's by name. Each place names its file and counts in that file's text.

              dossier inspect part1.pdf credits.docx

            With --each every argument is a kit: all cores read, the order stays, one
            that can't be read stops no other.

              dossier inspect --each --json kits/*.pdf > kits.ndjson
            """)

    @Argument(
        help: ArgumentHelp(
            "A kit (PDF, Word, OpenDocument, HTML, text, scan), or a folder with a kit.md or such files.",
            valueName: "file|dir"))
    var paths: [String]
    @Flag(help: "Print the kit as JSON, as Docs/kit.schema.json describes it.") var json = false
    @Flag(help: "Print the normalised text; all places count its bytes and lines.") var text = false
    @Flag(help: "Print the tree of sections, exchanges and works with their places.") var outline = false
    @Option(help: "Colour the overview: auto, always or never.") var color = Colouring.auto

    @Flag(help: "Take each argument as a kit of its own; with --json one line a kit.") var each = false

    func validate() throws {
        if [json, text, outline].count(where: { $0 }) > 1 {
            throw ValidationError("Give one of --json, --text and --outline.")
        }
    }

    func run() throws {
        if each {
            try EachKit.run(paths) { said([$0], of: $0) { _, _ in } }
        } else {
            try said(paths, of: nil, progress: Progress().pages).say()
        }
    }

    /// - Parameter kit: the kit among many that it is; nil if it is the only one.
    private func said(_ paths: [String], of kit: String?, progress: @escaping Compiler.Progress) -> Said {
        let reading: Compiler.Reading
        do { reading = try Compiler.read(paths, progress: progress) } catch {
            return Said(error, path: kit ?? "", isJSON: json && kit != nil)
        }
        let paint = Paint(isOn: color.isOn(for: 1))
        var said = Said(product: [])
        if json {
            let value = kitJSON(reading.kit, of: kit)
            if kit == nil {
                said.json = value
            } else {
                said.product = value.encoded(pretty: false) + [0x0A]
            }
        } else if text {
            said.product = reading.text
        } else if outline {
            said.product = Array(Outline(kit: reading.kit, paint: paint).text.utf8)
        } else {
            said.product = Array((Overview(reading, paint: paint).text + (kit == nil ? "" : "\n")).utf8)
        }
        if !reading.diagnostics.isEmpty {
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: Colouring.auto.isOn(for: 2))
            said.message = renderer.render(reading.diagnostics, texts: reading.texts)
        }
        return said
    }
}
