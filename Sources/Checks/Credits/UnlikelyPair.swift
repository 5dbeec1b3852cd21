public import DossierDiagnostics
import DossierKit

/// Somebody in two crafts that are seldom one person's.
public struct UnlikelyPair: Check {
    public static let rule = Rule(
        code: "credits/unlikely-pair", since: "0.2", severity: .note,
        title: "One person is credited in two crafts that seldom go together",
        explanation: """
            In a list of two columns a name slips into the next line easily, and then the composer recorded the sound. The
            rule asks about pairs of crafts that hardly anybody works in both, in crews of eight people and more: in a small
            one everybody does everything, and so do directors, writers and producers anywhere. It is a question, never a
            warning.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
              - writer: Ines Toft
              - producer: Nell Corder
              - cinematographer: Rune Falk
              - editor: Ottilie Marchwood
              - costume-designer: Ida Brook
              - make-up: Bo Vang
              - composer: Jonas Lindqvist
                                 ↓
              - sound-recordist: Jonas Lindqvist
            ---
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
              - writer: Ines Toft
              - producer: Nell Corder
              - cinematographer: Rune Falk
              - editor: Ottilie Marchwood
              - costume-designer: Ida Brook
              - make-up: Ida Brook
              - composer: Jonas Lindqvist
              - sound-designer: Jonas Lindqvist
              - sound-recordist: Bo Vang
              - production-designer: Per Holm
            ---
            """,
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
              - composer: Jonas Lindqvist
              - sound-recordist: Jonas Lindqvist
            ---
            """,
        ])

    public init() {}

    private static let leastCrew = 8

    public func run(_ reading: Reading) -> [Diagnostic] {
        let crew = reading.kit.credits.filter { !$0.role.isCompany && !Self.players.contains($0.role) }
        var names: [[String]] = []
        var byName: [[String]: [Credit]] = [:]
        for credit in crew {
            let name = Phrase(credit.name.value).folded
            if byName[name] == nil { names.append(name) }
            byName[name, default: []].append(credit)
        }
        guard names.count >= UnlikelyPair.leastCrew else { return [] }
        return names.compactMap { name in
            let own = byName[name] ?? []
            guard own.count > 1, !own.contains(where: { Self.makers.contains($0.role) }) else { return nil }
            for (index, credit) in own.enumerated() {
                if let other = own[..<index].first(where: { Self.pairs.contains([$0.role, credit.role]) }) {
                    return Self.pair(credit, other)
                }
            }
            return nil
        }
    }

    private static let players: Set<Role> = [.cast, .participant, .narrator]
    private static let makers: Set<Role> = [
        .director, .writer, .producer, .executiveProducer, .coProducer, .animator,
    ]
    private static let pairs: Set<Set<Role>> = [
        [.composer, .soundRecordist], [.composer, .makeUp], [.composer, .costumeDesigner],
        [.composer, .castingDirector],
        [.composer, .productionDesigner], [.composer, .gaffer], [.cinematographer, .costumeDesigner],
        [.cinematographer, .makeUp], [.cinematographer, .soundRecordist], [.cinematographer, .castingDirector],
        [.editor, .makeUp], [.editor, .costumeDesigner], [.editor, .castingDirector], [.editor, .gaffer],
        [.soundRecordist, .costumeDesigner], [.soundRecordist, .makeUp],
        [.soundRecordist, .productionDesigner],
        [.soundRecordist, .castingDirector], [.soundMixer, .makeUp], [.soundMixer, .costumeDesigner],
    ]
}

extension UnlikelyPair {
    private static func pair(_ credit: Credit, _ other: Credit) -> Diagnostic {
        let name = credit.name.value
        func called(_ credit: Credit) -> String {
            credit.label
                ?? credit.role.rawValue.reduce(into: "") {
                    $0 += $1.isUppercase ? " " + $1.lowercased() : String($1)
                }
        }
        return report(
            "'\(name)' is \(called(other)) and \(called(credit))", text: name, at: credit.name.source,
            related: [.init(text: name, source: other.name.source, message: "\(called(other)) here")],
            help: "look whether a name slipped into another line")
    }
}
