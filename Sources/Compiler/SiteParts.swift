import DossierDiagnostics
import DossierKit
import DossierWriters
import Foundation

/// What a site has beside texts and stills: its look, its films, where it will stand.
struct SiteParts {
    let theme: Theme
    private(set) var films: Films
    private(set) var own = OwnSite()
    private(set) var address: SiteAddress?
    private(set) var files: [OutputFile] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - root: the kit folder; nil for a kit without one.
    ///   - address: what the caller says; nil for what the kit says.
    init(
        of kit: PressKit, for forms: Set<Form>, _ pictures: Pictures, root: String?, address: SiteAddress?,
        theme: Theme
    ) {
        self.theme = theme
        let isWanted = forms.contains(.site)
        films = Films(of: isWanted ? kit : PressKit(), root: root)
        diagnostics = films.diagnostics
        files = films.files
        guard isWanted else { return }
        if let root {
            let found = OwnSite.read(root)
            own = found.own
            diagnostics += found.diagnostics
            files += own.files
        }
        self.address = address ?? stated(kit)
        if self.address != nil, let root, let card = LinkCard(of: kit, pictures, root: root) {
            self.address?.card = card.picture
            self.address?.cardAlternative = card.alternative
            files.append(card.file)
        }
    }

    /// The same for a page in a folder below; what is there once is not written again.
    var oneFolderDown: SiteParts {
        var parts = self
        parts.films = films.oneFolderDown
        parts.files = own.files
        parts.diagnostics = []
        return parts
    }

    /// What the kit says of its address.
    private mutating func stated(_ kit: PressKit) -> SiteAddress? {
        guard let site = kit.site else { return nil }
        if let address = SiteAddress(site.value) { return address }
        diagnostics.append(
            Diagnostic(
                code: "build/no-address", severity: .warning,
                message:
                    "'\(site.value)' is no address that a site can have: feeds and sitemap are not written",
                text: site.value, source: site.source,
                help: "write the whole address of its folder, as https://films.example/salt-road/"))
        return nil
    }
}
