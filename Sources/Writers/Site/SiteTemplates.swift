/// The templates and the stylesheet that come with the program.
enum SiteTemplates {
    static let templates: [(name: String, source: [UInt8])] = [
        ("page", PackageResources.page_mustache), ("cover", PackageResources.cover_mustache),
        ("contents", PackageResources.contents_mustache), ("heading", PackageResources.heading_mustache),
        ("blocks", PackageResources.blocks_mustache), ("notes", PackageResources.notes_mustache),
        ("text", PackageResources.text_mustache), ("interview", PackageResources.interview_mustache),
        ("cast", PackageResources.cast_mustache), ("crew", PackageResources.crew_mustache),
        ("people", PackageResources.people_mustache), ("works", PackageResources.works_mustache),
        ("footnotes", PackageResources.footnotes_mustache), ("technical", PackageResources.technical_mustache),
        ("awards", PackageResources.awards_mustache), ("reviews", PackageResources.reviews_mustache),
        ("stills", PackageResources.stills_mustache), ("contacts", PackageResources.contacts_mustache),
        ("downloads", PackageResources.downloads_mustache), ("group", PackageResources.group_mustache),
        ("search", PackageResources.search_mustache), ("context", PackageResources.context_mustache),
        ("trailers", PackageResources.trailers_mustache), ("news", PackageResources.news_mustache),
        ("onesheet", PackageResources.onesheet_mustache),
    ]

    /// In the order in which they follow one another in `style.css`.
    static let styles: [[UInt8]] = [
        PackageResources.colours_css, PackageResources.type_css, PackageResources.page_css,
        PackageResources.cover_css, PackageResources.text_css, PackageResources.lists_css,
        PackageResources.context_css, PackageResources.script_css, PackageResources.print_css,
    ]

    static func library() throws -> TemplateLibrary {
        var library = TemplateLibrary()
        for template in templates { try library.add(template.name, template.source) }
        return library
    }

    static func stylesheet(_ theme: Theme = .book) -> [UInt8] {
        Array((styles + theme.styles).joined(separator: [0x0A]))
    }
}
