import ArgumentParser
import DossierCompiler
import DossierDiagnostics

/// `dossier build`: publishes a kit.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Publish a kit as a site: one page, its stylesheet, the kit as data.",
        discussion: """
            The site needs no JavaScript and nothing from outside its folder; open
            index.html, or put the folder on any web server. A site built before is
            replaced; a folder that holds anything else is left alone.

              dossier build film -o site
            """)

    @Argument(help: ArgumentHelp("A folder with a kit.md, or a kit file as it is.", valueName: "dir|file"))
    var path: String
    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The folder to make.", valueName: "out"))
    var output: String
    @Flag(help: "Replace the folder whatever it holds.") var force = false

    func run() throws {
        let built: Compiler.Built
        do {
            built = try Compiler.build(path, at: output, overwriting: force, progress: Progress().pages)
        } catch { throw stop(error) }
        if !built.diagnostics.isEmpty {
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: Colouring.auto.isOn(for: 2))
            Output.message(renderer.render(built.diagnostics, texts: built.texts))
        }
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        Output.message("written: \(folder)/index.html and \(built.files.count - 1) other files\n")
        if built.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
}
