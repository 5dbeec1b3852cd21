import ArgumentParser
import DossierCompiler
import DossierDiagnostics

/// `dossier explain`: the page of a rule.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a code of a report means, with a wrong and a right example.",
        discussion: """
              dossier explain works/title-variant
              dossier explain                     all codes
            """)

    @Argument(help: ArgumentHelp("A code, as reports print it.", valueName: "code")) var code: String?
    @Option(help: ArgumentHelp("Write the pages of all rules into a folder, as Markdown.", valueName: "dir"))
    var pages: String?

    func validate() throws {
        if pages != nil, code != nil { throw ValidationError("--pages writes all pages: give no code.") }
    }

    func run() throws {
        if let pages {
            do { try RulePages.write(into: pages) } catch { throw stop(error) }
            return
        }
        guard let code else {
            let width = Compiler.rules.map(\.code.count).max() ?? 0
            for rule in Compiler.rules {
                let gap = String(repeating: " ", count: width - rule.code.count + 2)
                Output.product(rule.code + gap + rule.title + "\n")
            }
            return
        }
        guard let page = Compiler.page(code, width: min(Terminal.width, 90)) else {
            let nearest = Compiler.nearest(to: code).map { "did you mean '\($0)'? " } ?? ""
            throw stop(
                Failure(
                    code: "usage/unknown-code", message: "'\(code)' is no code of a rule",
                    help: nearest + "'dossier explain' lists all"))
        }
        Output.product(page.hasSuffix("\n") ? page : page + "\n")
    }
}
