import ArgumentParser
import DossierDiagnostics
import DossierLanguageServer
import Glibc

/// `dossier lsp`: what an editor asks while a person writes.
struct LSPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp", abstract: "Serve an editor in which a kit.md is open.",
        discussion: """
            A language server (LSP 3.17) on standard input and output, which an editor
            starts: reports while typing, fixes, the pages of rules, an outline,
            completion, and the way between all mentions of a person.

            Docs/editors.md has the settings for VS Code, Neovim, Helix and Zed.
            """)

    @Flag(help: "Accepted and ignored: editors pass it, and there is no other way.") var stdio = false

    func run() throws {
        // An editor that goes away must not end us by a signal in the middle of a message.
        _ = signal(SIGPIPE, SIG_IGN)
        if isatty(0) == 1 {
            Output.message(
                "dossier lsp waits for an editor to speak; Docs/editors.md has the settings. Ctrl-C ends it.\n")
        }
        var service = Service(Session(version: DossierCommand.version), input: 0, output: 1)
        let status: Int32
        do { status = try service.run() } catch { throw stop(error) }
        if status != 0 { throw ExitCode(status) }
    }
}
