import DossierKit
import DossierManuscript
import DossierText

/// What the technical sheet says so far: the first value of each fact stays.
struct SheetFacts {
    let draft: Draft
    private let values: FactValues
    private(set) var film = Film()
    private(set) var claims: [Claim] = []
    /// Lines that hold labelled facts and nothing else.
    var lines: Set<Int> = []

    init(_ draft: Draft) {
        self.draft = draft
        values = FactValues(lexicon: draft.lexicon)
    }

    /// Takes a row up; false if its value is none of what the label names.
    ///
    /// - Parameter isSheet: the row stands in a technical sheet, where a label may mean nothing else.
    mutating func take(_ row: SheetRow, origin: Claim.Origin, isSheet: Bool) -> Bool {
        guard !row.value.isEmpty, !isPlaceholder(row.value.text) else { return false }
        for field in row.fields where take(field, row, origin, isSheet) { return true }
        return false
    }

    /// Facts of picture, sound and copy are often given together.
    static func mayShare(_ fields: [Field]) -> Bool {
        fields.allSatisfy {
            switch $0 {
            case .aspectRatio, .colour, .sound, .shootingFormat, .screeningFormat: true
            default: false
            }
        }
    }

    private func isPlaceholder(_ text: String) -> Bool {
        draft.lexicon.isCue(text, .placeholder) || text.hasPrefix("[") && text.hasSuffix("]")
            || !text.contains { $0.isLetter || $0.isNumber }
    }

    private mutating func take(
        _ field: Field, _ row: SheetRow, _ origin: Claim.Origin, _ isSheet: Bool
    ) -> Bool {
        let cell = row.value
        switch field {
        case .title, .originalTitle, .internationalTitle, .alternativeTitle:
            return row.isParted && takeTitle(field, cell, origin)
        case .year:
            guard let year = values.year(cell.text), row.isParted || cell.text.utf8.count == 4 else {
                return false
            }
            claim(.year, String(year), part(cell, String(year)), origin)
            return true
        case .country: return takeCountries(cell, origin, row.isParted)
        case .language: return takeLanguages(cell, origin, row.isParted)
        case .runningTime:
            guard let time = values.runningTime(cell.text, isLabelled: row.isParted) else { return false }
            claim(.runningTime, String(time.minutes), part(cell, time.range), origin)
            return true
        case .genre:
            guard row.isParted, cell.text.spacedWordCount <= 12 else { return false }
            return takeGenres(firstHalf(row))
        case .aspectRatio:
            guard let ratio = values.ratio(cell.text), cell.text.spacedWordCount <= 8 else {
                return false
            }
            put(ratio, cell, \.technical.aspectRatio)
            claim(.aspectRatio, ratio, cell, origin)
            return true
        case .colour:
            guard let colour = values.colour(cell.text), cell.text.spacedWordCount <= 10 else {
                return false
            }
            put(colour, cell, \.technical.colour)
            claim(.colour, colour, cell, origin)
            return true
        case .sound:
            guard values.isSound(cell.text), cell.text.spacedWordCount <= 10 else { return false }
            let half = soundAlone(firstHalf(row))
            put(half.text, half, \.technical.sound)
            claim(.sound, half.text, half, origin)
            return true
        default: return takeRest(field, row, isSheet)
        }
    }

    private mutating func takeRest(_ field: Field, _ row: SheetRow, _ isSheet: Bool) -> Bool {
        let cell = row.value
        switch field {
        case .shootingFormat:
            guard isFormat(cell.text) else { return false }
            let half = firstHalf(row)
            put(half.text, half, \.technical.shootingFormat)
        case .screeningFormat:
            guard isFormat(cell.text) else { return false }
            let half = firstHalf(row)
            put(half.text, half, \.technical.screeningFormat)
        case .rating:
            let short = values.rating(cell.text)
            guard short != nil || row.isParted && isSheet && cell.text.spacedWordCount <= 10 else {
                return false
            }
            put(short ?? cell.text, cell, \.technical.rating)
        case .isan:
            guard let isan = FactValues.isan(cell.text) else { return false }
            put(isan.value, part(cell, isan.range), \.identifiers.isan)
        case .eidr:
            guard let eidr = FactValues.eidr(cell.text) else { return false }
            put(eidr.value, part(cell, eidr.range), \.identifiers.eidr)
        case .visa:
            guard let visa = FactValues.visa(cell.text) else { return false }
            put(visa.value, part(cell, visa.range), \.identifiers.visa)
        case .releaseDate: return takeReleases(cell)
        case .logline:
            guard row.isParted, film.logline == nil, cell.text.spacedWordCount >= 5 else {
                return false
            }
            film.logline = Composer(draft: draft).passage(cell.range, line: cell.line)
        default: return false
        }
        return true
    }

