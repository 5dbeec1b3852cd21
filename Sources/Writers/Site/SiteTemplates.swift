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
    static let styles: [(name: String, source: [UInt8])] = [
        ("colours", PackageResources.colours_css), ("type", PackageResources.type_css),
        ("page", PackageResources.page_css), ("cover", PackageResources.cover_css),
        ("text", PackageResources.text_css), ("lists", PackageResources.lists_css),
        ("context", PackageResources.context_css), ("script", PackageResources.script_css),
        ("print", PackageResources.print_css),
    ]

    static func library() throws -> TemplateLibrary { try library(OwnSite()) }

    static func stylesheet(_ theme: Theme = .book) -> [UInt8] { stylesheet(theme, OwnSite()) }

    static var script: [UInt8] { slim(PackageResources.site_js) }

    /// Without indents, empty lines, and lines that are comments: what is only there for who edits the file.
    static func slim(_ source: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var isComment = false
        for line in source.split(separator: 0x0A) {
            let text = line.drop { $0 == 0x20 }
            isComment = isComment || text.starts(with: "/*".utf8)
            if isComment {
                isComment = !text.ends(with: "*/")
                continue
            }
            if text.isEmpty || text.starts(with: "//".utf8) { continue }
            out += text
            out.append(0x0A)
        }
        return out
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}
