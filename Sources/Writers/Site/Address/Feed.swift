import DossierKit
import DossierText

/// The news of a kit as a feed, RSS 2.0 and JSON Feed 1.1, the newest first.
///
/// Everything in it is of the kit: the same kit gives the same feed whenever it is built.
struct Feed {
    private struct Item {
        var news: News
        var address: String
        var link: String?
    }

    private let head: SiteHead
    private let items: [Item]

    init(_ head: SiteHead) {
        self.head = head
        let known = head.kit.news.filter { !$0.title.isEmpty }
        items = zip(known, head.news).enumerated().sorted {
            ($1.element.0.date, $0.offset) < ($0.element.0.date, $1.offset)
        }.map { _, pair in
            Item(
                news: pair.0, address: head.page + "#" + pair.1,
                link: pair.0.url.flatMap(SafeLink.init)?.address)
        }
    }

    private var language: String {
        head.kit.language.flatMap { isLanguageTag($0) ? $0 : nil }
            ?? InterfaceWords.for(head.kit.language).language
    }

    func rss() -> [UInt8] {
        var xml = Markup()
        xml.open("rss", ["version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom"])
        xml.append("\n")
        xml.open("channel")
        xml.element("title", head.title)
        xml.element("link", head.page)
        xml.element("description", head.title)
        xml.element("language", language)
        xml.element("generator", "Dossier")
        if let newest = items.lazy.compactMap({ Feed.mailDate($0.news.date) }).first {
            xml.element("lastBuildDate", newest)
        }
        xml.empty(
            "atom:link",
            [
                "rel": "self", "type": "application/rss+xml",
                "href": head.address.of(head.edition.folder + "feed.xml"),
            ])
        for item in items {
            xml.append("\n")
            xml.open("item")
            xml.element("title", item.news.title)
            xml.element("link", item.link ?? item.address)
            xml.element("guid", item.address)
            if let date = Feed.mailDate(item.news.date) { xml.element("pubDate", date) }
            if let text = item.news.text?.text, !text.isEmpty { xml.element("description", text) }
            xml.close("item")
        }
        xml.append("\n")
        xml.close("channel")
        xml.close("rss")
        return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + xml.html + [0x0A]
    }

    func json() -> [UInt8] {
        JSON.object([
            "version": .string("https://jsonfeed.org/version/1.1"), "title": .string(head.title),
            "home_page_url": .string(head.page),
            "feed_url": .string(head.address.of(head.edition.folder + "feed.json")),
            "language": .string(language),
            "items": .array(
                items.map { item in
                    .object([
                        "id": .string(item.address), "url": .string(item.address),
                        "external_url": item.link.map(JSON.string), "title": .string(item.news.title),
                        "content_text": .string(item.news.text?.text ?? item.news.title),
                        "date_published": DateWords.parts(item.news.date)?.count == 3
                            ? .string(item.news.date + "T00:00:00Z") : nil,
                    ])
                }),
        ]).encoded()
    }

    /// A day as mail writes it (RFC 822, as RSS wants it); nil of what is no whole day.
    static func mailDate(_ date: String) -> String? {
        guard let parts = DateWords.parts(date), parts.count == 3,
            let weekday = CalendarDay(year: parts[0], month: parts[1], day: parts[2]).weekday
        else { return nil }
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard months.indices.contains(parts[1] - 1) else { return nil }
        let day = parts[2] < 10 ? "0\(parts[2])" : "\(parts[2])"
        return "\(weekday.name.prefix(3)), \(day) \(months[parts[1] - 1]) \(parts[0]) 00:00:00 +0000"
    }
}
