public import DossierDiagnostics
import DossierKit

/// A paragraph that ends without a mark.
public struct MissingFullStop: Check {
    public static let rule = Rule(
        code: "text/missing-full-stop", since: "0.2", severity: .note,
        title: "A paragraph ends without a full stop",
        explanation: """
            A paragraph that stops without a mark lost its end: a full stop, or half a sentence. The rule looks at
            paragraphs of fifteen words and more, in kits whose other paragraphs do end with a mark, and leaves lists,
            verse and signatures alone.
            """,
        wrong: [
            """
            ## Synopsis

            The keeper waits for the boat every day, and every night the lamp goes out before it comes.

            Nobody has told him that the harbour was closed in the spring, and that the boats go elsewhere.

                                                                                                ↓
            One day a girl lands at the foot of the tower and asks him for the way to the other harbour

            He shows it to her, and when she has gone he lights the lamp once more and goes down to the sea.
            """
        ],
        right: [
            """
            ## Synopsis

            The keeper waits for the boat every day, and every night the lamp goes out before it comes.

            Nobody has told him that the harbour was closed in the spring, and that the boats go elsewhere.

            Greta Halvar

            He shows it to her, and when she has gone he lights the lamp once more and goes down to the sea.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let long = reading.stretches.filter {
            ($0.kind == .paragraph || $0.kind == .answer) && $0.section != nil && $0.tokens.count >= 15
        }
        let open = long.filter { !$0.isFinished && endsInLetter($0) }
        guard long.count >= 4, open.count <= 3, open.count * 4 <= long.count else { return [] }
        return open.compactMap { stretch in
            stretch.tokens.indices.last.map { Self.open(stretch, stretch.tokens[$0].range) }
        }
    }

    /// A word of the running text, no figure and no name that could be a signature.
    private func endsInLetter(_ stretch: Stretch) -> Bool {
        guard let last = stretch.tokens.last, last.shape == .lower else { return false }
        return stretch.bytes[last.range.upperBound...].allSatisfy { $0 == 0x20 }
    }
}

extension MissingFullStop {
    private static func open(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        let word = stretch.string(range)
        let fixes = stretch.edit(range, replacement: word + ".").map {
            [Fix("put a full stop", edits: [$0], isSafe: false)]
        }
        return report(
            "a paragraph ends with '\(word)' and no mark", stretch, range,
            help: "put a full stop, or the rest of the sentence", fixes: fixes ?? [])
    }
}
