public import DossierDiagnostics
import DossierKit
import DossierText

/// A work's year or length, one in a filmography and another elsewhere.
public struct ContradictedYear: Check {
    public static let rule = Rule(
        code: "works/contradicted-year", since: "0.1", severity: .warning,
        title: "A work has two years",
        explanation: """
            A filmography says 2015 and the biography above it `her 2013 film`. The rule compares the year of each
            work with the year that running text ties to its title (`Low Pine (2013)`, `her 2013 film Low Pine`) and
            with the other filmographies of the kit.

            One year apart may be production and release: a remark. Two and more are a contradiction.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            ---

            ## Biography {.biography people="Greta Halvar"}

                ↓
            Her 2013 film, “Low Pine,” opened in Hull.

            ## Filmography {.filmography people="Greta Halvar"}

            - 2019 – *Low Pine*
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            ---

            ## Biography {.biography people="Greta Halvar"}

            Her 2019 film, “Low Pine,” opened in Hull. In 2013 she wrote Low Pine (2019). In 2022, Low Pine was shown
            again.

            ## Filmography {.filmography people="Greta Halvar"}

            - 2019 – *Low Pine*
            """
        ])

    public init() {}

    private struct Saying {
        var year: Int
        var text: String
        var source: SourceSpan?
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var byTitle: [[String]: Title] = [:]
        var seen: Set<String> = []
        for title in reading.titles {
            guard case .work(let section, let index) = title.kind, let year = title.year else { continue }
            let work = reading.kit.sections[section].works[index]
            if let first = byTitle[title.words] {
                if let other = first.year, other != year, isOneWork(first, title, reading) {
                    let said = Saying(year: year, text: String(year), source: work.year?.source ?? work.source)
                    found.append(Self.contradicted(said, first, other))
                }
                continue
            }
            byTitle[title.words] = title
        }
        for title in byTitle.values.sorted(by: { $0.words.lexicographicallyPrecedes($1.words) }) {
            guard let year = title.year else { continue }
            for said in sayings(of: title, reading) where said.year != year {
                guard seen.insert("\(title.words) \(said.year)").inserted else { continue }
                found.append(Self.contradicted(said, title, year))
            }
        }
        return found
    }

    /// Films of one name by different people are common; one person's two are told apart by more than a few years.
    private func isOneWork(_ a: Title, _ b: Title, _ reading: Reading) -> Bool {
        guard case .work(let first, _) = a.kind, case .work(let second, _) = b.kind, first != second,
            let year = a.year, let other = b.year
        else { return false }
        return abs(year - other) <= 3 && (a.words.count > 1 || abs(year - other) == 1)
    }

    /// Years that the running text ties to a title.
    private func sayings(of title: Title, _ reading: Reading) -> [Saying] {
        guard let first = Phrase(title.found.value).words.first else { return [] }
        return reading.places.places(soundingLike: first).compactMap { place in
            let stretch = reading.stretches[place.stretch]
            let tokens = place.token..<place.token + title.words.count
            guard stretch.isProse, tokens.upperBound <= stretch.tokens.count,
                zip(stretch.tokens[tokens], title.words).allSatisfy({ $0.folded == $1 || $0.bare == $1 })
            else { return nil }
            let standing = Standing(stretch, tokens)
            guard standing.isSetApart || standing.isTitleCase || standing.isInSentence else { return nil }
            guard let year = yearAfter(tokens.upperBound, stretch) ?? yearBefore(tokens.lowerBound, stretch)
            else {
                return nil
            }
            let range = min(year.token, tokens.lowerBound)..<max(year.token + 1, tokens.upperBound)
            let bytes = stretch.bytes(of: range)
            return Saying(year: year.value, text: stretch.string(bytes), source: stretch.source(bytes))
        }
    }

    /// `Low Pine (2013)`, `Low Pine” (short, 2013)`
    private func yearAfter(_ token: Int, _ stretch: Stretch) -> (value: Int, token: Int)? {
        guard token > 0, token < stretch.tokens.count else { return nil }
        let gap = stretch.gap(before: token)
        guard gap.contains(UInt8(ascii: "(")), !gap.contains(UInt8(ascii: ")")), gap.count <= 8 else {
            return nil
        }
        for index in token..<min(token + 4, stretch.tokens.count) {
            if index > token, stretch.gap(before: index).contains(UInt8(ascii: ")")) { return nil }
            guard let year = year(stretch, index) else { continue }
            // `(2013–2015)` is a span.
            return stretch.gap(after: index).starts(with: "–".utf8) ? nil : (year, index)
        }
        return nil
    }

    /// `her 2013 debut, “Low Pine”`
    private func yearBefore(_ token: Int, _ stretch: Stretch) -> (value: Int, token: Int)? {
        for index in stride(from: token - 1, through: max(1, token - 5), by: -1) {
            let gap = stretch.gap(after: index)
            guard !gap.contains(where: { $0 == 0x2E || $0 == 0x3B || $0 == 0x29 || $0 == 0x28 || $0 == 0x3A })
            else {
                return nil
            }
            if let year = year(stretch, index) {
                guard Self.owners.contains(stretch.tokens[index - 1].folded), index < token - 1,
                    stretch.tokens[index].joins
                else { return nil }
                return (year, index)
            }
            guard stretch.tokens[index].shape == .lower else { return nil }
        }
        return nil
    }

    private func year(_ stretch: Stretch, _ index: Int) -> Int? {
        let word = stretch.tokens[index].folded
        guard word.utf8.count == 4, let value = Int(word), (1895...2100).contains(value) else { return nil }
        return value
    }

    /// Words before a year that belongs to what follows.
    private static let owners: Set<String> = [
        "her", "his", "their", "its", "my", "our", "the", "sa", "son", "ihr", "ihre", "ihren", "ihrem", "sein",
        "seine",
        "seinem", "seinen", "su", "il", "suo", "sua", "seu", "zijn", "haar",
    ]
}

extension ContradictedYear {
    private static func contradicted(_ said: Saying, _ title: Title, _ year: Int) -> Diagnostic {
        let name = title.found.value
        let isExplained = abs(said.year - year) == 1
        return report(
            "'\(name)' is of \(said.year) here and of \(year) elsewhere", text: said.text, at: said.source,
            severity: isExplained ? .note : .warning,
            related: [
                .init(text: "\(name) \(year)", source: title.found.source, message: "'\(name)', \(year)")
            ],
            help: isExplained
                ? "say which year is meant, of production or of release" : "correct one of the years")
    }
}
