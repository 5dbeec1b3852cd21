public import DossierDiagnostics
import DossierKit

/// A logline that no listing has room for.
public struct LongLogline: Check {
    public static let rule = Rule(
        code: "synopses/long-logline", since: "0.2", severity: .note,
        title: "The logline is longer than a listing prints",
        explanation: """
            A logline is printed as it stands in programmes and listings, one or two sentences of 15 to 35 words. From
            50 words on it is cut by somebody else. Languages without blanks between words are not counted.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            ---

            ## Logline

            ↓
            A keeper who has waited for the boat every night of his life, and who has never told anybody why he does so, finds a girl on the beach who has come from the other side of the sea to ask him the very same question, and he has until the morning to answer it.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            ---

            ## Logline

            A keeper who has waited for the boat every night of his life finds a girl on the beach.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let kit = reading.kit
        let passages = kit.sections.filter { $0.kind == .logline }.flatMap(\.paragraphs)
        return (passages.isEmpty ? [kit.film.logline].compactMap { $0 } : passages).compactMap { passage in
            let count = splitWords(of: passage.text).count
            return count >= 50 ? Self.long(passage, count) : nil
        }
    }
}

extension LongLogline {
    private static func long(_ passage: Passage, _ count: Int) -> Diagnostic {
        report(
            "a logline of \(count) words", text: passage.text, at: passage.source,
            help: "tell who wants what against what, in 35 words at most")
    }
}
