import DossierKit

/// The pages of a site for search engines (sitemaps.org 0.9), each with the languages it is there in.
struct Sitemap {
    private let head: SiteHead

    init(_ head: SiteHead) { self.head = head }

    func xml() -> [UInt8] {
        let isOne = head.editions.count < 2
        var xml = Markup()
        xml.open(
            "urlset",
            [
                "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml": isOne ? nil : "http://www.w3.org/1999/xhtml",
            ])
        for edition in isOne ? [head.edition] : head.editions {
            xml.append("\n")
            xml.open("url")
            xml.element("loc", edition.page(head.address))
            // Whole days alone: a page that is older than its last news is still as new as it says.
            if let day = head.kit.news.map(\.date).filter({ DateWords.parts($0)?.count == 3 }).max() {
                xml.element("lastmod", day)
            }
            if !isOne {
                for other in head.editions {
                    xml.empty(
                        "xhtml:link",
                        [
                            "rel": "alternate", "hreflang": other.language,
                            "href": other.page(head.address),
                        ])
                }
            }
            xml.close("url")
        }
        xml.append("\n")
        xml.close("urlset")
        return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + xml.html + [0x0A]
    }
}
