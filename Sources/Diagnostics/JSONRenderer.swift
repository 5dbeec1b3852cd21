import DossierKit
public import DossierText

/// Reports for other programs: one JSON object, keys in a fixed order.
public struct JSONRenderer: Sendable {
    public init() {}

    /// `{"diagnostics": […]}`, UTF-8.
    public func render(_ diagnostics: [Diagnostic]) -> [UInt8] {
        JSON.object(["diagnostics": .array(diagnostics.map(value))]).encoded()
    }

    /// One report; what it does not have is left out.
    public func value(_ diagnostic: Diagnostic) -> JSON {
        .object([
            "code": .string(diagnostic.code),
            "severity": .string(diagnostic.severity.rawValue),
            "message": .string(diagnostic.message),
            "label": diagnostic.label.map { .string($0) },
            "help": diagnostic.help.map { .string($0) },
            "text": .string(diagnostic.text),
            "source": diagnostic.source.map(value),
            "related": .array(
                diagnostic.related.map {
                    .object([
                        "text": .string($0.text),
                        "source": $0.source.map(value),
                        "message": .string($0.message),
                    ])
                }),
            "fixes": .array(
                diagnostic.fixes.map { fix in
                    .object([
                        "message": .string(fix.message),
                        "safe": .bool(fix.isSafe),
                        "edits": .array(
                            fix.edits.map {
                                .object(["source": value($0.source), "replacement": .string($0.replacement)])
                            }),
                    ])
                }),
        ])
    }

    private func value(_ source: SourceSpan) -> JSON {
        .object([
            "file": .string(source.file),
            "page": source.page.map { .int($0) },
            "line": .int(source.line),
            "range": .array([.int(source.range.lowerBound), .int(source.range.upperBound)]),
        ])
    }
}
