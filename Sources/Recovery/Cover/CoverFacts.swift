import DossierKit
import DossierManuscript
import DossierText

/// The facts of the film in one line of the cover: a strip ("France, Belgium 2031, 98 min"), a labelled fact, the
/// day of the release.
enum CoverFacts {
    static func read(_ line: CoverLines.Line, _ draft: inout Draft) {
        release(line, &draft)
        if !labelled(line, &draft) { strip(line, &draft) }
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
        guard !draft.kit.film.releaseDates.contains(where: { $0.date == iso && $0.country == country }) else {
            return
        }
        draft.kit.film.releaseDates.append(
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
            if draft.kit.film.originalTitle == nil {
                draft.kit.film.originalTitle = CoverPass.restored(value, draft)
            }
        case .internationalTitle, .alternativeTitle:
            draft.kit.film.alternativeTitles.append(CoverPass.restored(value, draft))
        case .runningTime:
            if let time = Durations.first(in: value.text) {
                claim(.runningTime, String(time.minutes), value, &draft)
            }
        case .year:
            if let year = year(value.text) { claim(.year, String(year), value, &draft) }
        case .country:
            countries(value.text.split(whereSeparator: { ",/–|".contains($0) }).map(String.init), value, &draft)
        default: break
        }
        return true
    }

    // MARK: Strips

    private static func strip(_ line: CoverLines.Line, _ draft: inout Draft) {
        guard line.text.split(separator: " ").count <= 40 else { return }
        var names: [String] = []
        var year: Int?
        var minutes: Int?
        for token in tokens(line.text) {
            if minutes == nil, let time = Durations.minutes(token), time > 0 {
                minutes = time
                continue
            }
            var bare = token
            if let last = token.split(separator: " ").last, let found = self.year(String(last)) {
                if year == nil { year = found }
                bare = String(token.dropLast(last.count))
                while bare.last == " " { bare.removeLast() }
            }
            if bare.isEmpty { continue }
            let isOpening = year == nil && minutes == nil
            if draft.lexicon.country(bare) != nil || isOpening && Countries.code(forAbbreviation: bare) != nil {
                names.append(bare)
            }
        }
        // One fact alone may be anything; two of different kinds are a strip.
        let kinds = (names.isEmpty ? 0 : 1) + (year == nil ? 0 : 1) + (minutes == nil ? 0 : 1)
        guard kinds >= 2 else { return }
        if let year { claim(.year, String(year), line.cell, &draft) }
        if let minutes { claim(.runningTime, String(minutes), line.cell, &draft) }
        countries(names, line.cell, &draft)
    }

    /// The parts of a strip between commas, bars, dashes, bullets and slashes.
    private static func tokens(_ text: String) -> [String] {
        text.replacing(" - ", with: "|").split(whereSeparator: { "|,;/·•–—\t".contains($0) }).map {
            var part = $0
            while part.first == " " || part.first == "\u{A0}" { part = part.dropFirst() }
            while part.last == " " || part.last == "\u{A0}" { part = part.dropLast() }
            return String(part)
        }.filter { !$0.isEmpty }
    }

    private static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let year = Int(text),
            (1888...2100).contains(year)
        else { return nil }
        return year
    }

    private static func countries(_ names: [String], _ cell: Cell, _ draft: inout Draft) {
        guard draft.kit.film.countries.isEmpty else { return }
        for name in names {
            var name = name[...]
            while name.first == " " { name = name.dropFirst() }
            while name.last == " " { name = name.dropLast() }
            guard
                let code = draft.lexicon.country(String(name))
                    ?? Countries.code(forAbbreviation: String(name)),
                !draft.kit.film.countries.contains(where: { $0.value == code })
            else { continue }
            draft.kit.film.countries.append(draft.found(cell, as: code))
            draft.kit.claims.append(
                Claim(
                    .country, value: code, text: String(name), origin: .cover, source: draft.found(cell).source)
            )
        }
    }

    private static func claim(_ fact: Claim.Fact, _ value: String, _ cell: Cell, _ draft: inout Draft) {
        draft.kit.claims.append(
            Claim(fact, value: value, text: cell.text, origin: .cover, source: draft.found(cell).source))
    }
}
