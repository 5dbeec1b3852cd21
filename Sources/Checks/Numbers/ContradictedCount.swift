public import DossierDiagnostics
import DossierKit

/// Two numbers of shooting days.
public struct ContradictedCount: Check {
    public static let rule = Rule(
        code: "numbers/contradicted-count", since: "0.2", severity: .warning,
        title: "A number of the shoot differs between two places",
        explanation: """
            `40 shooting days` in the notes and `45 days of shooting` in the interview: both are quoted. The rule
            compares days and weeks of the shoot, each with its like. Two numbers far apart may be those of two films
            and are a remark, and so is what a biography says.
            """,
        wrong: [
            """
            ## Notes

            It took 40 shooting days, and all of them were wet.

                      ↓
            We had in 45 days of shooting what others have in a year.
            """
        ],
        right: [
            """
            ## Notes

            It took 40 shooting days, and all of them were wet. After 40 days of shooting and 2 weeks of rest, 45
            people were ill.
            """
        ])

    public init() {}

    private struct Count {
        var value: Int
        var stretch: Stretch
        var tokens: Range<Int>
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for phrases in Self.kinds {
            var all: [Count] = []
            for stretch in reading.stretches where stretch.isProse && stretch.hasDigit && stretch.kind != .quote
            {
                for index in stretch.tokens.indices {
                    guard let value = stretch.number(index), value > 1, value < 1000,
                        index + 1 < stretch.tokens.count, stretch.gap(after: index).count <= 2,
                        let match = phrases.match(in: stretch, at: index + 1)
                    else { continue }
                    all.append(Count(value: value, stretch: stretch, tokens: index..<match.upperBound))
                }
            }
            guard let first = all.first else { continue }
            var seen: Set<Int> = [first.value]
            for other in all where seen.insert(other.value).inserted {
                let isBiography = [first, other].contains { count in
                    count.stretch.section.map { reading.kit.sections[$0].kind == .biography } ?? false
                }
                let isFar = max(first.value, other.value) * 2 > min(first.value, other.value) * 3
                found.append(Self.differs(other, first, isExplained: isFar || isBiography))
            }
        }
        return found
    }

    private static let kinds = [
        PhraseSet(
            """
            shooting days|days of shooting|shoot days|days of principal photography|day shoot|days of filming
            jours de tournage|Drehtage|Drehtagen|días de rodaje|giorni di riprese|giorni di lavorazione
            dias de rodagem|dias de filmagem|dias de filmagens|draaidagen|inspelningsdagar|optagedage|opptaksdager
            dni zdjęciowych|natáčecích dnů|natáčecích dní|съёмочных дней|съёмочных дня|знімальних днів|kuvauspäivää
            forgatási nap|zile de filmare|çekim günü
            """),
        PhraseSet(
            """
            shooting weeks|weeks of shooting|week shoot|weeks of principal photography|weeks of filming
            semaines de tournage|Drehwochen|semanas de rodaje|settimane di riprese|semanas de rodagem
            semanas de filmagem|draaiweken|inspelningsveckor|tygodni zdjęciowych|недель съёмок|недели съёмок
            """),
    ]
}

extension ContradictedCount {
    private static func differs(_ count: Count, _ first: Count, isExplained: Bool) -> Diagnostic {
        let place = first.stretch.bytes(of: first.tokens)
        let text = first.stretch.string(place)
        return report(
            "\(count.value) here, \(first.value) elsewhere", count.stretch,
            count.stretch.bytes(of: count.tokens),
            severity: isExplained ? .note : .warning,
            related: [.init(text: text, source: first.stretch.source(place), message: "'\(text)' here")],
            help: isExplained ? "say which film is meant" : "correct one of the two")
    }
}
