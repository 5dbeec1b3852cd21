import ArgumentParser
import DossierCompiler
import DossierDiagnostics
import DossierKit

/// `dossier stills`: the pictures of a kit.
struct StillsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stills", abstract: "Add pictures to a kit, with what they say of themselves.",
        subcommands: [AddStillsCommand.self])
}

/// `dossier stills add`: pictures become stills of a kit.
struct AddStillsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add pictures to a kit, with what they say of themselves.",
        discussion: """
            Captions, photographers, rights, people and alternative texts are read from the
            pictures (IPTC, XMP, EXIF; with exiftool). On a terminal you are asked for the
            rest; an empty answer leaves it open. The pictures are copied to media/, and
            listed under 'stills' in kit.md, of which nothing else changes.

              dossier stills add shoot/*.jpg
              dossier stills add --kit film boat.jpg --credit "Ida Brook"

            A still without a credit is never published.
            """)

    @Argument(help: ArgumentHelp("JPEG, TIFF, PNG, WebP or AVIF files.", valueName: "picture")) var pictures:
        [String]
    @Option(
        name: [.short, .customLong("kit")],
        help: ArgumentHelp("The folder with the kit.md; without it the one you are in.", valueName: "dir"))
    var folder = "."
    @Option(help: ArgumentHelp("The photographer of those that name none.", valueName: "name")) var credit:
        String?
    @Option(help: ArgumentHelp("The rights of those that name none.", valueName: "text")) var rights: String?
    @Flag(help: "Ask nothing, even on a terminal.") var quiet = false

    func run() throws {
        var found: Compiler.FoundStills
        do { found = try Compiler.findStills(pictures, for: folder) } catch { throw stop(error) }
        for index in found.stills.indices {
            if found.stills[index].still.credit == nil { found.stills[index].still.credit = credit }
            if found.stills[index].still.rights == nil { found.stills[index].still.rights = rights }
        }
        var questions = Questions(isQuiet: quiet)
        for index in found.stills.indices where questions.areAsked {
            ask(&found.stills[index].still, &questions)
        }
        do { try Compiler.addStills(found.stills, to: folder) } catch { throw stop(error) }
        for new in found.stills { Output.product(line(new.still)) }
        if !found.diagnostics.isEmpty {
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: Colouring.auto.isOn(for: 2))
            Output.message(renderer.render(found.diagnostics, texts: SourceTexts()))
        }
        if found.stills.isEmpty { throw ExitCode(1) }
    }

    private func ask(_ still: inout Still, _ questions: inout Questions) {
        questions.say("\n\(still.file)")
        still.caption = still.caption ?? questions.ask("  Caption")
        if still.people.isEmpty, let names = questions.ask("  People, left to right, with commas between") {
            still.people = names.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        }
        still.credit = still.credit ?? questions.ask("  Credit (who took it; without one it is not published)")
        still.rights = still.rights ?? questions.ask("  Rights")
        still.alt = still.alt ?? questions.ask("  What it shows, for those who cannot see it")
    }

    /// `media/boat.jpg: caption, credit; no alternative text`.
    private func line(_ still: Still) -> String {
        let parts: [(String, Bool)] = [
            ("caption", still.caption != nil), ("credit", still.credit != nil),
            ("people", !still.people.isEmpty),
            ("rights", still.rights != nil), ("alternative text", still.alt != nil),
        ]
        let has = parts.filter(\.1).map(\.0)
        let lacks = parts.filter { !$0.1 && $0.0 != "people" }.map { "no " + $0.0 }
        let told = [has.joined(separator: ", "), lacks.joined(separator: ", ")].filter { !$0.isEmpty }
        return "\(still.file): \(told.joined(separator: "; "))\n"
    }
}
