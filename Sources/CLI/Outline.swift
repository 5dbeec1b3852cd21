import DossierKit

/// The tree of a kit: sections, and in them paragraphs, exchanges and works, each with its place.
struct Outline {
    let kit: PressKit
    let paint: Paint

    var text: String {
        var lines: [String] = []
        for section in kit.sections {
            var head = Overview.spaced(section.kind.rawValue)
            if let heading = section.heading?.value { head += "  “\(heading)”" }
            let people = section.people.map(\.value).joined(separator: ", ")
            if !people.isEmpty { head += "  \(people)" }
            lines.append(paint.bold(head) + place(section.source))
            for paragraph in section.paragraphs {
                lines.append("  " + short(paragraph.text) + place(paragraph.source))
            }
            for exchange in section.exchanges {
                lines.append("  Q  " + short(exchange.question.text) + place(exchange.question.source))
                for answer in exchange.answer {
                    lines.append("  A  " + short(answer.text) + place(answer.source))
                }
            }
            for work in section.works {
                let year = work.year.map { "\($0.value)  " } ?? ""
                lines.append("  " + year + work.title.value + place(work.source ?? work.title.source))
            }
        }
        if !kit.footnotes.isEmpty { lines.append(paint.bold("footnotes")) }
        for note in kit.footnotes {
            lines.append("  \(note.marker)  " + short(note.text.text) + place(note.source ?? note.text.source))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func short(_ text: String) -> String {
        text.count <= 64 ? text : text.prefix(63) + "…"
    }

    private func place(_ source: SourceSpan?) -> String {
        guard let source else { return "" }
        let page = source.page.map { "page \($0), " } ?? ""
        return paint.dim(
            "  [\(page)line \(source.line), bytes \(source.range.lowerBound)–\(source.range.upperBound)]")
    }
}
