extension PressKit {
    /// The same kit with each of its places put somewhere else, as when the file they count in was part of another.
    ///
    /// Pieces of a passage that come to lie in another file than its beginning are dropped: the passage's own place
    /// still tells where they were.
    public func relocated(_ place: @escaping (SourceSpan) -> SourceSpan) -> PressKit {
        let mover = Mover(place: place)
        var kit = self
        kit.changeFound(mover)
        mover.move(&kit.film)
        for index in kit.credits.indices { mover.move(&kit.credits[index].source) }
        for index in kit.sections.indices { mover.move(&kit.sections[index]) }
        for index in kit.footnotes.indices {
            mover.move(&kit.footnotes[index].text)
            mover.move(&kit.footnotes[index].source)
        }
        for index in kit.contacts.indices { mover.move(&kit.contacts[index].source) }
        for index in kit.awards.indices { mover.move(&kit.awards[index].source) }
        for index in kit.quotes.indices {
            mover.move(&kit.quotes[index].text)
            mover.move(&kit.quotes[index].source)
        }
        for index in kit.stills.indices { mover.move(&kit.stills[index].source) }
        for index in kit.trailers.indices { mover.move(&kit.trailers[index].source) }
        for index in kit.news.indices {
            mover.move(&kit.news[index].source)
            if var text = kit.news[index].text {
                mover.move(&text)
                kit.news[index].text = text
            }
        }
        for index in kit.timeline.indices { mover.move(&kit.timeline[index].source) }
        for index in kit.places.indices { mover.move(&kit.places[index].source) }
        for index in kit.claims.indices { mover.move(&kit.claims[index].source) }
        for index in kit.danglingMarks.indices { mover.move(&kit.danglingMarks[index].source) }
        mover.move(&kit.unfiled)
        return kit
    }
}

private struct Mover: FoundChange {
    let place: (SourceSpan) -> SourceSpan

    func change<Value>(_ found: inout Found<Value>) { found.source = found.source.map(place) }

    func move(_ source: inout SourceSpan?) { source = source.map(place) }

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
        if var logline = film.logline {
            move(&logline)
            film.logline = logline
        }
        for index in film.releaseDates.indices { move(&film.releaseDates[index].source) }
    }

    func move(_ section: inout Section) {
        move(&section.paragraphs)
        move(&section.source)
        for index in section.exchanges.indices {
            move(&section.exchanges[index].question)
            move(&section.exchanges[index].answer)
            move(&section.exchanges[index].source)
        }
        for index in section.works.indices { move(&section.works[index].source) }
    }
}
