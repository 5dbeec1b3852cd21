import ArgumentParser
import DossierCompiler
import DossierDiagnostics
import DossierManuscript
import DossierText
import DossierWriters

/// `dossier inspect`: shows what a kit says.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "inspect", abstract: "Show what a kit says.")

    @Argument(help: "A kit.") var file: String
    @Flag(help: "Print the kit as JSON.") var json = false
    @Flag(help: "Print the normalised text.") var text = false

    func run() throws {
        do {
            let reading = try Compiler.read(file)
            Output.product(text ? reading.manuscript.text : kitJSON(reading.kit).encoded())
        } catch {
            Output.message("error: \(error.diagnostic.message)\n")
            throw ExitCode(2)
        }
    }
}
