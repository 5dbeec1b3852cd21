import DossierKit
import DossierText

/// A strip of facts without labels: "France, Belgium 2031 – 98 min – colour – 1.85 – 5.1".
struct FactStrip {
    private var countries: [Cell] = []
    private var year: Cell?
    private var time: (minutes: Int, cell: Cell)?
    private var ratio: (value: String, cell: Cell)?
    private var colour: (value: String, cell: Cell)?
    private var sound: Cell?
    private var screening: Cell?
    private var rating: Cell?
    private var visa: Cell?
    private var languages: [(code: String, cell: Cell)] = []
    private var genres: [Cell] = []

    /// Nil if the line is none: one fact alone may be anything, two of different kinds are a strip.
    init?(_ line: CoverLines.Line, _ draft: Draft) {
        guard line.text.split(separator: " ").count <= 40 else { return nil }
        for cell in draft.cells(line.number) {
            for part in FactStrip.parts(of: cell, "|,;·•–—\t", draft) {
                if !read(part, draft) {
                    for piece in FactStrip.parts(of: part, "/", draft) { _ = read(piece, draft) }
                }
            }
        }
        let kinds = [
            !countries.isEmpty, year != nil, time != nil, ratio != nil, colour != nil, sound != nil,
            screening != nil, visa != nil,
        ].count { $0 }
        guard kinds >= 2 else { return nil }
    }

    /// What stands between the marks, which are no marks inside a number ("1,85").
    private static func parts(of cell: Cell, _ marks: String, _ draft: Draft) -> [Cell] {
        var parts: [Cell] = []
        var start = cell.text.startIndex
        var index = start
        while index < cell.text.endIndex {
            let next = cell.text.index(after: index)
            let isNumber =
                index > cell.text.startIndex && next < cell.text.endIndex
                && cell.text[cell.text.index(before: index)].isNumber && cell.text[next].isNumber
            let isSpacedHyphen =
                cell.text[index] == "-" && marks.contains("–") && index > cell.text.startIndex
                && next < cell.text.endIndex && cell.text[next] == " "
                && cell.text[cell.text.index(before: index)] == " "
            if marks.contains(cell.text[index]) && !(isNumber && cell.text[index] == ",") || isSpacedHyphen {
                parts.append(draft.part(of: cell, start..<index).trimmed())
                start = next
            }
            index = next
        }
        parts.append(draft.part(of: cell, start..<cell.text.endIndex).trimmed())
        return parts.filter { !$0.isEmpty }
    }

    /// Takes one part; false if it says nothing known.
    private mutating func read(_ cell: Cell, _ draft: Draft) -> Bool {
        let text = cell.text
        if let minutes = Durations.minutes(text), minutes > 0 {
            if time == nil { time = (minutes, cell) }
            return true
        }
        if let value = FactStrip.ratio(text, draft) {
            if ratio == nil { ratio = (value, cell) }
            return true
        }
        let cue = draft.lexicon.cues(of: text)
        if !cue.isDisjoint(with: [.colour, .blackAndWhite, .bothColours]) {
            if colour == nil { colour = (FactStrip.colour(cue), cell) }
            return true
        }
        if FactStrip.isSound(text, cue, draft) {
            if sound == nil { sound = cell }
            return true
        }
        if text.hasPrefix("DCP") {
            if screening == nil { screening = cell }
            return true
        }
        if readCountry(cell, draft) || readVisa(cell, draft) { return true }
        if FactStrip.isRating(text), year != nil || time != nil {
            rating = rating ?? cell
            return true
        }
        if let code = draft.lexicon.language(text), !countries.isEmpty {
            if !languages.contains(where: { $0.code == code }) { languages.append((code, cell)) }
            return true
        }
        if cue.contains(.genre), !countries.isEmpty || year != nil {
            genres.append(cell)
            return true
        }
        return false
    }

    /// "France", "France 2031", "2031".
    private mutating func readCountry(_ cell: Cell, _ draft: Draft) -> Bool {
        var bare = cell
        var hasYear = false
        if let last = cell.text.split(separator: " ").last, CoverFacts.year(String(last)) != nil {
            hasYear = true
            if year == nil { year = draft.part(of: cell, last.startIndex..<last.endIndex) }
            bare = draft.part(of: cell, cell.text.startIndex..<last.startIndex).trimmed()
            if bare.isEmpty { return true }
        }
        let isOpening = time == nil && (year == nil || hasYear)
        if draft.lexicon.country(bare.text) != nil
            || isOpening && Countries.code(forAbbreviation: bare.text) != nil
        {
            countries.append(bare)
            return true
        }
        return hasYear
    }

