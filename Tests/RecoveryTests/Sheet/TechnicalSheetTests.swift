import DossierKit
import DossierRecovery
import Testing

@Suite struct TechnicalSheetTests {
    private func film(_ text: String) -> Film { Leaflet.kit(text).film }

    @Test func `a labelled sheet gives every fact in its canonical form`() {
        let film = film(
            """
            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.

            TECHNICAL DETAILS

            Original title: Ferjemannen
            Year: 2031
            Countries: Norway, Denmark
            Languages: Norwegian and Danish
            Running time: 1 h 38 min
            Aspect ratio: 1:1.85
            Picture: colour
            Sound: Dolby Digital 5.1
            Shot on: Super 16 mm
            Screening format: DCP 2K
            Genre: Drama, Comedy
            Certificate: 12A
            EIDR: 10.5240/1489-49A2-3956-4B2D-FE16-5
            Release date: 4 March 2031 (Norway)
            """)
        #expect(film.originalTitle?.value == "Ferjemannen")
        #expect(film.year?.value == 2031)
        #expect(film.countries.map(\.value) == ["NO", "DK"])
        #expect(film.languages.map(\.value) == ["no", "da"])
        #expect(film.runningTime?.value == 98)
        #expect(film.technical.aspectRatio?.value == "1.85")
        #expect(film.technical.colour?.value == "colour")
        #expect(film.technical.sound?.value == "Dolby Digital 5.1")
        #expect(film.technical.shootingFormat?.value == "Super 16 mm")
        #expect(film.technical.screeningFormat?.value == "DCP 2K")
        #expect(film.genres.map(\.value) == ["drama", "comedy"])
        #expect(film.technical.rating?.value == "12A")
        #expect(film.identifiers.eidr?.value == "10.5240/1489-49A2-3956-4B2D-FE16-5")
        #expect(film.releaseDates.map(\.date) == ["2031-03-04"])
        #expect(film.releaseDates.first?.country == "NO")
    }

    @Test func `labels and values in two languages are one fact`() {
        let film = film(
            """
            SYNOPSIS

            Une passeuse garde le secret de la veuve qui habite de l’autre côté du fleuve et ne traverse jamais.

            FICHE TECHNIQUE / TECHNICAL DETAILS

            Durée / Running time\t102 min
            Image / Picture\tNoir et blanc / Black and white
            Son / Sound\tMono / Mono
            Pays / Countries\tFrance, Suisse / France, Switzerland
            Langues / Languages\tFrançais, allemand / French, German
            """)
        #expect(film.runningTime?.value == 102)
        #expect(film.technical.colour?.value == "black-and-white")
        #expect(film.technical.sound?.value == "Mono")
        #expect(film.countries.map(\.value) == ["FR", "CH"])
        #expect(film.languages.map(\.value) == ["fr", "de"])
    }

    @Test func `a strip is typed by the form of its parts, over two lines as well`() {
        let film = film(
            """
            SYNOPSIS

            Eine Fährfrau hütet das Geheimnis der Witwe, die am anderen Ufer wohnt und den Fluss nie überquert hat.

            TECHNISCHE DATEN

            Spielfilm | Drama | Deutschland, Schweiz 2031 | 1 Std. 41 Min. | Deutsch,
            Italienisch | Arri Alexa Mini | DCP | s/w | 1:1,66 | Dolby Atmos | FSK 12
            """)
        #expect(film.genres.map(\.value) == ["drama"])
        #expect(film.countries.map(\.value) == ["DE", "CH"])
        #expect(film.year?.value == 2031)
        #expect(film.runningTime?.value == 101)
        #expect(film.languages.map(\.value) == ["de", "it"])
        #expect(film.technical.shootingFormat?.value == "Arri Alexa Mini")
        #expect(film.technical.screeningFormat?.value == "DCP")
        #expect(film.technical.colour?.value == "black-and-white")
        #expect(film.technical.aspectRatio?.value == "1.66")
        #expect(film.technical.sound?.value == "Dolby Atmos")
        #expect(film.technical.rating?.value == "FSK 12")
    }

