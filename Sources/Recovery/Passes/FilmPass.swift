import DossierKit
import DossierText

/// Decides the facts of the film from all places that state them: the technical sheet wins over the cover, the
/// cover over running text.
struct FilmPass: Pass {
    static func run(on draft: inout Draft) {
        decideTitle(&draft)
        addOwnWork(&draft)
        draft.kit.film.year = number(.year, draft) ?? draft.kit.film.year
        draft.kit.film.runningTime = number(.runningTime, draft) ?? draft.kit.film.runningTime
        addDirector(&draft)
        addLeads(&draft)
        draft.dropPresenters()
    }

    private static func number(_ fact: Claim.Fact, _ draft: Draft) -> Found<Int>? {
        let claims = draft.kit.claims.filter { $0.fact == fact }
        guard let best = claims.max(by: { $0.origin < $1.origin }),
            let first = claims.first(where: { $0.origin == best.origin }),
            let value = Int(first.value)
        else { return nil }
        return Found(value, source: first.source, confidence: first.origin == .prose ? 0.7 : 1)
    }

    // MARK: Title

    private static func decideTitle(_ draft: inout Draft) {
        let claims = draft.kit.claims.filter { $0.fact == .title }
        if let best = claims.max(by: { rank($0.origin) < rank($1.origin) }),
            let first = claims.first(where: { $0.origin == best.origin })
        {
            draft.kit.film.title = Found(first.value, source: first.source)
        } else {
            titleFromFilmography(&draft)
        }
    }

    /// For the title, as the kit presents it: the cover first.
    private static func rank(_ origin: Claim.Origin) -> Int {
        switch origin {
        case .cover: 5
        case .sheet: 4
        case .runningHead: 3
        case .heading: 2
        case .filmography: 1
        case .prose: 0
        }
    }

    /// Without cover and sheet: the last work of the one the kit interviews, under the title that the kit's text
    /// uses. The other title of an "aka" is then the original one.
    private static func titleFromFilmography(_ draft: inout Draft) {
        let subjects = Set(
            draft.kit.sections.filter { $0.kind == .interview }.flatMap {
                $0.people.map { foldedLetters($0.value) }
            })
        let filmographies = draft.kit.sections.filter { section in
            section.kind == .filmography
                && (subjects.isEmpty || section.people.contains { subjects.contains(foldedLetters($0.value)) })
        }
        guard
            let work = filmographies.flatMap(\.works).max(by: { ($0.year?.value ?? 0) < ($1.year?.value ?? 0) })
        else { return }
        var titles = [work.title] + work.otherTitles
        if let original = work.originalTitle { titles.append(original) }
        let counts = titles.map { occurrences(of: $0.value, draft) }
        guard let best = titles.indices.max(by: { (counts[$0].count, -$0) < (counts[$1].count, -$1) }) else {
            return
        }
        let spelled = counts[best].spelling ?? titles[best]
        draft.kit.film.title = spelled
        let others = titles.indices.filter {
            $0 != best && foldedLetters(titles[$0].value) != foldedLetters(spelled.value)
        }
        if let original = work.originalTitle, foldedLetters(original.value) != foldedLetters(spelled.value) {
            draft.kit.film.originalTitle = original
        } else if let first = others.first {
            draft.kit.film.originalTitle = titles[first]
        }
        for title in titles {
            draft.kit.claims.append(
                Claim(.title, value: title.value, text: title.value, origin: .filmography, source: title.source)
            )
        }
    }

    /// How often running text uses a title, near-spellings counted too; with the spelling it uses most.
    private static func occurrences(of title: String, _ draft: Draft) -> (count: Int, spelling: Found<String>?)
    {
        let tokens = title.spacedWordCount
        var spellings: [String: (count: Int, place: Found<String>)] = [:]
        var total = 0
        let key = folded(title)
        let first = key.first
        for section in draft.kit.sections where section.kind != .filmography {
            for passage in section.passages {
                let bytes = Array(passage.text.utf8)
                var words: [Range<Int>] = []
                WordScan.words(bytes.span, 0..<bytes.count) { range, _ in words.append(range) }
                guard tokens > 0, words.count >= tokens else { continue }
                for start in 0...(words.count - tokens) {
                    let range = words[start].lowerBound..<words[start + tokens - 1].upperBound
                    guard abs(range.count - title.utf8.count) <= 2,
                        ByteClass.at(bytes, range.lowerBound, range.upperBound) == .upper
                    else { continue }
                    let text = String(decoding: bytes[range], as: UTF8.self)
                    let printed = folded(text)
                    guard printed.first == first else { continue }
                    let distance = editDistance(printed, key, limit: 1)
                    guard distance == 0 || (distance == 1 && key.utf8.count >= 6) else { continue }
                    total += 1
                    let restored = TitleText.restored(
                        text, draft.titleCase, lexicon: draft.lexicon, spellings: draft.spellings)
                    var entry = spellings[restored] ?? (0, Found(restored, source: passage.source(of: range)))
                    entry.count += 1
                    spellings[restored] = entry
                }
            }
        }
        let best = spellings.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        return (total, best?.value.place)
    }

