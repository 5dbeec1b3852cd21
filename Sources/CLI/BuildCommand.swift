import ArgumentParser
import DossierCompiler
import DossierDiagnostics
import DossierWriters

/// `dossier build`: publishes a kit.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Publish a kit in every form the press asks for.",
        discussion: """
            The site can be read without JavaScript and asks for nothing outside its
            folder; open index.html, or put the folder on any web server. Templates and
            stylesheets in the kit's look/ stand in for ours. The other forms stand in
            downloads/, and the site offers them. What a build made before is replaced
            as a whole; a folder that holds anything else is left alone.

              dossier build film -o site
              dossier build film -o out --only pdf,text

            Forms: \(Form.allCases.map(\.rawValue).joined(separator: " ")).
            """)

    @Argument(help: ArgumentHelp("A folder with a kit.md, or a kit file as it is.", valueName: "dir|file"))
    var path: String
    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The folder to make.", valueName: "out"))
    var output: String
    @Option(help: ArgumentHelp("Write these forms alone, with commas between.", valueName: "forms"))
    var only: FormList?
    @Option(help: "The look of the site: book, poster or archive.") var theme = ThemeName.book
    @Option(
        help: ArgumentHelp(
            "The day of publication, YYYY-MM-DD; stills under an embargo go out from their day on.",
            valueName: "date"))
    var date: String?
    @Option(
        help: ArgumentHelp(
            "Where the site will stand, https://…; else what 'site' in kit.md says.", valueName: "address"))
    var url: String?
    @Flag(help: "Replace the folder whatever it holds.") var force = false

    func validate() throws {
        if let url, SiteAddress(url) == nil {
            throw ValidationError(
                "--url takes the whole address of the site's folder, as https://films.example/salt-road/, not '\(url)'."
            )
        }
        guard let date else { return }
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        let isDay =
            parts.map(\.utf8.count) == [4, 2, 2]
            && date.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
        if !isDay { throw ValidationError("--date takes a day as YYYY-MM-DD, not '\(date)'.") }
    }

    func run() throws {
        let built: Compiler.Built
        do {
            let forms = only?.forms ?? Set(Form.allCases)
            built = try Compiler.build(
                path, at: output, forms: forms, theme: theme.theme, date: date,
                address: url.flatMap(SiteAddress.init),
                overwriting: force,
                progress: Progress().pages, picturesProgress: Progress().pictures)
        } catch { throw stop(error) }
        if !built.diagnostics.isEmpty {
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: Colouring.auto.isOn(for: 2))
            Output.message(renderer.render(built.diagnostics, texts: built.texts))
        }
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        let first = built.files.contains("index.html") ? "index.html" : built.files[0]
        Output.message("written: \(folder)/\(first) and \(built.files.count - 1) other files\n")
        if built.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
}

/// Forms as they are given: names with commas between.
struct FormList: ExpressibleByArgument {
    var forms: Set<Form>

    init?(argument: String) {
        let names = argument.split(separator: ",").map { $0.lowercased() }
        let known = names.compactMap(Form.init)
        guard !names.isEmpty, known.count == names.count else { return nil }
        forms = Set(known)
    }
}

/// The looks of the site as they are given.
enum ThemeName: String, ExpressibleByArgument, CaseIterable {
    case book, poster, archive

    var theme: Theme {
        switch self {
        case .book: .book
        case .poster: .poster
        case .archive: .archive
        }
    }
}