    @Test func `several labels share a line, and a value may begin the next`() {
        let film = film(
            """
            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.

            CREW

            Director\tJune Harrow
            Editor\tPaul Tench
            Running Time: 88 minutes\tSound: [SOUND]\tColor\tGenre: Thriller\tLanguage:
            English Country: USA/Canada
            """)
        #expect(film.runningTime?.value == 88)
        #expect(film.technical.sound == nil)
        #expect(film.technical.colour?.value == "colour")
        #expect(film.genres.map(\.value) == ["thriller"])
        #expect(film.languages.map(\.value) == ["en"])
        #expect(film.countries.map(\.value) == ["US", "CA"])
    }

    @Test func `a label of the crew is no fact of the film`() {
        let film = film(
            """
            LISTE TECHNIQUE

            Image\tColette Forme
            Son\tMaurice Lenoir
            Format\tStudio Ratio
            Production\tLes Films du Gué
            """)
        #expect(film.technical == Technical())
        #expect(film.countries.isEmpty)
    }

    @Test func `each place that states a running time is a claim of its own`() {
        let kit = Leaflet.kit(
            """
            THE FERRY

            Norway, 2031, 98 minutes

            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.

            TECHNICAL DETAILS

            Running time: 102 minutes
            """)
        let claims = kit.claims.filter { $0.fact == .runningTime }
        #expect(Set(claims.map(\.value)) == ["98", "102"])
        #expect(claims.contains { $0.origin == .sheet && $0.text == "102 minutes" })
        #expect(kit.film.runningTime?.value == 102)
    }

    @Test func `subtitles are no language of the film`() {
        let film = film(
            """
            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.

            TECHNICAL DETAILS

            Language: Welsh with English subtitles
            """)
        #expect(film.languages.map(\.value) == ["cy"])
    }

    @Test func `one label may stand for several facts, and a value be a label elsewhere`() {
        let film = film(
            """
            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.

            TECHNICAL DETAILS

            Format\t2.39:1 – DCP
            Picture\tColour
            Subtitles\tEnglish, French
            Release\t4 March 2031 (Norway), 8 May 2031 (Denmark)
            """)
        #expect(film.technical.aspectRatio?.value == "2.39")
        #expect(film.technical.screeningFormat?.value == "DCP")
        #expect(film.technical.colour?.value == "colour")
        #expect(film.languages.isEmpty)
        #expect(film.releaseDates.map(\.country) == ["NO", "DK"])
    }

    @Test func `a fact in a list of the crew is no credit`() {
        let kit = Leaflet.kit(
            """
            CREW

            Director\tJune Harrow
            Editor\tPaul Tench
            Sound\tDolby Digital
            Camera\tArri Alexa Mini
            """)
        #expect(kit.film.technical.sound?.value == "Dolby Digital")
        #expect(kit.film.technical.shootingFormat?.value == "Arri Alexa Mini")
        #expect(!kit.credits.contains { $0.name.value.contains("Dolby") || $0.name.value.contains("Arri") })
    }

    @Test func `a strip below the logline may be long and run over two lines`() {
        let film = film(
            """
            LOGLINE

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.

            Norway / Denmark • 2031 • 98 min • colour • 16:9 • Dolby Digital 5.1 • shot on Canon C300
            • DCP • Norwegian and Danish with English subtitles
            """)
        #expect(film.countries.map(\.value) == ["NO", "DK"])
        #expect(film.languages.map(\.value) == ["no", "da"])
        #expect(film.runningTime?.value == 98)
        #expect(film.technical.aspectRatio?.value == "1.78")
        #expect(film.technical.shootingFormat?.value == "Canon C300")
        #expect(film.technical.screeningFormat?.value == "DCP")
    }

    @Test(arguments: ["U.S.A.", "USA", "U.S.A"]) func `a country may be its initials, with stops or without`(
        country: String
    ) {
        let kit = Leaflet.kit(
            "THE SALT ROAD\n\nTECHNICAL INFORMATION\nRunning time: 98 minutes\nCountry: \(country)\nYear: 2031\n"
        )
        #expect(kit.film.countries.map(\.value) == ["US"])
    }

    @Test(arguments: [("Color", "colour"), ("Black and white", "black-and-white"), ("The Colour of Salt", nil)])
    func `colour needs no label in the sheet`(line: String, colour: String?) {
        let kit = Leaflet.kit(
            "THE SALT ROAD\n\nTECHNICAL INFORMATION\nRunning time: 98 minutes\nSound: 5.1\n\(line)\nShot on: ARRI Alexa Mini\n"
        )
        #expect(kit.film.technical.colour?.value == colour)
    }
}
