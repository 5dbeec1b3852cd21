import DossierDiagnostics
import DossierKit

/// Identifiers of the page by what they lead to.
struct PageAddresses: Sendable {
    /// By the folded letters of the name.
    var people: [String: String] = [:]
    var interviews: [(section: Section, id: String, questions: [String])] = []
    /// What is told where, in the order of the page; kept only for a kit whose events have to be found again.
    var told: [(text: String, id: String)] = []
    /// The contacts as files.
    var cards: [OutputFile] = []
    /// Of the kit's news, in its order.
    var news: [String] = []
}

/// Sets a kit's passages as HTML and keeps what a page shares: words, identifiers, notes, what was lost.
struct Typesetter {
    let kit: PressKit
    let words: InterfaceWords
    let regions: RegionNames
    let prints: [StillPrint]
    /// The films of the kit that are there, by their path in the kit folder.
    var films: [String: Download] = [:]
    /// Notes stand where they are marked, for paper, whose foot they go to.
    let setsNotesInline: Bool
    var anchors = Anchors()
    var notes: Notes
    var diagnostics: [Diagnostic] = []
    /// What has a place on the page that the structured data point at.
    var addresses = PageAddresses()

    init(_ kit: PressKit, prints: [StillPrint] = [], setsNotesInline: Bool = false) {
        self.setsNotesInline = setsNotesInline
        self.kit = kit
        self.prints = prints
        words = InterfaceWords.for(kit.language)
        regions = RegionNames(words)
        notes = Notes(kit.footnotes)
    }

    /// A passage with its emphasis, links and note marks. Total: overlapping, crossing and out-of-range marks
    /// give well-formed HTML. O(n + m log m) for n bytes and m marks.
    mutating func set(_ passage: Passage) -> Markup {
        let text = Array(passage.text.utf8)
        var styles = StyleSweep(passage.marks, text)
        var markup = Markup()
        var open = StyleSweep.Styles()
        var at = 0
        for stop in styles.stops {
            if stop > at {
                StyleSweep.change(from: &open, to: styles.current, in: &markup)
                set(text[at..<stop], in: &markup)
                at = stop
            }
            for id in styles.notes(at: stop) {
                StyleSweep.change(from: &open, to: StyleSweep.Styles(), in: &markup)
                guard let mark = notes.mark(id, &anchors, words) else { continue }
                markup.append(mark)
                if setsNotesInline { noteInline(in: &markup) }
            }
            styles.advance(to: stop)
        }
        if at < text.count { set(text[at...], in: &markup) }
        StyleSweep.change(from: &open, to: StyleSweep.Styles(), in: &markup)
        for raw in styles.refused {
            diagnostics.append(.linkLeftOut(raw, passage.source))
        }
        return markup
    }

    private func set(_ text: ArraySlice<UInt8>, in markup: inout Markup) {
        var isFirst = true
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !isFirst { markup.open("br") }
            markup.append(line)
            isFirst = false
        }
    }

    /// The note that was just marked for the first time.
    private mutating func noteInline(in markup: inout Markup) {
        guard let (note, ids) = notes.next() else { return }
        markup.open("span", ["class": "note", "role": "doc-footnote", "id": ids.note])
        markup.append(note.marker + " ")
        markup.append(set(note.text))
        markup.close("span")
    }

    /// The notes that were marked since the last call, set; notes marked inside notes follow.
    mutating func takeNotes() -> [View] {
        var views: [View] = []
        while let (note, ids) = notes.next() {
            views.append(
                View([
                    "noteID": .text(ids.note), "marker": .text(note.marker), "markID": .some(ids.mark),
                    "noteHTML": .markup(set(note.text)),
                ]))
        }
        return views
    }
}

extension Diagnostic {
    fileprivate static func linkLeftOut(_ raw: String, _ source: SourceSpan?) -> Diagnostic {
        Diagnostic(
            code: "site/link-left-out", severity: .warning,
            message: "'\(raw.prefix(80))' is no web address; its text stays",
            text: raw, source: source, help: "link to an address that begins with https://, mailto: or tel:")
    }
}
