import DossierDiagnostics
import DossierKit

/// What is to be said about a word processor's document that could not be read, or not wholly.
struct FlowReport {
    var file: String
    /// Parts that are cut or damaged.
    var damaged: [String] = []
    var deletions = 0
    var insertions = 0
    var hasComments = false
    /// Files of another kind inside the document.
    var foreign = 0

    init(file: String) { self.file = file }

    static func failure(file: String, isDamaged: Bool, hasPictures: Bool) -> Failure {
        if isDamaged {
            return Failure(
                code: "reading/damaged-file", message: "'\(file)' has no text that can be read: it is damaged",
                help: "fetch it again, or open it in a word processor and save it again")
        }
        return Failure(
            code: "reading/no-text",
            message: "'\(file)' has no text: \(hasPictures ? "it is a set of pictures" : "it is empty")",
            help: "give the kit as a document with text")
    }

    var diagnostics: [Diagnostic] {
        var found: [Diagnostic] = []
        func add(_ severity: Severity, _ code: String, _ message: String, help: String) {
            found.append(
                Diagnostic(
                    code: code, severity: severity, message: message,
                    source: SourceSpan(file: file, line: 1, range: 0..<0), help: help))
        }
        if !damaged.isEmpty {
            let parts = Set(damaged).sorted().joined(separator: ", ")
            add(
                .warning, "reading/damaged-file",
                "'\(file)' is damaged: what is left of it was read (\(parts))",
                help: "compare with the original")
        }
        if deletions > 0 || insertions > 0 {
            add(
                .note, "reading/tracked-changes",
                "unsettled changes in '\(file)': \(counted(deletions, "deletion")) left out, "
                    + "\(counted(insertions, "insertion")) kept",
                help: "accept or reject the changes in the word processor")
        }
        if hasComments {
            add(
                .note, "reading/comments", "comments in the margin of '\(file)' are left out",
                help: "look whether they were meant to be sent")
        }
        if foreign > 0 {
            add(
                .warning, "reading/embedded-document",
                "\(counted(foreign, "document")) inside '\(file)' not read",
                help: "open it in a word processor and save it again")
        }
        return found
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
