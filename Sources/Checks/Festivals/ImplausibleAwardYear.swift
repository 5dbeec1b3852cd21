public import DossierDiagnostics
import DossierKit
import DossierText

/// A prize that was given before the film was made.
public struct ImplausibleAwardYear: Check {
    public static let rule = Rule(
        code: "festivals/implausible-award-year", since: "0.2", severity: .warning,
        title: "A prize is older than its film",
        explanation: """
            A prize of 1998 at a film of 2001 belongs to another film, or one of the years is wrong. The rule compares
            the years of the film's own awards with the film's, and the years printed beside a prize in a filmography
            with the work's.

            Projects and scripts win prizes years ahead, and the year before may be that of the production: of the
            film's own awards, only those six years and more ahead are a warning, and those from two years on a
            remark.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            year: 2031
            ---

            ## Filmography {.filmography people="Greta Halvar"}

                      ↓
            - 2027 – *Low Pine*, Grand Prize, Quay Film Festival 2019
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            year: 2031
            awards:
              - festival: Quay Film Festival
                year: 2031
                award: Grand Prize
            ---

            ## Filmography {.filmography people="Greta Halvar"}

            - 2027 – *Low Pine*, Grand Prize, Quay Film Festival 2028
            - 2025 – *High Pine*, after the novel of 1902
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let year = reading.kit.film.year?.value {
            for award in reading.kit.awards {
                guard let given = award.year, given <= year - 2 else { continue }
                found.append(Self.early(award.festival, given, year, award.source, isSure: given <= year - 6))
            }
        }
        for work in reading.kit.sections.flatMap(\.works) {
            guard let year = work.year?.value, let note = work.note, Self.prizes.occurs(in: note) else {
                continue
            }
            let years = years(in: note)
            guard let given = years.first, years.count == 1, given <= year - 2 else { continue }
            found.append(
                Self.early(work.title.value, given, year, work.title.source ?? work.source, isSure: true))
        }
        return found
    }

    private func years(in text: String) -> [Int] {
        splitWords(of: text).compactMap { word in
            guard word.text.utf8.count == 4, let value = Int(word.text), (1930...2100).contains(value) else {
                return nil
            }
            return value
        }
    }

    private static let prizes = PhraseSet(
        """
        prize|award|awards|winner|best|prix|grand prix|lauréat|Preis|Hauptpreis|premio|prémio|prêmio|mejor|miglior
        melhor|prijs|pris|nagroda|cena|приз|premija|премия|golden|silver|palme|festival|special mention|nominated
        """)
}

extension ImplausibleAwardYear {
    private static func early(_ what: String, _ given: Int, _ year: Int, _ source: SourceSpan?, isSure: Bool)
        -> Diagnostic
    {
        report(
            "a prize of \(given) for a film of \(year)", text: what, at: source,
            severity: isSure ? .warning : .note,
            help: isSure
                ? "correct one of the years, or the film" : "say that the project won it, or correct the year")
    }
}
