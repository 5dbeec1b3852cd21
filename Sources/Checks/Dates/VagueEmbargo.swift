public import DossierDiagnostics
import DossierKit
import DossierText

/// An embargo that does not say when it ends.
public struct VagueEmbargo: Check {
    public static let rule = Rule(
        code: "dates/vague-embargo", since: "0.2", severity: .warning,
        title: "An embargo does not say when it ends",
        explanation: """
            Reviews break an embargo that can be read two ways. It takes a date, an hour and a time zone. The rule
            reads lines that hold back reviews or publication; without a date it is a warning, without hour or zone a
            remark. Two embargoes with two dates are reported, too, unless they hold back different things, which
            only the sender knows: a remark.

            An embargo that the film itself tells of has no word for reviews or publication beside it, and is left
            alone.
            """,
        wrong: [
            """
            ## Notes

                              ↓
            Reviews are under embargo until the first screening.
            """
        ],
        right: [
            """
            ## Notes

            Reviews are under embargo until 14 March 2031, 10:00 CET. The island lived under an embargo for years.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var first: (date: WrittenDate, stretch: Stretch)?
        for (index, stretch) in reading.everything.enumerated() {
            guard let word = stretch.tokens.indices.first(where: { isEmbargo(stretch.tokens[$0].folded) }),
                holdsBack(stretch)
            else { continue }
            let range = stretch.tokens[word].range
            guard let date = reading.dates.first(where: { $0.stretch == index })?.date else {
                // The date may stand on the next line.
                let next =
                    index + 1 < reading.everything.count && reading.dates.contains { $0.stretch == index + 1 }
                if !next { found.append(Self.undated(stretch, range)) }
                continue
            }
            if let before = first, let a = before.date.calendarDay, let b = date.calendarDay, a != b {
                found.append(Self.second(stretch, date, before.stretch, before.date))
            } else if !hasTime(stretch) {
                found.append(Self.untimed(stretch, range))
            }
            first = first ?? (date, stretch)
        }
        return found
    }

    private func isEmbargo(_ word: String) -> Bool {
        word.hasPrefix("embargo") || word.hasPrefix("sperrfrist") || word.hasPrefix("эмбарго")
    }

    private func holdsBack(_ stretch: Stretch) -> Bool {
        stretch.tokens.contains { token in Self.held.contains { token.folded.hasPrefix($0) } }
    }

    /// An hour and a zone.
    private func hasTime(_ stretch: Stretch) -> Bool {
        let hasHour = stretch.tokens.indices.contains { index in
            let word = stretch.tokens[index].folded
            if ["am", "pm", "uhr", "noon", "midnight", "h"].contains(word) { return true }
            if let mark = word.firstIndex(of: "h"), Int(word[..<mark]) != nil { return true }
            return stretch.number(index) != nil && stretch.gap(after: index).first == UInt8(ascii: ":")
        }
        return hasHour && stretch.tokens.contains { Self.zones.contains($0.folded) }
    }

    private static let held = [
        "review", "publi", "press", "until", "kritik", "rezension", "veroffentlich", "critique", "parution",
        "resen",
        "recens", "critica", "jusqu", "bis", "hasta", "fino", "ate", "до", "reviewers", "broadcast",
    ]
    private static let zones: Set<String> = [
        "cet", "cest", "mez", "mesz", "gmt", "bst", "utc", "est", "edt", "pst", "pdt", "et", "pt", "msk", "мск",
        "jst",
        "kst", "cst", "aest", "local", "ortszeit", "locale", "local", "eet", "eest", "wet", "west",
    ]
}

extension VagueEmbargo {
    private static func undated(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report("an embargo without a date", stretch, range, help: "give date, hour and time zone")
    }

    private static func untimed(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "an embargo without hour or time zone", stretch, range, severity: .note,
            help: "give hour and time zone")
    }

    private static func second(
        _ stretch: Stretch, _ date: WrittenDate, _ other: Stretch, _ before: WrittenDate
    ) -> Diagnostic {
        let text = other.string(before.range)
        return report(
            "'\(stretch.string(date.range))' here, '\(text)' in another embargo", stretch, date.range,
            severity: .note,
            related: [.init(text: text, source: other.source(before.range), message: "'\(text)' here")],
            help: "give one date, or say what each holds back")
    }
}
