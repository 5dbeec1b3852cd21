public import DossierDiagnostics
import DossierKit

/// A part that the press looks for and the kit does not have.
public struct MissingPart: Check {
    public static let rule = Rule(
        code: "kit/missing-part", since: "0.1", severity: .note,
        title: "The kit lacks a part that the press expects",
        explanation: """
            A journalist on a deadline looks for the synopsis, who made and who plays in the film, how long it is,
            where and when it was made, who the director is, and whom to call. What is not there costs a mail or the
            article. Each missing part is a remark, never a warning: some kits leave a part out on purpose.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            year: 2031
            running-time: 104
            countries: [IE]
            credits:
              - director: Greta Halvar
              - editor: Ottilie Marchwood
            cast:
              Liv Arden: The keeper
            ---

            ## Synopsis

            A lamp goes out.

            ## Biography {.biography people="Greta Halvar"}

            Greta Halvar was born in Hull.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            year: 2031
            running-time: 104
            countries: [IE]
            credits:
              - director: Greta Halvar
              - editor: Ottilie Marchwood
            cast:
              Liv Arden: The keeper
            contacts:
              - kind: press
                name: Nell Corder
                email: nell@quay-film.example
            ---

            ## Synopsis

            A lamp goes out.

            ## Biography {.biography people="Greta Halvar"}

            Greta Halvar was born in Hull.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let kit = reading.kit
        var missing: [String] = []
        func expect(_ isThere: Bool, _ name: String) {
            if !isThere { missing.append(name) }
        }
        let kinds = Set(kit.sections.map(\.kind))
        expect(kit.film.title != nil, "the title")
        expect(!kinds.isDisjoint(with: [.synopsis, .shortSynopsis, .longSynopsis]), "a synopsis")
        expect(kit.credits.contains { $0.role == .director }, "the director")
        expect(kit.film.runningTime != nil, "the running time")
        expect(kit.film.year != nil, "the year")
        expect(!kit.film.countries.isEmpty, "the country")
        expect(kit.credits.contains { [.cast, .participant, .narrator].contains($0.role) }, "the cast")
        expect(kinds.contains(.biography), "a biography")
        expect(!kit.contacts.isEmpty, "a contact")
        return missing.map(Self.missing)
    }
}

extension MissingPart {
    private static func missing(_ part: String) -> Diagnostic {
        report("\(part) is missing", text: "", at: nil, help: "add \(part)")
    }
}
