import DossierDiagnostics
import DossierKit

/// What is to be said about a Word document that could not be read, or not wholly.
enum WordReport {
    static func failure(_ package: WordPackage, file: String, pictures: Int) -> Failure {
        if package.damaged.contains(package.main) {
            return Failure(
                code: "reading/damaged-file", message: "'\(file)' has no text that can be read: it is damaged",
                help: "fetch it again, or open it in a word processor and save it again")
        }
        let what = pictures > 0 ? "it is a set of pictures" : "it is empty"
        return Failure(
            code: "reading/no-text", message: "'\(file)' has no text: \(what)",
            help: "give the kit as a document with text")
    }

    static func diagnostics(_ package: WordPackage, _ walk: WordWalk, file: String) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func add(_ severity: Severity, _ code: String, _ message: String, help: String) {
            found.append(
                Diagnostic(
                    code: code, severity: severity, message: message,
                    source: SourceSpan(file: file, line: 1, range: 0..<0), help: help))
        }
        if !package.damaged.isEmpty {
            let parts = Set(package.damaged).sorted().joined(separator: ", ")
            add(
                .warning, "reading/damaged-file",
                "'\(file)' is damaged: what is left of it was read (\(parts))",
                help: "compare with the original")
        }
        if walk.deletions > 0 || walk.insertions > 0 {
            add(
                .note, "reading/tracked-changes",
                "unsettled changes in '\(file)': \(counted(walk.deletions, "deletion")) left out, "
                    + "\(counted(walk.insertions, "insertion")) kept",
                help: "accept or reject the changes in the word processor")
        }
        if package.relations.values.contains(where: { $0.kind == "comments" }) {
            add(
                .note, "reading/comments", "comments in the margin of '\(file)' are left out",
                help: "look whether they were meant to be sent")
        }
        if walk.foreign > 0 {
            add(
                .warning, "reading/embedded-document",
                "\(counted(walk.foreign, "document")) inside '\(file)' not read",
                help: "open it in a word processor and save it again")
        }
        return found
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
