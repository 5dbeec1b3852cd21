public import DossierDiagnostics
import DossierKit

/// An interview that does not say who asked.
public struct UncreditedInterviewer: Check {
    public static let rule = Rule(
        code: "interview/uncredited-interviewer", since: "0.2", severity: .note,
        title: "An interview does not say who asked",
        explanation: """
            Who prints an interview has to name the interviewer, and ask for the rights. The rule reports the first
            interview of five questions and more where nobody is named and no line of the kit says who held, recorded,
            edited or translated it. It is a remark: the house may have asked itself, and should say so.
            """,
        wrong: [
            """
               ↓
            ## Interview {.interview people="Greta Halvar"}

            **Why the lamp?**

            I found it on the beach.

            **And the boat?**

            It was there.

            **And the rope?**

            It was mine.

            **And the tower?**

            It fell.

            **And the sea?**

            It stays.
            """
        ],
        right: [
            """
            ## Interview {.interview people="Greta Halvar"}

            **Why the lamp?**

            I found it on the beach.

            **And the boat?**

            It was there.

            **And the rope?**

            It was mine.

            **And the tower?**

            It fell.

            **And the sea?**

            It stays. Interview by Nell Corder, in Hull.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let interviews = reading.kit.sections.filter { $0.kind == .interview && $0.exchanges.count >= 5 }
        guard let first = interviews.first, interviews.allSatisfy({ $0.interviewers.isEmpty }),
            !reading.everything.contains(where: { Self.credits.occurs(in: $0) })
        else { return [] }
        let text = first.heading?.value ?? ""
        return [Self.uncredited(text, first.heading?.source ?? first.source)]
    }

    private static let credits = PhraseSet(
        """
        interview by|interviewed by|interview conducted by|conducted by|in conversation with|talks to|spoke to
        interview with|translated by|questions by|interviewer|recorded by|edited by the
        propos recueillis|recueilli par|recueillis par|entretien réalisé|entretien mené|entretien par|traduit
        réalisé par|das Gespräch führte|das Interview führte|Interview führte|die Fragen stellte|aufgezeichnet
        im Gespräch mit|Gespräch führten|intervista di|intervista a cura|a cura di|raccolta da|raccolte da
        entrevista realizada|entrevista de|entrevista por|entrevista a cargo|por entrevistador|entrevistó
        entrevista conduzida|conduzida por|entrevistado por|rozmawiał|rozmawiała|rozmowę przeprowadził
        rozmowę przeprowadziła|беседовал|беседовала|беседу вёл|беседу вела|интервью взял|интервью взяла|вопросы задавал
        задавала вопросы|interview door|tekst|intervju av|intervjun gjordes|interview af|intervju ved|haastattelu
        rozhovor vedl|rozhovor vedla|ptal se|ptala se|interjút készítette|interviu realizat|söyleşi
        """)
}

extension UncreditedInterviewer {
    private static func uncredited(_ heading: String, _ source: SourceSpan?) -> Diagnostic {
        report(
            "an interview names nobody who asked", text: heading, at: source,
            help: "say who asked, where and when, and who translated")
    }
}
