public import DossierDiagnostics
import DossierKit
import DossierText

/// What the program that made a document wrote into its properties, and nobody looked at.
public struct LeftoverProperties: Check {
    public static let rule = Rule(
        code: "files/leftover-properties", since: "0.2", severity: .warning,
        title: "The properties of the document say what nobody meant to say",
        explanation: """
            A document has a title and an author that no page shows. Windows, browsers and screen readers show them: a kit
            is announced as `Microsoft Word - new2.docx`, or carries the name of whoever set it. A title that is a file's
            name or a program's own is a warning, or a remark if it has the film's title in it at least; an author whom the
            kit names nowhere is a remark, since it may be meant.
            """, wrong: [], right: [])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.documents.flatMap { document -> [Diagnostic] in
            var found: [Diagnostic] = []
            if let title = document.title.map(Self.trimmed), Self.isLeftover(title) {
                let letters = foldedLetters(title)
                let isNamed = reading.titles.contains { own in
                    let name = foldedLetters(own.found.value)
                    return own.kind == .film && name.utf8.count >= 4 && letters.contains(name)
                }
                found.append(Self.title(document, title, isNamed ? .note : .warning))
            }
            if let author = document.author.map(Self.trimmed), !author.isEmpty, !isNamed(author, reading) {
                found.append(Self.author(document, author))
            }
            return found
        }
    }

    private static let programs = [
        "microsoft word -", "microsoft powerpoint -", "microsoft publisher -", "powerpoint presentation",
        "powerpoint-prasentation", "prasentation powerpoint",
    ]
    private static let unnamed = [
        "untitled", "document", "dokument", "unbenannt", "sans titre", "senza titolo", "sin titulo",
        "sem titulo",
        "bez nazwy", "uten navn", "naamloos", "без имени", "presentation", "layout",
    ]
    private static let endings = [
        ".doc", ".docx", ".odt", ".indd", ".qxd", ".qxp", ".pub", ".ppt", ".pptx", ".pages", ".ai", ".psd",
        ".rtf", ".pdf",
        ".html",
    ]

    static func isLeftover(_ title: String) -> Bool {
        let plain = folded(title)
        if programs.contains(where: plain.hasPrefix) || endings.contains(where: plain.hasSuffix) { return true }
        // `Untitled-1`, `Dokument2`.
        let name = plain.filter { !($0.isNumber || $0 == "-" || $0 == "_" || $0 == ".") }
        return unnamed.contains { name == $0 || name == $0 + " " }
    }

    /// True if some list or line of the kit has the name, or a good part of it.
    private func isNamed(_ author: String, _ reading: Reading) -> Bool {
        let words = Phrase(author).folded.filter { $0.utf8.count >= 3 }
        guard !words.isEmpty else { return true }
        let known = Set((reading.people.map(\.words) + reading.companies.map(\.words)).flatMap { $0 })
        return words.contains { known.contains($0) || reading.counts[$0] != nil }
    }

    private static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension LeftoverProperties {
    private static func title(_ document: DocumentFacts, _ title: String, _ severity: Severity) -> Diagnostic {
        report(
            "'\(title.prefix(60))' is the title that '\(document.name)' gives itself",
            text: String(title.prefix(200)),
            at: nil, severity: severity,
            help: "write the film's title and 'press kit' into the document's properties")
    }

    private static func author(_ document: DocumentFacts, _ author: String) -> Diagnostic {
        report(
            "'\(author.prefix(60))' is named as the author of '\(document.name)' and nowhere in the kit",
            text: String(author.prefix(200)), at: nil, severity: .note,
            help: "take the name out of the document's properties if it should not be there")
    }
}
