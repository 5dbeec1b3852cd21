import DossierKit
import Testing

@testable import DossierRecovery

/// A kit that says everything in two languages, in whole paragraphs.
@Suite struct TwoLanguagesTests {
    private static let kit = Leaflet.kit(
        """
        COL BLANC / WHITE PASS
        Un film de Odile Marchand / A film by Odile Marchand

        Synopsis

        Nell transporte du sel au-delà d'un col qui est fermé depuis que sa mère l'a franchi avec une charrette vide. Le gardien lui dit qu'il n'y a rien de l'autre côté. Elle a entendu dire la même chose de ce côté-ci, et par les mêmes gens, et elle part donc dans la nuit, avant que personne ne soit debout.

        Synopsis

        Nell carries salt over a pass that has been closed since her mother went over it with an empty cart. The keeper tells her that there is nothing on the other side. She has heard the same of this side, and from the same people, and so she sets out at night, before anybody is up.

        Distribution des rôles / Cast

        Ada Quint\tNell
        Jonas Lefèvre\tLe gardien

        Équipe / Crew

        Réalisation / Director\tOdile Marchand
        Montage / Editing\tPaul Roux
        Production / Producers\tLaure Petit
        Sociétés de production / Production\tAlpe Films
        companies\tVersant Productions
        Distribution Suisse / Swiss distribution\tPraz Distribution

        Fiche technique / Technical data

        Pays / Countries\tSuisse, France / Switzerland, France
        Année / Year\t2021
        Genre / Genre\tDrame / Drama
        Durée / Running time\t87 min

        Odile Marchand

        Odile Marchand est née à Sion. Elle a étudié à Genève avant de tourner son premier film dans un tunnel.

        Odile Marchand was born in Sion. She studied in Geneva before she shot her first film in a tunnel.

        Filmographie / Filmography

        2021\tCol blanc\tlong métrage / feature
        \tWhite Pass
        2017\tPierre ronde\tdocumentaire / documentary, 52’
        \tRound Stone
        2014\tChambre sans lit\tcourt métrage / short, 21’
        \tRoom without a Bed
        """)

    private func names(_ role: Role) -> [String] {
        Self.kit.credits.filter { $0.role == role }.map(\.name.value)
    }

    @Test func `a few long paragraphs tell both languages`() {
        #expect(Self.kit.languages.sorted() == ["en", "fr"])
        #expect(Self.kit.sections(.cast).map { $0.heading?.value } == ["Distribution des rôles / Cast"])
        #expect(Self.kit.sections(.technical).count == 1)
    }

    @Test func `who made the film is told twice and counts once`() {
        #expect(names(.director) == ["Odile Marchand"])
    }

    @Test func `a label of two languages goes on in the next row`() {
        #expect(names(.productionCompany) == ["Alpe Films", "Versant Productions"])
        #expect(names(.distributor) == ["Praz Distribution"])
    }

    @Test func `a label that both languages spell alike is one`() {
        #expect(Self.kit.film.genres.map(\.value) == ["drame"])
    }

    @Test func `the title below a work is its title in the other language`() throws {
        let works = try #require(Self.kit.sections(.filmography).first).works
        #expect(works.map(\.title.value) == ["Col blanc", "Pierre ronde", "Chambre sans lit"])
        #expect(
            works.map { $0.otherTitles.map(\.value) } == [
                ["White Pass"], ["Round Stone"], ["Room without a Bed"],
            ])
    }
}
