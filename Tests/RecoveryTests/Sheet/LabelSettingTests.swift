import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct LabelSettingTests {
    @Test func `a dash or a bar parts a label from its value`() {
        let kit = Typescript.plain(
            """
            TECHNICAL DETAILS

            Original title – Sadra Pomelaia
            Genre – drama
            Colour | colour
            Running time | 94 min
            """)
        #expect(kit.film.originalTitle?.value == "Sadra Pomelaia")
        #expect(kit.film.genres.map(\.value) == ["drama"])
        #expect(kit.film.technical.colour?.value == "colour")
        #expect(kit.film.runningTime?.value == 94)
    }

    @Test func `a word that is a label too is the value of the label above it`() {
        let kit = Typescript.plain(
            """
            TECHNICAL DETAILS

            Running time
            94 min
            Colour
            Colour
            Sound
            Dolby 5.1
            """)
        #expect(kit.film.technical.colour?.value == "colour")
        #expect(kit.film.technical.sound?.value == "Dolby 5.1")
    }

    @Test func `a genre alone on the cover is the film's, and no part of its title`() {
        let kit = Typescript.plain(
            """
            Nordlys Pictures presents

            The Lock Keeper

            A FILM BY ODILE MARCHAND
            Drama
            Peru, 2031, 94 min

            SYNOPSIS

            Every morning a keeper opens the gates for boats that nobody has seen.
            """)
        #expect(kit.film.title?.value == "The Lock Keeper")
        #expect(kit.film.genres.map(\.value) == ["drama"])
        #expect(kit.film.countries.map(\.value) == ["PE"])
    }

    @Test func `the name of a country is no language, though one is called so too`() {
        let kit = Typescript.plain(
            """
            Latarnik

            reżyseria Ewa Rzepka

            Polska | 2031 | 94 min | kolor | DCP

            SYNOPSIS

            Co rano latarnik otwiera bramy łodziom, których nikt nie widział, i czeka na list.
            """)
        #expect(kit.film.countries.map(\.value) == ["PL"])
        #expect(kit.film.languages.isEmpty)
    }
}
