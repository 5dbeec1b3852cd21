public import DossierKit

extension Translation {
    /// The kit in this language: the original's facts, and the texts of the translation.
    ///
    /// A text that is missing stands in the language of the original. Labels of credits go, so that the words of the
    /// language take their place.
    public func applied(to original: PressKit) -> PressKit {
        var translated = original
        translated.language = language
        translated.languages = []
        if let title = kit.film.title, !title.value.isEmpty {
            if title.value != original.film.title?.value, original.film.originalTitle == nil {
                translated.film.originalTitle = original.film.title
            }
            translated.film.title = title
            if translated.film.originalTitle?.value == title.value { translated.film.originalTitle = nil }
        }
        if let logline = kit.film.logline, !logline.text.isEmpty { translated.film.logline = logline }
        if !kit.film.genres.isEmpty { translated.film.genres = kit.film.genres }
        for index in translated.credits.indices where translated.credits[index].role != .other {
            translated.credits[index].label = nil
        }
        for index in translated.stills.indices {
            guard let own = still(translated.stills[index].file) else { continue }
            translated.stills[index].caption = own.caption ?? translated.stills[index].caption
            translated.stills[index].alt = own.alt ?? translated.stills[index].alt
        }
        let texts = Dictionary(
            KitText.all(of: original).compactMap { text -> (Int, KitText)? in
                if case .section(let number) = text.place { (number, text) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        translated.sections = original.sections.enumerated().map { section($1, text: texts[$0], of: original) }
        let notes = Dictionary(kit.footnotes.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        for index in translated.footnotes.indices {
            if let own = notes[translated.footnotes[index].id] { translated.footnotes[index].text = own }
        }
        let known = Set(original.footnotes.map(\.id))
        translated.footnotes += kit.footnotes.filter { !known.contains($0.id) }
        return translated
    }

    private func section(_ section: Section, text: KitText?, of original: PressKit) -> Section {
        guard let text else {
            var list = section
            // What the original calls its list has a word in this language.
            if section.kind.isList || section.passages.isEmpty { list.heading = nil }
            return list
        }
        guard var own = self.section(text) else {
            var missing = section
            missing.language = section.language ?? original.language
            return missing
        }
        own.kind = section.kind
        own.people = section.people
        own.interviewers = section.interviewers
        own.works = section.works
        own.language = nil
        if own.heading?.value.isEmpty != false { own.heading = nil }
        for index in own.exchanges.indices where own.exchanges[index].speaker == nil {
            if own.exchanges.count == section.exchanges.count {
                own.exchanges[index].speaker = section.exchanges[index].speaker
            }
        }
        return own
    }
}
