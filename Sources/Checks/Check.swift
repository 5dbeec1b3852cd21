public import DossierDiagnostics
import DossierKit

/// One rule of the house, as a type: what it means, and how to find where a kit breaks it.
///
/// A check stands in `Checks/<Subject>/<Name>.swift`; its code is `subject/name`, told from the two and tested.
/// It never changes the kit, reports a mistake once, and keeps still where it is not sure.
public protocol Check: Sendable {
    static var rule: Rule { get }
    init()
    /// What breaks the rule, in any order.
    func run(_ reading: Reading) -> [Diagnostic]
}

extension Check {
    /// A report of this rule.
    static func report(
        _ message: String, text: String, at source: SourceSpan?, severity: Severity? = nil,
        label: String? = nil,
        related: [Diagnostic.Related] = [], help: String? = nil, fixes: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(
            code: rule.code, severity: severity ?? rule.severity, message: message, text: text, source: source,
            label: label, related: related, help: help, fixes: fixes)
    }

    /// A report on a part of a stretch of text.
    static func report(
        _ message: String, _ stretch: Stretch, _ range: Range<Int>, severity: Severity? = nil,
        label: String? = nil, related: [Diagnostic.Related] = [], help: String? = nil, fixes: [Fix] = []
    ) -> Diagnostic {
        report(
            message, text: stretch.string(range), at: stretch.source(range), severity: severity, label: label,
            related: related, help: help, fixes: fixes)
    }
}