    // MARK: What filmographies say of the film itself

    private static func addOwnWork(_ draft: inout Draft) {
        guard let title = draft.kit.film.title else { return }
        let keys = Set(
            ([title] + [draft.kit.film.originalTitle].compactMap { $0 }).map { foldedLetters($0.value) })
        for section in draft.kit.sections where section.kind == .filmography {
            for work in section.works {
                let names = [work.title] + work.otherTitles + [work.originalTitle].compactMap { $0 }
                guard names.contains(where: { keys.contains(foldedLetters($0.value)) }) else { continue }
                if let year = work.year {
                    draft.kit.claims.append(
                        Claim(
                            .year, value: String(year.value), text: String(year.value), origin: .filmography,
                            source: year.source))
                }
                if let time = work.runningTime {
                    draft.kit.claims.append(
                        Claim(
                            .runningTime, value: String(time.value), text: String(time.value),
                            origin: .filmography, source: time.source))
                }
            }
        }
    }

    // MARK: People whom the structure of the kit credits

    /// The one interviewed whose own filmography ends in this film made it.
    private static func addDirector(_ draft: inout Draft) {
        guard draft.directors.isEmpty, let title = draft.kit.film.title else { return }
        let keys = Set(
            ([title] + [draft.kit.film.originalTitle].compactMap { $0 }).map { foldedLetters($0.value) })
        let interviewed = draft.kit.sections.filter { $0.kind == .interview && $0.people.count == 1 }
            .compactMap(\.people.first)
        // Whose filmography has the film, and who has a biography, by folded letters.
        var makers = Set<String>()
        var portrayed = Set<String>()
        for section in draft.kit.sections {
            switch section.kind {
            case .filmography:
                let hasFilm = section.works.contains { work in
                    ([work.title] + work.otherTitles + [work.originalTitle].compactMap { $0 }).contains {
                        keys.contains(foldedLetters($0.value))
                    }
                }
                if hasFilm { makers.formUnion(section.people.map { foldedLetters($0.value) }) }
            case .biography where interviewed.count == 1:
                portrayed.formUnion(section.people.map { foldedLetters($0.value) })
            default: break
            }
        }
        for person in interviewed {
            let key = foldedLetters(person.value)
            guard makers.contains(key) || portrayed.contains(key) else { continue }
            draft.kit.credits.insert(Credit(.director, person, source: person.source, confidence: 0.8), at: 0)
            return
        }
    }

    /// Someone with a biography and no credit, whom the kit calls an actor or whose debut this film is, plays in it.
    private static func addLeads(_ draft: inout Draft) {
        let credited = Set(draft.kit.credits.map { foldedLetters($0.name.value) })
        let questions = questionsOfActors(draft)
        var found: [Found<String>] = []
        for section in draft.kit.sections where section.kind == .biography {
            guard let person = section.people.first, !credited.contains(foldedLetters(person.value)) else {
                continue
            }
            let isLead = section.paragraphs.contains {
                draft.lexicon.firstCue([.debut, .actor], in: FoldedText($0.text)) != nil
            }
            if isLead || questions.contains(where: { $0.holds(person.value) }) { found.append(person) }
        }
        for person in found { draft.add(Credit(.cast, person, source: person.source, confidence: 0.7)) }
    }

    /// More are not looked at.
    private static let mostQuestions = 400

    /// The questions of the interviews that speak of actors.
    private static func questionsOfActors(_ draft: Draft) -> [String] {
        let questions = draft.kit.sections.lazy.filter { $0.kind == .interview }.flatMap(\.exchanges)
            .map(\.question.text)
            .filter { draft.lexicon.firstCue(.actor, in: FoldedText($0)) != nil }
        return Array(questions.prefix(mostQuestions))
    }
}
