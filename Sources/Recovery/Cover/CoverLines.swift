import DossierKit
import DossierManuscript
import DossierText

/// The lines of the cover, and which of them may be a title.
struct CoverLines {
    let draft: Draft
    /// Lines with text, in order.
    let all: [Line]
    /// The first line behind the cover; 0 if there is none.
    let end: Int

    struct Line {
        var number: Int
        /// Letter-spacing closed.
        var text: String
        /// The whole line.
        var cell: Cell
        var size: Float
        var cue: Cue
        /// No blank line stands above it.
        var follows: Bool
        /// "Directed by Jane Doe", "Regie: Jane Doe", "Jane Doe’s".
        var namesDirector = false
    }

    private static let mostLines = 80

    init(_ draft: Draft) {
        self.draft = draft
        var lines: [Line] = []
        var follows = false
        let range = CoverLines.range(draft)
        for number in range {
            let facts = draft.lines[number]
            guard !facts.isBlank, facts.use != .furniture else {
                follows = false
                continue
            }
            let cell = draft.cell(line: number)
            guard facts.length <= 300 else { break }
            let text = CoverLines.text(number, cell, draft)
            lines.append(
                Line(
                    number: number, text: text, cell: cell, size: facts.size,
                    cue: CoverLines.cue(text, draft), follows: follows,
                    namesDirector: CoverLines.namesDirector(text, draft)))
            follows = true
            if lines.count >= CoverLines.mostLines { break }
        }
        all = lines
        end = range.upperBound
    }

    /// Letter-spacing closed; a bar where a gap parts the line.
    private static func text(_ number: Int, _ cell: Cell, _ draft: Draft) -> String {
        if let opened = draft.opened[number] { return opened }
        let spaced = String(cell.text.flatMap { $0 == "\t" ? Array("   ") : [$0] })
        if HeadingText.isLetterSpaced(spaced) { return HeadingText.closed(spaced) }
        if let names = spacedNames(number, draft) { return names }
        let cells = draft.cells(number).filter { !$0.isEmpty }
        return cells.count > 1 ? cells.map(\.text).joined(separator: " | ") : cell.text
    }

    /// Names of which two spaces part one from the next, as typists do.
    private static func spacedNames(_ number: Int, _ draft: Draft) -> String? {
        var parts: [String] = []
        var rest = Substring(draft.paper.string(draft.lines[number].content))
        while let gap = rest.place(of: "  ") {
            parts.append(String(rest[..<gap.lowerBound]))
            rest = rest[gap.upperBound...].drop { $0 == " " }
        }
        parts.append(String(rest))
        guard parts.count >= 2, parts.count <= 12, let first = parts.first else { return nil }
        let folded = FoldedText(first)
        let end = draft.lexicon.cue([.coverWith, .filmBy], in: folded) ?? 0
        let named = folded.original(of: end..<folded.bytes.count).drop { $0 == " " || $0 == ":" }
        guard NameText.isPerson(String(named)), parts.dropFirst().allSatisfy({ NameText.isPerson($0) }) else {
            return nil
        }
        return parts.joined(separator: " | ")
    }

    private static func namesDirector(_ text: String, _ draft: Draft) -> Bool {
        for ending in ["’s", "'s"] where text.lowercased().hasSuffix(ending) {
            return NameText.isPerson(String(text.dropLast(2)))
        }
        guard text.spacedWordCount <= 12,
            let read = CreditCells(draft: draft).read(
                Cell(text: text, range: 0..<text.utf8.count, line: 0), isList: false)
        else { return false }
        return read.role?.roles.contains(.director) == true
    }

    /// The first two pages, or what stands before the first heading or the first paragraph.
    private static func range(_ draft: Draft) -> Range<Int> {
        var end = draft.lines.count
        if let page = draft.paper.pages.prefix(2).last { end = min(end, page.lines.upperBound) }
        for zone in draft.zones where zone.title != nil && opensSection(zone, draft) {
            end = min(end, zone.heading.isEmpty ? zone.body.lowerBound : zone.heading.lowerBound)
            break
        }
        end = max(0, min(end, 400))
        var prose = 0
        for line in 0..<end where !draft.lines[line].isBlank {
            prose = draft.lines[line].words >= 9 && draft.lines[line].length >= 50 ? prose + 1 : 0
            if prose == 4 { return 0..<max(0, line - 3) }
        }
        return 0..<end
    }

