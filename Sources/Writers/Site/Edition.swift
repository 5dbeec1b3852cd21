/// A language in which the site is there.
public struct Edition: Sendable, Hashable {
    /// BCP 47.
    public var language: String
    /// Relative to the page that names it; empty for that page itself.
    public var path: String
    /// Where its page stands, relative to that of the original: empty for the original, `fr/` for another.
    public var folder: String

    public init(language: String, path: String, folder: String = "") {
        self.language = language
        self.path = path
        self.folder = folder
    }
}

extension Typesetter {
    /// The languages of the site, each by the name it has in itself; nil for a site in one.
    ///
    /// - Parameter address: of the site; the languages are named in full where it is known.
    func editions(_ editions: [Edition], _ address: SiteAddress?) -> View? {
        guard editions.count > 1 else { return nil }
        let views = editions.filter { isLanguageTag($0.language) }.map { edition in
            let name = RegionNames(InterfaceWords.for(edition.language)).language(edition.language)
            return View([
                "tag": .text(edition.language), "name": .text(name.prefix(1).uppercased() + name.dropFirst()),
                "href": .text(edition.path.isEmpty ? "index.html" : edition.path),
                "alternate": .text(
                    address.map { edition.page($0) } ?? (edition.path.isEmpty ? "index.html" : edition.path)),
                "isHere": .flag(edition.path.isEmpty),
                "isRightToLeft": .flag(isRightToLeft(edition.language)),
            ])
        }
        return View(["label": .text(words[.languages, 2]), "rows": .list(views)])
    }
}
