import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct ToldFactsTests {
    @Test func `a sentence of the sheet tells its facts`() {
        let film = Typescript.plain(
            """
            LE QUAI
            un film de Jeanne Morel

            SYNOPSIS

            Sur le quai on attend depuis trois nuits le bateau qui ne vient pas, et personne ne demande pourquoi.

            FICHE TECHNIQUE

            Un film en couleurs, d’une durée de 78 minutes, au format 1.85, en son 5.1, produit en 2031 par la
            France et la Belgique, tourné en Sony Venice.
            """
        ).film
        #expect(film.runningTime?.value == 78)
        #expect(film.year?.value == 2031)
        #expect(film.countries.map(\.value) == ["FR", "BE"])
        #expect(film.technical.colour?.value == "colour")
        #expect(film.technical.aspectRatio?.value == "1.85")
    }

    @Test func `a running time in a story is none of the film`() {
        let film = Typescript.plain(
            """
            LE QUAI

            SYNOPSIS

            Pendant 78 minutes, le gardien attend sur le quai que la couleur de la mer change, en 2031, en France.
            """
        ).film
        #expect(film.technical.colour == nil)
        #expect(film.countries.isEmpty)
    }

    @Test func `a compound names the country of a release`() {
        let film = Typescript.plain(
            """
            NATTFERGEN
            En film av Vera Lund

            Norgespremiere 26. desember 2031

            HANDLING

            På kaia venter de på båten som ikke har kommet på tre netter, og ingen spør hvorfor lyset er tent.
            """
        ).film
        #expect(film.releaseDates.map(\.date) == ["2031-12-26"])
        #expect(film.releaseDates.first?.country == "NO")
    }

    @Test func `an age keeps its word and an original version its language`() {
        let film = Typescript.plain(
            """
            NACHTBOOT
            Ein Dokumentarfilm von Ruth Elst

            TECHNISCHE DATEN

            Deutschland 2031 | 89 Min. | DCP | 1:1,85 | Farbe | OF Deutsch, Plattdeutsch
            Freigabe: 6 Jahre
            """
        ).film
        #expect(film.languages.map(\.value) == ["de", "nds"])
        #expect(film.technical.rating?.value == "6 Jahre")
        #expect(film.genres.map(\.value) == ["dokumentarfilm"])
    }
}
