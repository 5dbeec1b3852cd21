import ArgumentParser
import DossierCompiler
import DossierDiagnostics
import DossierProfiles
import DossierText
import Glibc

/// `dossier check`: what a copy-editor would mark.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what a copy-editor would mark before the kit goes out.",
        discussion: """
            Exit status 1 if there is a warning or an error (see --fail-on), 0 if there is none.

              dossier check kit.pdf
              dossier check film --fix                 apply what is certain to film/kit.md
              dossier check film --format sarif > film.sarif
              dossier check kit.pdf --format proof -o proof.html
              dossier check part1.pdf credits.docx     several files, one kit
              dossier check --each kits/*.pdf          many kits, the worst status of all
              dossier check --each kits                a folder of kits
              dossier check film --watch               again after each save
              dossier check film --profile la-cinef    what a recipient asks for

            A dossier.yaml beside the kit turns rules off and lists spellings that are
            right; in kit.md, <!-- dossier-ignore CODE: REASON --> silences one place.
            """)

    /// Nobody reads more on a terminal.
    private static let most = 1000

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal, json, sarif, github, junit, proof
    }

    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case note, warning, error

        var severity: Severity { Severity(rawValue: rawValue) ?? .warning }
    }

    @Argument(
        help: ArgumentHelp(
            "A kit (PDF, Word, OpenDocument, HTML, text, scan), or a folder with a kit.md or such files.",
            valueName: "file|dir"))
    var paths: [String]
    @Option(help: "How to report: terminal, json, sarif, github, junit or proof.") var format = Format.terminal
    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("Write the report to a file.", valueName: "file")) var output: String?
    @Option(help: "The least severity that counts as failed: note, warning or error.") var failOn = FailOn
        .warning
    @Flag(help: "Leave out notes.") var quiet = false
    @Flag(help: "Apply the fixes that are safe to kit.md, and show what changed.") var fix = false
    @Flag(help: "With --fix: also those that may change what was meant.") var unsafe = false
    @Option(help: "Colour the report: auto, always or never.") var color = Colouring.auto

    @Flag(help: "Check each argument as a kit of its own; with --format json one line a kit.") var each = false
    @Flag(help: "Check again whenever a file of the kit is saved, until Ctrl-C.") var watch = false
    @Option(
        help: ArgumentHelp(
            "Hold the kit against what a recipient asks for too (Docs/profiles.md).", valueName: "name|file"))
    var profile: String?

    func validate() throws {
        if each, ![.terminal, .json, .github].contains(format) {
            throw ValidationError("--each reports as terminal, json or github, not as \(format.rawValue).")
        }
        if self.unsafe, !fix {
            throw ValidationError("--unsafe says which fixes to apply: give --fix as well.")
        }
        if let output {
            if each { throw ValidationError("--output is for one kit, not for --each.") }
            if paths.contains(where: { ReportFile.isSame($0, output) }) {
                throw ValidationError("'\(output)' is what is to be checked: give another file to write to.")
            }
        } else if format == .proof, isatty(1) == 1 {
            throw ValidationError("A proof sheet is a page for a browser: give -o FILE.")
        }
        if fix, each || paths.count != 1 { throw ValidationError("--fix takes one kit folder.") }
        if watch, each || fix { throw ValidationError("--watch reports on one kit, again and again.") }
        if watch, format != .terminal || output != nil {
            throw ValidationError("--watch reports to a terminal.")
        }
    }

    func run() throws {
        if fix, let path = paths.first { try showFixes(path) }
        var asked: Profile?
        if let profile { do { asked = try Compiler.profile(profile) } catch { throw stop(error) } }
        let recipient = asked
        if each {
            try EachKit.run(EachKit.expanded(paths)) { said([$0], of: $0, recipient) { _, _ in } }
        } else if watch {
            keepWatch(asked)
        } else {
            var said = said(paths, of: nil, recipient, progress: Progress().pages)
            if let output, said.status != 2 {
                do { try ReportFile.write(said.product, to: output) } catch { throw stop(error) }
                said.product = []
                said.message += "written: \(output)\n"
            }
            try said.say()
        }
    }

    /// Reports, waits for a save, reports again. A kit that cannot be read is said to be so, and waited for.
    private func keepWatch(_ asked: Profile?) -> Never {
        let isTerminal = Colouring.auto.isTerminal(1)
        while true {
            let stamps = FileStamps(paths)
            let report = said(paths, of: nil, asked, progress: Progress().pages)
            // The screen is cleared, and what was scrolled away stays.
            if isTerminal { Output.product("\u{1B}[H\u{1B}[2J") }
            Output.product(report.product)
            Output.message(report.message)
            Output.message("watching \(paths.joined(separator: ", ")), Ctrl-C ends\n")
            _ = stamps.waitForChange(in: paths)
        }
    }

    /// The change goes where the report goes, unless a program reads that.
    private func showFixes(_ path: String) throws {
        let fixed: Compiler.Fixed
        do { fixed = try Compiler.fix(path, includingUnsafe: self.unsafe) } catch { throw stop(error) }
        let diff = Paint(isOn: color.isOn(for: format == .terminal ? 1 : 2)).diff(fixed.diff)
        if format == .terminal { Output.product(diff) } else { Output.message(diff) }
        let count = fixed.reports.count
        Output.message(count == 0 ? "nothing to fix\n" : "\(count) fixed\n")
    }

    /// - Parameter kit: the kit among many that it is; nil if it is the only one.
    private func said(
        _ paths: [String], of kit: String?, _ asked: Profile?, progress: @escaping Compiler.Progress
    ) -> Said {
        let reading: Compiler.Reading
        do { reading = try Compiler.read(paths, progress: progress) } catch {
            return Said(error, path: kit ?? "", isJSON: format == .json && kit != nil)
        }
        let checked = Compiler.check(reading, from: paths.first ?? "", profile: asked)
        var found = checked.diagnostics
        if quiet { found.removeAll { $0.severity == .note } }
        var said = Said(product: [])
        do { said.product = try product(found, checked.texts, reading, of: kit) } catch {
            return Said(error, path: kit ?? "", isJSON: false)
        }
        if format == .proof { said.message = summary(of: found, in: reading.file) + "\n" }
        if format == .terminal {
            if found.count > CheckCommand.most {
                said.message =
                    "\(found.count - CheckCommand.most) more are not shown: --format json has them all\n"
            }
            said.message += summary(of: found, in: reading.file) + "\n"
            if let asked { said.message += "profile: \(asked.title), \(asked.source) (\(asked.date))\n" }
        }
        if found.contains(where: { $0.severity >= failOn.severity }) { said.status = 1 }
        return said
    }

    private func product(
        _ found: [Diagnostic], _ texts: SourceTexts, _ reading: Compiler.Reading, of kit: String?
    ) throws(Failure) -> [UInt8] {
        switch format {
        case .terminal:
            // A file is no terminal.
            let isColoured = output == nil ? color.isOn(for: 1) : color == .always
            let renderer = TerminalRenderer(width: Terminal.width, isColoured: isColoured)
            return Array(renderer.render(Array(found.prefix(CheckCommand.most)), texts: texts).utf8)
        case .json:
            let list = JSON.object(["diagnostics": .array(found.map(JSONRenderer().value))])
            return kit.map { Said.line($0, list) } ?? JSONRenderer().render(found)
        case .sarif:
            let renderer = SARIFRenderer(version: DossierCommand.version)
            return renderer.render(found, rules: Compiler.rules, texts: texts)
        case .github: return GitHubRenderer().render(found, texts: texts)
        case .junit:
            return JUnitRenderer().render(
                found, rules: Compiler.rules, of: reading.file, failing: failOn.severity)
        case .proof:
            return try Compiler.proof(
                of: reading, found, texts: texts, maker: "Dossier \(DossierCommand.version)")
        }
    }
}
