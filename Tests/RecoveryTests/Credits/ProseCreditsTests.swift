import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct ProseCreditsTests {
    @Test(arguments: [
        ("We met our composer, Tamsin Orrel, on a ferry.", Role.composer, "Tamsin Orrel"),
        ("The drawings are by costume designer Ilse Varga and nobody else.", .costumeDesigner, "Ilse Varga"),
        ("Pavel Dorn, the editor, threw the first cut away.", .editor, "Pavel Dorn"),
        ("Cinematographer Noor Haddad lit it with two lamps.", .cinematographer, "Noor Haddad"),
    ])
    func `name and role side by side are a credit`(sentence: String, role: Role, name: String) {
        let kit = Leaflet.kit("DIRECTOR’S STATEMENT\n\nIt took us nine weeks in the rain. \(sentence)\n")
        #expect(kit.credits.contains { $0.role == role && $0.name.value == name })
    }

    @Test func `a role that stands beside another sentence's name is none`() {
        let kit = Leaflet.kit(
            "DIRECTOR’S STATEMENT\n\nIt took nine weeks to find a composer. Tamsin Orrel lives by the harbour.\n"
        )
        #expect(kit.credits.isEmpty)
    }

    @Test func `a slip of the pen beside a listed name is no second person`() {
        let kit = Leaflet.kit(
            """
            DIRECTOR’S STATEMENT

            Cinematographer Noor Hadad lit it with two lamps, and the sea did the rest of the work for us.

            CREW

            Director: Greta Halvar
            Cinematographer: Noor Haddad
            Editor: Pavel Dorn

            """)
        #expect(kit.credits.filter { $0.role == .cinematographer }.map(\.name.value) == ["Noor Haddad"])
    }
}
