public import DossierDiagnostics
import DossierKit

/// A claim that a journalist will look up.
public struct BoldClaim: Check {
    public static let rule = Rule(
        code: "text/bold-claim", since: "0.2", severity: .note,
        title: "A superlative wants a source",
        explanation: """
            "The first animated opera ever" is printed once and corrected for years. The rule asks about the usual words of
            such claims where the kit itself speaks: synopses, production notes, lives. What people say in interviews and
            statements is their own, and so is what critics wrote. It is a question: with a source in the kit it is
            answered, in a comment that ignores it or in a note.
            """,
        wrong: [
            """
            ## Production Notes

                      ↓
            It is the first ever film that was lit by a lighthouse.
            """
        ],
        right: [
            """
            ## Production Notes

            It is the first film of Greta Halvar, and ever since she has lived by the sea.

            ## Director’s Statement {.statement}

            It is the best lamp of all time.
            """
        ])

    public init() {}

    private static let own: Set<Section.Kind> = [
        .logline, .synopsis, .shortSynopsis, .longSynopsis, .productionNotes, .biography, .notes, .about,
        .music, .other,
    ]

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.flatMap { stretch -> [Diagnostic] in
            guard stretch.kind == .paragraph, let section = stretch.section,
                Self.own.contains(reading.kit.sections[section].kind)
            else { return [] }
            return Self.words.matches(in: stretch).map { Self.claim(stretch, stretch.bytes(of: $0)) }
        }
    }

    private static let words = PhraseSet(
        """
        first ever|first-ever|for the first time ever|for the first time in history|first time in film history
        most awarded|most decorated|of all time|never before seen|never-before-seen
        pour la première fois au monde|premier film au monde|le plus primé|la plus primée|de tous les temps
        weltweit erste|weltweit erster|weltweit ersten|zum ersten Mal in der Geschichte|aller Zeiten|meistprämierte
        per la prima volta nella storia|primo film al mondo|il più premiato|la più premiata|di tutti i tempi
        por primera vez en la historia|primera película del mundo|el más premiado|la más premiada|de todos los tiempos
        pela primeira vez na história|primeiro filme do mundo|o mais premiado|a mais premiada|de todos os tempos
        впервые в истории|впервые в мире|первый в мире|первая в мире|всех времён|самый титулованный
        voor het eerst in de geschiedenis|aller tijden|meest bekroonde|po raz pierwszy w historii|wszech czasów
        for første gang i historien|for første gang i verden|för första gången i historien|genom tiderna
        """)
}

extension BoldClaim {
    private static func claim(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(range))' will be looked up", stretch, range,
            help: "say who counted, or say less")
    }
}
