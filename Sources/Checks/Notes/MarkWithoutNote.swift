public import DossierDiagnostics
import DossierKit

/// A footnote mark that leads nowhere.
public struct MarkWithoutNote: Check {
    public static let rule = Rule(
        code: "notes/mark-without-note", since: "0.1", severity: .warning,
        title: "A footnote mark has no note",
        explanation: """
            A small number in the text promises a note. Where the note was cut or lost, the reader looks for it at
            the foot of the page, at the end of the part and at the end of the kit, and then stops trusting the rest.

            It looks at what was printed. In `kit.md` the reader of the file itself reports such a mark.
            """,
        wrong: [], right: [])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.kit.danglingMarks.map { Self.dangling($0.marker, text: $0.anchor + $0.marker, at: $0.source) }
    }
}

extension MarkWithoutNote {
    private static func dangling(_ marker: String, text: String, at source: SourceSpan?) -> Diagnostic {
        report(
            "mark \(marker) has no note", text: text, at: source,
            help: "add note \(marker) or take the mark out")
    }
}
