import ArgumentParser
import DossierCompiler
import DossierDiagnostics

/// `dossier check`: what a copy-editor would mark.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what a copy-editor would mark before the kit goes out.",
        discussion: """
            Exit status 1 if there is a warning or an error (see --fail-on), 0 if there is none.

              dossier check kit.pdf
              dossier check film --format sarif > film.sarif
            """)

    /// Nobody reads more on a terminal.
    private static let most = 1000

    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json, sarif }

    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case note, warning, error

        var severity: Severity { Severity(rawValue: rawValue) ?? .warning }
    }

    @Argument(
        help: ArgumentHelp(
            "A kit (PDF, Word, OpenDocument, HTML, text), or a folder with a kit.md.", valueName: "file|dir"))
    var path: String
    @Option(help: "How to report: terminal, json or sarif.") var format = Format.terminal
    @Option(help: "The least severity that counts as failed: note, warning or error.") var failOn = FailOn
        .warning
    @Flag(help: "Leave out notes.") var quiet = false
    @Option(help: "Colour the report: auto, always or never.") var color = Colouring.auto

    func run() throws {
        let reading: Compiler.Reading
        do { reading = try Compiler.read(path, progress: Progress().pages) } catch { throw stop(error) }
        var found = Compiler.check(reading)
        if quiet { found.removeAll { $0.severity == .note } }
        switch format {
        case .terminal:
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: color.isOn(for: 1))
            Output.product(renderer.render(Array(found.prefix(CheckCommand.most)), texts: reading.texts))
            if found.count > CheckCommand.most {
                Output.message(
                    "\(found.count - CheckCommand.most) more are not shown: --format json has them all\n")
            }
            Output.message(summary(of: found, in: reading.file) + "\n")
        case .json: Output.product(JSONRenderer().render(found))
        case .sarif:
            Output.product(
                SARIFRenderer(version: DossierCommand.version).render(
                    found, rules: Compiler.rules, texts: reading.texts))
        }
        if found.contains(where: { $0.severity >= failOn.severity }) { throw ExitCode(1) }
    }
}
