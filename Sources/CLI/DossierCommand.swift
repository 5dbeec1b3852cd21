public import ArgumentParser
import DossierCompiler
import Foundation

/// `dossier`: reads, checks and publishes film press kits.
public struct DossierCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "A compiler for film press kits: read one, check it, publish it.",
        discussion: """
            Try it on a kit of yours:

              dossier inspect kit.pdf            what it says, and what is missing
              dossier check kit.pdf              what a copy-editor would mark
              dossier import kit.pdf -o film     one folder to edit: film/kit.md
              dossier build film -o site         the site, from that folder
              dossier diff may.pdf june.pdf      what changed from one to the other

            Exit status: 0 fine, 1 something was found, 2 it could not run, 64 wrong usage.
            """,
        version: version,
        subcommands: [
            InspectCommand.self, CheckCommand.self, DiffCommand.self, ImportCommand.self, BuildCommand.self,
            StillsCommand.self, TranslationsCommand.self, ExplainCommand.self, LSPCommand.self,
        ])

    static let version = "0.1.0"

    public init() {}

    public func run() throws {
        Output.product(
            """
            dossier reads film press kits, checks them, and publishes them.

              dossier inspect kit.pdf            what it says, and what is missing
              dossier check kit.pdf              what a copy-editor would mark
              dossier import kit.pdf -o film     one folder to edit: film/kit.md

            More: dossier --help

            """)
    }
}

/// Runs `dossier` with the arguments of the process.
public func runDossier() {
    // Half of a short run is laying out tables: a second core does it while this one reads arguments and files.
    if let command = CommandLine.arguments.dropFirst().first, readers.contains(command) {
        Thread.detachNewThread { Compiler.prepare() }
    }
    DossierCommand.main()
}

/// The commands that read kits.
private let readers: Set<String> = ["inspect", "check", "diff", "import"]
