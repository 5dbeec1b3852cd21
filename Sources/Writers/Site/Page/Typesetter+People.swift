import DossierKit
import DossierText

/// One person's biographies and filmographies, under one name.
private struct Sheet {
    var name: String
    var key: String
    var sections: [Section] = []
}

extension Typesetter {
    /// All biographies and filmographies, by person, in the order in which the kit first speaks of each.
    mutating func people() -> Part? {
        var sheets: [Sheet] = []
        for section in kit.sections where Part.Place(section.kind) == .people {
            guard section.passages.contains(where: { !$0.text.isEmpty }) || !section.works.isEmpty else {
                continue
            }
            let names = section.people.map(\.value)
            let name = names.isEmpty ? section.heading?.value ?? words[section.kind] : words.list(names)
            let key = foldedLetters(name)
            if let at = sheets.firstIndex(where: { $0.key == key }) {
                sheets[at].sections.append(section)
            } else {
                sheets.append(Sheet(name: name, key: key, sections: [section]))
            }
        }
        guard !sheets.isEmpty else { return nil }
        let names = sheets.count
        let heading = heading(
            "people", nil, { $0[.people] }, amount: names > 1 ? words.count(names, .names) : nil)
        let views = sheets.map { sheet in person(sheet) }
        return part(.people, "people", heading, ["people": .list(views)])
    }

    private mutating func person(_ sheet: Sheet) -> View {
        let id = anchors.take("person-" + slug(sheet.name, words: 6))
        for section in sheet.sections where section.people.count == 1 { addresses.people[sheet.key] = id }
        let texts = sheet.sections.map { section in
            let language = foreign(section.language)
            tell(section.paragraphs, at: id)
            return View([
                "sheetHeading": section.kind == .filmography ? .text(filmographyHeading(section, sheet)) : nil,
                "eyebrow": eyebrow(section, sheet), "lang": .some(language),
                "direction": language.map { .text(isRightToLeft($0) ? "rtl" : "ltr") },
                "prose": prose(section.paragraphs), "works": works(section),
            ])
        }
        return View([
            "personID": .text(id), "personName": .text(sheet.name), "jobs": jobs(of: sheet.name),
            "sheets": .list(texts),
        ])
    }

    /// What the person did on the film, from the credits.
    private func jobs(of name: String) -> View? {
        let key = foldedLetters(name)
        var jobs: [String] = []
        for credit in kit.credits where foldedLetters(credit.name.value) == key {
            let job =
                credit.role == .cast || credit.role == .participant
                ? credit.character?.value ?? words[.cast]
                : CreditRows.printed(credit, words) ?? words[credit.role]
            if !jobs.contains(job) { jobs.append(job) }
        }
        return jobs.isEmpty ? nil : .text(jobs.joined(separator: ", "))
    }

    private func filmographyHeading(_ section: Section, _ sheet: Sheet) -> String {
        let own = section.heading?.value ?? ""
        let fallback = foreign(section.language).map(InterfaceWords.for) ?? words
        return own.isEmpty || foldedLetters(own) == sheet.key ? fallback[.filmography] : own
    }

    /// The kit's heading over a biography, where it says more than the name.
    private func eyebrow(_ section: Section, _ sheet: Sheet) -> View? {
        guard section.kind == .biography, let own = section.heading?.value else { return nil }
        let folded = foldedLetters(own)
        return folded.contains(sheet.key) || folded.isEmpty ? nil : .text(own)
    }

    /// The entries of a filmography, on a rail: the more years between two, the longer it is.
    func works(_ section: Section) -> View? {
        let own = [kit.film.title, kit.film.originalTitle].compactMap { $0.map { foldedLetters($0.value) } }
        let next = section.works.dropFirst().map(\.year?.value) + [nil]
        return .rows(
            zip(section.works, next).map { work, nextYear in
                var classes: [String] = []
                if own.contains(foldedLetters(work.title.value)) { classes.append("this") }
                if let year = work.year?.value, let nextYear, abs(year - nextYear) > 1 {
                    classes.append("gap-\(min(abs(year - nextYear) - 1, 5))")
                }
                var details: [String] = []
                if let kind = work.kind { details.append(words[kind]) }
                if let minutes = work.runningTime?.value {
                    details.append(words.filled(.minutes, String(minutes)))
                }
                if let note = work.note, !note.isEmpty { details.append(note) }
                let others = [work.originalTitle?.value].compactMap { $0 } + work.otherTitles.map(\.value)
                return View([
                    "class": .some(classes.joined(separator: " ")),
                    "workYear": work.year.map { .number($0.value) }, "workTitle": .text(work.title.value),
                    "otherTitles": .some(others.joined(separator: ", ")),
                    "details": .some(details.joined(separator: ", ")),
                ])
            })
    }
}
