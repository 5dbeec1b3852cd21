public import DossierDiagnostics
import DossierKit

/// A list of credits that is not final and does not say what that means.
public struct ProvisionalList: Check {
    public static let rule = Rule(
        code: "credits/provisional-list", since: "0.2", severity: .note,
        title: "Provisional credits are not called non-contractual",
        explanation: """
            A list that is called provisional is quoted all the same, and billing is a matter of contracts. Where the
            kit says that its credits are not final it should also say that they are not contractual. Kits that call
            nothing provisional are left alone.
            """,
        wrong: [
            """
            ## Notes

            ↓
            Provisional credits, as of May.
            """
        ],
        right: [
            """
            ## Notes

            Provisional credits, as of May. Credits not contractual.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        guard !reading.everything.contains(where: { Self.disclaimers.occurs(in: $0) }) else { return [] }
        for stretch in reading.everything {
            if let place = Self.provisional.matches(in: stretch).first {
                return [Self.provisional(stretch, place)]
            }
        }
        return []
    }

    private static let provisional = PhraseSet(
        """
        provisional credits|credits are provisional|credits not final|preliminary credits|credits to be confirmed
        générique provisoire|liste artistique provisoire|liste technique provisoire|vorläufige Credits
        vorläufige Stabliste|vorläufige Besetzung|créditos provisionales|crediti provvisori|créditos provisórios
        """)
    private static let disclaimers = PhraseSet(
        """
        not contractual|non-contractual|non contractual|non contractuel|non contractuels|non-contractuels
        non contractuelle|non contrattuali|no contractuales|não contratuais|ohne Gewähr|unverbindlich
        """)
}

extension ProvisionalList {
    private static func provisional(_ stretch: Stretch, _ tokens: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(of: tokens))' without a word on contracts", stretch, stretch.bytes(of: tokens),
            help: "add 'credits not contractual'")
    }
}
