import DossierKit
import DossierRecovery
import Testing

@Suite struct CoverFactsTests {
    private func film(_ strip: String) -> PressKit {
        Leaflet.kit(
            """
            Copper Yard presents

            PAPER BRIDGE

            a film by Edna Marlowe

            \(strip)

            SYNOPSIS
            A bookbinder crosses a river that is not on her map, and finds on the far side that she is late. In the
            town they have waited for her all winter, with the letter that she was to bring and has lost.
            """)
    }

    private func french(_ strip: String) -> Film {
        Leaflet.kit(
            """
            Le Quai présente

            LE PONT DE PAPIER

            un film de Edna Marlowe

            \(strip)

            SYNOPSIS
            Une relieuse traverse un fleuve qui ne figure pas sur sa carte et découvre sur l’autre rive qu’elle est
            en retard. Dans la ville, on l’attend depuis le début de l’hiver avec les autres, pour la lecture.
            """
        ).film
    }

    private func german(_ strip: String) -> Film {
        Leaflet.kit(
            """
            Kupferhof Film präsentiert

            DIE PAPIERBRÜCKE

            ein Film von Edna Marlowe

            \(strip)

            INHALT
            Eine Buchbinderin überquert einen Fluss, der nicht auf ihrer Karte ist, und sie merkt auf der anderen
            Seite, dass sie zu spät kommt. In der Stadt wartet man auf sie und auf den Brief, den sie verloren hat.
            """
        ).film
    }

    private func portuguese(_ strip: String) -> Film {
        Leaflet.kit(
            """
            Cais do Norte apresenta

            A PONTE DE PAPEL

            um filme de Edna Marlowe

            \(strip)

            SINOPSE
            Uma encadernadora atravessa um rio que não está no seu mapa e percebe na outra margem que chegou tarde.
            Na cidade, todos esperam por ela desde o inverno, para a leitura da carta que ela perdeu no caminho.
            """
        ).film
    }

    @Test func `a strip between bars gives each fact its place`() {
        let film = french("FRANCE, BELGIQUE | COULEUR | 2031 | 1.85 | 5.1 | DCP | 1H34 | VISA 123 456")
        #expect(film.countries.map(\.value) == ["FR", "BE"])
        #expect(film.year?.value == 2031)
        #expect(film.runningTime?.value == 94)
        #expect(film.technical.aspectRatio?.value == "1.85")
        #expect(film.technical.sound?.value == "5.1")
        #expect(film.technical.screeningFormat?.value == "DCP")
        #expect(film.technical.colour?.value == "colour")
        #expect(film.identifiers.visa?.value == "123 456")
    }

    @Test func `a slash parts countries and is part of black and white`() {
        let film = portuguese("Portugal/Brasil, 2031, 94 min., P/B")
        #expect(film.countries.map(\.value) == ["PT", "BR"])
        #expect(film.technical.colour?.value == "black-and-white")
    }

    @Test func `a year may stand behind its country`() {
        let film = german("Deutschland, Österreich 2031, 98 Minuten")
        #expect(film.countries.map(\.value) == ["DE", "AT"])
        #expect(film.year?.value == 2031)
    }

    @Test func `a strip in two languages names a country once`() {
        let film = french("France, Roumanie / France, Romania – 2031 – 1h38")
        #expect(film.countries.map(\.value) == ["FR", "RO"])
    }

    @Test func `one number alone is no strip`() {
        #expect(film("Chapter 2031").film.year == nil)
    }

    @Test func `the day of the release has the country that is printed`() {
        let dates = film("In UK cinemas 8 May 2031").film.releaseDates
        #expect(dates.map(\.date) == ["2031-05-08"])
        #expect(dates.first?.country == "GB")
        #expect(film("Opens nationwide Friday, March 14, 2031").film.releaseDates.first?.country == nil)
    }

    @Test func `a line of languages names those spoken, not those of the subtitles`() {
        let film = film("In English and Irish with French subtitles").film
        #expect(film.languages.map(\.value) == ["en", "ga"])
    }

    @Test func `a rating stands behind its word`() {
        let film = film("Rated PG-13 for sequences of peril").film
        #expect(film.technical.rating?.value == "PG-13")
    }

    @Test func `the cover's running time is a claim with its own place`() {
        let kit = film("Ireland – 2031 – 104 minutes")
        let claim = kit.claims.first { $0.fact == .runningTime }
        #expect(claim?.text == "104 minutes")
        #expect(claim?.origin == .cover)
    }

    @Test(arguments: [
        "Ireland/Canada, 98 minutes, 2031. Colour. DCP", "IRELAND / CANADA 2031 // 98 MIN. // COLOUR // DCP",
        "Ireland, Canada 2031 – 98 min – colour – DCP",
    ])
    func `a strip may use marks of two kinds`(_ strip: String) {
        let film = film(strip).film
        #expect(film.countries.map(\.value) == ["IE", "CA"])
        #expect(film.year?.value == 2031)
        #expect(film.runningTime?.value == 98)
        #expect(film.technical.colour?.value == "colour")
    }

    @Test func `a film by may say what kind of film it is`() {
        let kit = Typescript.plain(
            """
            EL BARCO NOCTURNO
            Un largometraje documental de Carla Ríos

            SINOPSIS

            En el muelle esperan desde hace tres noches el barco que no llega, y nadie pregunta por qué sigue la luz.
            """)
        #expect(kit.film.title?.value == "El barco nocturno")
        #expect(kit.credits.filter { $0.role == .director }.map(\.name.value) == ["Carla Ríos"])
    }
}
