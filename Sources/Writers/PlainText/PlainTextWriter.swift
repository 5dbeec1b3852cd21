import DossierDiagnostics
import DossierKit
import DossierText

/// Writes a press kit as plain text of 75 columns, to be sent by mail or pasted anywhere.
///
/// UTF-8 with `\n`. Notes are marked `[1]` and stand at the end; questions and answers have a letter before them;
/// emphasis has no sign, since signs would have to be taken out again by whoever pastes the text.
enum PlainTextWriter {
    /// The width that every mail program shows without breaking lines again.
    static let columns = 75

    static func write(_ kit: PressKit) -> [UInt8] {
        var page = PlainTextPage(Book(kit))
        page.setBook()
        return Array(page.text.utf8)
    }
}

/// The text so far.
struct PlainTextPage {
    let book: Book
    private(set) var text = ""

    init(_ book: Book) { self.book = book }

    mutating func setBook() {
        line(book.title.uppercased())
        if let title = book.originalTitle { line(title) }
        if let byline = book.byline {
            blank()
            line(byline)
        }
        for chapter in book.chapters {
            heading(chapter.heading, level: chapter.level)
            set(chapter)
        }
        guard !book.notes.isEmpty else { return }
        heading(book.notesHeading, level: 1)
        for note in book.notes {
            blank()
            wrap("[\(note.marker)] " + plain(note.text), hanging: "")
        }
    }

    private mutating func set(_ chapter: Book.Chapter) {
        let words = chapter.language.map(InterfaceWords.for) ?? book.words
        for block in chapter.blocks {
            blank()
            switch block {
            case .paragraph(let text): wrap(plain(text))
            case .question(let text): wrap("\(words[.questionMark]): " + plain(text))
            case .answer(let text, let speaker):
                wrap(answer(text, speaker, words))
            case .remark(let remark, _): wrap(remark)
            case .rows(let rows): set(rows)
            case .cast(let players): set(players)
            case .works(let works): for work in works { wrap(WorkText.line(work), hanging: "  ") }
            case .awards(let awards): for award in awards { wrap(AwardText.line(award), hanging: "  ") }
            case .quote(let text, let source):
                wrap(words.quoted(plain(text)))
                if !source.isEmpty { wrap("– " + source) }
            case .contact(let desk): set(desk)
            case .figure(let figure):
                wrap([figure.caption, figure.credit].compactMap { $0 }.joined(separator: " "))
            }
        }
    }

    private func answer(_ text: Passage, _ speaker: String?, _ words: InterfaceWords) -> String {
        guard let speaker else { return plain(text) }
        return "\(speaker): " + plain(text)
    }

    private mutating func set(_ rows: [Book.Row]) {
        for row in rows { wrap("\(row.label): " + row.values.joined(separator: ", "), hanging: "  ") }
    }

    /// The part, dots, the name: a list that stays readable in proportional type.
    private mutating func set(_ players: [Book.Player]) {
        let width = players.map { displayWidth($0.character ?? "") }.max() ?? 0
        for player in players {
            guard let part = player.character else {
                line(player.name)
                continue
            }
            let dots = String(repeating: ".", count: max(4, min(width, 40) - displayWidth(part) + 4))
            wrap("\(part) \(dots) \(player.name)", hanging: "  ")
        }
    }

    private mutating func set(_ desk: Book.Desk) {
        line(desk.heading)
        for part in [desk.organisation, desk.name].compactMap({ $0 }) + desk.address { line(part) }
        for way in desk.ways { line(way.label.map { "\($0): \(way.printed)" } ?? way.printed) }
    }

    /// The passage with its marks of notes in brackets.
    private func plain(_ passage: Passage) -> String {
        passage.runs.reduce(into: "") { text, run in
            text += run.text
            for id in run.notes { if let marker = book.markers[id] { text += "[\(marker)]" } }
        }
    }

    private mutating func heading(_ heading: String, level: Int) {
        blank()
        if level == 1 { blank() }
        line(level == 1 ? heading.uppercased() : heading)
    }

    private mutating func blank() { text += "\n" }

    /// A line as it is.
    private mutating func line(_ line: String) { text += line + "\n" }

    private mutating func wrap(_ paragraph: String, hanging: String = "") {
        text += LineWrapping.wrapped(paragraph, columns: PlainTextWriter.columns, hanging: hanging)
    }
}
