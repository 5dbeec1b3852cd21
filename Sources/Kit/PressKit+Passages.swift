extension PressKit {
    /// Every stretch of running text in reading order: sections, then footnotes, quotes, news, and what is
    /// unfiled.
    public var passages: [Passage] {
        var all: [Passage] = []
        if let logline = film.logline, !sections.contains(where: { $0.kind == .logline }) {
            all.append(logline)
        }
        for section in sections { all.append(contentsOf: section.passages) }
        all.append(contentsOf: footnotes.map(\.text))
        all.append(contentsOf: quotes.map(\.text))
        all.append(contentsOf: news.compactMap(\.text))
        all.append(contentsOf: unfiled)
        return all
    }
}

extension Section {
    /// Its running text in reading order.
    public var passages: [Passage] {
        paragraphs + exchanges.flatMap { [$0.question] + $0.answer }
    }
}
