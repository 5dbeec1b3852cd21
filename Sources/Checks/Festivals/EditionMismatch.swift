public import DossierDiagnostics
import DossierKit
import DossierText

/// A festival's edition number that does not fit its year.
public struct EditionMismatch: Check {
    public static let rule = Rule(
        code: "festivals/edition-mismatch", since: "0.1", severity: .warning,
        title: "A festival's edition does not fit the year",
        explanation: """
            `18th Harbour Film Festival (2031)` beside `17th Harbour Film Festival (2028)`: one line was
            copied from an older kit and only half corrected. The rule takes every edition number that stands with a
            year and compares the editions of one festival; for some great festivals it knows the count itself.

            A festival may skip a year or come every second one. Where more years than editions lie between two
            mentions, the report is a remark.
            """,
        wrong: [
            """
            ## Notes

                                                                                            ↓
            The short film won at the 19th Harbour Film Festival (2028), the feature at the 18th Harbour Film
            Festival (2031).
            """
        ],
        right: [
            """
            ## Notes

            The short film won at the 15th Harbour Film Festival (2028), the feature at the 18th Harbour Film
            Festival (2031).
            """
        ])

    public init() {}

    private struct Mention {
        var edition: Int
        var year: Int
        /// The festival's name, folded.
        var name: [String]
        var text: String
        var source: SourceSpan?
        var yearZero: Int { year - edition }
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        var byName: [[String]: [Mention]] = [:]
        for mention in reading.everything.flatMap(mentions) {
            byName[mention.name, default: []].append(mention)
        }
        return byName.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { compare($0.value) }
    }

    /// The mentions of one festival that do not fit the others.
    private func compare(_ all: [Mention]) -> [Diagnostic] {
        guard let name = all.first?.name else { return [] }
        if let known = FestivalWords.starts.first(where: {
            name.contains($0.word) && name.contains(where: FestivalWords.names)
        }),
            !name.contains("short"), !name.contains("documentary"), name.count <= 6
        {
            return all.filter { $0.year >= known.from && $0.yearZero != known.yearZero }.map {
                Self.miscounted($0.text, $0.source, edition: $0.year - known.yearZero, year: $0.year)
            }
        }
        var votes: [Int: Int] = [:]
        for mention in all { votes[mention.yearZero, default: 0] += 1 }
        guard votes.count > 1, let best = votes.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key,
            let model = all.first(where: { $0.yearZero == best })
        else { return [] }
        var seen: Set<Int> = []
        return all.filter { $0.yearZero != best && seen.insert($0.edition).inserted }.map { mention in
            let years = abs(mention.year - model.year)
            let editions = abs(mention.edition - model.edition)
            let isOrdered = (mention.year - model.year) * (mention.edition - model.edition) > 0
            return Self.mismatch(
                mention.text, mention.source, edition: mention.year - best, year: mention.year,
                model: (model.text, model.source), isExplained: isOrdered && editions < years)
        }
    }

    private func mentions(_ stretch: Stretch) -> [Mention] {
        guard stretch.hasDigit, stretch.tokens.contains(where: { FestivalWords.names($0.folded) }) else {
            return []
        }
        return stretch.tokens.indices.compactMap { index in
            guard let edition = ordinal(stretch, index) else { return nil }
            var end = index + 1
            while end < stretch.tokens.count, end - index < 10, stretch.tokens[end].joins || end == index + 1,
                stretch.tokens[end].isProper || NameRun.particles.contains(stretch.tokens[end].folded)
                    || SmallWords.contains(stretch.tokens[end].folded)
                    || FestivalWords.names(stretch.tokens[end].folded)
            {
                end += 1
            }
            while end > index + 1, !stretch.tokens[end - 1].isProper,
                !FestivalWords.names(stretch.tokens[end - 1].folded)
            {
                end -= 1
            }
            let name = stretch.tokens[(index + 1)..<end].map(\.bare)
            guard name.count > 1, name.contains(where: FestivalWords.names),
                let year = year(stretch, after: end)
            else {
                return nil
            }
            let range = stretch.bytes(of: index..<end)
            return Mention(
                edition: edition, year: year, name: name.filter { !SmallWords.contains($0) },
                text: stretch.string(range), source: stretch.source(range))
        }
    }

    /// `31st`, `31e`, `31ª`, and the German `31.`
    private func ordinal(_ stretch: Stretch, _ index: Int) -> Int? {
        let word = stretch.tokens[index].folded
        let digits = word.prefix { $0 >= "0" && $0 <= "9" }
        guard (1...3).contains(digits.utf8.count), let value = Int(digits), value > 0,
            index + 1 < stretch.tokens.count
        else { return nil }
        let ending = String(word[digits.endIndex...].drop { $0 == "-" })
        if ending.isEmpty {
            let gap = String(decoding: stretch.gap(after: index), as: UTF8.self)
            return [". ", "° ", "º ", "ª ", ".º ", ".ª "].contains(gap) ? value : nil
        }
        return FestivalWords.ordinals.contains(ending) && stretch.tokens[index + 1].joins ? value : nil
    }

    /// The year that stands right behind the name.
    private func year(_ stretch: Stretch, after end: Int) -> Int? {
        for index in end..<max(end, min(end + 2, stretch.tokens.count)) {
            let gap = stretch.gap(before: index)
            guard gap.count <= 4, !gap.contains(UInt8(ascii: ".")) else { return nil }
            let word = stretch.tokens[index].folded
            if word.utf8.count == 4, let value = Int(word), (1930...2100).contains(value) { return value }
            guard ["in", "en", "im", "of", "de", "nel", "em", "w", "в"].contains(word) else { return nil }
        }
        return nil
    }
}

extension EditionMismatch {
    private static func miscounted(_ text: String, _ source: SourceSpan?, edition: Int, year: Int) -> Diagnostic
    {
        report(
            "edition \(edition) was that of \(year)", text: text, at: source, label: "not in \(year)",
            help: "correct the edition or the year")
    }

    private static func mismatch(
        _ text: String, _ source: SourceSpan?, edition: Int, year: Int,
        model: (text: String, source: SourceSpan?),
        isExplained: Bool
    ) -> Diagnostic {
        report(
            "edition \(edition) would be that of \(year), counted from the other mention", text: text,
            at: source,
            severity: isExplained ? .note : .warning,
            related: [.init(text: model.text, source: model.source, message: "'\(model.text)' here")],
            help: isExplained
                ? "check the count, unless the festival skipped a year" : "correct the edition or the year")
    }
}
