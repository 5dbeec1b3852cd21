public import DossierDiagnostics
import DossierKit

/// A sentence that was left in another language.
public struct LeftoverPassage: Check {
    public static let rule = Rule(
        code: "languages/leftover-passage", since: "0.2", severity: .warning,
        title: "A passage was left in another language",
        explanation: """
            One sentence in the language it was translated from says that nobody read the translation to its end. The
            rule looks at sentences of eight words and more in a part of the kit that is in one language, and reports
            one whose small words, or whose letters, are another's.

            Quotations, songs, titles and what stands in italics may be in any language, and so may a kit in several
            that does not say which part is which: they are left alone.
            """,
        wrong: [
            """
            ## Synopsis

            The keeper waits for the boat, and the lamp is lit every night of the year.

            ↓
            Le gardien attend le bateau dans la tour, et la lampe est sur la table avec les cartes.

            He reads by it until the morning, when the gulls come.
            """
        ],
        right: [
            """
            ## Synopsis

            The keeper waits for the boat, and the lamp is lit every night of the year. He sings: *Le gardien attend
            le bateau dans la tour, et la lampe est sur la table.* The end of “Le gardien et la lampe de la tour”.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for (index, section) in reading.kit.sections.enumerated() {
            guard let language = primary(section.language ?? reading.kit.language),
                FunctionWords.knows(language),
                reading.kit.languages.count < 2 || section.language != nil
            else { continue }
            let stretches = reading.stretches(ofSection: index)
            let foreign = stretches.compactMap { passage($0, language) }
            // Where half of a part is in another language, the part is, and nothing was left over.
            let words = stretches.reduce(0) { $0 + $1.tokens.count }
            guard foreign.reduce(0, { $0 + $1.tokens.count }) * 2 <= words else { continue }
            found += foreign.map { Self.leftover($0.language, $0.stretch, $0.tokens) }
        }
        return found
    }

    private func primary(_ tag: String?) -> String? { tag?.split(separator: "-").first.map { $0.lowercased() } }

    /// The first run of sentences in another language.
    private func passage(_ stretch: Stretch, _ main: String) -> (
        stretch: Stretch, tokens: Range<Int>, language: String
    )? {
        var out: (stretch: Stretch, tokens: Range<Int>, language: String)?
        for sentence in stretch.sentences {
            guard sentence.count >= 8, let other = other(stretch, sentence, main),
                !isSetApart(stretch, sentence)
            else {
                if out != nil { break }
                continue
            }
            out = (stretch, (out?.tokens.lowerBound ?? sentence.lowerBound)..<sentence.upperBound, other)
        }
        return out
    }

    private func other(_ stretch: Stretch, _ tokens: Range<Int>, _ main: String) -> String? {
        let counts = FunctionWords.counts(stretch, tokens)
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.key != main,
            best.value >= 4, best.value * 5 >= tokens.count
        else { return nil }
        // Neighbouring languages share half of their small words: those of one alone tell.
        let apart = FunctionWords.apart(best.key, main, stretch, tokens)
        guard apart.a >= 4, apart.b * 5 <= apart.a else { return nil }
        return best.key
    }

    /// Quoted, in italics, or in brackets.
    private func isSetApart(_ stretch: Stretch, _ tokens: Range<Int>) -> Bool {
        let bytes = stretch.bytes(of: tokens)
        let isMarked = stretch.passage.marks.contains { mark in
            switch mark.kind {
            case .emphasis, .strong, .link: mark.range.overlaps(bytes)
            case .footnote: false
            }
        }
        if isMarked || stretch.kind == .quote { return true }
        let around = stretch.bytes[
            max(0, bytes.lowerBound - 4)..<min(stretch.bytes.count, bytes.upperBound + 4)]
        let text = String(decoding: around, as: UTF8.self)
        return ["“", "”", "„", "«", "»", "\"", "(", "[", "/", "‘"].contains { text.contains($0) }
    }
}

extension LeftoverPassage {
    private static func leftover(_ language: String, _ stretch: Stretch, _ tokens: Range<Int>) -> Diagnostic {
        report(
            "\(tokens.count) words in \(FunctionWords.name(language))", stretch, stretch.bytes(of: tokens),
            help: "translate the passage, or take it out")
    }
}
