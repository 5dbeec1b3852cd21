import DossierCompiler
import DossierDiagnostics
import Foundation

/// The pages of all rules as files: what `Docs/rules` is made of.
enum RulePages {
    /// Path and text of each, the list of all first.
    static var files: [(path: String, text: String)] {
        [("README.md", contents)] + Compiler.rules.map { ($0.code + ".md", RulePage($0).markdown) }
    }

    private static var contents: String {
        var out = """
            # Everything that Dossier reports

            Made by `make rules` from the rules themselves; `dossier explain CODE` prints the same page.

            """
        var subject = ""
        for rule in Compiler.rules {
            let own = rule.code.split(separator: "/").first.map(String.init) ?? ""
            if own != subject {
                out += "\n## \(own)\n\n| code | severity | |\n| --- | --- | --- |\n"
                subject = own
            }
            out += "| [`\(rule.code)`](\(rule.code).md) | \(rule.severity.rawValue) | \(rule.title) |\n"
        }
        return out
    }

    /// Writes the pages into a folder, and takes out those of rules that there are no more.
    static func write(into folder: String) throws(Failure) {
        let manager = FileManager.default
        do {
            for (path, text) in files {
                let file = URL(filePath: folder).appending(path: path)
                try manager.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            let known = Set(files.map(\.path))
            for subject in try manager.contentsOfDirectory(atPath: folder) {
                for page in (try? manager.contentsOfDirectory(atPath: folder + "/" + subject)) ?? []
                where page.hasSuffix(".md") && !known.contains(subject + "/" + page) {
                    try manager.removeItem(atPath: folder + "/\(subject)/\(page)")
                }
            }
        } catch {
            throw Failure(
                code: "build/not-written", message: "'\(folder)' can't be written",
                help: "look whether its folder exists and may be written to")
        }
    }
}
