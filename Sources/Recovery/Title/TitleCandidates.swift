import DossierKit
import DossierManuscript
import DossierText

/// All that may be the film's title: blocks of the cover, running heads, lines that name the kit, the document's
/// own title, labels.
struct TitleCandidates {
    let draft: Draft
    private(set) var found: [TitleCandidate] = []
    private var places: [String: Int] = [:]

    /// More are not looked at.
    private static let most = 200

    init(_ draft: Draft) { self.draft = draft }

    mutating func add(_ candidate: TitleCandidate) {
        let key = candidate.key
        guard key.utf8.count >= 2,
            candidate.text.hasLetter || candidate.signs.contains(.aboveFilmBy)
        else { return }
        if let known = places[key] {
            found[known].merge(candidate)
        } else if found.count < TitleCandidates.most {
            places[key] = found.count
            found.append(candidate)
        }
    }

    mutating func add(_ cell: Cell, _ sign: TitleSign) {
        let bare = TitleCandidate.bare(cell)
        guard bare.text.utf8.count <= 120, bare.text.spacedWordCount <= 12,
            isWording(bare.text), draft.lexicon.heading(bare.text) == nil,
            draft.lexicon.role(of: bare.text) == nil
        else { return }
        add(TitleCandidate(text: bare.text, source: draft.found(bare).source, signs: [sign]))
    }

    mutating func sign(_ index: Int, _ sign: TitleSign) { found[index].signs.insert(sign) }
    mutating func spell(_ index: Int, _ spelling: String) { found[index].spelling = spelling }

    /// Letters, and no address, page number or press-kit words alone.
    private func isWording(_ text: String) -> Bool {
        text.hasLetter && !text.holds("@") && !text.holds("www.")
            && draft.lexicon.cues(of: text).isDisjoint(with: [.pressKit, .inCinemas, .filmBy])
            && writtenDates(in: text).isEmpty
    }

    // MARK: Places

    /// Running heads and feet; and, near the head of the kit, lines that say "press kit".
    mutating func addNames() {
        var texts = Set<String>()
        for line in draft.lines.indices where draft.lines[line].length <= 120 {
            let isFurniture = draft.lines[line].use == .furniture
            guard isFurniture || line < 60, !draft.lines[line].isBlank, texts.count < 40 else { continue }
            for part in TitleCandidates.parts(line, draft) where texts.insert(part.text).inserted {
                if let rest = withoutKitName(part) {
                    add(rest, .besideKitName)
                    if isFurniture { add(rest, .runningHead) }
                } else if isFurniture {
                    add(part, .runningHead)
                } else if let rest = besideKitName(line, part) {
                    add(rest, .besideKitName)
                }
            }
        }
    }

    /// A part of a line whose other part says "press kit".
    private func besideKitName(_ line: Int, _ part: Cell) -> Cell? {
        let parts = TitleCandidates.parts(line, draft)
        guard parts.count == 2,
            parts.contains(where: { $0.text != part.text && draft.lexicon.isCue($0.text, .pressKit) })
        else { return nil }
        return part
    }

    /// "Low Light press kit", "Dossier de presse Basse lumière": the rest; nil if the words don't stand at an end.
    private func withoutKitName(_ cell: Cell) -> Cell? {
        let folded = FoldedText(cell.text)
        if let end = draft.lexicon.cue(.pressKit, in: folded), end < folded.bytes.count {
            return rest(of: cell, end..<folded.bytes.count, folded)
        }
        guard let place = draft.lexicon.firstCue([.pressKit], in: folded), place.lowerBound > 0,
            place.upperBound == folded.bytes.count
        else { return nil }
        return rest(of: cell, 0..<place.lowerBound, folded)
    }

    private func rest(of cell: Cell, _ range: Range<Int>, _ folded: FoldedText) -> Cell {
        let utf8 = cell.text.utf8
        let range = folded.origin(of: range)
        let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return draft.part(of: cell, from..<utf8.index(from, offsetBy: range.count))
    }

    /// What dashes, bars and gaps part in a running head.
    static func parts(_ line: Int, _ draft: Draft) -> [Cell] {
        var parts = draft.cells(line).filter { !$0.isEmpty }
        for separator in [" – ", " — ", " | ", " - ", " · ", " • ", " / "] {
            parts = parts.flatMap { cell -> [Cell] in
                guard let at = cell.text.place(of: separator) else { return [cell] }
                return [
                    draft.part(of: cell, cell.text.startIndex..<at.lowerBound).trimmed(),
                    draft.part(of: cell, at.upperBound..<cell.text.endIndex).trimmed(),
                ]
            }
        }
        return parts
    }

    /// "Title: …", "Titre | …" anywhere.
    mutating func addLabels() {
        var count = 0
        for line in draft.lines.indices where count < 8 {
            let facts = draft.lines[line]
            guard facts.use == .text, facts.words <= 16,
                !facts.traits.isDisjoint(with: [.cells, .innerColon, .endsColon])
            else { continue }
            guard let (label, value) = TitleCandidates.labelled(line, draft),
                draft.lexicon.fields(of: label.text).first == .title
            else { continue }
            count += 1
            add(value, .label)
        }
    }

    private static func labelled(_ line: Int, _ draft: Draft) -> (Cell, Cell)? {
        let cells = draft.cells(line).filter { !$0.isEmpty }
        if cells.count == 2 { return (cells[0].trimmed(" :"), cells[1]) }
        guard cells.count == 1, let colon = cells[0].text.firstIndex(of: ":") else { return nil }
        let cell = cells[0]
        return (
            draft.part(of: cell, cell.text.startIndex..<colon),
            draft.part(of: cell, cell.text.index(after: colon)..<cell.text.endIndex).trimmed()
        )
    }
}
