public import DossierKit

extension Diagnostic {
    public static func unusedIgnore(_ ignore: Choices.Ignore) -> Diagnostic {
        Diagnostic(
            code: "choices/unused-ignore", severity: .warning,
            message: "'\(ignore.code)' is ignored here and reports nothing", text: ignore.code,
            source: ignore.source, help: "take the comment out",
            fixes: [Fix("take the comment out", edits: [.init(ignore.source, replacement: "")], isSafe: true)])
    }

    public static func unknownRule(_ code: String, at source: SourceSpan?, nearest: String?) -> Diagnostic {
        Diagnostic(
            code: "choices/unknown-rule", severity: .warning, message: "'\(code)' is no rule", text: code,
            source: source, help: nearest.map { "write '\($0)'" } ?? "'dossier explain' lists all rules")
    }

    public static func missingReason(_ code: String, at source: SourceSpan?) -> Diagnostic {
        Diagnostic(
            code: "choices/missing-reason", severity: .note, message: "'\(code)' is silenced without a reason",
            text: code, source: source, help: "say why, for whoever reads it next year")
    }

    public static func unknownChoice(_ text: String, _ message: String, at source: SourceSpan, help: String)
        -> Diagnostic
    {
        Diagnostic(
            code: "choices/unknown-choice", severity: .warning, message: message, text: text, source: source,
            help: help)
    }

    public static func brokenChoices(_ message: String, at source: SourceSpan?, help: String?) -> Diagnostic {
        Diagnostic(
            code: "choices/broken-file", severity: .error, message: message, source: source,
            help: help ?? "see 'dossier explain choices/broken-file' for the form")
    }
}
