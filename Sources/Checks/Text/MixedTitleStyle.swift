public import DossierDiagnostics
import DossierKit

/// The film's title, set in two ways.
public struct MixedTitleStyle: Check {
    public static let rule = Rule(
        code: "text/mixed-title-style", since: "0.2", severity: .note,
        title: "The film's title is set in two ways",
        explanation: """
            The eye finds titles by their style: italics, quotation marks or capitals, but one of them. The rule looks
            at the film's own title in the running text of each language, and reports the first place that differs
            from what the most others do. Titles without any style, and titles of one short word, are left alone.
            """,
        wrong: [
            """
            ---
            title: The Night of the Herons
            lang: en
            ---

            ## Notes

            *The Night of the Herons* was shot in Hull. *The Night of the Herons* is a long film.

                      ↓
            We began “The Night of the Herons” in spring, and *The Night of the Herons* was done by May.
            """
        ],
        right: [
            """
            ---
            title: The Night of the Herons
            lang: en
            ---

            ## Notes

            *The Night of the Herons* was shot in Hull. *The Night of the Herons* is a long film. We began The Night
            of the Herons in spring.
            """
        ])

    public init() {}

    private enum Style: String, CaseIterable {
        case italics, quotation = "quotation marks", capitals
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        let titles = reading.titles.filter { $0.kind == .film && $0.phrase.letters >= 6 }
        guard !titles.isEmpty else { return [] }
        var found: [String: [(style: Style, stretch: Stretch, tokens: Range<Int>)]] = [:]
        var taken: Set<WordPlaces.Place> = []
        for title in titles {
            guard let first = title.phrase.words.first else { continue }
            for place in reading.places.places(soundingLike: first) {
                let stretch = reading.stretches[place.stretch]
                let tokens = place.token..<place.token + title.words.count
                guard stretch.isProse, stretch.kind != .quote, tokens.upperBound <= stretch.tokens.count,
                    zip(stretch.tokens[tokens], title.words).allSatisfy({ $0.folded == $1 }),
                    let style = style(stretch, tokens), taken.insert(place).inserted
                else { continue }
                found[stretch.language ?? "", default: []].append((style, stretch, tokens))
            }
        }
        return found.sorted { $0.key < $1.key }.compactMap { _, all in
            let counts = Style.allCases.map { style in (style, all.count { $0.style == style }) }
            guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 >= 3, (all.count - best.1) * 2 <= best.1,
                let other = all.first(where: { $0.style != best.0 })
            else { return nil }
            return Self.mixed(other.style.rawValue, best.0.rawValue, best.1, other.stretch, other.tokens)
        }
    }

    private func style(_ stretch: Stretch, _ tokens: Range<Int>) -> Style? {
        let bytes = stretch.bytes(of: tokens)
        let isItalic = stretch.passage.marks.contains {
            $0.kind == .emphasis && $0.range.lowerBound <= bytes.lowerBound
                && $0.range.upperBound >= bytes.upperBound && $0.range.count < bytes.count + 8
        }
        if isItalic { return .italics }
        if !stretch.isInCapitals, stretch.tokens[tokens].allSatisfy({ $0.shape == .upper }) { return .capitals }
        return Standing(stretch, tokens).isSetApart ? .quotation : nil
    }
}

extension MixedTitleStyle {
    private static func mixed(
        _ style: String, _ usual: String, _ count: Int, _ stretch: Stretch, _ tokens: Range<Int>
    ) -> Diagnostic {
        report(
            "the title in \(style) here, in \(usual) in \(count) other places", stretch,
            stretch.bytes(of: tokens),
            help: "set it in \(usual)")
    }
}