    private mutating func readVisa(_ cell: Cell, _ draft: Draft) -> Bool {
        guard let digit = cell.text.firstIndex(where: \.isNumber) else { return false }
        let label = cell.text[..<digit]
        guard draft.lexicon.field(String(label)) == .visa,
            cell.text[digit...].allSatisfy({ $0.isNumber || $0 == " " || $0 == "." || $0 == "\u{A0}" })
        else { return false }
        visa = visa ?? draft.part(of: cell, digit..<cell.text.endIndex)
        return true
    }

    // MARK: Forms

    /// "1.85", "1,85:1", "2.39 : 1", "Scope".
    static func ratio(_ text: String, _ draft: Draft) -> String? {
        if draft.lexicon.isCue(text, .scope) { return "2.39" }
        var digits = text.filter { $0 != " " && $0 != "\u{A0}" }
        if digits.hasSuffix(":1") || digits.hasSuffix("/1") { digits.removeLast(2) }
        if digits.hasPrefix("1:") { digits.removeFirst(2) }
        digits = String(digits.map { $0 == "," ? "." : $0 })
        guard digits.utf8.count >= 3, digits.utf8.count <= 4, let value = Double(digits), value >= 1.1,
            value <= 2.8, digits.contains(".")
        else { return nil }
        // "2.0" is a sound; ratios have two figures, but for those that are written with one everywhere.
        return digits.utf8.count == 4 ? digits : nil
    }

    private static func colour(_ cue: Cue) -> String {
        if cue.contains(.bothColours) { return "both" }
        return cue.contains(.blackAndWhite) ? "black-and-white" : "colour"
    }

    private static func isSound(_ text: String, _ cue: Cue, _ draft: Draft) -> Bool {
        if cue.contains(.sound) { return true }
        let tokens = text.split(separator: " ")
        guard tokens.count <= 4, let first = tokens.first else { return false }
        return draft.lexicon.isCue(String(first), .sound)
            || tokens.count > 1
                && ["5.1", "7.1"].contains(String(tokens[tokens.count - 1]))
    }

    /// Ratings whose form tells them: "PG-13", "12A", "16+", "FSK 12".
    static func isRating(_ text: String) -> Bool {
        if ["PG", "PG-13", "NC-17", "12A", "TV-MA", "TV-14"].contains(text) { return true }
        if text.hasPrefix("FSK") { return text.utf8.count <= 10 }
        guard text.hasSuffix("+"), let age = Int(text.dropLast()) else { return false }
        return age <= 21
    }

    // MARK: What it adds

    func add(to draft: inout Draft) {
        if let year { CoverFacts.claim(.year, year.text, year, &draft) }
        if let time { CoverFacts.claim(.runningTime, String(time.minutes), time.cell, &draft) }
        if draft.cover.countries.isEmpty {
            for country in countries { CoverFacts.addCountry(country.text, country, &draft) }
        }
        func found(_ cell: Cell?, _ value: String? = nil) -> Found<String>? {
            cell.map { draft.found($0, as: value, confidence: 0.9) }
        }
        var film = draft.cover
        film.technical.aspectRatio = film.technical.aspectRatio ?? found(ratio?.cell, ratio?.value)
        film.technical.colour = film.technical.colour ?? found(colour?.cell, colour?.value)
        film.technical.sound = film.technical.sound ?? found(sound)
        film.technical.screeningFormat = film.technical.screeningFormat ?? found(screening)
        film.technical.rating = film.technical.rating ?? found(rating)
        film.identifiers.visa = film.identifiers.visa ?? found(visa)
        if film.languages.isEmpty {
            film.languages = languages.map { draft.found($0.cell, as: $0.code, confidence: 0.9) }
        }
        if film.genres.isEmpty {
            film.genres = genres.map { draft.found($0, as: $0.text.lowercased(), confidence: 0.9) }
        }
        draft.cover = film
    }
}
