import DossierKit
import DossierManuscript
import DossierText

/// Biographies, one section a person, and the filmographies that stand below them without a heading.
struct BiographyPass: Pass {
    static func run(on draft: inout Draft) {
        let setsParts = setsParts(draft)
        for index in draft.zones.indices {
            let zone = draft.zones[index]
            guard zone.kind == .biography || zone.kind == .biographies else { continue }
            draft.sections[index] += sections(zone, setsParts: setsParts, draft)
        }
    }

    /// Several lives have a line below the name that says what the person does or plays.
    private static func setsParts(_ draft: Draft) -> Bool {
        let composer = Composer(draft: draft)
        return draft.zones.count { zone in
            guard zone.kind == .biography,
                let line = zone.body.first(where: { draft.lines[$0].use == .text }),
                draft.lines[line].words <= 5, let first = composer.passage([line]), isAside(first)
            else { return false }
            return draft.isOccupation(first.text) || isPart(first, of: draft.section(zone, .biography), draft)
        } >= 2
    }

    private static func isAside(_ paragraph: Passage) -> Bool {
        paragraph.text.last.map { $0.isLetter || "”»\"".contains($0) } ?? false
    }

    private static func sections(_ zone: Zone, setsParts: Bool, _ draft: Draft) -> [Section] {
        let reader = FilmographyLines(draft: draft)
        let composer = Composer(draft: draft)
        let runIn = RunInWorks(draft: draft)
        // A rule of typed signs is no paragraph.
        let link = zone.kind == .biography ? CastHeads.linkLine(zone, draft) : nil
        let body = zone.body.filter { $0 != link }
        let whole = composer.paragraphs(body).filter { $0.text.hasLetter || $0.text.hasNumber }
        var (prose, works) = (body, [Int]())
        if !whole.contains(where: { runIn.read($0) != nil }) { (prose, works) = split(prose, reader, draft) }
        let paragraphs = works.isEmpty ? whole : composer.paragraphs(prose)
        var result: [Section] = []
        if zone.kind == .biography {
            var section = draft.section(zone, .biography)
            section.paragraphs = paragraphs
            // Below the name stands what the person does.
            if paragraphs.count >= 2, paragraphs[0].text.spacedWordCount <= 5,
                draft.isOccupation(paragraphs[0].text) || isPart(paragraphs[0], of: section, draft)
                    || setsParts && isAside(paragraphs[0])
            {
                section.paragraphs.removeFirst()
            }
            if section.people.isEmpty, let person = person(of: section, draft) { section.people = [person] }
            result.append(section)
        } else {
            result = runInBiographies(zone, paragraphs, draft)
        }
        result = result.flatMap { parted($0, runIn, zone) }
        result.removeAll { $0.paragraphs.isEmpty && $0.works.isEmpty }
        if !works.isEmpty {
            var filmography = Section(.filmography)
            if let label = worksLabel(prose, works, draft), let last = result.indices.last,
                result[last].paragraphs.last?.text == label.text
            {
                result[last].paragraphs.removeLast()
                filmography.heading = Found(label.text, source: label.source)
            }
            filmography.people = result.last?.people ?? draft.section(zone, .biography).people
            filmography.works = reader.works(works, isListed: true)
            filmography.confidence = zone.confidence
            if let first = works.first, let last = works.last {
                let start = draft.lines[first].content.lowerBound
                filmography.source = draft.paper.span(start..<draft.lines[last].content.upperBound, line: first)
            }
            if !filmography.works.isEmpty { result.append(filmography) }
        }
        return result
    }

    /// The part that the person plays, as the list of the cast has it or as a line of its own without a stop.
    private static func isPart(_ paragraph: Passage, of section: Section, _ draft: Draft) -> Bool {
        guard let person = section.people.first, let last = paragraph.text.last, last.isLetter || last == "”"
        else { return false }
        return draft.kit.credits.contains {
            guard let part = $0.character, foldedLetters($0.name.value) == foldedLetters(person.value) else {
                return false
            }
            let (own, listed) = (foldedLetters(paragraph.text), foldedLetters(part.value))
            return own == listed || own.utf8.count >= 4 && (listed.holds(own) || own.holds(listed))
        }
    }

