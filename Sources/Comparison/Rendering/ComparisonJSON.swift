import DossierKit
public import DossierText

/// A comparison for other programs: one JSON object, keys in a fixed order. `Docs/comparing.md` describes it.
public struct ComparisonJSON: Sendable {
    public var old: Compared
    public var new: Compared

    public init(_ old: Compared, _ new: Compared) {
        self.old = old
        self.new = new
    }

    public func value(_ comparison: Comparison) -> JSON {
        .object([
            "format": .string("dossier-diff/1"),
            "kind": .string(comparison.kind.rawValue),
            "old": value(old),
            "new": value(new),
            "changes": .array(comparison.changes.map(value)),
        ])
    }

    private func value(_ kit: Compared) -> JSON {
        .object([
            "file": .string(kit.name), "title": kit.title.map { .string($0) },
            "language": kit.language.map { .string($0) },
        ])
    }

    private func value(_ change: Change) -> JSON {
        .object([
            "kind": .string(change.kind.rawValue),
            "subject": .string(change.subject.rawValue),
            "part": change.part.map { .string($0) },
            "what": .string(change.what),
            "old": change.old.map(value),
            "new": change.new.map(value),
            "words": change.words.isEmpty
                ? nil
                : .array(
                    change.words.map { .object(["kind": .string($0.kind.rawValue), "text": .string($0.text)]) })
                ,
        ])
    }

    private func value(_ side: Change.Side) -> JSON {
        .object([
            "text": .string(side.text),
            "source": side.source.map { source in
                .object([
                    "file": .string(source.file),
                    "page": source.page.map { .int($0) },
                    "line": .int(source.line),
                    "range": .array([.int(source.range.lowerBound), .int(source.range.upperBound)]),
                ])
            },
        ])
    }
}
