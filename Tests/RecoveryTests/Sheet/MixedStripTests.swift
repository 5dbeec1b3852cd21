import DossierKit
import Testing

@testable import DossierRecovery

/// Strips of facts in which some have a label and others show by their form.
@Suite struct MixedStripTests {
    @Test func `a strip that runs over its lines is read as one`() {
        let kit = Leaflet.kit(
            """
            TECHNICAL DETAILS
            International title: The Weir – Genre: drama – Running time: 94 minutes – Language:
            Basque – Camera: Sony Venice – Aspect ratio: 1.66:1 – Colour – Sound 5.1 – Rating: PG
            """)
        let film = kit.film
        #expect(film.runningTime?.value == 94)
        #expect(film.languages.map(\.value) == ["eu"])
        #expect(film.technical.aspectRatio?.value == "1.66")
        #expect(film.technical.colour?.value == "colour")
        #expect(film.technical.sound?.value == "5.1")
        #expect(film.genres.map(\.value) == ["drama"])
    }

    @Test(arguments: [
        "Genre : comédie | France, Belgique | 2031 | Durée : 1h34 | Langue : français | Couleur | Scope",
        "Genre : comédie · France, Belgique · 2031 · Durée : 1h34 · Langue :\nfrançais · Couleur · Scope",
        "Comédie – France, Belgique – 2031 – Durée : 1h34 – Langue :\nfrançais – Couleur – Scope – Son : 5.1",
    ])
    func `bars, dots and dashes part them`(strip: String) {
        let film = Leaflet.kit(
            "SYNOPSIS\n\nIl pleut sur le canal, et personne ne rentre.\n\nFICHE TECHNIQUE\n" + strip
        ).film
        #expect(film.runningTime?.value == 94)
        #expect(film.languages.map(\.value) == ["fr"])
        #expect(film.countries.map(\.value) == ["FR", "BE"])
        #expect(film.technical.aspectRatio?.value == "2.39")
        #expect(film.genres.map(\.value) == ["comédie"])
    }
}
