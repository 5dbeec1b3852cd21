import DossierKit

/// Makes press kits that say nasty things: every part of the model, texts made of everything that YAML and
/// Markdown take for something else.
struct KitGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    // MARK: Chance

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func below(_ count: Int) -> Int { Int(next() >> 33) % max(1, count) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    mutating func maybe<Value>(_ percent: Int, _ make: (inout Self) -> Value) -> Value? {
        chance(percent) ? make(&self) : nil
    }

    mutating func some<Value>(_ limit: Int, _ make: (inout Self) -> Value) -> [Value] {
        (0..<below(limit + 1)).map { _ in make(&self) }
    }

    mutating func confidence() -> Double { chance(85) ? 1 : Double(below(100)) / 100 }

    // MARK: Texts

    private static let words = [
        "salt", "road", "Ana", "Ruiz", "the", "mother", "1990.", "1990", "7)", "-", "–", "—", "- item", "+",
        "*", "**",
        "***", "* * *", "_", "__init__", "snake_case_word", "a*b*c", "#", "##", "# not a heading", "#hash",
        "no", "null",
        "~", "~~", "~~~", "1e3", "0x1F", "true", "yes", "[", "]", "[x]", "[a](b)", "[^1]", "[^n1]:",
        "[ref]: url", "![p](q)",
        "(", ")", "<", ">", "<em>", "</strong>", "<!-- c -->", "<br>", "<https://x.org>", "a < b", "&", "&amp;",
        "&#32;",
        "&copy", "AT&T", "\"", "'", "“quoted”", "«ёлка»", "`", "``", "```", "\\", "\\*", "\\\\", ":", "a: b",
        "key:", "#c",
        " #", "|", "a|b", "{", "}", "{.interview}", "{{ x }}", "%", "@", "!", "?", "…", "...", "---", "===",
        "=", "é",
        "e\u{301}", "Łukasz", "Кантемир", "שלום", "مرحبا", "\u{200F}", "🎬", "👩‍👩‍👧", "日本語", "\u{A0}", "\u{2028}",
        "\u{85}", "\u{FEFF}", "\t", "\n", "\n\n", " ", "  ", "\u{338}", "Q:", "**Ana:**", "min", "40 min",
        "short",
        "also", "; also", "(2013)", "http://a.org/b_c*d", "x_", "_y", "!", "![", "<a@b.org>", "$", "^", "/",
        "\u{1}",
    ]

    mutating func text(_ limit: Int = 6) -> String {
        var text = ""
        for _ in 0..<(1 + below(limit)) {
            text += pick(Self.words)
            if chance(70) { text += " " }
        }
        if chance(60) { text = text.trimmed }
        let composed = text.composed
        return composed.isEmpty ? "x" : composed
    }

    mutating func name() -> String {
        chance(60) ? pick(["Ana Ruiz", "Jean Petit", "Нина Орлова", "Li Wei"]) : text(3)
    }

    mutating func found(_ make: (inout Self) -> String) -> Found<String> {
        let value = make(&self)
        return Found(value, confidence: confidence())
    }

    mutating func foundText() -> Found<String> { found { $0.text(4) } }
    mutating func foundName() -> Found<String> { found { $0.name() } }
    mutating func foundNumber(_ limit: Int) -> Found<Int> { Found(below(limit), confidence: confidence()) }

    /// Text with marks as the model has them: in the order in which they begin, one kind never crossing itself.
    mutating func passage(_ notes: [String], _ limit: Int = 8) -> Passage {
        let text = chance(3) ? "" : text(limit)
        var borders = [0]
        for index in text.unicodeScalars.indices.dropFirst() {
            borders.append(text.utf8.distance(from: text.startIndex, to: index))
        }
        borders.append(text.utf8.count)
        var marks: [Passage.Mark] = []
        if chance(50) {
            for _ in 0..<(1 + below(3)) {
                let a = pick(borders)
                let b = pick(borders)
                let range = min(a, b)..<max(a, b)
                let kind = pick([
                    Passage.Mark.Kind.emphasis, .strong,
                    .link(pick(["https://x.org/a_(b)", "", "a b\"<>\\*&amp;"])),
                    .link(text),
                ])
                let isOfKind = { (mark: Passage.Mark) in
                    switch (mark.kind, kind) {
                    case (.emphasis, .emphasis), (.strong, .strong), (.link, .link): true
                    default: false
                    }
                }
                let crosses = marks.contains { isOfKind($0) && $0.range.overlapsOrTouches(range) }
                if !crosses { marks.append(.init(kind, range)) }
            }
        }
        for _ in 0..<(notes.isEmpty ? 0 : below(3)) {
            let at = pick(borders)
            marks.append(.init(.footnote(pick(notes)), at..<at))
        }
        marks = marks.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
        return Passage(text, marks: marks)
    }

    // MARK: Kits

    mutating func kit() -> PressKit {
        var kit = PressKit()
        kit.language = maybe(80) { $0.pick(["en", "fr", "no", "ru"]) }
        kit.languages = chance(30) ? pick([["en", "fr"], ["fr", "en"], ["no"], ["it", "fr", "de"]]) : []
        let notes = noteIDs()
        kit.film = film(notes)
        kit.credits = some(8) { $0.credit() }
        kit.sections = some(5) { $0.section(notes) }
        kit.footnotes = notes.map { id in footnote(id, notes) }
        kit.contacts = some(2) { $0.contact() }
        kit.awards = some(2) { generator in
            var award = Award(
                festival: generator.text(3), year: generator.maybe(70) { $0.below(3000) },
                section: generator.maybe(50) { $0.text(3) }, award: generator.maybe(50) { $0.text(3) })
            award.confidence = generator.confidence()
            return award
        }
        kit.quotes = some(2) { generator in
            var quote = Quote(
                generator.passage(notes), author: generator.maybe(50) { $0.name() },
                publication: generator.maybe(50) { $0.text(2) })
            quote.confidence = generator.confidence()
            return quote
        }
        kit.stills = some(2) { $0.still() }
        kit.timeline = some(2) { generator in
            var event = Event(
                generator.pick(Event.Kind.allCases),
                date: generator.pick(["2016-11-10", "2016-21", "199X", "2016"]),
                until: generator.maybe(30) { $0.text(2) }, text: generator.text())
            event.confidence = generator.confidence()
            return event
        }
        kit.places = some(2) { generator in
            var place = Place(
                generator.text(2), kind: generator.pick(Place.Kind.allCases),
                country: generator.maybe(50) { $0.pick(["NO", "RU", "FR"]) })
            place.confidence = generator.confidence()
            return place
        }
        var own = KitGenerator(seed: state)
        own.publishing(&kit, notes)
        return kit
    }

    private mutating func publishing(_ kit: inout PressKit, _ notes: [String]) {
        for index in kit.places.indices where chance(40) {
            let north = Double(below(1800)) / 10 - 90
            let east = Double(below(3600)) / 7 - 180
            kit.places[index].at = Coordinates("\(north), \(east)")
        }
        kit.trailers = some(2) { generator in
            var trailer = Trailer(title: generator.maybe(60) { $0.text(3) }, url: generator.text(2))
            trailer.file = generator.maybe(40) { $0.text(1) }
            trailer.captions = generator.maybe(20) { $0.text(1) }
            trailer.language = generator.maybe(30) { $0.pick(["no", "fr", "sr-Latn"]) }
            return trailer
        }
        kit.news = some(2) { generator in
            News(
                date: generator.pick(["2016-11-10", "2016", "199X"]), title: generator.text(3),
                text: generator.maybe(60) { $0.passage(notes) }, url: generator.maybe(40) { $0.text(2) })
        }
        kit.site = maybe(30) { Found($0.text(1), confidence: $0.confidence()) }
    }

    private mutating func noteIDs() -> [String] {
        var ids: [String] = []
        for _ in 0..<below(5) {
            let id = pick(["1", "2", "a", "A", "*", "1b", "n1", "**", "†", "1-2", text(2)])
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    private mutating func film(_ notes: [String]) -> Film {
        var film = Film()
        film.title = maybe(90) { $0.foundText() }
        film.originalTitle = maybe(30) { $0.foundText() }
        film.alternativeTitles = some(2) { $0.foundText() }
        film.year = maybe(60) { $0.foundNumber(3000) }
        film.runningTime = maybe(60) { $0.foundNumber(300) }
        film.countries = some(2) { $0.found { $0.pick(["NO", "FR", "SUHH"]) } }
        film.languages = some(2) { $0.found { $0.pick(["no", "kbd"]) } }
        film.genres = some(2) { $0.foundText() }
        film.logline = maybe(40) { $0.passage(notes) }
        film.technical.aspectRatio = maybe(30) { $0.found { $0.pick(["1.85", "2.39", "1:1.37"]) } }
        film.technical.colour = maybe(30) { $0.found { $0.pick(["colour", "both"]) } }
        film.technical.sound = maybe(30) { $0.foundText() }
        film.technical.shootingFormat = maybe(30) { $0.foundText() }
        film.technical.screeningFormat = maybe(30) { $0.foundText() }
        film.technical.rating = maybe(30) { $0.foundText() }
        film.identifiers.isan = maybe(20) { $0.foundText() }
        film.identifiers.visa = maybe(20) { $0.found { $0.pick(["147.123", "0123"]) } }
        film.releaseDates = some(2) { generator in
            ReleaseDate(
                date: generator.pick(["2017-08-03", "spring"]), country: generator.maybe(50) { _ in "NO" })
        }
        return film
    }

    private mutating func credit() -> Credit {
        let role = chance(50) ? Role.cast : pick(Role.allCases)
        return Credit(
            role, foundName(), label: maybe(30) { $0.text(2) },
            character: maybe(role == .cast ? 60 : 3) { $0.foundText() },
            confidence: confidence())
    }

    private mutating func section(_ notes: [String]) -> Section {
        var section = Section(pick(Section.Kind.allCases))
        let headings = [
            "Synopsis", "INTERVIEW WITH ANA RUIZ", "Filmography", "Ana Ruiz", "Biographies", "Notes", "Cast:",
            "1. Foo #",
        ]
        section.heading = maybe(80) { $0.found { $0.chance(60) ? $0.pick(headings) : $0.text(4) } }
        section.language = maybe(20) { $0.pick(["fr", "no"]) }
        section.people = some(2) { $0.foundName() }
        section.interviewers = chance(20) ? some(2) { $0.foundName() } : []
        section.paragraphs = some(3) { $0.passage(notes) }
        let isInterview = section.kind == .interview
        section.exchanges = chance(isInterview ? 90 : 5) ? some(4) { $0.exchange(notes) } : []
        section.works = chance(section.kind == .filmography ? 90 : 5) ? some(4) { $0.work() } : []
        section.confidence = confidence()
        return section
    }

    private mutating func exchange(_ notes: [String]) -> Exchange {
        Exchange(
            question: passage(notes, 5), answer: some(3) { $0.passage(notes) },
            speaker: maybe(40) { $0.foundName() },
            confidence: confidence())
    }

    private mutating func work() -> Work {
        var work = Work(foundText())
        work.originalTitle = maybe(30) { $0.foundText() }
        work.otherTitles = chance(20) ? some(3) { $0.foundText() } : []
        work.year = maybe(80) { $0.foundNumber(3000) }
        work.runningTime = maybe(50) { $0.foundNumber(300) }
        work.kind = maybe(60) { $0.pick(Work.Kind.allCases) }
        work.note = maybe(30) { $0.text() }
        work.confidence = confidence()
        return work
    }

    private mutating func footnote(_ id: String, _ notes: [String]) -> Footnote {
        Footnote(
            id: id, marker: chance(70) ? id : pick(["1", "*", "2"]), anchor: maybe(50) { $0.foundText() },
            text: passage(notes), isNumbered: chance(80), confidence: confidence())
    }

    private mutating func contact() -> Contact {
        var contact = Contact(pick(Contact.Kind.allCases))
        contact.organisation = maybe(70) { $0.foundText() }
        contact.name = maybe(70) { $0.foundName() }
        contact.emails = some(2) { $0.found { $0.chance(70) ? "ana@example.org" : $0.text(2) } }
        contact.phones = some(2) { $0.found { $0.pick(["+33 1 23 45 67 89", "0123456789", "12:34"]) } }
        contact.faxes = chance(10) ? some(2) { $0.foundText() } : []
        contact.urls = some(2) { $0.found { $0.pick(["https://example.org/#a", "example.org"]) } }
        contact.address = maybe(40) {
            $0.pick(["1 Road\n2000 Town", "a\n\nb", "\nx", "x\n", " a\nb", $0.text()])
        }
        contact.confidence = confidence()
        return contact
    }

    private mutating func still() -> Still {
        var still = Still(file: "media/\(text(1))")
        still.caption = maybe(50) { $0.text() }
        still.credit = maybe(50) { $0.name() }
        still.alt = maybe(50) { $0.text() }
        still.people = some(2) { $0.name() }
        still.year = maybe(50) { $0.below(3000) }
        still.rights = maybe(20) { $0.text() }
        still.embargo = maybe(20) { _ in "2026-05-01" }
        return still
    }
}

extension Range<Int> {
    fileprivate func overlapsOrTouches(_ other: Range<Int>) -> Bool {
        lowerBound <= other.upperBound && other.lowerBound <= upperBound
    }
}
