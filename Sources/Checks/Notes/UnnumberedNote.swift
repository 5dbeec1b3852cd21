public import DossierDiagnostics
import DossierKit
import DossierText

/// A footnote that lost its number.
public struct UnnumberedNote: Check {
    public static let rule = Rule(
        code: "notes/unnumbered-note", since: "0.1", severity: .warning,
        title: "A footnote stands without its number",
        explanation: """
            A note at the foot of a page whose number was lost in the layout reads like a stray paragraph, and the
            mark in the text leads nowhere. The rule reports the note; the mark it belongs to, told from the order of
            the others, is shown beside it.

            In `kit.md` a note that an import found without its number is marked `{.unnumbered}`; take the mark away
            when the number is back on the page.
            """,
        wrong: [
            """
            ## Notes

            The keeper's house[^1] has no door.[^2]

            [^1]: It is a house of one room.

                  ↓
            [^2]: It was bricked up in the spring. {.unnumbered}
            """
        ],
        right: [
            """
            ## Notes

            The keeper's house[^1] has no door.[^2]

            [^1]: It is a house of one room.

            [^2]: It was bricked up in the spring.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.kit.footnotes.filter { !$0.isNumbered }.map { note in
            let words = DossierText.words(of: note.text.text).prefix(4)
            let range = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
            let text = String(decoding: Array(note.text.text.utf8)[range], as: UTF8.self)
            return Self.unnumbered(note, text: text, at: note.text.source(of: range))
        }
    }
}

extension UnnumberedNote {
    private static func unnumbered(_ note: Footnote, text: String, at source: SourceSpan?) -> Diagnostic {
        let related = note.anchor.map {
            Diagnostic.Related(
                text: "\($0.value)\(note.marker)", source: $0.source,
                message: "mark \(note.marker) at '\($0.value)'")
        }
        return report(
            "note \(note.marker) has lost its number", text: text, at: source,
            related: related.map { [$0] } ?? [], help: "put '\(note.marker)' before the note")
    }
}
