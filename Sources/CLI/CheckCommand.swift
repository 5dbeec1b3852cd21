import ArgumentParser
import DossierCompiler
import DossierDiagnostics
import DossierText

/// `dossier check`: what a copy-editor would mark.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what a copy-editor would mark before the kit goes out.",
        discussion: """
            Exit status 1 if there is a warning or an error (see --fail-on), 0 if there is none.

              dossier check kit.pdf
              dossier check film --format sarif > film.sarif
              dossier check part1.pdf credits.docx     several files, one kit
              dossier check --each kits/*.pdf          many kits, the worst status of all
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
            "A kit (PDF, Word, OpenDocument, HTML, text, scan), or a folder with a kit.md or such files.",
            valueName: "file|dir"))
    var paths: [String]
    @Option(help: "How to report: terminal, json or sarif.") var format = Format.terminal
    @Option(help: "The least severity that counts as failed: note, warning or error.") var failOn = FailOn
        .warning
    @Flag(help: "Leave out notes.") var quiet = false
    @Option(help: "Colour the report: auto, always or never.") var color = Colouring.auto

    @Flag(help: "Check each argument as a kit of its own; with --format json one line a kit.") var each = false

    func validate() throws {
        if each, format == .sarif { throw ValidationError("--each reports as terminal or json, not as sarif.") }
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
            return Said(error, path: kit ?? "", isJSON: format == .json && kit != nil)
        }
        var found = Compiler.check(reading)
        if quiet { found.removeAll { $0.severity == .note } }
        var said = Said(product: [])
        switch format {
        case .terminal:
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: color.isOn(for: 1))
            said.product = Array(
                renderer.render(Array(found.prefix(CheckCommand.most)), texts: reading.texts).utf8)
            if found.count > CheckCommand.most {
                said.message =
                    "\(found.count - CheckCommand.most) more are not shown: --format json has them all\n"
            }
            said.message += summary(of: found, in: reading.file) + "\n"
        case .json:
            let list = JSON.object(["diagnostics": .array(found.map(JSONRenderer().value))])
            said.product = kit.map { Said.line($0, list) } ?? JSONRenderer().render(found)
        case .sarif:
            let renderer = SARIFRenderer(version: DossierCommand.version)
            said.product = renderer.render(found, rules: Compiler.rules, texts: reading.texts)
        }
        if found.contains(where: { $0.severity >= failOn.severity }) { said.status = 1 }
        return said
    }
}
