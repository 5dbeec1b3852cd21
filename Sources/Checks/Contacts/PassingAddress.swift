public import DossierDiagnostics
import DossierKit

/// A telephone or a desk for the days of a festival, without the days.
public struct PassingAddress: Check {
    public static let rule = Rule(
        code: "contacts/passing-address", since: "0.2", severity: .note,
        title: "An address for a festival has no dates",
        explanation: """
            "During the festival: Hotel Pier, room 12" is right for ten days, and the kit is read for years. The rule looks
            for such words in the lines outside the running text, and asks for the days where there is no date in them.
            After the festival such a line is to be taken out.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: production
                         ↓
                address: During the festival, Hotel Pier, room 12
            ---
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: production
                address: During the festival (12 May 2031 to 18 May 2031), Hotel Pier, room 12
            ---

            ## Notes

            During the festival it rained.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let dated = Set(reading.dates.map(\.stretch))
        return reading.everything.indices.compactMap { index in
            let stretch = reading.everything[index]
            guard !stretch.isProse, !dated.contains(index), let words = Self.words.matches(in: stretch).first
            else {
                return nil
            }
            return Self.undated(stretch, stretch.bytes(of: words))
        }
    }

    private static let words = PhraseSet(
        """
        during the festival|at the festival|during the market|festival office|festival contact|in Cannes from|in Berlin from
        pendant le festival|durant le festival|à Cannes du|bureau du festival|während des Festivals|während der Berlinale
        durante il festival|durante el festival|durante o festival|во время фестиваля|tijdens het festival
        podczas festiwalu|w czasie festiwalu|under festivalen
        """)
}

extension PassingAddress {
    private static func undated(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(range))' without the days", stretch, range,
            help: "add the days, and take the line out afterwards")
    }
}
