import DossierKit

/// What the head of a page says of its address, and the files that stand beside a page for programs of others.
struct SiteHead {
    let address: SiteAddress
    /// This page's.
    let edition: Edition
    /// All, this one's among them.
    let editions: [Edition]
    let kit: PressKit
    let title: String
    /// Identifiers of the kit's news on the page, in its order.
    let news: [String]

    var page: String { edition.page(address) }

    var view: View {
        View([
            "canonical": .text(page), "oembed": .text(address.of(edition.folder + "oembed.json")),
            "card": address.card.map { card in
                View([
                    "image": .text(address.of(card.path)), "width": card.width.map { .number($0) },
                    "height": card.height.map { .number($0) }, "alt": .text(address.cardAlternative ?? title),
                ])
            },
            "feed": news.isEmpty ? nil : .flag(true),
            "original": editions.count > 1 ? editions.first.map { .text($0.page(address)) } : nil,
        ])
    }

    /// The files of this page; of the original's, those of the whole site as well.
    func files() -> [OutputFile] {
        var files = [OutputFile("oembed.json", .bytes(oEmbed()))]
        if !news.isEmpty {
            let feed = Feed(self)
            files.append(OutputFile("feed.xml", .bytes(feed.rss())))
            files.append(OutputFile("feed.json", .bytes(feed.json())))
        }
        if edition.folder.isEmpty {
            files.append(OutputFile("sitemap.xml", .bytes(Sitemap(self).xml())))
            let robots = "User-agent: *\nAllow: /\n\nSitemap: \(address.of("sitemap.xml"))\n"
            files.append(OutputFile("robots.txt", .bytes(Array(robots.utf8))))
        }
        return files
    }
}
