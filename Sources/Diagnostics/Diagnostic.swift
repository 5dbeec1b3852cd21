public import DossierKit

/// One thing to tell the user: what, where, why it matters, what cures it.
///
/// The same value serves the compiler's errors and the checks' findings; renderers turn it into a terminal
/// report, JSON or SARIF.
public struct Diagnostic: Sendable, Codable, Hashable {
    /// `subject/name`, for instance `works/title-variant`; what `dossier explain` takes.
    public var code: String
    public var severity: Severity
    /// One line, the most specific word first, lower case, no full stop.
    public var message: String
    /// The exact text pointed at.
    public var text: String
    public var source: SourceSpan?
    /// A few words beside the underlined place: what is wrong right there.
    public var label: String?
    public var related: [Related]
    /// The cure, and only the cure.
    public var help: String?
    public var fixes: [Fix]

    public init(
        code: String, severity: Severity, message: String, text: String = "", source: SourceSpan? = nil,
        label: String? = nil, related: [Related] = [], help: String? = nil, fixes: [Fix] = []
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.text = text
        self.source = source
        self.label = label
        self.related = related
        self.help = help
        self.fixes = fixes
    }

    /// Another place that belongs to the same finding.
    public struct Related: Sendable, Codable, Hashable {
        public var text: String
        public var source: SourceSpan?
        public var message: String

        public init(text: String, source: SourceSpan?, message: String) {
            self.text = text
            self.source = source
            self.message = message
        }
    }
}

public enum Severity: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
    case note, warning, error

    public static func < (a: Severity, b: Severity) -> Bool {
        allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }
}

/// A change that cures a finding.
public struct Fix: Sendable, Codable, Hashable {
    public var message: String
    public var edits: [Edit]
    /// True if applying it can't change what the author meant.
    public var isSafe: Bool

    public init(_ message: String, edits: [Edit], isSafe: Bool) {
        self.message = message
        self.edits = edits
        self.isSafe = isSafe
    }

    public struct Edit: Sendable, Codable, Hashable {
        public var source: SourceSpan
        public var replacement: String

        public init(_ source: SourceSpan, replacement: String) {
            self.source = source
            self.replacement = replacement
        }
    }
}
