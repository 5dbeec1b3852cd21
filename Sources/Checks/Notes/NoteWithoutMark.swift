public import DossierDiagnostics
import DossierKit
import DossierText

/// A footnote that no mark leads to.
public struct NoteWithoutMark: Check {
    public static let rule = Rule(
        code: "notes/note-without-mark", since: "0.1", severity: .warning,
        title: "A footnote has no mark in the text",
        explanation: """
            A note that no mark leads to is read by nobody, or is taken for a part of the text. The rule reports it
            where other notes have their marks; where none has, the marks were lost together and it is a remark only.
            """,
        wrong: [
            """
            ## Notes

            The keeper's house has no door.[^1]

            [^1]: It was bricked up in the spring.

                  ↓
            [^2]: The tower was never finished.
            """
        ],
        right: [
            """
            ## Notes

            The keeper's house has no door.[^1] The tower is open.[^2]

            [^1]: It was bricked up in the spring.

            [^2]: The tower was never finished.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var marked: Set<String> = []
        for stretch in reading.stretches {
            for case .footnote(let id) in stretch.passage.marks.map(\.kind) { marked.insert(id) }
        }
        let unmarked = reading.kit.footnotes.filter {
            $0.anchor == nil && !marked.contains($0.id) && $0.isNumbered
        }
        let isRare = unmarked.count * 2 < reading.kit.footnotes.count
        return unmarked.map { note in
            let words = DossierText.words(of: note.text.text).prefix(4)
            let range = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
            let text = String(decoding: Array(note.text.text.utf8)[range], as: UTF8.self)
            return Self.unmarked(
                note, text: text, at: note.text.source(of: range), severity: isRare ? .warning : .note)
        }
    }
}

extension NoteWithoutMark {
    private static func unmarked(_ note: Footnote, text: String, at source: SourceSpan?, severity: Severity)
        -> Diagnostic
    {
        report(
            "note \(note.marker) has no mark in the text", text: text, at: source, severity: severity,
            help: "put mark \(note.marker) where the note belongs")
    }
}
