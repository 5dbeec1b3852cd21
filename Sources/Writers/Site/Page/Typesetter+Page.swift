import DossierKit

extension Typesetter {
    /// Everything that the page's template sees.
    mutating func page(downloads: [Download], stylesheets: [String] = ["style.css"]) -> View {
        let cover = cover()
        let parts = parts(downloads: downloads)
        let language = pageLanguage
        return View([
            "language": .text(language), "isRightToLeft": .flag(isRightToLeft(language)),
            "stylesheets": .list(stylesheets.map(View.text)), "pageTitle": .text(pageTitle),
            "description": .some(description), "words": wordViews(),
            "cover": cover.adding(["frontispiece": frontispiece()]),
            "parts": .list(parts.map(\.view)),
            "mainParts": .list(parts.filter { $0.place != .downloads }.map(\.view)),
            "footParts": .list(parts.filter { $0.place == .downloads }.map(\.view)),
            "dataHTML": .markup(structuredData()),
        ])
    }

    var pageLanguage: String {
        guard let language = kit.language, isLanguageTag(language) else { return words.language }
        return language
    }

    var pageTitle: String {
        guard let title = kit.film.title?.value ?? kit.film.originalTitle?.value else {
            return words[.pressKit]
        }
        return "\(title) – \(words[.pressKit])"
    }

    /// The first sentence or two of what the film is about, for search engines and shared links.
    private var description: String? {
        let isAbout: Set<Section.Kind> = [.logline, .shortSynopsis, .synopsis, .longSynopsis]
        let text =
            kit.film.logline?.text
            ?? kit.sections.first {
                isAbout.contains($0.kind) && foreign($0.language) == nil && !$0.paragraphs.isEmpty
            }?
            .paragraphs.first?.text
        return text.map { cut($0, at: 200) }
    }

    /// The picture that faces the title.
    private func frontispiece() -> View? {
        prints.first.map { View(["plate": still($0, number: 1)]) }
    }

    private func wordViews() -> View {
        View([
            "contents": .text(words[.contents]), "skipToContents": .text(words[.skipToContents]),
            "pressKit": .text(words[.pressKit]), "name": .text(words[.name]),
            "character": .text(words[.character]),
            "job": .text(words[.job]), "backToText": .text(words[.backToText]),
            "linkToQuestion": .text(words[.linkToQuestion]), "phone": .text(words[.phone]),
            "fax": .text(words[.fax]), "copy": .text(words[.copy]), "copied": .text(words[.copied]),
            "notCopied": .text(words[.notCopied]), "quoteThis": .text(words[.quoteThis]),
            "search": .text(words[.search]), "found": .text(words[.found]),
            "nothingFound": .text(words[.nothingFound]),
        ])
    }

    /// What the page's script needs to know; only of a page that has one.
    var script: View {
        let marks = words.quotationMarks
        return View(["opening": .text(marks.opening), "closing": .text(marks.closing)])
    }
}

/// At most `limit` characters, cut between words, with an ellipsis if anything is missing.
func cut(_ text: String, at limit: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let head = line.prefix(limit)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<end] + "…"
}
