import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct FactCardTests {
    private func film(_ cards: String) -> Film {
        Leaflet.kit(
            """
            NORTHERN LANTERNS

            A film by Ada Quill

            \(cards)

            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.
            """
        ).film
    }

    @Test func `a row of labels stands above the row of their values`() {
        let film = film(
            """
            Running time\tCountries\tLanguages
            94 min\tNorway, Iceland\tNorwegian
            Picture\tRatio\tSound
            Black and white\t1.37:1\t5.1
            """)
        #expect(film.runningTime?.value == 94)
        #expect(film.countries.map(\.value) == ["NO", "IS"])
        #expect(film.languages.map(\.value) == ["no"])
        #expect(film.technical.colour?.value == "black-and-white")
        #expect(film.technical.aspectRatio?.value == "1.37")
        #expect(film.technical.sound?.value == "5.1")
    }

    @Test func `values may stand above their labels`() {
        let film = film("94 min\tNorway\t2.39:1\nRunning time\tCountry\tRatio")
        #expect(film.runningTime?.value == 94)
        #expect(film.countries.map(\.value) == ["NO"])
        #expect(film.technical.aspectRatio?.value == "2.39")
    }

    @Test func `a value goes on in its own column`() {
        let film = film(
            """
            Genre           Country         Shot on
            Drama           Norway,         Super
                            Iceland         16mm
            """)
        #expect(film.countries.map(\.value) == ["NO", "IS"])
        #expect(film.technical.shootingFormat?.value == "Super 16mm")
    }

    @Test func `labels beside their values are no cards`() {
        let film = film("Picture\tColour\nSound\t5.1\nCountry\tNorway")
        #expect(film.technical.colour?.value == "colour")
        #expect(film.technical.sound?.value == "5.1")
        #expect(film.countries.map(\.value) == ["NO"])
    }
}
