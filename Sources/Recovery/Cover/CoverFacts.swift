import DossierKit
import DossierManuscript
import DossierText

/// The facts of the film in one line of the cover: a strip, a labelled fact, the languages, the day of the release.
enum CoverFacts {
    static func read(_ line: CoverLines.Line, _ draft: inout Draft) {
        release(line, &draft)
        if labelled(line, &draft) || rating(line, &draft) || languages(line, &draft) { return }
        FactStrip(line, draft)?.add(to: &draft)
    }

    // MARK: Release

    private static func release(_ line: CoverLines.Line, _ draft: inout Draft) {
        guard draft.lexicon.firstCue([.inCinemas], in: FoldedText(line.text)) != nil,
            let date = writtenDates(in: line.text).first(where: { $0.year != nil && !$0.isAmbiguous }),
            let day = date.calendarDay, day.exists
        else { return }
        var country: String?
        for word in words(of: line.text) where word.text.first?.isUppercase == true && country == nil {
            guard !date.range.contains(word.range.lowerBound) else { continue }
            country = draft.lexicon.country(String(word.text))
        }
        let iso = padded(day.year, 4) + "-" + padded(day.month, 2) + "-" + padded(day.day, 2)
        guard !draft.cover.releaseDates.contains(where: { $0.date == iso && $0.country == country }) else {
            return
        }
        draft.cover.releaseDates.append(
            ReleaseDate(date: iso, country: country, source: draft.found(line.cell).source))
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    // MARK: Labels

    private static func labelled(_ line: CoverLines.Line, _ draft: inout Draft) -> Bool {
        let cell = line.cell
        guard let colon = cell.text.firstIndex(of: ":") else { return false }
        let label = String(cell.text[..<colon])
        guard let field = draft.lexicon.field(label) else { return false }
        let value = draft.part(of: cell, cell.text.index(after: colon)..<cell.text.endIndex)
            .trimmed(" \u{A0}“”\"«»„")
        guard !value.isEmpty else { return true }
        switch field {
        case .originalTitle:
            if draft.cover.originalTitle == nil { draft.cover.originalTitle = title(value, draft) }
        case .internationalTitle, .alternativeTitle:
            draft.cover.alternativeTitles.append(title(value, draft))
        case .runningTime:
            if let time = Durations.first(in: value.text) {
                claim(.runningTime, String(time.minutes), value, &draft)
            }
        case .year:
            if let year = year(value.text) { claim(.year, String(year), value, &draft) }
        case .country:
            let names = value.text.split(whereSeparator: { ",/–|;".contains($0) })
            for name in names.map(String.init) { addCountry(name, value, &draft) }
        case .rating:
            if draft.cover.technical.rating == nil { draft.cover.technical.rating = draft.found(value) }
        default: break
        }
        return true
    }

    private static func title(_ cell: Cell, _ draft: Draft) -> Found<String> {
        let style = LanguageGuess().language(of: cell.text).map(Lexicon.titleCase) ?? draft.titleCase
        return draft.found(
            cell,
            as: TitleText.restored(cell.text, style, lexicon: draft.lexicon, spellings: draft.spellings))
    }

    /// "Rated PG-13 for strong language".
    private static func rating(_ line: CoverLines.Line, _ draft: inout Draft) -> Bool {
        let tokens = line.cell.text.split(separator: " ")
        guard tokens.count >= 2, draft.lexicon.field(String(tokens[0])) == .rating else { return false }
        let cell = draft.part(of: line.cell, tokens[1].startIndex..<tokens[1].endIndex).trimmed(" ,;.")
        guard FactStrip.isRating(cell.text) || cell.text == "R" || cell.text == "G" else { return false }
        if draft.cover.technical.rating == nil { draft.cover.technical.rating = draft.found(cell) }
        return true
    }

    // MARK: Languages

    /// "In English and Irish, with English subtitles": languages and small words, nothing else.
    private static func languages(_ line: CoverLines.Line, _ draft: inout Draft) -> Bool {
        let all = words(of: line.cell.text)
        guard all.count >= 2, all.count <= 14, draft.lexicon.language(String(all[0].text)) == nil,
            draft.lexicon.isCue(String(all[0].text), [.functionWord, .from, .inCinemas]),
            !draft.lexicon.isCue(String(all[0].text), .coverWith)
        else { return false }
        var codes: [String] = []
        for word in all.dropFirst() {
            let text = String(word.text)
            if let code = draft.lexicon.language(text) {
                if !codes.contains(code) { codes.append(code) }
            } else if draft.lexicon.isCue(text, [.coverWith, .subtitles]) {
                break
            } else if !draft.lexicon.isCue(text, [.conjunction, .functionWord]) {
                return false
            }
        }
        guard !codes.isEmpty else { return false }
        if draft.cover.languages.isEmpty {
            draft.cover.languages = codes.map { draft.found(line.cell, as: $0) }
        }
        return true
    }

    // MARK: What is found

    static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let year = Int(text),
            (1888...2100).contains(year)
        else { return nil }
        return year
    }

    static func addCountry(_ name: String, _ cell: Cell, _ draft: inout Draft) {
        let name = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        guard let code = draft.lexicon.country(name) ?? Countries.code(forAbbreviation: name),
            !draft.cover.countries.contains(where: { $0.value == code })
        else { return }
        draft.cover.countries.append(draft.found(cell, as: code))
        draft.kit.claims.append(
            Claim(.country, value: code, text: name, origin: .cover, source: draft.found(cell).source))
    }

    static func claim(_ fact: Claim.Fact, _ value: String, _ cell: Cell, _ draft: inout Draft) {
        draft.kit.claims.append(
            Claim(fact, value: value, text: cell.text, origin: .cover, source: draft.found(cell).source))
    }
}
