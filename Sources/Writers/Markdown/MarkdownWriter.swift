import DossierKit

/// Writes a press kit as Markdown to be read, with GitHub's tables and footnotes.
///
/// It is no `kit.md`: nothing in it is meant for the program.
enum MarkdownWriter {
    static func write(_ kit: PressKit) -> [UInt8] {
        var page = MarkdownPage(Book(kit))
        page.setBook()
        return Array(page.text.utf8)
    }
}

struct MarkdownPage {
    let book: Book
    private(set) var text = ""

    init(_ book: Book) { self.book = book }

    mutating func setBook() {
        heading(book.title, 1)
        if let title = book.originalTitle { block("*\(escaped(title))*") }
        if let byline = book.byline { block(escaped(byline)) }
        for chapter in book.chapters {
            heading(chapter.heading, chapter.level + 1)
            for item in chapter.blocks { set(item) }
        }
        guard !book.notes.isEmpty else { return }
        let unmarked = book.notes.filter { !$0.isMarked }
        if !unmarked.isEmpty {
            heading(book.notesHeading, 2)
            for note in unmarked { block("\\[\(escaped(note.marker))\\] " + inline(note.text)) }
        }
        for note in book.notes where note.isMarked { block("[^\(note.marker)]: " + inline(note.text)) }
    }

    private mutating func set(_ item: Book.Block) {
        switch item {
        case .paragraph(let text): block(guarded(inline(text)))
        case .question(let text): block("**\(inline(text, isBold: true))**")
        case .answer(let text, let speaker):
            block(guarded((speaker.map { "\(escaped($0)): " } ?? "") + inline(text)))
        case .remark(let remark, _): block("*\(escaped(remark))*")
        case .rows(let rows): table(rows.map { ($0.label, $0.values.joined(separator: ", ")) })
        case .cast(let players): cast(players)
        case .works(let works): list(works.map(work))
        case .awards(let awards): list(awards.map { escaped(AwardText.line($0)) })
        case .quote(let text, let source):
            let lines =
                [guarded(book.words.quoted(inline(text)))]
                + (source.isEmpty ? [] : ["", "— \(escaped(source))"])
            block("> " + lines.joined(separator: "\n").replacing("\n", with: "\n> "))
        case .contact(let desk): contact(desk)
        case .figure(let figure):
            block(
                guarded([figure.caption, figure.credit].compactMap { $0 }.map(escaped).joined(separator: " ")))
        }
    }

    private mutating func cast(_ players: [Book.Player]) {
        if players.contains(where: { $0.character != nil }) {
            table(players.map { ($0.name, $0.character ?? "") })
        } else {
            list(players.map { escaped($0.name) })
        }
    }

    private func work(_ work: Book.WorkEntry) -> String {
        (work.year.map { "\(escaped($0)) – " } ?? "") + "*\(escaped(work.title))*"
            + escaped(WorkText.others(work) + work.details.map { ", \($0)" }.joined())
    }

    private mutating func contact(_ desk: Book.Desk) {
        heading(desk.heading, 3)
        var lines = [desk.organisation.map { "**\(escaped($0))**" }, desk.name.map(escaped)].compactMap { $0 }
        lines += desk.address.map(escaped)
        for way in desk.ways {
            let printed =
                way.address.map { "[\(escaped(way.printed))](\($0))" } ?? escaped(way.printed)
            lines.append(way.label.map { "\(escaped($0)): \(printed)" } ?? printed)
        }
        block(lines.joined(separator: "  \n"))
    }

    private mutating func list(_ items: [String]) { block(items.map { "- \($0)" }.joined(separator: "\n")) }

    private mutating func table(_ rows: [(String, String)]) {
        guard !rows.isEmpty else { return }
        func cells(_ row: (String, String)) -> String {
            "| \(escaped(row.0, inTable: true)) | \(escaped(row.1, inTable: true)) |"
        }
        block((["| | |", "| --- | --- |"] + rows.map(cells)).joined(separator: "\n"))
    }

    private mutating func heading(_ text: String, _ level: Int) {
        block(String(repeating: "#", count: min(level, 6)) + " " + escaped(text))
    }

    private mutating func block(_ block: String) { text += (text.isEmpty ? "" : "\n") + block + "\n" }

    /// Emphasis, links and marks of notes.
    private func inline(_ passage: Passage, isBold: Bool = false) -> String {
        passage.runs.reduce(into: "") { out, run in
            let sign =
                (run.isStrong && !isBold ? "**" : "") + (run.isEmphasis ? "*" : "")
            let body = MarkdownText.wrapped(escaped(run.text), in: sign)
            out += run.link.map { "[\(body)](\($0))" } ?? body
            for id in run.notes { if let marker = book.markers[id] { out += "[^\(marker)]" } }
        }
    }

    private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
    private func escaped(_ text: String, inTable: Bool) -> String {
        MarkdownText.escaped(text).replacing("|", with: "\\|")
    }
    private func guarded(_ paragraph: String) -> String { MarkdownText.guarded(paragraph) }
}