    /// A biography, and the filmography that stands in it as a paragraph.
    private static func parted(_ section: Section, _ runIn: RunInWorks, _ zone: Zone) -> [Section] {
        var biography = section
        biography.paragraphs = []
        var filmographies: [Section] = []
        for paragraph in section.paragraphs {
            guard let (label, works) = runIn.read(paragraph) else {
                biography.paragraphs.append(paragraph)
                continue
            }
            var filmography = Section(.filmography, heading: label)
            filmography.people = section.people
            filmography.works = works
            filmography.source = paragraph.source
            filmography.confidence = zone.confidence
            filmographies.append(filmography)
        }
        return [biography] + filmographies
    }

    /// The lines of prose, and those of a list of works: two and more works in a row.
    private static func split(
        _ lines: [Int], _ reader: FilmographyLines, _ draft: Draft
    ) -> (prose: [Int], works: [Int]) {
        let works = lines.filter { reader.isWork($0) }
        guard works.count >= 2, let first = works.first, let last = works.last else { return (lines, []) }
        let between = lines.filter { $0 > first && $0 < last && draft.lines[$0].use == .text }
        guard works.count * 2 >= between.count else { return (lines, []) }
        // The kind of the works below it is part of the list.
        var start = first
        if let above = textLine(lines, before: first, draft),
            reader.subheading(draft.cell(line: above).text) != nil
        {
            start = above
        }
        var end = last
        while end + 1 < draft.lines.count, lines.contains(end + 1), draft.lines[end + 1].use == .text,
            draft.lines[end + 1].words < 9
        {
            end += 1
        }
        return (lines.filter { $0 < start || $0 > end }, lines.filter { $0 >= start && $0 <= end })
    }

    /// The few words directly above a list of works that are no sentence: "Selected parts".
    private static func worksLabel(_ prose: [Int], _ works: [Int], _ draft: Draft) -> Passage? {
        guard let first = works.first, let line = textLine(prose, before: first, draft),
            draft.lines[line].words <= 4, draft.lines[line].traits.contains(.startsUpper),
            draft.lines[line].traits.isDisjoint(with: [.endsSentence, .endsComma, .digits, .cells]),
            let above = textLine(prose, before: line, draft),
            draft.lines[above].traits.contains(.endsSentence)
        else { return nil }
        return Composer(draft: draft).passage([line])
    }

    private static func textLine(_ lines: [Int], before line: Int, _ draft: Draft) -> Int? {
        lines.last { $0 < line && draft.lines[$0].use == .text }
    }

    /// Below a common heading each biography begins with its person's name, in capitals or bold.
    private static func runInBiographies(_ zone: Zone, _ paragraphs: [Passage], _ draft: Draft) -> [Section] {
        var result: [Section] = []
        for paragraph in paragraphs {
            if let name = openingName(paragraph.text, draft) ?? setName(opening: paragraph, draft) {
                var section = Section(.biography)
                section.people = [
                    Found(
                        draft.people.spelling(of: name) ?? NameText.restored(name),
                        source: paragraph.source(of: 0..<name.utf8.count))
                ]
                section.heading = Found(
                    NameText.restored(name), source: paragraph.source(of: 0..<name.utf8.count))
                section.paragraphs = [paragraph]
                section.source = paragraph.source
                section.confidence = 0.9
                result.append(section)
            } else if let last = result.indices.last {
                result[last].paragraphs.append(paragraph)
            } else {
                var section = draft.section(zone, .biography)
                section.paragraphs = [paragraph]
                result.append(section)
            }
        }
        return result
    }

    /// The name in capitals that a paragraph begins with.
    static func openingName(_ text: String, _ draft: Draft) -> String? {
        let tokens = text.spacedWords.prefix(5).map(String.init)
        for count in stride(from: min(4, tokens.count), through: 2, by: -1) {
            let bare = tokens.prefix(count).joined(separator: " ")
            let name = NameText.head(of: bare + " ").trimmingComma
            guard name.spacedWordCount == count else { continue }
            if TitleText.isCapitals(name), draft.canBePerson(name) || draft.people.contains(name) {
                return name
            }
        }
        return nil
    }
}

extension String {
    var trimmingComma: String {
        var text = self
        while let last = text.last, last == "," || last == " " { text.removeLast() }
        return text
    }
}
