import DossierKit
import DossierManuscript
import DossierText

/// The technical sheet: labelled facts wherever they stand, and strips of facts in the lists of the kit.
struct TechnicalPass: Pass {
    /// Longer lines are text. Characters.
    private static let longestLine = 400
    /// More lines without a blank one are a list of something else.
    private static let longestStrip = 12
    /// Words.
    private static let longestRow = 12

    static func run(on draft: inout Draft) {
        var facts = SheetFacts(draft)
        for place in SheetPlace.allCases {
            for zone in draft.zones where SheetPlace(zone, draft) == place {
                read(place.lines(zone), place, &facts)
            }
        }
        for zone in draft.zones {
            guard let place = SheetPlace(zone, draft), place != .prose else { continue }
            for fact in ToldFacts(draft).facts(place.lines(zone)) { facts.take(fact, origin: .prose) }
        }
        copyright(draft, &facts)
        record(facts, &draft)
    }

    private static func read(_ lines: Range<Int>, _ place: SheetPlace, _ facts: inout SheetFacts) {
        let draft = facts.draft
        let labels = SheetLabels(draft: draft)
        var open: SheetRow?
        var block: [Int] = []
        let mixed = place == .prose ? [] : mixedStrips(lines, place, &facts)
        func close() {
            strip(block, place, &facts)
            block = []
        }
        let cards = FactCards(lines, labels)
        for row in cards.rows { _ = facts.take(row, origin: place.origin, isSheet: place == .sheet) }
        facts.lines.formUnion(cards.lines)
        for line in lines where !cards.lines.contains(line) {
            let use = draft.lines[line].use
            if use == .furniture || use == .note || use == .wrapped || mixed.contains(line) { continue }
            guard use == .text || use == .heading, draft.lines[line].length <= longestLine else {
                close()
                if use != .blank { open = nil }
                continue
            }
            if place != .prose { release(line, &facts) }
            let isLong = place == .prose && draft.lines[line].words > longestRow
            // In running text a long line is a table's only if it has several labels.
            if isLong, draft.lines[line].traits.isDisjoint(with: [.cells, .innerColon, .endsColon]),
                !isStrip(line, draft)
            {
                close()
                open = nil
                continue
            }
            let found = labels.read(line, after: open)
            if isLong, found.rows.count < 3, !isStrip(line, draft) {
                close()
                open = nil
                continue
            }
            open = found.open
            var taken = 0
            for row in found.rows where row.isParted || place != .prose || row.isRegistered {
                if several(row, place, &facts)
                    || facts.take(row, origin: place.origin, isSheet: place == .sheet)
                {
                    taken += 1
                }
            }
            if taken > 0, taken == found.rows.count, found.loose.isEmpty { facts.lines.insert(line) }
            if found.rows.isEmpty {
                block.append(line)
            } else {
                close()
                loose(found.loose, beside: taken, place, &facts)
            }
        }
        close()
    }

    /// Reads the strips of facts with and without labels, and gives their lines.
    private static func mixedStrips(
        _ lines: Range<Int>, _ place: SheetPlace, _ facts: inout SheetFacts
    ) -> Set<Int> {
        let reader = StripFacts(facts.draft)
        var taken: Set<Int> = []
        for strip in MixedStrip(facts.draft).find(lines) {
            for row in strip.rows where !several(row, place, &facts) {
                _ = facts.take(row, origin: place.origin, isSheet: place == .sheet)
            }
            for cell in strip.loose {
                for fact in reader.facts(cell) { facts.take(fact, origin: place.origin) }
            }
            taken.formUnion(strip.lines)
        }
        facts.lines.formUnion(taken)
        return taken
    }

    private static func isStrip(_ line: Int, _ draft: Draft) -> Bool {
        StripMarks(draft.paper.text.span, draft.lines[line].content).isStrip
    }

    private static func strip(_ block: [Int], _ place: SheetPlace, _ facts: inout SheetFacts) {
        let reader = StripFacts(facts.draft)
        // A cover's lines are each for itself; elsewhere a strip may run over several.
        let parts = place == .cover || block.count > longestStrip ? block.map { [$0] } : [block]
        for part in parts where !part.isEmpty {
            var found =
                reader.mayHold(place.leastKinds, part) ? reader.facts(part, least: place.leastKinds) : []
            if found.isEmpty, place != .prose { found = part.flatMap(reader.version) }
            if found.isEmpty, place == .sheet { found = part.compactMap(reader.colour) }
            for fact in found { facts.take(fact, origin: place.origin) }
        }
    }

    /// Facts of several kinds behind one label, "Format: 1.85 – colour – DCP", or one that is none of the label's.
    private static func several(_ row: SheetRow, _ place: SheetPlace, _ facts: inout SheetFacts) -> Bool {
        guard SheetFacts.mayShare(row.fields), row.isParted else { return false }
        let reader = StripFacts(facts.draft)
        let parts = reader.parts(of: row.value)
        guard parts.count <= 6 else { return false }
        let found = parts.compactMap(reader.fact).filter { SheetFacts.mayShare([$0.kind]) }
        let kinds = Set(found.map(\.kind))
        guard kinds.count >= 2 || found.count == 1 && parts.count == 1 && !row.fields.contains(found[0].kind)
        else { return false }
        for fact in found { facts.take(fact, origin: place.origin) }
        return true
    }

