public import DossierDiagnostics
import DossierKit

/// A still without its photographer, among others that have one.
public struct UncreditedStill: Check {
    public static let rule = Rule(
        code: "stills/uncredited-still", since: "0.2", severity: .warning,
        title: "A still names no photographer",
        explanation: """
            A newspaper that prints a picture owes the photographer's name, and picture desks leave out what has none.
            The rule reports stills without a credit where others of the kit have theirs; where none has, it is one
            remark for the kit, unless the credits name a still photographer.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            stills:
              - file: media/lamp.jpg
                caption: A lamp
                credit: Ida Brook
                      ↓
              - file: media/boat.jpg
                caption: A boat
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
                caption: A lamp
                credit: Ida Brook
              - file: media/boat.jpg
                caption: A boat
                rights: © Quay Film / Ida Brook
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let stills = reading.kit.stills
        let bare = stills.filter { $0.credit == nil && $0.rights == nil }
        guard let first = bare.first else { return [] }
        if bare.count < stills.count {
            return bare.map { Self.bare($0, reading.narrowed($0.source, to: $0.file)) }
        }
        let isKnown = reading.kit.credits.contains { $0.role == .stillPhotographer }
        return isKnown ? [] : [Self.all(first, stills.count, reading.narrowed(first.source, to: first.file))]
    }
}

extension UncreditedStill {
    private static func bare(_ still: Still, _ source: SourceSpan?) -> Diagnostic {
        report(
            "'\(still.file)' names no photographer", text: still.file, at: source, help: "add the credit")
    }

    private static func all(_ still: Still, _ count: Int, _ source: SourceSpan?) -> Diagnostic {
        report(
            "none of \(count) stills names its photographer", text: still.file, at: source,
            severity: .note,
            help: "add the credits")
    }
}
