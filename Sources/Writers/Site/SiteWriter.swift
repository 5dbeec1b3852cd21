import DossierDiagnostics
public import DossierKit
import DossierText

/// Writes a press kit as a web site: one page, its stylesheet and script, the kit as data, the pictures.
///
/// The page can be read without its script, makes no request outside its folder, and can be opened from a disk.
/// The same kit gives the same bytes.
public enum SiteWriter {
    /// - Parameters:
    ///   - prints: The stills in the sizes that go out, whose files the caller writes; nil to publish those of the
    ///     kit as they are.
    ///   - downloads: Other files of the site that the page shall offer; the caller writes them.
    ///   - films: The kit's films and their captions, by their path in the kit folder; the caller writes them.
    ///   - address: Where the site will stand, if that is known; only then feeds, a sitemap and the like are written.
    ///   - editions: The languages in which the site is there, this page's among them.
    ///   - theme: The look; `book` is the look of the files as they are.
    ///   - own: Templates and stylesheets that stand in for ours.
    ///   - date: The day of publication, EDTF. A still under an embargo stays back until then, and always without it.
    /// - Returns: `index.html`, `style.css`, `site.js`, `kit.json`, the contacts and the stills, and a warning for
    ///   each thing left out.
    /// - Throws: `Failure` if a template is broken.
    public static func write(
        _ kit: PressKit, prints: [StillPrint]? = nil, downloads: [Download] = [],
        films: [String: Download] = [:], address: SiteAddress? = nil, editions: [Edition] = [],
        theme: Theme = .book, own: OwnSite = OwnSite(), date: String? = nil
    ) throws -> Written {
        let stills = PublishedStills(kit, on: date)
        let shown = prints ?? stills.stills.map(StillPrint.init(asIs:))
        // What is published says nothing of the sender's files, nor of pictures held back.
        var published = kit.bare
        published.stills = shown.map(\.still)
        let json = kitJSON(published).encoded()
        var typesetter = Typesetter(kit, prints: shown)
        typesetter.films = films
        let kitAsData = Download(
            path: "kit.json", title: typesetter.words[.kitAsData], format: "JSON", size: json.count)
        var page = typesetter.page(downloads: downloads + [kitAsData])
        let here = editions.first { $0.path.isEmpty } ?? Edition(language: typesetter.pageLanguage, path: "")
        let head = address.map {
            SiteHead(
                address: $0, edition: here, editions: editions, kit: published, title: typesetter.pageTitle,
                news: typesetter.addresses.news)
        }
        page = page.adding([
            "editions": typesetter.editions(editions, address), "script": typesetter.script,
            "address": head?.view,
        ])
        let html = try SiteTemplates.library(own).render("page", page)
        var files = [
            OutputFile("index.html", .bytes(html)),
            OutputFile("style.css", .bytes(SiteTemplates.stylesheet(theme, own))),
            OutputFile("site.js", .bytes(SiteTemplates.script)),
            OutputFile("kit.json", .bytes(json)),
        ]
        files += typesetter.addresses.cards + (head?.files() ?? [])
        guard prints == nil else { return Written(files: files, diagnostics: typesetter.diagnostics) }
        files += stills.stills.map { OutputFile($0.file, .copy(of: $0.file)) }
        return Written(files: files, diagnostics: stills.diagnostics + typesetter.diagnostics)
    }
}
