import DossierKit
import DossierText
import Foundation
import Testing

@testable import DossierWriters

@Suite struct AddressTests {
    private func site(_ language: String? = nil, news: Bool = true) throws -> BuiltFiles {
        var kit = HouseForSwifts.kit
        if !news { kit.news = [] }
        var address = try #require(SiteAddress("https://films.example/swifts"))
        address.card = StillPrint.Picture(path: "card.jpg", width: 1200, height: 630)
        let editions = [
            Edition(language: "en", path: language == nil ? "" : "../index.html"),
            Edition(language: "fr", path: language == nil ? "fr/index.html" : "", folder: "fr/"),
        ]
        return BuiltFiles(try SiteWriter.write(kit, address: address, editions: editions).files)
    }

    private struct BuiltFiles {
        let files: [OutputFile]
        init(_ files: [OutputFile]) { self.files = files }
        subscript(path: String) -> String? { BuiltSite.text(files, path) }
    }

    @Test(arguments: [
        ("https://films.example/swifts", "https://films.example/swifts/"),
        ("https://films.example/swifts/", "https://films.example/swifts/"),
        ("https://films.example/swifts/index.html", "https://films.example/swifts/"),
        ("http://films.example", "http://films.example/"),
    ])
    func `an address is that of the folder`(written: String, base: String) {
        #expect(SiteAddress(written)?.base == base)
    }

    @Test(arguments: ["films.example", "mailto:a@b.example", "https://", "https://a.example/?q=1", "/srv", ""])
    func `what is no address of a site is none`(written: String) { #expect(SiteAddress(written) == nil) }

    @Test func `without an address nothing names the page in full`() throws {
        let files = BuiltFiles(try SiteWriter.write(HouseForSwifts.kit).files)
        for path in ["feed.xml", "feed.json", "sitemap.xml", "robots.txt", "oembed.json"] {
            #expect(files[path] == nil, "\(path)")
        }
        #expect(files["index.html"]?.contains("rel=\"canonical\"") == false)
    }

    @Test func `with an address the page says where it is, in which languages, and what goes with a link`()
        throws
    {
        let html = try #require(try site()["index.html"])
        #expect(html.contains("<link rel=\"canonical\" href=\"https://films.example/swifts/\">"))
        #expect(
            html.contains(
                "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://films.example/swifts/fr/\">"))
        #expect(
            html.contains(
                "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://films.example/swifts/\">"))
        #expect(html.contains("<meta property=\"og:image\" content=\"https://films.example/swifts/card.jpg\">"))
        let french = try #require(try site("fr")["index.html"])
        #expect(french.contains("<link rel=\"canonical\" href=\"https://films.example/swifts/fr/\">"))
    }

    @Test func `the map of the site and the word to robots stand once, at its top`() throws {
        let map = try #require(try site()["sitemap.xml"])
        #expect(map.components(separatedBy: "<url>").count == 3)
        #expect(map.contains("<loc>https://films.example/swifts/fr/</loc><lastmod>2022-02-14</lastmod>"))
        #expect(try site()["robots.txt"]?.contains("Sitemap: https://films.example/swifts/sitemap.xml") == true)
        let french = try site("fr")
        #expect(french["sitemap.xml"] == nil && french["robots.txt"] == nil && french["feed.xml"] != nil)
    }

    @Test func `a feed tells the news, the newest first, each with its place on the page`() throws {
        let files = try site()
        let rss = try #require(files["feed.xml"])
        #expect(rss.components(separatedBy: "<item>").count == 3)
        #expect(rss.contains("<pubDate>Mon, 14 Feb 2022 00:00:00 +0000</pubDate>"))
        let first = try #require(rss.firstRange(of: "Three prizes")).lowerBound
        #expect(first < (try #require(rss.firstRange(of: "<title>First shown"))).lowerBound)
        let html = try #require(files["index.html"])
        for link in rss.components(separatedBy: "<guid>https://films.example/swifts/#").dropFirst() {
            let id = link.components(separatedBy: "</guid>")[0]
            #expect(html.contains("id=\"\(id)\""), "\(id)")
        }
    }

    @Test func `a JSON feed is JSON, and says what its version asks for`() throws {
        let text = try #require(try site()["feed.json"])
        let feed = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.count == 2)
        #expect(items.allSatisfy { $0["id"] is String && $0["content_text"] is String })
        #expect(items.first?["external_url"] as? String == "https://winterscreens.example/2022")
    }

    @Test func `no news make no feed`() throws {
        let files = try site(news: false)
        #expect(files["feed.xml"] == nil && files["feed.json"] == nil && files["sitemap.xml"] != nil)
    }

    @Test func `a link to the page brings title, maker and picture`() throws {
        let text = try #require(try site()["oembed.json"])
        let link = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(link["type"] as? String == "link")
        #expect(link["thumbnail_url"] as? String == "https://films.example/swifts/card.jpg")
        #expect(link["author_name"] as? String == "Ketevan Mirzashvili-Laurent")
    }

    @Test func `a title set in type keeps within its card`() {
        var kit = PressKit()
        kit.film.title = Found(
            "The <Very> Long & Winding Tale of a Lighthouse That Counted Every Ship It Saw Twice")
        let svg = String(decoding: LinkCardText(kit).svg(width: 1200, height: 630), as: UTF8.self)
        #expect(svg.contains("&lt;Very&gt;") && !svg.contains("<Very>"))
        let baselines = svg.components(separatedBy: "y=\"").dropFirst().compactMap {
            Int($0.prefix { $0 != "\"" })
        }
        #expect(baselines.count >= 4 && baselines.allSatisfy { $0 < 630 })
    }
}
