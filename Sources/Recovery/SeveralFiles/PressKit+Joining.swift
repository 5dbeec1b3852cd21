import DossierKit
import DossierText

extension PressKit {
    /// Takes in the kit of another file.
    ///
    /// Of a fact of the film the surer reading stays, of equally sure ones the first; every claim is kept, so that
    /// the checks can report a contradiction. Lists are joined, sections follow one another.
    mutating func join(_ other: PressKit) {
        var other = other
        other.renameNotes(besides: Set(footnotes.map(\.id)))
        film.join(other.film)
        credits += other.credits
        sections += other.sections
        footnotes += other.footnotes
        contacts += other.contacts
        awards += other.awards
        quotes += other.quotes
        stills += other.stills
        timeline += other.timeline
        places += other.places
        claims += other.claims
        danglingMarks += other.danglingMarks
        unfiled += other.unfiled
        let spoken =
            [language].compactMap(\.self) + languages + [other.language].compactMap(\.self) + other.languages
        var all: [String] = []
        for language in spoken where !all.contains(language) { all.append(language) }
        language = all.first
        languages = all.count > 1 ? all : []
    }

    /// Gives notes whose names are taken another one, in the notes and at their marks.
    private mutating func renameNotes(besides taken: Set<String>) {
        var taken = taken.union(footnotes.map(\.id))
        var names: [String: String] = [:]
        let clashing = taken.intersection(footnotes.map(\.id))
        for index in footnotes.indices where clashing.contains(footnotes[index].id) {
            let old = footnotes[index].id
            var number = 2
            while taken.contains("\(old)-\(number)") { number += 1 }
            names[old] = "\(old)-\(number)"
            taken.insert("\(old)-\(number)")
            footnotes[index].id = "\(old)-\(number)"
        }
        guard !names.isEmpty else { return }
        func rename(_ passage: inout Passage) {
            for index in passage.marks.indices {
                if case .footnote(let id) = passage.marks[index].kind, let name = names[id] {
                    passage.marks[index].kind = .footnote(name)
                }
            }
        }
        for index in sections.indices {
            for place in sections[index].paragraphs.indices { rename(&sections[index].paragraphs[place]) }
            for place in sections[index].exchanges.indices {
                rename(&sections[index].exchanges[place].question)
                for answer in sections[index].exchanges[place].answer.indices {
                    rename(&sections[index].exchanges[place].answer[answer])
                }
            }
        }
    }

    /// Leaves of what two files say alike only the first.
    mutating func dropRepeats() {
        var seen: Set<String> = []
        func isNew(_ parts: String?..., from source: SourceSpan?) -> Bool {
            seen.insert(parts.map { folded($0 ?? "") }.joined(separator: "\u{1F}")).inserted
        }
        credits = credits.filter {
            isNew("credit", $0.role.rawValue, $0.name.value, $0.character?.value, from: $0.source)
        }
        // A name on the cover of one file and with its part in the cast of the next is one.
        let played = Set(credits.filter { $0.character != nil }.map { "\($0.role) \(folded($0.name.value))" })
        credits.removeAll { $0.character == nil && played.contains("\($0.role) \(folded($0.name.value))") }
        var texts: Set<String> = []
        sections = sections.filter { section in
            let text = (section.passages.map(\.text) + section.works.map(\.title.value)).map(folded).joined()
            // Short or empty parts are alike by chance.
            return text.utf8.count < 60 || texts.insert("\(section.kind) \(text)").inserted
        }
        contacts = contacts.filter { contact in
            let reached = (contact.emails + contact.phones).map(\.value).joined(separator: " ")
            return isNew(
                "contact", contact.kind.rawValue, contact.organisation?.value, contact.name?.value, reached,
                from: contact.source)
        }
        awards = awards.filter {
            isNew("award", $0.festival, $0.year.map(String.init), $0.section, $0.award, from: $0.source)
        }
        quotes = quotes.filter { isNew("quote", $0.text.text, from: $0.source) }
        timeline = timeline.filter { isNew("event", $0.date, $0.until, $0.text, from: $0.source) }
        places = places.filter { isNew("place", $0.kind.rawValue, $0.name, from: $0.source) }
    }
}

extension Film {
    fileprivate mutating func join(_ other: Film) {
        let first = title?.value
        title = surer(title, other.title)
        originalTitle = surer(originalTitle, other.originalTitle)
        for known in other.alternativeTitles
        where !alternativeTitles.contains(where: { $0.value == known.value }) {
            alternativeTitles.append(known)
        }
        alternativeTitles.removeAll { folded($0.value) == folded(title?.value ?? first ?? "") }
        year = surer(year, other.year)
        runningTime = surer(runningTime, other.runningTime)
        if countries.isEmpty { countries = other.countries }
        if languages.isEmpty { languages = other.languages }
        if genres.isEmpty { genres = other.genres }
        logline = logline ?? other.logline
        technical.aspectRatio = surer(technical.aspectRatio, other.technical.aspectRatio)
        technical.colour = surer(technical.colour, other.technical.colour)
        technical.sound = surer(technical.sound, other.technical.sound)
        technical.shootingFormat = surer(technical.shootingFormat, other.technical.shootingFormat)
        technical.screeningFormat = surer(technical.screeningFormat, other.technical.screeningFormat)
        technical.rating = surer(technical.rating, other.technical.rating)
        identifiers.isan = surer(identifiers.isan, other.identifiers.isan)
        identifiers.eidr = surer(identifiers.eidr, other.identifiers.eidr)
        identifiers.visa = surer(identifiers.visa, other.identifiers.visa)
        for date in other.releaseDates
        where !releaseDates.contains(where: { $0.date == date.date && $0.country == date.country }) {
            releaseDates.append(date)
        }
    }

    private func surer<Value>(_ own: Found<Value>?, _ other: Found<Value>?) -> Found<Value>? {
        guard let own else { return other }
        guard let other else { return own }
        return other.confidence > own.confidence ? other : own
    }
}
