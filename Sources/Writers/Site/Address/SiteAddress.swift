/// Where a site will stand on the web: what a page needs to be named in full by others.
public struct SiteAddress: Sendable, Hashable {
    /// Of the folder that `index.html` of the original stands in; ends with `/`.
    public let base: String
    /// The picture that goes with a link to the page, relative to `base`.
    public var card: StillPrint.Picture?
    /// What the picture shows; nil if it is the title alone.
    public var cardAlternative: String?

    /// Of an address of the web, with or without `index.html`; nil for anything else, for one with a query, and
    /// for one that names a file.
    public init?(_ written: String) {
        var text = written[...]
        for mark in ["?", "#", " "] where text.contains(mark) { return nil }
        for scheme in ["http://", "https://"] where text.lowercased().hasPrefix(scheme) {
            if text.hasSuffix("/index.html") { text = text.dropLast(10) }
            guard let link = SafeLink(String(text)) else { return nil }
            base = link.address.hasSuffix("/") ? link.address : link.address + "/"
            return
        }
        return nil
    }

    /// The address of a file of the site.
    func of(_ path: String) -> String { base + encodedPath(path) }
}

extension Edition {
    /// Of the edition's page, in full.
    func page(_ address: SiteAddress) -> String { address.of(folder) }
}
