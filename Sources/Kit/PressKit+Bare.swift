extension PressKit {
    /// The same kit without places and without what only a reader of paper knows: what is said, not where.
    ///
    /// Two kits say the same if their bare forms are equal. Drops every `source`, the pieces of passages,
    /// `claims`, `danglingMarks` and `unfiled`; keeps confidences.
    public var bare: PressKit {
        var kit = self
        kit.film = film.bare
        kit.credits = credits.map {
            Credit(
                $0.role, $0.name.bare, label: $0.label, character: $0.character?.bare, confidence: $0.confidence
            )
        }
        kit.sections = sections.map(\.bare)
        kit.footnotes = footnotes.map {
            Footnote(
                id: $0.id, marker: $0.marker, anchor: $0.anchor?.bare, text: $0.text.bare,
                isNumbered: $0.isNumbered, confidence: $0.confidence)
        }
        kit.contacts = contacts.map(\.bare)
        kit.awards = awards.map { with($0) { $0.source = nil } }
        kit.quotes = quotes.map {
            with($0) {
                $0.source = nil; $0.text = $0.text.bare
            }
        }
        kit.stills = stills.map { with($0) { $0.source = nil } }
        kit.trailers = trailers.map { with($0) { $0.source = nil } }
        kit.news = news.map {
            with($0) {
                $0.source = nil; $0.text = $0.text?.bare
            }
        }
        kit.site = site?.bare
        kit.timeline = timeline.map { with($0) { $0.source = nil } }
        kit.places = places.map { with($0) { $0.source = nil } }
        kit.claims = []
        kit.danglingMarks = []
        kit.unfiled = []
        return kit
    }
}

extension Found {
    /// The value and its confidence, without its place.
    public var bare: Found { Found(value, confidence: confidence) }
}

extension Passage {
    /// Text and marks, without their places.
    public var bare: Passage { Passage(text, marks: marks) }
}

extension Film {
    var bare: Film {
        var film = self
        film.title = title?.bare
        film.originalTitle = originalTitle?.bare
        film.alternativeTitles = alternativeTitles.map(\.bare)
        film.year = year?.bare
        film.runningTime = runningTime?.bare
        film.countries = countries.map(\.bare)
        film.languages = languages.map(\.bare)
        film.genres = genres.map(\.bare)
        film.logline = logline?.bare
        film.technical.aspectRatio = technical.aspectRatio?.bare
        film.technical.colour = technical.colour?.bare
        film.technical.sound = technical.sound?.bare
        film.technical.shootingFormat = technical.shootingFormat?.bare
        film.technical.screeningFormat = technical.screeningFormat?.bare
        film.technical.rating = technical.rating?.bare
        film.identifiers.isan = identifiers.isan?.bare
        film.identifiers.eidr = identifiers.eidr?.bare
        film.identifiers.visa = identifiers.visa?.bare
        film.releaseDates = releaseDates.map { ReleaseDate(date: $0.date, country: $0.country) }
        return film
    }
}

extension Section {
    var bare: Section {
        var section = self
        section.source = nil
        section.heading = heading?.bare
        section.people = people.map(\.bare)
        section.interviewers = interviewers.map(\.bare)
        section.paragraphs = paragraphs.map(\.bare)
        section.exchanges = exchanges.map {
            Exchange(
                question: $0.question.bare, answer: $0.answer.map(\.bare), speaker: $0.speaker?.bare,
                confidence: $0.confidence)
        }
        section.works = works.map {
            with($0) {
                $0.source = nil
                $0.title = $0.title.bare
                $0.originalTitle = $0.originalTitle?.bare
                $0.otherTitles = $0.otherTitles.map(\.bare)
                $0.year = $0.year?.bare
                $0.runningTime = $0.runningTime?.bare
            }
        }
        return section
    }
}

extension Contact {
    var bare: Contact {
        with(self) {
            $0.source = nil
            $0.organisation = organisation?.bare
            $0.name = name?.bare
            $0.emails = emails.map(\.bare)
            $0.phones = phones.map(\.bare)
            $0.faxes = faxes.map(\.bare)
            $0.urls = urls.map(\.bare)
        }
    }
}

private func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var copy = value
    change(&copy)
    return copy
}