    /// A heading of the trade that is not the kit's own name; names and titles set apart may be the cover's.
    private static func opensSection(_ zone: Zone, _ draft: Draft) -> Bool {
        guard let title = zone.title?.value else { return false }
        guard let match = draft.lexicon.heading(title) else {
            // The words of the trade with the film's title beside them.
            return zone.confidence == 1 && zone.kind != .nothing && zone.kind != .other
        }
        // "Production notes" is the kit's own name, and the heading of a text.
        if draft.lexicon.isCue(title, .pressKit) { return holdsText(zone, draft) }
        // "With" above names on a cover is no list of the cast yet.
        if draft.lexicon.isCue(title, .coverWith) {
            return zone.body.prefix(30).count { draft.cells($0).count { !$0.isEmpty } == 2 } >= 2
        }
        return match.kind != .nothing && match.kind != .other
    }

    private static func holdsText(_ zone: Zone, _ draft: Draft) -> Bool {
        zone.kind != .nothing
            && zone.body.prefix(8).contains {
                draft.lines[$0].words >= 9 && draft.lines[$0].length >= 50
                    && !draft.lines[$0].traits.contains(.cells)
            }
    }

    /// What the words of a line are a sign of, at its head or at its end.
    private static func cue(_ text: String, _ draft: Draft) -> Cue {
        let wanted: [Cue] = [.filmBy, .coverWith, .inAssociationWith, .distributedBy, .inCinemas, .pressKit]
        let folded = FoldedText(text)
        var found: Cue = []
        for cue in wanted where draft.lexicon.cue(cue, in: folded) != nil { found.formUnion(cue) }
        if draft.lexicon.filmBy(in: folded) != nil { found.formUnion(.filmBy) }
        if beforePresents(text, draft) != nil { found.formUnion(.presents) }
        if draft.lexicon.firstCue([.pressKit, .inCinemas], in: folded) != nil { found.formUnion(.pressKit) }
        if !draft.lexicon.fillings(.distributedBy, text).isEmpty { found.formUnion(.distributedBy) }
        if !draft.lexicon.fillings(.productionOf, text).isEmpty { found.formUnion(.productionOf) }
        return found
    }

    /// What stands before "presents" at a line's end, perhaps nothing; nil if it doesn't end so.
    static func beforePresents(_ text: String, _ draft: Draft) -> Substring? {
        var rest = text[...]
        var isFound = false
        var again = true
        while again {
            again = false
            let tokens = rest.spacedWords
            for count in stride(from: min(4, tokens.count), through: 1, by: -1) {
                let tail = rest[tokens[tokens.count - count].startIndex...]
                guard draft.lexicon.isCue(String(tail), .presents) else { continue }
                rest = rest[..<tokens[tokens.count - count].startIndex]
                while let last = rest.last, last == " " || last == "/" { rest = rest.dropLast() }
                isFound = true
                again = !rest.isEmpty
                break
            }
        }
        return isFound ? rest : nil
    }

    /// A genre and nothing else, or a strip of facts: "Drama", "Peru, 2031, 98 min".
    private func isFacts(_ line: Line) -> Bool {
        if draft.lexicon.isCue(line.text, .genre) { return true }
        guard draft.lines[line.number].traits.contains(.digits) else { return false }
        let kinds = Set(StripFacts(draft).facts([line.number], least: 2).map(\.kind))
        return kinds.contains(.runningTime) && kinds.count >= 2 || kinds.count >= 3
    }

    // MARK: Title

    func canBeTitle(_ line: Line) -> Bool {
        let tokens = line.text.spacedWords
        guard line.cue.isEmpty, !line.namesDirector, tokens.count <= 12,
            line.text.contains(where: { $0.isLetter || $0.isNumber }),
            !line.text.holds("@"),
            !line.text.holds(" | ") || !draft.lines[line.number].traits.contains(.cells),
            draft.lexicon.heading(line.text) == nil, draft.lexicon.role(of: line.text) == nil
        else { return false }
        if isFacts(line) { return false }
        return line.text.holds(": ")
            ? draft.lexicon.field(String(line.text.prefix { $0 != ":" })) == nil : true
    }
}
