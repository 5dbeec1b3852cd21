/// What one code means: the page a reader of a report can ask for.
///
/// The examples are kits in the form of `kit.md`; in a wrong one, a line that holds nothing but `↓` stands above
/// the line that is reported and points at the column where the report starts.
public struct Rule: Sendable, Hashable {
    /// `subject/name`.
    public var code: String
    /// The first version of Dossier that has the rule.
    public var since: String
    /// The severity of its reports, or the highest of them.
    public var severity: Severity
    /// One line, as a statement of what was found.
    public var title: String
    /// Paragraphs of plain Markdown, separated by blank lines: what, why, and when the rule keeps still.
    public var explanation: String
    public var wrong: [String]
    public var right: [String]

    public init(
        code: String, since: String, severity: Severity, title: String, explanation: String, wrong: [String],
        right: [String]
    ) {
        self.code = code
        self.since = since
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.wrong = wrong
        self.right = right
    }
}
