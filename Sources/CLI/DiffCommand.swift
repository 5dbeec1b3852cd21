import ArgumentParser
import DossierComparison
import DossierCompiler
import DossierDiagnostics
import DossierKit
import DossierText

/// `dossier diff`: what changed between two versions or two languages of a kit.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Say what changed between two versions, or two languages, of a kit.",
        discussion: """
            Tells it in the kit's own terms: a running time, a name, a question, a note.
            Two versions are compared word by word; of two languages the facts, names,
            numbers and the parts that one of them lacks.

              dossier diff kit-may.pdf kit-june.pdf
              dossier diff film-en film-fr
              dossier diff old.docx film --format html > changes.html

            Exit status 1 if anything differs, 0 if nothing does.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json, html }

    enum As: String, ExpressibleByArgument, CaseIterable {
        case auto, versions, languages

        var kind: Comparison.Kind? { Comparison.Kind(rawValue: rawValue) }
    }

    @Argument(help: ArgumentHelp("The earlier kit, or the one in the first language.", valueName: "a"))
    var old: String
    @Argument(help: ArgumentHelp("The later kit, or the one in the second language.", valueName: "b"))
    var new: String
    @Option(help: "How to report: terminal, json or html.") var format = Format.terminal
    @Option(name: .customLong("as"), help: "Compare as versions or languages; auto asks the kits.") var kind =
        As.auto
    @Option(help: "Colour the report: auto, always or never.") var color = Colouring.auto

    func run() throws {
        let progress = Progress().pages
        let before: Compiler.Reading
        let after: Compiler.Reading
        do {
            before = try Compiler.read(old, progress: progress)
            after = try Compiler.read(new, progress: progress)
        } catch { throw stop(error) }
        for reading in [before, after] where !reading.diagnostics.isEmpty {
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: Colouring.auto.isOn(for: 2))
            Output.message(renderer.render(reading.diagnostics, texts: reading.texts))
        }
        let comparison = Comparison(before.kit, after.kit, as: kind.kind)
        let (first, second) = (compared(old, before), compared(new, after))
        switch format {
        case .terminal:
            let text = ComparisonText(first, second, width: Terminal.width, isColoured: color.isOn(for: 1))
            Output.product(text.render(comparison))
        case .json: Output.product(ComparisonJSON(first, second).value(comparison).encoded())
        case .html: Output.product(ComparisonPage(first, second).render(comparison))
        }
        if !comparison.changes.isEmpty { throw ExitCode(1) }
    }

    private func compared(_ path: String, _ reading: Compiler.Reading) -> Compared {
        Compared(name: path, title: reading.kit.film.title?.value, language: reading.kit.language)
    }
}
