import DossierDiagnostics
import DossierManuscript

/// Saved web pages: the article, without what surrounds it.
///
/// Headings, bold and italic type, lists, tables and terms with their descriptions come as in other formats; links
/// from raised numbers to the notes they mean make footnotes. Style sheets inside the page are followed as far as
/// type goes; nothing is fetched.
enum HTMLReader {
    /// - Throws: `Failure` if the page has no text.
    static func read(
        _ bytes: [UInt8], file: String, origin: Manuscript.Origin = .html
    ) throws(Failure) -> (manuscript: Manuscript, diagnostics: [Diagnostic]) {
        let decoded = try HTMLEncoding.decode(bytes, file: file)
        let page = HTMLFile(decoded.text).root
        let composed = compose([page], file: file, origin: origin)
        guard !composed.manuscript.lines.isEmpty else {
            throw FlowReport.failure(file: file, isDamaged: false, hasPictures: composed.pictures > 0)
        }
        return (composed.manuscript, decoded.diagnostics)
    }

    /// The manuscript of pages that follow each other.
    static func compose(
        _ pages: [XMLElement], file: String, origin: Manuscript.Origin
    ) -> (manuscript: Manuscript, pictures: Int) {
        var composer = FlowComposer(file: file, origin: origin)
        var pictures = 0
        for page in pages {
            let root = HTMLArticle.root(of: page)
            var walk = HTMLWalk(
                styles: HTMLStyles(page), notes: HTMLNotes(root),
                surroundings: HTMLArticle.Surroundings(
                    weight: HTMLArticle.weight(root), isInArticle: root.name != "body"))
            walk.walk(root)
            pictures += walk.pictures
            for paragraph in walk.found { composer.add(paragraph) }
            if pages.count > 1 { composer.turnPage() }
        }
        var manuscript = composer.finish()
        if let page = pages.first { manuscript.metadata = metadata(page) }
        return (manuscript, pictures)
    }

    private static func metadata(_ page: XMLElement) -> Manuscript.Metadata {
        var metadata = Manuscript.Metadata()
        func cleaned(_ text: String?) -> String? {
            let words = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.isEmpty ? nil : FlowText.cleaned(words)
        }
        metadata.title = cleaned(page.first("title")?.text)
        metadata.language = cleaned(page["lang"] ?? page["xml:lang"])
        for element in page.first("head")?.elements ?? [] where element.name == "meta" {
            if element["name"]?.lowercased() == "author" { metadata.author = cleaned(element["content"]) }
        }
        return metadata
    }
}
