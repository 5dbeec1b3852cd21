public import DossierDiagnostics
import DossierKit

/// A still that tells nobody what is on it.
public struct UndescribedStill: Check {
    public static let rule = Rule(
        code: "stills/undescribed-still", since: "0.2", severity: .note,
        title: "A still has neither caption nor description",
        explanation: """
            A screen reader reads the description of a picture, and a picture desk prints its caption: who is on it, and
            what happens. The rule reports stills of a `kit.md` that have neither `caption` nor `alt`, one by one where
            others have theirs, and as one remark for the kit where none has. Pictures that were taken out of a PDF have
            none until somebody writes them.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            stills:
              - file: media/lamp.jpg
                caption: Helena lights the lamp
                credit: Ida Brook
                      ↓
              - file: media/boat.jpg
                credit: Ida Brook
            ---

            ## Synopsis

            A lamp goes out.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            stills:
              - file: media/lamp.jpg
                caption: Helena lights the lamp
                credit: Ida Brook
              - file: media/boat.jpg
                alt: An empty boat on the beach
                credit: Ida Brook
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        // Pictures that lie beside a document have no place, and nobody has written of them yet.
        let stills = reading.kit.stills.filter { $0.source != nil }
        let bare = stills.filter { isBlank($0.caption) && isBlank($0.alt) }
        guard let first = bare.first else { return [] }
        if bare.count < stills.count {
            return bare.map { Self.bare($0, reading.narrowed($0.source, to: $0.file)) }
        }
        return [Self.all(first, stills.count, reading.narrowed(first.source, to: first.file))]
    }

    private func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
}

extension UndescribedStill {
    private static func bare(_ still: Still, _ source: SourceSpan?) -> Diagnostic {
        report(
            "'\(still.file)' has neither caption nor description", text: still.file, at: source,
            help: "write who is on it and what happens")
    }

    private static func all(_ still: Still, _ count: Int, _ source: SourceSpan?) -> Diagnostic {
        report(
            count == 1
                ? "'\(still.file)' has neither caption nor description"
                : "none of \(count) stills is described",
            text: still.file, at: source, help: "write who is on it and what happens")
    }
}
