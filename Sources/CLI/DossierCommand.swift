public import ArgumentParser

/// `dossier`: reads, checks and publishes film press kits.
public struct DossierCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "dossier", abstract: "Read, check and publish film press kits.",
        subcommands: [InspectCommand.self])

    public init() {}
}

/// Runs `dossier` with the arguments of the process.
public func runDossier() { DossierCommand.main() }
