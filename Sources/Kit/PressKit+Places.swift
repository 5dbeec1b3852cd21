extension PressKit {
    /// The same kit with each of its places put somewhere else, as when the file they count in was part of another.
    ///
    /// Pieces of a passage that come to lie in another file than its beginning are dropped: the passage's own place
    /// still tells where they were.
    public func relocated(_ place: @escaping (SourceSpan) -> SourceSpan) -> PressKit {
        let mover = Mover(place: place)
        var kit = self
        mover.move(&kit.film)
        for index in kit.credits.indices {
            mover.move(&kit.credits[index].name)
            mover.move(&kit.credits[index].character)
            mover.move(&kit.credits[index].source)
        }
        for index in kit.sections.indices { mover.move(&kit.sections[index]) }
        for index in kit.footnotes.indices {
            mover.move(&kit.footnotes[index].anchor)
            mover.move(&kit.footnotes[index].text)
            mover.move(&kit.footnotes[index].source)
        }
        for index in kit.contacts.indices { mover.move(&kit.contacts[index]) }
        for index in kit.awards.indices { mover.move(&kit.awards[index].source) }
        for index in kit.quotes.indices {
            mover.move(&kit.quotes[index].text)
            mover.move(&kit.quotes[index].source)
        }
        for index in kit.stills.indices { mover.move(&kit.stills[index].source) }
        for index in kit.timeline.indices { mover.move(&kit.timeline[index].source) }
        for index in kit.places.indices { mover.move(&kit.places[index].source) }
        for index in kit.claims.indices { mover.move(&kit.claims[index].source) }
        for index in kit.danglingMarks.indices { mover.move(&kit.danglingMarks[index].source) }
        mover.move(&kit.unfiled)
        return kit
    }
}

private struct Mover {
    let place: (SourceSpan) -> SourceSpan

    func move(_ source: inout SourceSpan?) { source = source.map(place) }

    func move<Value>(_ found: inout Found<Value>) { found.source = found.source.map(place) }

    func move<Value>(_ found: inout Found<Value>?) {
        guard var known = found else { return }
        move(&known)
        found = known
    }

    func move<Value>(_ found: inout [Found<Value>]) {
        for index in found.indices { move(&found[index]) }
    }

    func move(_ passage: inout Passage) {
        guard let source = passage.source else { return }
        let moved = place(source)
        passage.source = moved
        passage.pieces = passage.pieces.compactMap { piece in
            let range = piece.origin..<(piece.origin + max(0, piece.length))
            let new = place(SourceSpan(file: source.file, page: piece.page, line: piece.line, range: range))
            guard new.file == moved.file else { return nil }
            return Passage.Piece(
                at: piece.at, length: piece.length, origin: new.range.lowerBound, line: new.line, page: new.page
            )
        }
    }

    func move(_ passages: inout [Passage]) {
        for index in passages.indices { move(&passages[index]) }
    }

    func move(_ film: inout Film) {
        move(&film.title)
        move(&film.originalTitle)
        move(&film.alternativeTitles)
        move(&film.year)
        move(&film.runningTime)
        move(&film.countries)
        move(&film.languages)
        move(&film.genres)
        if var logline = film.logline {
            move(&logline)
            film.logline = logline
        }
        move(&film.technical.aspectRatio)
        move(&film.technical.colour)
        move(&film.technical.sound)
        move(&film.technical.shootingFormat)
        move(&film.technical.screeningFormat)
        move(&film.technical.rating)
        move(&film.identifiers.isan)
        move(&film.identifiers.eidr)
        move(&film.identifiers.visa)
        for index in film.releaseDates.indices { move(&film.releaseDates[index].source) }
    }

    func move(_ section: inout Section) {
        move(&section.heading)
        move(&section.people)
        move(&section.interviewers)
        move(&section.paragraphs)
        move(&section.source)
        for index in section.exchanges.indices {
            move(&section.exchanges[index].question)
            move(&section.exchanges[index].answer)
            move(&section.exchanges[index].speaker)
            move(&section.exchanges[index].source)
        }
        for index in section.works.indices {
            move(&section.works[index].title)
            move(&section.works[index].originalTitle)
            move(&section.works[index].otherTitles)
            move(&section.works[index].year)
            move(&section.works[index].runningTime)
            move(&section.works[index].source)
        }
    }

    func move(_ contact: inout Contact) {
        move(&contact.organisation)
        move(&contact.name)
        move(&contact.emails)
        move(&contact.phones)
        move(&contact.faxes)
        move(&contact.urls)
        move(&contact.source)
    }
}
