import DossierKit

/// What stands between the two lines of dashes.
enum FrontMatterWriter {
    /// The entries of the topmost map in their order. `label` gives a footnote's label by its id.
    static func entries(_ kit: PressKit, labels: [String: String]) -> [(key: String, value: FrontMatterValue)] {
        var all: [(key: String, value: FrontMatterValue)] = []
        func add(_ key: String, _ value: FrontMatterValue?) {
            if let value { all.append((key, value)) }
        }
        language(kit, add)
        let film = kit.film
        add("title", .found(film.title))
        add("original-title", .found(film.originalTitle))
        add("alternative-titles", .texts(film.alternativeTitles))
        add("year", .found(film.year))
        add("running-time", .found(film.runningTime))
        add("countries", .texts(film.countries))
        add("languages", .texts(film.languages))
        add("genres", .texts(film.genres))
        add("logline", film.logline.map { .text(PassageWriter.inline($0, labels: labels)) })
        add("technical", technical(film.technical))
        add(
            "identifiers",
            .entries([
                "isan": .found(film.identifiers.isan), "eidr": .found(film.identifiers.eidr),
                "visa": .found(film.identifiers.visa),
            ]))
        add(
            "release-dates",
            list(film.releaseDates) { ["date": .date($0.date), "country": .optional($0.country)] })
        for (key, value) in CreditWriter.entries(kit.credits) { add(key, value) }
        addLists(kit, labels, add)
        return all
    }

    private static func language(_ kit: PressKit, _ add: (String, FrontMatterValue?) -> Void) {
        if let main = kit.language, kit.languages.count > 1, kit.languages.first == main {
            add("lang", .list(kit.languages.map { .text($0) }))
        } else {
            add("lang", .optional(kit.language))
            add("langs", kit.languages.isEmpty ? nil : .list(kit.languages.map { .text($0) }))
        }
    }

    private static func technical(_ technical: Technical) -> FrontMatterValue? {
        var ratio = FrontMatterValue.found(technical.aspectRatio)
        // A ratio looks like a number and is one for anybody else who reads the file.
        if let found = technical.aspectRatio, found.confidence == 1, found.value.utf8.count == 4,
            found.value.utf8.enumerated().allSatisfy({ $0 == 1 ? $1 == 0x2E : $1 >= 0x30 && $1 <= 0x39 })
        {
            ratio = .plain(found.value)
        }
        return .entries([
            "aspect-ratio": ratio, "colour": .found(technical.colour), "sound": .found(technical.sound),
            "shooting-format": .found(technical.shootingFormat),
            "screening-format": .found(technical.screeningFormat), "rating": .found(technical.rating),
        ])
    }

    private static func addLists(
        _ kit: PressKit, _ labels: [String: String], _ add: (String, FrontMatterValue?) -> Void
    ) {
        add(
            "contacts",
            list(kit.contacts) {
                [
                    "kind": .text(KitKey.written($0.kind.rawValue)), "organisation": .found($0.organisation),
                    "name": .found($0.name), "email": .oneOrMore($0.emails), "phone": .oneOrMore($0.phones),
                    "fax": .oneOrMore($0.faxes), "url": .oneOrMore($0.urls), "address": .optional($0.address),
                    "confidence": .confidence($0.confidence),
                ]
            })
        add(
            "awards",
            list(kit.awards) {
                [
                    "festival": .text($0.festival), "year": $0.year.map { .number($0) },
                    "section": .optional($0.section), "award": .optional($0.award),
                    "confidence": .confidence($0.confidence),
                ]
            })
        add(
            "quotes",
            list(kit.quotes) {
                [
                    "text": .text(PassageWriter.inline($0.text, labels: labels)),
                    "author": .optional($0.author),
                    "publication": .optional($0.publication), "confidence": .confidence($0.confidence),
                ]
            })
        add("stills", stills(kit.stills))
        add(
            "trailers",
            list(kit.trailers) {
                [
                    "title": .optional($0.title), "url": .optional($0.url), "file": .optional($0.file),
                    "captions": .optional($0.captions), "language": .optional($0.language),
                ]
            })
        add(
            "news",
            list(kit.news) {
                [
                    "date": .date($0.date), "title": .text($0.title),
                    "text": $0.text.map { .text(PassageWriter.inline($0, labels: labels)) },
                    "url": .optional($0.url),
                ]
            })
        add(
            "timeline",
            list(kit.timeline) {
                [
                    "date": .date($0.date), "until": $0.until.map { .date($0) },
                    "kind": .text(KitKey.written($0.kind.rawValue)), "text": .text($0.text),
                    "confidence": .confidence($0.confidence),
                ]
            })
        add(
            "places",
            list(kit.places) {
                [
                    "name": .text($0.name), "country": .optional($0.country),
                    "kind": .text(KitKey.written($0.kind.rawValue)), "at": .optional($0.at?.written),
                    "confidence": .confidence($0.confidence),
                ]
            })
        add("site", .found(kit.site))
    }

    static func stills(_ stills: [Still]) -> FrontMatterValue? {
        list(stills) {
            [
                "file": .text($0.file), "caption": .optional($0.caption), "credit": .optional($0.credit),
                "alt": .optional($0.alt), "people": .texts($0.people.map { Found($0) }),
                "year": $0.year.map { .number($0) }, "rights": .optional($0.rights),
                "embargo": $0.embargo.map { .date($0) },
            ]
        }
    }

    private static func list<Entry>(
        _ entries: [Entry], _ value: (Entry) -> KeyValuePairs<String, FrontMatterValue?>
    ) -> FrontMatterValue? {
        entries.isEmpty ? nil : .list(entries.map { .entries(value($0)) ?? .map([]) })
    }
}
