import DossierDiagnostics
import DossierText

/// The HTML of a proof sheet.
struct ProofPage {
    private let sheet: ProofSheet
    private var out = Markup()

    var html: [UInt8] { out.html }

    init(_ sheet: ProofSheet) {
        self.sheet = sheet
        head()
        summary()
        out.open("main")
        var marks: [Int: [ProofSheet.Mark]] = [:]
        for mark in sheet.findings.flatMap(\.marks) { marks[mark.leaf, default: []].append(mark) }
        var skipped: Range<Int>?
        for (index, leaf) in sheet.leaves.enumerated() {
            if let known = skipped, marks[index] != nil || sheet.leaves[known.lowerBound].file != leaf.file {
                skip(known)
                skipped = nil
            }
            if let here = marks[index] {
                spread(leaf, index, here)
            } else {
                skipped = (skipped?.lowerBound ?? index)..<index + 1
            }
        }
        if let skipped { skip(skipped) }
        wholeKit()
        out.close("main")
        out.open("footer")
        out.element("p", "Made by \(sheet.maker). Nothing in this file leaves it: no script, no request.")
        out.close("footer")
        out.close("body")
        out.close("html")
        out.append(Markup("\n"))
    }

    // MARK: Top

    private mutating func head() {
        out.append(Markup(trusted: Array("<!doctype html>\n".utf8)))
        out.open("html", ["lang": "en"])
        out.open("head")
        out.open("meta", ["charset": "utf-8"])
        out.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        out.open(
            "meta",
            [
                "http-equiv": "Content-Security-Policy",
                "content": "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
            ])
        out.open("meta", ["name": "robots", "content": "noindex"])
        out.element("title", "Proof: \(sheet.title)")
        out.open("style")
        out.append(Markup(trusted: PackageResources.proof_css))
        out.close("style")
        out.close("head")
        out.append(Markup("\n"))
        out.open("body")
    }

    private mutating func summary() {
        out.open("header")
        out.element("p", ["class": "kind"], "Proof sheet")
        out.element("h1", ["dir": "auto"], sheet.title)
        // The sheet goes to others, whom the folders of this machine do not concern.
        let name =
            sheet.files.count == 1
            ? sheet.files[0].split(separator: "/").suffix(2).joined(separator: "/")
            : "\(sheet.files.count) files"
        out.element(
            "p", ["class": "count"], DossierDiagnostics.summary(of: sheet.findings.map(\.report), in: name))
        if sheet.left > 0 { out.element("p", "\(sheet.left) more are not shown: dossier check has them all.") }
        if !sheet.findings.isEmpty {
            out.element(
                "p", ["class": "hint"],
                "A number beside or in a page is the number of a note; both are links. A dashed frame or line marks "
                    + "another place that belongs to a note.")
            out.open("nav", ["aria-labelledby": "all"])
            out.element("h2", ["id": "all"], "All notes")
            out.open("ol", ["class": "index"])
            for finding in sheet.findings {
                out.open("li")
                out.open("a", ["href": "#" + finding.note])
                tag(finding.number, finding.report.severity)
                out.element("span", ["class": "what", "dir": "auto"], finding.report.message)
                let place = finding.marks.first { $0.part == 0 }.map { self.place($0) } ?? "the whole kit"
                out.element("span", ["class": "where"], place)
                out.close("a")
                out.close("li")
            }
            out.close("ol")
            out.close("nav")
        }
        out.close("header")
        out.append(Markup("\n"))
    }

    /// `page 3`, with its file where there are several.
    private func place(_ leaf: Int) -> String { named(sheet.leaves[leaf].place.name, of: leaf) }

    /// `page 3`, or `line 12` where there are no pages.
    private func place(_ mark: ProofSheet.Mark) -> String {
        let file = sheet.leaves[mark.leaf].file
        guard let text = sheet.texts[file], text.pageStarts.isEmpty else { return place(mark.leaf) }
        return named("line \(text.lines.line(of: mark.range.lowerBound))", of: mark.leaf)
    }

    /// The name of a file keeps its letters.
    private func heading(_ place: String) -> String { sheet.files.count > 1 ? place : place.uppercasedFirst }

    private func named(_ place: String, of leaf: Int) -> String {
        guard sheet.files.count > 1 else { return place }
        return "\(sheet.leaves[leaf].file.split(separator: "/").last ?? ""), \(place)"
    }

    private mutating func tag(_ number: Int, _ severity: Severity) {
        out.element("span", ["class": "tag is-\(severity.rawValue)", "aria-hidden": "true"], String(number))
    }

    // MARK: Pages

