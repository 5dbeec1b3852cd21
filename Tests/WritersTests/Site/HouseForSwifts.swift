import DossierKit

/// The press kit of an invented film that has something of everything a page can show.
enum HouseForSwifts {
    static var kit: PressKit {
        var kit = PressKit()
        kit.language = "en"
        kit.languages = ["en", "fr"]
        kit.film = film
        kit.credits = credits
        kit.sections = [synopsis, frenchSynopsis, statement, interview, notes] + biographies
        kit.footnotes = footnotes
        kit.contacts = contacts
        kit.awards = [
            Award(
                festival: "Brume International Film Festival", year: 2021, section: "New Horizons Competition",
                award: "Grand Prix of the Jury"),
            Award(festival: "Lacs & Montagnes", year: 2021, award: "Audience Award"),
            Award(festival: "Tbilisi Winter Screens", year: 2022, section: "Georgian Panorama"),
        ]
        kit.quotes = [
            Quote(
                Passage("Nothing falls in this film, and still one holds one’s breath for all of its length."),
                author: "Odile Marchetti", publication: "La Gazette des lacs"),
            Quote(Passage("“A first feature that listens before it looks.”"), publication: "The Ringing Post"),
        ]
        kit.stills = stills
        kit.timeline = timeline
        kit.places = places
        kit.trailers = trailers
        kit.news = news
        return kit
    }

    private static var film: Film {
        var film = Film()
        film.title = Found("A House for Swifts")
        film.originalTitle = Found("სახლი ნამგალებისთვის")
        film.alternativeTitles = [Found("Дом для стрижей"), Found("La Maison des martinets")]
        film.year = Found(2021)
        film.runningTime = Found(104)
        film.countries = [Found("GE"), Found("FR"), Found("DE")]
        film.languages = [Found("ka")]
        film.genres = [Found("drama")]
        film.logline = Passage(
            "In a village that will be under water by spring, a bird ringer counts the nests that nobody else counts."
        )
        film.technical.aspectRatio = Found("1.66")
        film.technical.colour = Found("colour")
        film.technical.sound = Found("5.1")
        film.technical.shootingFormat = Found("Super 16 mm")
        film.technical.screeningFormat = Found("DCP")
        film.identifiers.visa = Found("154 902")
        film.releaseDates = [
            ReleaseDate(date: "2021-11-03", country: "FR"), ReleaseDate(date: "2022-02", country: "DE"),
        ]
        return film
    }

    private static var credits: [Credit] {
        let crew: [(Role, String?, [String])] = [
            (.director, nil, ["Ketevan Mirzashvili-Laurent"]),
            (.writer, nil, ["Ketevan Mirzashvili-Laurent", "Тимур Асланович Беридзе"]),
            (.producer, nil, ["Hélène Vautrin", "Giorgi Kakhidze", "Bärbel Öztürk-Schönfeld"]),
            (.executiveProducer, nil, ["Nils Aagaard"]), (.cinematographer, "Image", ["Ilia Darchia"]),
            (.editor, nil, ["Maud Le Goff"]), (.productionDesigner, nil, ["Nutsa Gelashvili"]),
            (.costumeDesigner, nil, ["Irène Sauvage"]), (.soundRecordist, nil, ["Paata Lomidze"]),
            (.soundMixer, nil, ["Jan-Hendrik van den Broeck"]), (.composer, nil, ["Salome Tsereteli"]),
            (.other, "Ornithological adviser", ["Dr. Wilhelmina Zandbergen"]),
            (.productionCompany, nil, ["Les Films du Ponton", "Mtkvari Studio"]),
            (.coProductionCompany, nil, ["Schilf Filmproduktion"]),
            (
                .supporter, nil,
                ["Fonds des images de montagne", "Georgian Screen Centre", "Regionalfonds Nord"]
            ),
            (.salesAgent, nil, ["Heron World Sales"]),
        ]
        let cast = [
            ("Nino Abashidze", "Elene"), ("Zurab Chkheidze", "Anzor, the ferryman"),
            ("Marie-Apolline de La Rochefoucauld-Montbel", "The inspector from the dam"),
            ("Luka Maisuradze", "Gio"),
        ]
        return crew.flatMap { role, label, names in names.map { Credit(role, Found($0), label: label) } }
            + cast.map { Credit(.cast, Found($0), character: Found($1)) }
    }

    private static var synopsis: Section {
        section(
            .synopsis, heading: "SYNOPSIS",
            [
                "Elene rings birds for a museum that has stopped paying her. When the valley is declared a reservoir, she has one winter left to prove that the swifts under the church roof will come back to a house that is no longer there.",
                "Anzor, who has ferried coffins, brides and cement across the same stretch of river for forty years, takes her from roof to roof. He counts people. She counts nests. In March the two lists turn out to be the same length.",
            ])
    }

    private static var frenchSynopsis: Section {
        var section = section(
            .synopsis,
            [
                "Elene bague des oiseaux pour un musée qui ne la paie plus. Quand la vallée devient un réservoir, il lui reste un hiver pour prouver que les martinets du toit de l’église reviendront dans une maison qui n’existe plus."
            ])
        section.language = "fr"
        return section
    }

    private static var statement: Section {
        var section = section(
            .statement,
            [
                "I grew up below a dam. Nobody spoke of it as something that had been built; it was a kind of weather. Years later I found the register of the drowned village in a school cupboard, and in it, between the names of families, one line in another hand: *eleven pairs, under the eaves*.",
                "That line is the film. I wanted to know who had thought it worth the ink.",
            ])
        section.people = [Found("Ketevan Mirzashvili-Laurent")]
        let text = section.paragraphs[0].text
        if let range = text.range(ofBytes: "*eleven pairs, under the eaves*") {
            section.paragraphs[0].text = text.replacing("*", with: "")
            section.paragraphs[0].marks = [Passage.Mark(.emphasis, range.lowerBound..<range.upperBound - 2)]
        }
        return section
    }

    private static var notes: Section {
        section(
            .notes, heading: "The swift and the wall",
            [
                "Common swifts sleep, eat and mate in the air. They touch a building only to breed, and they return to the same hole for as long as there is one."
            ])
    }

    private static var stills: [Still] {
        var roof = Still(file: "media/roof above the river.png")
        roof.caption = "Elene on the church roof"
        roof.alt = "A woman lies on a tiled roof above a flooded street and holds a small bird."
        roof.credit = "Ilia Darchia"
        roof.rights = "© Les Films du Ponton"
        var ferry = Still(file: "media/ferry.png")
        ferry.caption = "The last crossing"
        ferry.people = ["Zurab Chkheidze", "Nino Abashidze"]
        ferry.credit = "Nutsa Gelashvili"
        return [roof, ferry]
    }

    static func section(_ kind: Section.Kind, heading: String? = nil, _ paragraphs: [String]) -> Section {
        var section = Section(kind, heading: heading.map { Found($0) })
        section.paragraphs = paragraphs.map { Passage($0) }
        return section
    }
}

extension String {
    /// Where `part` stands first, in bytes of UTF-8.
    func range(ofBytes part: String) -> Range<Int>? {
        guard let range = firstRange(of: part) else { return nil }
        let start = utf8.distance(from: startIndex, to: range.lowerBound)
        return start..<start + part.utf8.count
    }
}