    /// Cells without a label in a line of labelled ones: "Colour" alone.
    private static func loose(
        _ cells: [Cell], beside rows: Int, _ place: SheetPlace, _ facts: inout SheetFacts
    ) {
        guard rows >= 2 else { return }
        let reader = StripFacts(facts.draft)
        for cell in cells {
            if let fact = reader.fact(cell) { facts.take(fact, origin: place.origin) }
        }
    }

    /// "In cinemas from 8 May 2031".
    private static func release(_ line: Int, _ facts: inout SheetFacts) {
        let draft = facts.draft
        guard draft.lines[line].words <= 24, draft.lines[line].traits.contains(.digits) else { return }
        let cell = draft.cell(line: line)
        guard
            draft.lexicon.firstCue([.inCinemas], in: FoldedText(cell.text)) != nil
                || followsRelease(line, &facts)
        else { return }
        for found in FactValues(lexicon: draft.lexicon).releases(cell.text) {
            facts.addRelease(found.date, found.country, cell)
        }
    }

    /// "Malta, 9 March 2031" below "In cinemas: Ireland, 4 March 2031": a country, a date and no more.
    private static func followsRelease(_ line: Int, _ facts: inout SheetFacts) -> Bool {
        let draft = facts.draft
        guard line > 0, draft.lines[line - 1].use == .text, !facts.film.releaseDates.isEmpty,
            facts.film.releaseDates.contains(where: { $0.source?.line == line })
        else { return false }
        let values = FactValues(lexicon: draft.lexicon)
        return draft.cells(line).contains { cell in
            let dates = values.releases(cell.text)
            guard dates.count == 1, dates[0].country != nil else { return false }
            let others = FactValues.cut(cell.text, 0..<dates[0].range.lowerBound)
                .split(whereSeparator: { " ,:–".contains($0) })
            return others.count <= 3 && dates[0].range.upperBound == cell.text.utf8.count
        }
    }

    /// The year behind a copyright sign: the weakest sign of the film's year.
    private static func copyright(_ draft: Draft, _ facts: inout SheetFacts) {
        for line in draft.lines.indices where draft.lines[line].traits.contains(.digits) {
            guard draft.lines[line].words <= 60, draft.lines[line].use != .blank else { continue }
            let cell = draft.cell(line: line)
            guard let sign = cell.text.place(of: "©") else { continue }
            let rest = draft.part(of: cell, sign.upperBound..<cell.text.endIndex).trimmed()
            let first = rest.text.prefix { $0.isNumber }
            guard let year = FactValues.plainYear(first) else { continue }
            facts.claim(
                .year, String(year), draft.part(of: rest, first.startIndex..<first.endIndex), .prose)
            return
        }
    }

    // MARK: Recording

    private static func record(_ facts: SheetFacts, _ draft: inout Draft) {
        let sheet = facts.film
        draft.factLines = facts.lines
        // The cover's own pass may have read a line of the cover already.
        var known = Set(draft.kit.claims.map { ClaimPlace($0) })
        for claim in facts.claims where known.insert(ClaimPlace(claim)).inserted {
            draft.kit.claims.append(claim)
        }
        func put(_ path: WritableKeyPath<Film, Found<String>?>) {
            if let value = sheet[keyPath: path] { draft.kit.film[keyPath: path] = value }
        }
        func putAll(_ path: WritableKeyPath<Film, [Found<String>]>) {
            if !sheet[keyPath: path].isEmpty { draft.kit.film[keyPath: path] = sheet[keyPath: path] }
        }
        put(\.originalTitle)
        put(\.technical.aspectRatio)
        put(\.technical.colour)
        put(\.technical.sound)
        put(\.technical.shootingFormat)
        put(\.technical.screeningFormat)
        put(\.technical.rating)
        put(\.identifiers.isan)
        put(\.identifiers.eidr)
        put(\.identifiers.visa)
        putAll(\.countries)
        putAll(\.languages)
        putAll(\.genres)
        if let logline = sheet.logline { draft.kit.film.logline = logline }
        for title in sheet.alternativeTitles
        where !draft.kit.film.alternativeTitles.contains(where: { $0.value == title.value }) {
            draft.kit.film.alternativeTitles.append(title)
        }
        for release in sheet.releaseDates {
            addRelease(release, &draft)
        }
    }

    private static func addRelease(_ release: ReleaseDate, _ draft: inout Draft) {
        if let same = draft.kit.film.releaseDates.firstIndex(where: {
            $0.date == release.date
                && ($0.country == nil || release.country == nil || $0.country == release.country)
        }) {
            if draft.kit.film.releaseDates[same].country == nil {
                draft.kit.film.releaseDates[same].country = release.country
            }
        } else {
            draft.kit.film.releaseDates.append(release)
        }
    }
}

/// What a claim says, and where.
private struct ClaimPlace: Hashable {
    var fact: Claim.Fact
    var value: String
    var line: Int?

    init(_ claim: Claim) {
        fact = claim.fact
        value = claim.value
        line = claim.source?.line
    }
}
