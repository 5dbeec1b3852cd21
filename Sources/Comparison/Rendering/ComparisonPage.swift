import DossierKit

/// A comparison as one web page: to send to whoever has to look through the changes.
///
/// The page needs nothing from outside, runs no script, and prints.
public struct ComparisonPage: Sendable {
    public var old: Compared
    public var new: Compared

    public init(_ old: Compared, _ new: Compared) {
        self.old = old
        self.new = new
    }

    /// UTF-8.
    public func render(_ comparison: Comparison) -> [UInt8] {
        let title = new.title ?? old.title ?? "Press kit"
        let isVersions = comparison.kind == .versions
        let subtitle = isVersions ? "what changed" : "what two languages do not say alike"
        var page = PageText()
        page.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.element("title", "\(title): \(subtitle)")
        page.markup("\n<style>\n")
        page.markup(String(decoding: PackageResources.comparison_css, as: UTF8.self))
        page.markup("</style>\n</head>\n<body>\n<header>\n")
        page.element("h1", title)
        page.markup("\n<p>")
        page.text(isVersions ? "What changed from " : "What ")
        page.element("cite", old.name)
        page.text(isVersions ? " to " : " and ")
        page.element("cite", new.name)
        page.text(isVersions ? "." : " do not say alike.")
        page.markup("</p>\n")
        page.element(
            "p", comparison.summary.prefix(1).uppercased() + comparison.summary.dropFirst() + ".",
            attributes: " class=\"sum\"")
        page.markup("\n</header>\n<main>\n")
        for group in ChangeGroup.all(of: comparison) { section(group, comparison, &page) }
        page.markup("</main>\n</body>\n</html>\n")
        return page.bytes
    }

    private func section(_ group: ChangeGroup, _ comparison: Comparison, _ page: inout PageText) {
        page.markup("<section>\n")
        page.element("h2", group.title)
        page.markup("\n<table>\n<thead><tr><th scope=\"col\">What</th>")
        page.element("th", "First kit", attributes: " scope=\"col\"")
        page.element("th", "Second kit", attributes: " scope=\"col\"")
        page.markup("</tr></thead>\n<tbody>\n")
        for change in group.changes { row(change, comparison, &page) }
        page.markup("</tbody>\n</table>\n</section>\n")
    }

    private func row(_ change: Change, _ comparison: Comparison, _ page: inout PageText) {
        page.markup("<tr class=\"\(change.kind.rawValue)\"><th scope=\"row\">")
        page.text(change.what)
        page.markup("<small>")
        page.text(comparison.name(of: change.kind))
        page.markup("</small></th>")
        if change.words.isEmpty {
            cell(change.old, of: old, "del", comparison, &page)
            cell(change.new, of: new, "ins", comparison, &page)
        } else {
            page.markup("<td colspan=\"2\"\(language(new, comparison))>")
            for (index, run) in change.words.enumerated() {
                if index > 0 { page.text(" ") }
                switch run.kind {
                case .same: page.text(run.text)
                case .removed: page.element("del", run.text)
                case .added: page.element("ins", run.text)
                }
            }
            place([change.old, change.new], &page)
            page.markup("</td>")
        }
        page.markup("</tr>\n")
    }

    private func cell(
        _ side: Change.Side?, of kit: Compared, _ tag: String, _ comparison: Comparison, _ page: inout PageText
    ) {
        guard let side else {
            page.markup("<td class=\"none\">–</td>")
            return
        }
        page.markup("<td\(language(kit, comparison))>")
        if comparison.kind == .versions { page.element(tag, side.text) } else { page.text(side.text) }
        place([side], &page)
        page.markup("</td>")
    }

    /// The language of the kit's own words, where the page's is another.
    private func language(_ kit: Compared, _ comparison: Comparison) -> String {
        guard let tag = kit.language,
            tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return "" }
        return " lang=\"\(tag)\""
    }

    private func place(_ sides: [Change.Side?], _ page: inout PageText) {
        var names: [String] = []
        for case let source? in sides.map({ $0?.source }) {
            let name = source.page.map { "page \($0), line \(source.line)" } ?? "line \(source.line)"
            if names.last != name { names.append(name) }
        }
        guard !names.isEmpty else { return }
        page.markup("<small lang=\"en\">")
        page.text(names.joined(separator: " → "))
        page.markup("</small>")
    }
}
