public import DossierDiagnostics
import DossierKit

/// A craft translated word by word into one that it is not.
public struct FalseFriend: Check {
    public static let rule = Rule(
        code: "credits/false-friend", since: "0.2", severity: .note,
        title: "A craft is translated word by word",
        explanation: """
            A `producteur exécutif` runs the shoot and is a line producer; an executive producer has a share in the film.
            Translated by the sound of the word, a credit gives people rights that they do not have, or takes them. The
            rule reports one name under a label and its false friend in the other language of the kit, and labels that
            only a translation word by word makes: `second director` for the Russian and Polish first assistant director,
            `delegate producer`.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
              - line-producer: Nell Corder
                label: Producteur exécutif
                                    ↓
              - executive-producer: Nell Corder
                label: Executive producer
            ---
            """,
            """
            ---
            title: Lanterns
            lang: en
            credits:
                          ↓
              - producer: Nell Corder
                label: Delegate Producer
            ---
            """,
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - line-producer: Nell Corder
                label: Producteur exécutif
              - executive-producer: Ida Brook
                label: Executive producer
            ---
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let labelled = reading.kit.credits.compactMap { credit in
            credit.label.map { (credit: credit, label: Phrase($0).folded.joined(separator: " ")) }
        }
        var seen: Set<[String]> = []
        return labelled.compactMap { credit, label -> Diagnostic? in
            let name = Phrase(credit.name.value).folded
            for friend in Self.friends where friend.literal.contains(label) {
                let other = labelled.first {
                    $0.label != label && friend.labels.contains($0.label)
                        && Phrase($0.credit.name.value).folded == name
                }
                if let other, seen.insert(name + [label]).inserted {
                    return Self.friend(credit, friend.really, other.credit)
                }
            }
            // Said of several, it is one label.
            guard let really = Self.literals[label], seen.insert([label]).inserted else { return nil }
            return Self.literal(credit, really)
        }
    }

    private struct Friend {
        /// As their own language has them, folded.
        var labels: Set<String>
        /// What they are taken for in English.
        var literal: Set<String>
        var really: String
    }

    private static let friends = [
        Friend(
            labels: [
                "producteur executif", "productrice executive", "production executive", "produttore esecutivo",
                "produttrice esecutiva", "исполнительныи продюсер", "исполнительный продюсер",
            ], literal: ["executive producer", "executive production"], really: "line producer"),
        Friend(
            labels: ["редактор", "redaktion", "redaktor"], literal: ["editor", "editing", "film editor"],
            really: "commissioning or script editor"),
        Friend(
            labels: ["scripte", "script", "scripter", "scriptgirl"],
            literal: ["screenwriter", "writer", "script", "screenplay", "script writer"],
            really: "script supervisor"),
        Friend(
            labels: ["herstellungsleitung", "herstellungsleiter", "herstellungsleiterin"],
            literal: ["production manager", "production management"], really: "line producer"),
        Friend(
            labels: ["художник", "художник постановщик", "художник-постановщик"],
            literal: ["artist", "painter", "art painter"], really: "production designer"),
        Friend(
            labels: ["fotograf", "foto", "zdjecia"], literal: ["photographer", "photos", "still photographer"],
            really: "cinematographer"),
    ]

    /// Labels that are no craft in English.
    private static let literals = [
        "second director": "first assistant director", "2nd director": "first assistant director",
        "delegate producer": "producer", "delegated producer": "producer", "producer delegate": "producer",
        "montage director": "editor", "director of montage": "editor", "editing director": "editor",
        "operator": "cinematographer", "director operator": "cinematographer", "instructor": "director",
        "characterization": "make-up", "characterisation": "make-up", "sound director": "sound designer",
        "artist director": "production designer",
    ]
}

extension FalseFriend {
    private static func friend(_ credit: Credit, _ really: String, _ other: Credit) -> Diagnostic {
        let (label, own) = (credit.label ?? "", other.label ?? "")
        return report(
            "'\(own)' is not '\(label)' in English", text: credit.name.value, at: credit.name.source,
            related: [.init(text: other.name.value, source: other.name.source, message: "'\(own)' here")],
            help: "look whether \(really) is meant")
    }

    private static func literal(_ credit: Credit, _ really: String) -> Diagnostic {
        report(
            "'\(credit.label ?? "")' is no craft in English", text: credit.name.value, at: credit.name.source,
            help: "look whether \(really) is meant")
    }
}
