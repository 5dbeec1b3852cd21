import DossierDiagnostics
import DossierKit

/// The lists of the front matter besides credits: contacts, awards, quotes, stills, trailers, news, events, places.
enum ListReader {
    static func read(_ top: inout MapReader, into kit: inout PressKit) {
        kit.contacts = entries("contacts", KitKey.contact, &top, contact)
        kit.awards = entries("awards", KitKey.award, &top, award)
        kit.quotes = entries("quotes", KitKey.quote, &top, quote)
        kit.stills = entries("stills", KitKey.still, &top, still)
        kit.trailers = entries("trailers", KitKey.trailer, &top, trailer)
        kit.news = entries("news", KitKey.news, &top, news)
        kit.site = top.text("site")
        kit.timeline = entries("timeline", KitKey.event, &top, event)
        kit.places = entries("places", KitKey.place, &top, place)
    }

    private static func entries<Entry>(
        _ key: String, _ known: [String], _ top: inout MapReader, _ read: (inout MapReader) -> Entry?
    ) -> [Entry] {
        var all: [Entry] = []
        for node in top.entries(key) {
            guard var map = top.map(node, key, known: known) else { continue }
            if let entry = read(&map) { all.append(entry) }
            top.take(map)
        }
        return all
    }

    private static func contact(_ map: inout MapReader) -> Contact? {
        var contact = Contact(map.kind("kind", Contact.Kind.self) ?? .other)
        contact.organisation = map.text("organisation")
        contact.name = map.text("name")
        contact.emails = map.texts("email")
        contact.phones = map.texts("phone")
        contact.faxes = map.texts("fax")
        contact.urls = map.texts("url")
        contact.address = map.string("address")
        contact.confidence = map.confidence()
        contact.source = map.source
        return contact
    }

    private static func award(_ map: inout MapReader) -> Award? {
        guard let festival = map.string("festival") else {
            map.report(.missingPart("festival", of: "awards", at: map.source))
            return nil
        }
        var award = Award(
            festival: festival, year: map.number("year")?.value, section: map.string("section"),
            award: map.string("award"))
        award.confidence = map.confidence()
        award.source = map.source
        return award
    }

    private static func quote(_ map: inout MapReader) -> Quote? {
        guard let text = map.passage("text") else {
            map.report(.missingPart("text", of: "quotes", at: map.source))
            return nil
        }
        var quote = Quote(text, author: map.string("author"), publication: map.string("publication"))
        quote.confidence = map.confidence()
        quote.source = map.source
        return quote
    }

    private static func still(_ map: inout MapReader) -> Still? {
        guard let file = map.string("file") else {
            map.report(.missingPart("file", of: "stills", at: map.source))
            return nil
        }
        var still = Still(file: file)
        still.caption = map.string("caption")
        still.credit = map.string("credit")
        still.alt = map.string("alt")
        still.people = map.texts("people").map(\.value)
        still.year = map.number("year")?.value
        still.rights = map.string("rights")
        still.embargo = map.string("embargo")
        still.source = map.source
        return still
    }

    private static func trailer(_ map: inout MapReader) -> Trailer? {
        var trailer = Trailer(title: map.string("title"), url: map.string("url"), file: map.string("file"))
        trailer.captions = map.string("captions")
        trailer.language = map.string("language")
        trailer.source = map.source
        guard trailer.url != nil || trailer.file != nil else {
            map.report(.missingPart("url", of: "trailers", at: map.source))
            return nil
        }
        return trailer
    }

    private static func news(_ map: inout MapReader) -> News? {
        guard let date = map.string("date") else {
            map.report(.missingPart("date", of: "news", at: map.source))
            return nil
        }
        guard let title = map.string("title") else {
            map.report(.missingPart("title", of: "news", at: map.source))
            return nil
        }
        var news = News(date: date, title: title, text: map.passage("text"), url: map.string("url"))
        news.source = map.source
        return news
    }

    private static func event(_ map: inout MapReader) -> Event? {
        guard let date = map.string("date") else {
            map.report(.missingPart("date", of: "timeline", at: map.source))
            return nil
        }
        var event = Event(
            map.kind("kind", Event.Kind.self) ?? .other, date: date, until: map.string("until"),
            text: map.string("text") ?? "")
        event.confidence = map.confidence()
        event.source = map.source
        return event
    }

    private static func place(_ map: inout MapReader) -> Place? {
        guard let name = map.string("name") else {
            map.report(.missingPart("name", of: "places", at: map.source))
            return nil
        }
        var place = Place(
            name, kind: map.kind("kind", Place.Kind.self) ?? .mention, country: map.string("country"))
        if let at = map.text("at") {
            place.at = Coordinates(at.value)
            if place.at == nil {
                map.report(
                    .wrongType(
                        "at", is: "'\(at.value)'", wanted: "latitude and longitude, as '46.18, 13.73'",
                        text: at.value, at: at.source ?? map.source))
            }
        }
        place.confidence = map.confidence()
        place.source = map.source
        return place
    }
}
