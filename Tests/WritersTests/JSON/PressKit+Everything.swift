import DossierKit

extension PressKit {
    /// An invented kit that has something in every part of the model, found on page 2.
    static var everything: PressKit {
        var kit = PressKit()
        kit.language = "en"
        kit.languages = ["en", "fr"]
        kit.film = .everything
        kit.credits = [
            Credit(.director, found("Ana Ruiz"), label: "Directed by", source: place(4)),
            Credit(.cast, found("Jean Petit"), character: found("Noé"), confidence: 0.7),
            Credit(.productionCompany, found("Low Sun Films")),
        ]
        kit.sections = [.interview, .filmography, .cast]
        kit.footnotes = [
            Footnote(
                marker: "1", anchor: found("salt"), text: passage("Sodium chloride."), isNumbered: false,
                confidence: 0.8)
        ]
        var contact = Contact(.press)
        contact.organisation = found("Quay Press")
        contact.name = found("Li Wei")
        contact.emails = [found("li@quay.example")]
        contact.phones = [found("+33 1 00 00 00 00")]
        contact.faxes = [found("+33 1 00 00 00 01")]
        contact.urls = [found("https://quay.example")]
        contact.address = "1 Quay Road\nPort"
        contact.source = place(9)
        kit.contacts = [contact]
        kit.awards = [Award(festival: "Port Film Days", year: 2019, section: "New", award: "Grand Prize")]
        kit.quotes = [Quote(passage("A slow wonder."), author: "M. Reader", publication: "The Gull")]
        var still = Still(file: "media/nora.jpg")
        still.caption = "Nora at the pans"
        still.credit = "J. Lens"
        still.alt = "A woman rakes salt"
        still.people = ["Jean Petit"]
        still.year = 2018
        still.rights = "Press use only"
        still.embargo = "2019-05-01"
        kit.stills = [still]
        kit.timeline = [Event(.shooting, date: "2018-05", until: "2018-07", text: "They shot in May.")]
        var port = Place("Port", kind: .setting, country: "FR")
        port.at = Coordinates(latitude: 48.5, longitude: -4.5)
        kit.places = [port]
        var trailer = Trailer(title: "Trailer", url: "https://video.example/salt", file: "media/trailer.mp4")
        trailer.captions = "media/trailer.vtt"
        trailer.language = "fr"
        kit.trailers = [trailer]
        kit.news = [
            News(date: "2019-06-01", title: "A prize", text: passage("In Port."), url: "https://port.example")
        ]
        kit.site = found("https://films.example/salt/")
        return kit
    }

    static func place(_ line: Int) -> SourceSpan {
        SourceSpan(file: "kit.pdf", page: 2, line: line, range: (line * 10)..<(line * 10 + 8))
    }

    static func found<Value>(_ value: Value, confidence: Double = 1) -> Found<Value> {
        Found(value, source: place(3), confidence: confidence)
    }

    static func passage(_ text: String) -> Passage { Passage(text, source: place(5)) }
}

extension Film {
    fileprivate static var everything: Film {
        var film = Film()
        film.title = PressKit.found("Salt Road")
        film.originalTitle = PressKit.found("La Route du sel")
        film.alternativeTitles = [PressKit.found("The Pans", confidence: 0.5)]
        film.year = PressKit.found(2019, confidence: 0.7)
        film.runningTime = PressKit.found(94)
        film.countries = [PressKit.found("FR"), PressKit.found("SUHH")]
        film.languages = [PressKit.found("fr"), PressKit.found("sr-Latn")]
        film.genres = [PressKit.found("drama")]
        film.logline = PressKit.passage("A woman walks home.")
        film.technical.aspectRatio = PressKit.found("1.85")
        film.technical.colour = PressKit.found("black-and-white")
        film.technical.sound = PressKit.found("5.1")
        film.technical.shootingFormat = PressKit.found("16 mm")
        film.technical.screeningFormat = PressKit.found("DCP")
        film.technical.rating = PressKit.found("U", confidence: 0.9)
        film.identifiers.isan = PressKit.found("0000-0001-8947-0000-8-0000-0000-D")
        film.identifiers.visa = PressKit.found("147.123")
        film.releaseDates = [ReleaseDate(date: "2019-05-08", country: "FR", source: PressKit.place(6))]
        return film
    }
}

extension Section {
    fileprivate static var interview: Section {
        var section = Section(.interview, heading: PressKit.found("Interview with Ana Ruiz"))
        section.language = "fr"
        section.people = [PressKit.found("Ana Ruiz")]
        section.interviewers = [PressKit.found("Paul Klein")]
        section.paragraphs = [PressKit.passage("They met by the sea.")]
        section.exchanges = [
            Exchange(
                question: PressKit.passage("Why salt?"), answer: [PressKit.passage("It keeps.")],
                speaker: PressKit.found("Ana Ruiz"), source: PressKit.place(7), confidence: 0.6)
        ]
        section.source = PressKit.place(1)
        return section
    }

    fileprivate static var filmography: Section {
        var section = Section(.filmography, heading: PressKit.found("Filmography", confidence: 0.8))
        var work = Work(PressKit.found("First Steps"))
        work.originalTitle = PressKit.found("Premiers pas")
        work.otherTitles = [PressKit.found("Steps")]
        work.year = PressKit.found(2013, confidence: 0.4)
        work.runningTime = PressKit.found(12)
        work.kind = .short
        work.note = "with friends"
        section.works = [work]
        return section
    }

    fileprivate static var cast: Section { Section(.cast, heading: PressKit.found("Cast")) }
}