    /// "Dolby 5.1, spoken in Basque" without what is no sound.
    private func soundAlone(_ whole: Cell) -> Cell {
        let cell = whole.text.last == "." ? whole.trimmed(" .") : whole
        guard let comma = cell.text.place(of: ", ") else { return cell }
        let tail = String(cell.text[comma.upperBound...])
        let head = draft.part(of: cell, cell.text.startIndex..<comma.lowerBound)
        return values.isSound(head.text) && !values.isSound(tail) && tail.first?.isLowercase == true
            ? head : cell
    }

    private func isFormat(_ text: String) -> Bool {
        guard text.spacedWordCount <= 12 else { return false }
        return FactValues.isGauge(text) || FactValues.isCamera(text) || FactValues.isScreening(text)
    }

    // MARK: Titles

    private mutating func takeTitle(_ field: Field, _ cell: Cell, _ origin: Claim.Origin) -> Bool {
        let bare = cell.trimmed(" \u{A0}“”„\"«»‹›‘’")
        guard !bare.isEmpty, bare.text.spacedWordCount <= 14,
            bare.text.hasLetter, bare.text.last != ":"
        else { return false }
        let value = draft.found(
            bare,
            as: TitleText.restored(
                bare.text, draft.titleCase, lexicon: draft.lexicon, spellings: draft.spellings))
        switch field {
        case .title:
            if film.title == nil { film.title = value }
            claim(.title, value.value, bare, origin)
        case .originalTitle:
            if film.originalTitle == nil { film.originalTitle = value }
            claim(.originalTitle, value.value, bare, origin)
        default:
            if !film.alternativeTitles.contains(where: { $0.value == value.value }) {
                film.alternativeTitles.append(value)
            }
        }
        return true
    }

    // MARK: Lists

    private mutating func takeCountries(_ cell: Cell, _ origin: Claim.Origin, _ isParted: Bool) -> Bool {
        let items = values.countries(cell.text)
        guard !items.isEmpty, isParted || items.count == values.parts(cell.text).count else { return false }
        let isFirst = film.countries.isEmpty
        for item in items {
            let place = part(cell, item.range)
            if isFirst { film.countries.append(draft.found(place, as: item.value)) }
            claim(.country, item.value, place, origin)
        }
        return true
    }

    private mutating func takeLanguages(_ cell: Cell, _ origin: Claim.Origin, _ isParted: Bool) -> Bool {
        let items = values.languages(cell.text)
        guard !items.isEmpty, isParted || items.count == values.parts(cell.text).count else { return false }
        let isFirst = film.languages.isEmpty
        for item in items {
            let place = part(cell, item.range)
            if isFirst { film.languages.append(draft.found(place, as: item.value)) }
            claim(.language, item.value, place, origin)
        }
        return true
    }

    private mutating func takeGenres(_ cell: Cell) -> Bool {
        let items = values.genres(cell.text)
        guard !items.isEmpty else { return false }
        if film.genres.isEmpty {
            film.genres = items.map { draft.found(part(cell, $0.range), as: $0.value) }
        }
        return true
    }

    private mutating func takeReleases(_ cell: Cell) -> Bool {
        let found = values.releases(cell.text)
        // "Premiere i Danmark", "Dansk premiere": the label says where.
        let start = draft.lines[cell.line].content.lowerBound
        let label = draft.paper.string(start..<max(start, cell.range.lowerBound))
        let country = label.utf8.count <= 60 ? values.place(label) : nil
        for release in found {
            addRelease(release.date, release.country ?? country, part(cell, release.range))
        }
        return !found.isEmpty
    }

