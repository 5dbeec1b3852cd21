import DossierDiagnostics

/// What a kit brings to change its site: templates and stylesheets that stand in for ours, file by file, and what
/// they need.
public struct OwnSite: Sendable {
    /// By name without `.mustache`.
    public var templates: [String: [UInt8]] = [:]
    /// By name without `.css`.
    public var styles: [String: [UInt8]] = [:]
    /// Typefaces and pictures, in their place below the site's folder; the caller's to write.
    public var files: [OutputFile] = []

    public init() {}

    /// The folder of a kit that it stands in.
    public static let folder = "look"

    /// The name of the stylesheet that comes after all of ours.
    public static let lastStyle = "style"

    /// Names that our templates and stylesheets have: whatever has another is used by nothing of ours.
    public static var knownTemplates: [String] { SiteTemplates.templates.map(\.name) }
    public static var knownStyles: [String] { SiteTemplates.styles.map(\.name) + [lastStyle] }
}

extension SiteTemplates {
    /// Ours, with the kit's own in their place.
    ///
    /// - Throws: `Failure` that says file, line and cure for a template that can't be read.
    static func library(_ own: OwnSite) throws -> TemplateLibrary {
        var library = TemplateLibrary()
        for template in templates where own.templates[template.name] == nil {
            try library.add(template.name, template.source)
        }
        for (name, source) in own.templates.sorted(by: { $0.key < $1.key }) {
            try library.add(name, source, folder: OwnSite.folder + "/")
        }
        return library
    }

    static func stylesheet(_ theme: Theme, _ own: OwnSite) -> [UInt8] {
        let sheets =
            styles.map { own.styles[$0.name] ?? slim($0.source) } + theme.styles.map(slim)
            + [own.styles[OwnSite.lastStyle]].compactMap(\.self)
        return Array(sheets.joined(separator: [0x0A]))
    }
}
