public import DossierDiagnostics
import DossierKit

/// A sentence set large on the page that differs from what was said.
public struct ChangedPullQuote: Check {
    public static let rule = Rule(
        code: "interview/changed-pull-quote", since: "0.2", severity: .warning,
        title: "A pull quote is not what was said",
        explanation: """
            A sentence lifted out of an interview or a statement is a quotation, and has to be word for word what
            stands there. The rule compares quotations and lines in quotation marks outside the text with the
            sentences of interviews and statements, and reports one that has nearly all of a sentence's words and
            changes one or two. Words left out at either end are fine.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            quotes:
                      ↓
              - text: The lamp was always the real keeper of this old house by the sea.
            ---

            ## Statement {.statement}

            I say it again and again: the lamp was always the only keeper of this old house by the sea.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            quotes:
              - text: The lamp was always the only keeper of this old house.
              - text: A house of lamps, and a film of rare light, by the sea and for the sea.
            ---

            ## Statement {.statement}

            I say it again and again: the lamp was always the only keeper of this old house by the sea.
            """
        ])

    public init() {}

    private struct Said {
        var stretch: Stretch
        var words: [String]
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        let pulled = pulled(reading)
        guard !pulled.isEmpty else { return [] }
        let kinds: [Section.Kind] = [.interview, .statement, .productionNotes]
        let said = reading.stretches.filter { stretch in
            stretch.section.map { kinds.contains(reading.kit.sections[$0].kind) } ?? false
        }.map { Said(stretch: $0, words: $0.tokens.map(\.folded)) }
        guard !said.isEmpty else { return [] }
        var places: [String: [(said: Int, word: Int)]] = [:]
        for (index, one) in said.enumerated() {
            for start in one.words.indices.dropLast(2) {
                places[one.words[start...start + 2].joined(separator: " "), default: []].append((index, start))
            }
        }
        return pulled.compactMap { quote in changed(quote, said, places) }
    }

    private func pulled(_ reading: Reading) -> [Stretch] {
        reading.stretches.filter { stretch in
            guard (8...60).contains(stretch.tokens.count) else { return false }
            return stretch.kind == .quote || (stretch.kind == .unfiled && isQuoted(stretch))
        }
    }

    private func isQuoted(_ stretch: Stretch) -> Bool {
        let text = stretch.passage.text.drop { $0 == " " }
        return ["“", "„", "«", "\"", "”"].contains { text.hasPrefix($0) }
    }

    /// The quote against the place that shares most groups of three words with it, on one diagonal.
    private func changed(_ quote: Stretch, _ said: [Said], _ places: [String: [(said: Int, word: Int)]])
        -> Diagnostic?
    {
        let words = quote.tokens.map(\.folded)
        var votes: [Place: Int] = [:]
        for start in words.indices.dropLast(2) {
            for place in (places[words[start...start + 2].joined(separator: " ")] ?? []).prefix(50) {
                votes[Place(said: place.said, offset: place.word - start), default: 0] += 1
            }
        }
        guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.key.offset >= 0 else {
            return nil
        }
        let source = said[best.key.said]
        let range = best.key.offset..<best.key.offset + words.count
        guard range.upperBound <= source.words.count else { return nil }
        let different = words.indices.filter { words[$0] != source.words[range.lowerBound + $0] }
        guard let first = different.first, different.count <= 2, different.count * 6 <= words.count,
            first > 1, first < words.count - 1, !isRetold(quote, first)
        else { return nil }
        return Self.changed(quote, quote.tokens[first].range, source.stretch, range, range.lowerBound + first)
    }

    private struct Place: Hashable, Comparable {
        var said: Int
        var offset: Int
        static func < (a: Place, b: Place) -> Bool { (a.said, a.offset) < (b.said, b.offset) }
    }

    /// Words put in brackets are marked as changed.
    private func isRetold(_ quote: Stretch, _ index: Int) -> Bool {
        quote.gap(before: index).contains(UInt8(ascii: "["))
            || quote.gap(after: index).contains(UInt8(ascii: "]"))
            || quote.gap(before: index).contains(UInt8(ascii: "("))
    }
}

extension ChangedPullQuote {
    private static func changed(
        _ quote: Stretch, _ word: Range<Int>, _ said: Stretch, _ tokens: Range<Int>, _ other: Int
    ) -> Diagnostic {
        let original = said.string(of: tokens)
        return report(
            "'\(quote.string(word))' here, '\(said.word(other))' in the text it is taken from",
            text: quote.passage.text, at: quote.passage.source,
            related: [
                .init(
                    text: original, source: said.source(said.bytes(of: tokens)), message: "what was said")
            ], help: "quote what was said")
    }
}
