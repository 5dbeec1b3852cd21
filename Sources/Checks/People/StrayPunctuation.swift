public import DossierDiagnostics
import DossierKit
import DossierText

/// A full stop or a comma where a name or a title has none.
public struct StrayPunctuation: Check {
    public static let rule = Rule(
        code: "people/stray-punctuation", since: "0.1", severity: .warning,
        title: "A name or a title has a stray mark",
        explanation: """
            `Leonard. Jr` ends a sentence in the middle of a name; a title that ends in a comma was cut out of a
            list. The rule reports a full stop between a name and its `Jr`, `Sr`, `II`, a mark glued into a name
            that the kit lists (`Greta.Halvar`), and a listed title or name that begins or ends with a mark it
            cannot have.

            It keeps still at initials, at abbreviations, and at titles that end in `…`, `!` or `?`.
            """,
        wrong: [
            """
            ## Notes

                                               ↓
            The captain once sailed with Henry Leonard. Jr. to Hull.
            """
        ],
        right: [
            """
            ## Notes

            The captain sailed with Henry Leonard Jr. to Hull, with Henry Leonard, Jr., and with J. R. Leonard II.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.flatMap { beforeGeneration($0) + glued($0, reading) } + titles(reading)
            + names(reading)
    }

    /// `Leonard. Jr`
    private func beforeGeneration(_ stretch: Stretch) -> [Diagnostic] {
        stretch.tokens.indices.dropFirst().compactMap { index in
            guard Self.generations.contains(stretch.tokens[index].folded), stretch.tokens[index].isProper,
                stretch.tokens[index - 1].shape == .capitalised, stretch.tokens[index - 1].range.count > 3,
                stretch.gap(before: index).elementsEqual(". ".utf8)
            else { return nil }
            return Self.stray(stretch, stretch.bytes(of: index - 1..<index + 1))
        }
    }

    /// `Greta.Halvar`, `Greta ,Halvar`: words that the kit lists as one name.
    private func glued(_ stretch: Stretch, _ reading: Reading) -> [Diagnostic] {
        stretch.tokens.indices.dropFirst().compactMap { index in
            let gap = stretch.gap(before: index)
            guard Self.marks.contains(where: { gap.elementsEqual($0) }), stretch.tokens[index].isProper,
                stretch.tokens[index - 1].isProper, stretch.tokens[index - 1].range.count > 2,
                reading.people.contains(where: { person in
                    zip(person.words, person.words.dropFirst()).contains {
                        $0 == stretch.tokens[index - 1].folded && $1 == stretch.tokens[index].bare
                    }
                })
            else { return nil }
            return Self.stray(stretch, stretch.bytes(of: index - 1..<index + 1))
        }
    }

    private func titles(_ reading: Reading) -> [Diagnostic] {
        var seen: Set<String> = []
        return reading.titles.compactMap { title in
            let text = title.found.value
            guard hasStrayEdge(text, isTitle: true), seen.insert(text).inserted else { return nil }
            return Self.strayEdge(text, at: title.found.source)
        }
    }

    private func names(_ reading: Reading) -> [Diagnostic] {
        reading.people.compactMap { person in
            hasStrayEdge(person.name, isTitle: false) ? Self.strayEdge(person.name, at: person.source) : nil
        }
    }

    private func hasStrayEdge(_ text: String, isTitle: Bool) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last, scalars.count > 2 else { return false }
        if [",", ";", ":", ")"].contains(first) || [",", ";", ":", "("].contains(last) { return true }
        if scalars.indices.dropLast().contains(where: {
            scalars[$0] == "," && [",", "."].contains(scalars[$0 + 1])
        }) {
            return true
        }
        // A title may be a sentence (`I Am Here.`); one word and a full stop is a slip.
        return isTitle && last == "." && scalars.count > 4 && !scalars.contains(" ")
            && scalars.dropLast().allSatisfy { $0 != "." }
    }

    private static let marks = [".", ",", " ,", " .", ";", ",,"].map { Array($0.utf8) }
    private static let generations: Set<String> = [
        "jr", "sr", "jun", "sen", "iii", "младший", "старший", "мл", "ст",
    ]
}

extension StrayPunctuation {
    private static func stray(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        let text = stretch.string(range)
        let right = text.split { ".,; ".contains($0) }.joined(separator: " ")
        return report("'\(text)' has a mark inside the name", stretch, range, help: "write '\(right)'")
    }

    private static func strayEdge(_ text: String, at source: SourceSpan?) -> Diagnostic {
        report("'\(text)' has a mark that is no part of it", text: text, at: source, help: "take the mark out")
    }
}
