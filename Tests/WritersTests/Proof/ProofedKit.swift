import DossierDiagnostics
import DossierKit
import DossierText
import Foundation

@testable import DossierWriters

/// A kit of two pages with reports of every kind: two places, one inside another, of no place, hostile.
enum ProofedKit {
    static let file = "tram.pdf"
    static let pages = [
        "The Tram to Tessaly\n88 minutes – <b>colour</b> & sound\nat the the terminus\n",
        "A page without a fault.\nNothing happens here.\n",
        "Technical sheet\nRunning time: 91 minutes\n\u{202E}drawkcab\n",
    ]

    static var text: SourceText {
        SourceText(Array(pages.joined().utf8), pageStarts: [1, 4, 6])
    }

    static func span(_ words: String) -> SourceSpan {
        let text = text
        let start = text.bytes.span.place(of: words.utf8Span.span) ?? 0
        let line = text.lines.line(of: start)
        return SourceSpan(
            file: file, page: text.page(ofLine: line), line: line, range: start..<start + words.utf8.count)
    }

    static var reports: [Diagnostic] {
        [
            Diagnostic(
                code: "film/running-time-mismatch", severity: .error, message: "88 minutes here, 91 elsewhere",
                text: "88 minutes", source: span("88 minutes"),
                related: [.init(text: "91 minutes", source: span("91 minutes"), message: "91 minutes here")],
                help: "write one of them"),
            Diagnostic(
                code: "text/doubled-word", severity: .warning, message: "'the' twice in a row", text: "the the",
                source: span("the the"), label: "once is enough"),
            Diagnostic(
                code: "text/other", severity: .note, message: "'<script>alert(1)</script>' is a note",
                text: "\"><img src=x>", source: span("the terminus")),
            Diagnostic(
                code: "kit/missing-part", severity: .note, message: "a contact is missing", help: "add one"),
            Diagnostic(
                code: "text/gone", severity: .warning, message: "a place that no page has",
                source: SourceSpan(file: file, line: 900, range: 90_000..<90_010)),
        ]
    }

    static let rules = [
        Rule(
            code: "text/doubled-word", since: "0.1", severity: .warning, title: "A word stands twice",
            explanation: "The eye jumps\nover it.\n\nIt keeps still at names.", wrong: [], right: [])
    ]

    static func sheet(drawn: Bool) -> ProofSheet {
        let texts = SourceTexts(file, text)
        var sheet = ProofSheet(
            reports, rules: rules, leaves: ProofSheet.leaves(of: text, file: file), texts: texts,
            title: "The Tram to Tessaly", files: [file], maker: "Dossier 0")
        guard drawn else { return sheet }
        for index in sheet.marked {
            let start = text.lines.line(of: sheet.leaves[index].range.lowerBound)
            let runs = (0..<3).map { row in
                ProofSheet.Run(
                    range: text.lines.range(ofLine: start + row),
                    frame: ProofSheet.Frame(x: 72, y: 72 + 20 * Double(row), width: 400, height: 14))
            }
            sheet.leaves[index].picture = ProofSheet.Picture(bytes: grey, width: 595, height: 842, runs: runs)
        }
        return sheet
    }

    /// A JPEG file of eight by eight grey dots.
    static let grey = [UInt8](
        Data(
            base64Encoded:
                "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1"
                + "tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAA"
                + "AAAAAAAAAAAAAAD/2gAIAQEAAD8Aef/Z"
        ) ?? Data())
}