    /// Leaves of one file that nothing is marked on.
    private mutating func skip(_ leaves: Range<Int>) {
        let name = sheet.leaves[leaves.lowerBound].place.name(upTo: sheet.leaves[leaves.upperBound - 1].place)
        let place = heading(named(name, of: leaves.lowerBound))
        out.element("p", ["class": "skipped"], "\(place): nothing is marked")
    }

    private mutating func spread(_ leaf: ProofSheet.Leaf, _ index: Int, _ marks: [ProofSheet.Mark]) {
        let id = "leaf-\(index + 1)"
        out.open("section", ["class": "spread", "aria-labelledby": id])
        out.element("h2", ["id": id], heading(place(index)))
        let ordered = marks.sorted {
            ($0.range.lowerBound, $0.number, $0.part) < ($1.range.lowerBound, $1.number, $1.part)
        }
        if let picture = leaf.picture {
            out.append(
                ProofDrawing.markup(picture, name: place(index), marks: ordered, texts: sheet.texts, in: leaf))
        } else {
            out.append(ProofText.markup(leaf, marks: ordered, texts: sheet.texts))
        }
        out.open("ol", ["class": "notes"])
        for mark in ordered {
            guard let finding = sheet.findings.first(where: { $0.number == mark.number }) else { continue }
            if mark.part == 0 {
                note(finding)
            } else if finding.marks.first?.leaf != index || finding.marks.first?.part != 0 {
                // On the same page the note itself tells of the place.
                reference(finding, mark)
            }
        }
        out.close("ol")
        out.close("section")
        out.append(Markup("\n"))
    }

    /// Another place of a note that stands with its own page.
    private mutating func reference(_ finding: ProofSheet.Finding, _ mark: ProofSheet.Mark) {
        out.open("li", ["class": "note reference"])
        out.open("p")
        out.open(
            "a",
            [
                "class": "back", "href": "#" + mark.id,
                "aria-label": "To the mark of note \(mark.number) on the page",
            ])
        tag(mark.number, mark.severity)
        out.close("a")
        out.element("span", ["dir": "auto"], mark.message)
        out.append(Markup(" – "))
        let own = finding.marks.first { $0.part == 0 }
        out.element(
            "a", ["href": "#" + finding.note],
            own.map { "note \(mark.number), \(self.place($0))" } ?? "note \(mark.number)")
        out.close("p")
        out.close("li")
    }

    private mutating func note(_ finding: ProofSheet.Finding) {
        let report = finding.report
        out.open("li", ["class": "note", "id": finding.note])
        out.open("h3")
        if let own = finding.marks.first(where: { $0.part == 0 }) {
            out.open(
                "a",
                ["class": "back", "href": "#" + own.id, "aria-label": "To mark \(finding.number) on the page"])
            tag(finding.number, report.severity)
            out.close("a")
        } else {
            tag(finding.number, report.severity)
        }
        out.element("span", ["class": "severity"], report.severity.rawValue)
        out.append(Markup(" "))
        out.element("span", ["dir": "auto"], report.message)
        out.close("h3")
        if !report.text.isEmpty {
            out.open("p", ["class": "quoted"])
            out.element("q", ["dir": "auto"], Self.shortened(report.text))
            if let label = report.label { out.append(Markup(" – \(label)")) }
            out.close("p")
        }
        let others = finding.marks.filter { $0.part > 0 }
        if !others.isEmpty {
            out.open("ul")
            for mark in others {
                out.open("li")
                out.element("a", ["href": "#" + mark.id], place(mark))
                out.append(Markup(": "))
                out.element("span", ["dir": "auto"], mark.message)
                out.close("li")
            }
            out.close("ul")
        }
        if let help = report.help { out.element("p", ["class": "help", "dir": "auto"], help.uppercasedFirst) }
        if !finding.reasons.isEmpty {
            out.open("details")
            out.element("summary", "Why")
            for reason in finding.reasons { out.element("p", reason) }
            out.element("p", ["class": "code"], report.code)
            out.close("details")
        }
        out.close("li")
    }

    /// Notes that no page can carry.
    private mutating func wholeKit() {
        let all = sheet.findings.filter { finding in !finding.marks.contains { $0.part == 0 } }
        guard !all.isEmpty else { return }
        out.open("section", ["class": "whole", "aria-labelledby": "whole"])
        out.element("h2", ["id": "whole"], "The whole kit")
        out.open("ol", ["class": "notes"])
        for finding in all { note(finding) }
        out.close("ol")
        out.close("section")
    }

    private static func shortened(_ text: String) -> String {
        text.count <= 200 ? text : text.prefix(199) + "…"
    }
}

extension String {
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
