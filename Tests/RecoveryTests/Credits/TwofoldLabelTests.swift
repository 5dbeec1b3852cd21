import DossierKit
import Testing

@testable import DossierRecovery

/// Labels that stand twice in a row, once in each language, above their names.
@Suite struct TwofoldLabelTests {
    private static let kit = Leaflet.kit(
        """
        COL BLANC / WHITE PASS

        Synopsis

        Nell transporte du sel au-delà d'un col qui est fermé depuis que sa mère l'a franchi avec une charrette vide. Le gardien lui dit qu'il n'y a rien de l'autre côté. Elle a entendu dire la même chose de ce côté-ci, et par les mêmes gens, et elle part donc dans la nuit, avant que personne ne soit debout.

        Synopsis

        Nell carries salt over a pass that has been closed since her mother went over it with an empty cart. The keeper tells her that there is nothing on the other side. She has heard the same of this side, and from the same people, and so she sets out at night, before anybody is up.

        Crew\tÉquipe

        Written and directed by\tScénario et réalisation
        Odile Marchand
        Producers\tProduction
        \tLaure Petit, Jean Roux
        Executive producer\tProduction exécutive
        \tPaul Lam
        Cinematography\tImage
        \tGilles-André Noir csc
        Original music\tMusique originale
        \tRita & the Gulls
        Salt adviser\tConseil sel
        \tGloria Lind

        Selections and prizes\tSélections et prix

        Festival du Lac, 2024 — Prix du public
        Quayside Film Days, 2024 — Audience Award
        """)

    private func names(_ role: Role) -> [String] {
        Self.kit.credits.filter { $0.role == role }.map(\.name.value)
    }

    @Test func `the names below a row of two labels are theirs`() {
        #expect(names(.writer) == ["Odile Marchand"])
        #expect(names(.director) == ["Odile Marchand"])
        #expect(names(.producer) == ["Laure Petit", "Jean Roux"])
        #expect(names(.executiveProducer) == ["Paul Lam"])
    }

    @Test func `a label that neither language knows is one all the same`() {
        let adviser = Self.kit.credits.first { $0.name.value == "Gloria Lind" }
        #expect(adviser?.role == .other)
        #expect(adviser?.label == "Salt adviser / Conseil sel")
    }

    @Test func `a band is one name and letters of a society are none`() {
        #expect(names(.composer) == ["Rita & the Gulls"])
        #expect(names(.cinematographer) == ["Gilles-André Noir"])
    }

    @Test func `a heading may stand in two cells`() {
        #expect(Self.kit.sections(.crew).map { $0.heading?.value } == ["Crew / Équipe"])
        #expect(Self.kit.awards.map(\.festival) == ["Festival du Lac", "Quayside Film Days"])
    }

    @Test func `rows of two labels in one language are none`() {
        let kit = Leaflet.kit(
            """
            CREW

            Director\tProducer
            Edna Marlowe\tBen Hale
            Editor\tMusic
            Ole Ras\tPia Lind
            """)
        #expect(kit.credits.filter { $0.role == .editor }.map(\.name.value) == ["Ole Ras"])
        #expect(kit.credits.filter { $0.role == .composer }.map(\.name.value) == ["Pia Lind"])
    }

    @Test func `two houses beside an ampersand, of which one says that it is a house, are two`() {
        let kit = Leaflet.kit(
            "CREW\n\nDirector: Edna Marlowe\nEditor: Ole Ras\nProduction company: The Salt Mills & Studio Low\n"
        )
        #expect(
            kit.credits.filter { $0.role == .productionCompany }.map(\.name.value) == [
                "The Salt Mills", "Studio Low",
            ])
    }
}
