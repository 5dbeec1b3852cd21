public import DossierDiagnostics
import DossierKit

/// Russian names of one list, romanised by several schemes.
public struct RomanisationScheme: Check {
    public static let rule = Rule(
        code: "people/romanisation-scheme", since: "0.2", severity: .note,
        title: "Names are romanised by several schemes",
        explanation: """
            `Sergey`, `Andrei` and `Alexej` in one list come from three tables of letters. It looks careless, and who
            searches by one of them misses the others. The rule compares the endings of given names beside Russian
            surnames, where the schemes part.

            It is a remark, once for the kit: a person may spell the name so on a passport, and the person is right.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Andrei Lampov
                        ↓
              - editor: Sergey Vetrov
            ---

            ## Synopsis

            A lamp goes out.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Andrei Lampov
              - editor: Sergei Vetrov
              - composer: Harvey Keen
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var first: [String: Person] = [:]
        var order: [String] = []
        for person in reading.people where person.words.count >= 2 && !person.isCharacter {
            guard let given = person.words.first, let surname = person.words.last,
                Self.surnames.contains(where: {
                    surname.hasSuffix($0) && surname.utf8.count > $0.utf8.count + 2
                }),
                let ending = Self.endings.first(where: { given.hasSuffix($0) && given.utf8.count >= 5 })
            else { continue }
            if first[ending] == nil {
                first[ending] = person
                order.append(ending)
            }
        }
        guard order.count > 1, let one = first[order[0]], let other = first[order[1]] else { return [] }
        return [Self.mixed(one, other)]
    }

    private static let endings = ["ey", "ei", "ej"]
    private static let surnames = [
        "ov", "ova", "ev", "eva", "sky", "ski", "skiy", "skij", "skii", "skaya", "skaja", "skaia", "enko",
        "off", "in",
        "ina", "ich", "ic",
    ]
}

extension RomanisationScheme {
    private static func mixed(_ one: Person, _ other: Person) -> Diagnostic {
        report(
            "'\(other.name)' and '\(one.name)' are romanised by two schemes", text: other.name,
            at: other.source,
            related: [.init(text: one.name, source: one.source, message: "'\(one.name)' here")],
            help: "keep to one scheme, unless a person spells the name so")
    }
}
