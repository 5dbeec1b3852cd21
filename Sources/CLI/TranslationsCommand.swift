import ArgumentParser
import DossierCompiler
import DossierDiagnostics
import DossierKitFolder
import DossierText

/// `dossier translations`: how the translations of a kit stand to the original.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations", abstract: "Show what is translated, outdated and missing; work on it.",
        discussion: """
            The translation of kit.md into French is kit.fr.md, beside it. It holds texts
            alone; the facts stand once, in kit.md. Each text knows which state of the
            original it translates.

              dossier translations film               what is current, outdated, missing
              dossier translations update fr          a file to work in: kit.fr.md
              dossier translations confirm fr synopsis    that text is right again

            'dossier build' then makes the kit in every language.
            """,
        subcommands: [
            ShowTranslations.self, UpdateTranslation.self, ConfirmTranslation.self,
        ],
        defaultSubcommand: ShowTranslations.self)
}

/// `dossier translations DIR`.
struct ShowTranslations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what is current, outdated and missing in each language.",
        discussion: "Exit status 1 if a text is not current, 0 if all are.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json }

    @Argument(help: ArgumentHelp("The folder with the kit.md.", valueName: "dir")) var folder = "."
    @Option(help: "How to report: terminal or json.") var format = Format.terminal
    @Option(help: "Colour the report: auto, always or never.") var color = Colouring.auto

    func run() throws {
        let reports: [Compiler.TranslationReport]
        do { reports = try Compiler.translations(of: folder) } catch { throw stop(error) }
        switch format {
        case .json: Output.product(TranslationOverview.json(reports))
        case .terminal:
            let paint = Paint(isOn: color.isOn(for: 1))
            Output.product(reports.map { TranslationOverview.text($0, paint) }.joined(separator: "\n"))
            if reports.isEmpty {
                Output.message("no translations: 'dossier translations update fr' begins one\n")
            }
        }
        if reports.contains(where: { $0.texts.contains { $0.state != .current } }) { throw ExitCode(1) }
    }
}

/// `dossier translations update fr`.
struct UpdateTranslation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Bring a translation up to the original, or begin one.",
        discussion: """
            Writes kit.LANG.md: every text of kit.md in its order, the original as a comment
            above it. What was translated stays to the letter. Where the original has
            changed since, the comment shows it as it was and as it is.
            """)

    @Argument(help: ArgumentHelp("The language: fr, pt-BR.", valueName: "lang")) var language: String
    @Option(
        name: [.short, .customLong("kit")],
        help: ArgumentHelp("The folder with the kit.md; without it the one you are in.", valueName: "dir"))
    var folder = "."

    func run() throws {
        let report: Compiler.TranslationReport
        do { report = try Compiler.updateTranslation(language, of: folder) } catch { throw stop(error) }
        Output.message("written: \(report.file) (\(TranslationOverview.counts(report)))\n")
    }
}

/// `dossier translations confirm fr synopsis`.
struct ConfirmTranslation: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Say that texts translate the original as it is now.",
        discussion: """
            The texts are called by the words in brackets that 'dossier translations' shows.

              dossier translations confirm fr synopsis "biography ida-voss"
              dossier translations confirm fr --all
            """)

    @Argument(help: ArgumentHelp("The language: fr, pt-BR.", valueName: "lang")) var language: String
    @Argument(help: ArgumentHelp("Texts that are right as they are.", valueName: "text")) var texts: [String] =
        []
    @Flag(help: "All texts that are there.") var all = false
    @Option(
        name: [.short, .customLong("kit")],
        help: ArgumentHelp("The folder with the kit.md; without it the one you are in.", valueName: "dir"))
    var folder = "."

    func validate() throws {
        if texts.isEmpty != all { throw ValidationError("Give the texts, or --all.") }
    }

    func run() throws {
        let report: Compiler.TranslationReport
        do {
            report = try Compiler.updateTranslation(language, of: folder, confirmed: all ? nil : Set(texts))
        } catch { throw stop(error) }
        Output.message("written: \(report.file) (\(TranslationOverview.counts(report)))\n")
    }
}