    mutating func addRelease(_ date: String, _ country: String?, _ cell: Cell) {
        guard !film.releaseDates.contains(where: { $0.date == date && $0.country == country }),
            film.releaseDates.count < 200,
            country != nil || !film.releaseDates.contains(where: { $0.date == date })
        else { return }
        film.releaseDates.removeAll { $0.date == date && $0.country == nil }
        film.releaseDates.append(ReleaseDate(date: date, country: country, source: draft.found(cell).source))
    }

    // MARK: Strips

    /// Takes up a fact that shows by its form alone what it is.
    mutating func take(_ fact: StripFact, origin: Claim.Origin) {
        let cell = fact.cell
        switch fact.kind {
        case .country:
            if film.countries.allSatisfy({ $0.value != fact.value }) {
                film.countries.append(draft.found(cell, as: fact.value))
            }
            claim(.country, fact.value, cell, origin)
        case .language:
            if film.languages.allSatisfy({ $0.value != fact.value }) {
                film.languages.append(draft.found(cell, as: fact.value))
            }
            claim(.language, fact.value, cell, origin)
        case .year: claim(.year, fact.value, cell, origin)
        case .runningTime: claim(.runningTime, fact.value, cell, origin)
        case .genre:
            if film.genres.allSatisfy({ $0.value != fact.value }) {
                film.genres.append(draft.found(cell, as: fact.value))
            }
        case .aspectRatio:
            put(fact.value, cell, \.technical.aspectRatio)
            claim(.aspectRatio, fact.value, cell, origin)
        case .colour:
            put(fact.value, cell, \.technical.colour)
            claim(.colour, fact.value, cell, origin)
        case .sound:
            let alone = fact.value == cell.text ? soundAlone(cell) : cell
            let value = fact.value == cell.text ? alone.text : fact.value
            put(value, alone, \.technical.sound)
            claim(.sound, value, alone, origin)
        case .shootingFormat: put(fact.value, cell, \.technical.shootingFormat)
        case .screeningFormat: put(fact.value, cell, \.technical.screeningFormat)
        case .rating: put(fact.value, cell, \.technical.rating)
        case .isan: put(fact.value, cell, \.identifiers.isan)
        case .eidr: put(fact.value, cell, \.identifiers.eidr)
        case .visa: put(fact.value, cell, \.identifiers.visa)
        default: break
        }
    }

    // MARK: Parts

    private mutating func put(_ value: String, _ cell: Cell, _ path: WritableKeyPath<Film, Found<String>?>) {
        if film[keyPath: path] == nil { film[keyPath: path] = draft.found(cell, as: value) }
    }

    mutating func claim(_ fact: Claim.Fact, _ value: String, _ cell: Cell, _ origin: Claim.Origin) {
        let source = draft.found(cell).source
        claims.append(Claim(fact, value: value, text: cell.text, origin: origin, source: source))
    }

    /// The first of the two languages a value is given in, if the label is.
    private func firstHalf(_ row: SheetRow) -> Cell {
        let cell = row.value
        guard row.isTwofold, let at = cell.text.place(of: " / ") else { return cell }
        return draft.part(of: cell, cell.text.startIndex..<at.lowerBound).trimmed()
    }

    private func part(_ cell: Cell, _ text: String) -> Cell {
        cell.text.place(of: text).map { draft.part(of: cell, $0) } ?? cell
    }

    private func part(_ cell: Cell, _ range: Range<Int>) -> Cell {
        let utf8 = cell.text.utf8
        guard
            let low = utf8.index(utf8.startIndex, offsetBy: range.lowerBound, limitedBy: utf8.endIndex),
            let high = utf8.index(utf8.startIndex, offsetBy: range.upperBound, limitedBy: utf8.endIndex),
            low <= high
        else { return cell }
        return draft.part(of: cell, low..<high)
    }
}
