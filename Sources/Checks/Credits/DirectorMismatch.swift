public import DossierDiagnostics
import DossierKit

/// A part of the kit about the director that is about somebody else.
public struct DirectorMismatch: Check {
    public static let rule = Rule(
        code: "credits/director-mismatch", since: "0.2", severity: .warning,
        title: "The director of a heading is not the director of the credits",
        explanation: """
            The director's name is the fact most often copied. The rule takes every part whose heading says that it is
            the director's (`Director's statement`, `Entretien avec le réalisateur`) and that names one person, and
            compares the person with the credits. A director of photography, of production or of casting is another
            trade, and a name that differs by letters only is reported by another rule.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
            ---

               ↓
            ## Director's biography {.biography people="Ottilie Marchwood"}

            She was born in Hull.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
              - cinematographer: Ottilie Marchwood
            ---

            ## Director's biography {.biography people="Greta Halvar"}

            She was born in Hull.

            ## Director of photography {.biography people="Ottilie Marchwood"}

            She was born in Cork.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let directors = reading.kit.credits.filter { $0.role == .director }.map(\.name)
        guard let first = directors.first else { return [] }
        let known = directors.map { Phrase($0.value) }
        return reading.kit.sections.compactMap { section in
            guard let heading = section.heading, [.biography, .statement, .interview].contains(section.kind),
                isDirectors(heading.value), section.people.count == 1, let person = section.people.first
            else { return nil }
            let phrase = Phrase(person.value)
            guard phrase.words.count >= 2, !known.contains(where: { isAlike($0, phrase) }) else { return nil }
            return Self.mismatch(person.value, heading, first)
        }
    }

    private func isDirectors(_ heading: String) -> Bool {
        let words = Phrase(heading).folded
        return words.contains { word in Self.directors.contains { word.hasPrefix($0) } }
            && !words.contains { word in Self.otherTrades.contains { word.hasPrefix($0) } }
            && !words.contains { Self.joining.contains($0) }
    }

    /// One name of the two is in both, or all but.
    private func isAlike(_ a: Phrase, _ b: Phrase) -> Bool {
        a.words.contains { word in
            b.words.contains { WordMatch(word, $0, language: nil) != .different && word.size >= 3 }
        }
    }

    /// Beginnings of the word for a film's director, folded.
    private static let directors = [
        "director", "filmmaker", "realisat", "cineaste", "regisseur", "regie", "regista", "registi", "regizor",
        "rezyser", "rezis", "realizador", "cineasta", "diretor", "режиссер", "режисер", "instrukt", "regissor",
        "ohjaaja", "rendezo", "yonetmen", "σκηνοθετ",
    ]
    private static let otherTrades = [
        "photo", "foto", "фото", "art", "casting", "music", "musik", "produ", "assist", "sound", "creativ",
        "execut",
        "kunst", "stunt", "operat", "оператор", "comp", "dop", "kamera", "camera", "writer", "actor",
        "festival",
        "script", "zdjec", "scena", "drehb", "сценар", "autor",
    ]
    /// A heading for several people.
    private static let joining: Set<String> = [
        "and", "et", "und", "e", "y", "i", "и", "en", "och", "og", "with", "mit",
    ]
}

extension DirectorMismatch {
    private static func mismatch(_ person: String, _ heading: Found<String>, _ director: Found<String>)
        -> Diagnostic
    {
        report(
            "'\(heading.value)' is about '\(person)', the director is '\(director.value)'", text: heading.value,
            at: heading.source,
            related: [
                .init(text: director.value, source: director.source, message: "'\(director.value)' here")
            ],
            help: "correct the heading or the credit")
    }
}
