import DossierKit
import DossierManuscript
import DossierText

/// The cast as the heads of their portraits tell it: "Ada Quill / Nell" above a few lines about her, below a heading of
/// the cast.
struct CastHeads {
    let draft: Draft

    /// Longer parts are something else. Words.
    private static let mostWords = 5

    func credits() -> [Credit] {
        var found = linked()
        var isBelowCast = false
        for zone in draft.zones {
            let title = zone.title?.value ?? ""
            if zone.kind == .biography {
                if isBelowCast, let head = zone.title, let credit = credit(head) { found.append(credit) }
            } else if zone.kind != .filmography, !zone.heading.isEmpty {
                isBelowCast = draft.lexicon.heading(title)?.kinds.contains(.cast) == true
            }
        }
        return found
    }

    /// "as Nell" in a line below the names of several portraits.
    private func linked() -> [Credit] {
        let found = draft.zones.compactMap { zone -> Credit? in
            guard zone.kind == .biography, let head = zone.title,
                let line = CastHeads.linkLine(zone, draft)
            else { return nil }
            let cell = draft.cell(line: line)
            let folded = FoldedText(cell.text)
            let name = NameText.head(of: head.value)
            guard NameText.isPerson(name), let end = draft.lexicon.cue(.characterLink, in: folded) else {
                return nil
            }
            let part = folded.original(of: (end + 1)..<folded.bytes.count)
            return Credit(
                .cast, Found(draft.people.spelling(of: name) ?? NameText.restored(name), source: head.source),
                character: draft.found(cell, as: NameText.restored(part)), source: head.source,
                confidence: 0.9)
        }
        return found.count >= 2 ? found : []
    }

    /// The line below the name that says whom the person plays, be it of the heading or of the text.
    static func linkLine(_ zone: Zone, _ draft: Draft) -> Int? {
        let inHeading = zone.heading.count == 2 ? zone.heading.last : nil
        guard let line = inHeading ?? zone.body.first(where: { draft.lines[$0].use == .text }) else {
            return nil
        }
        let facts = draft.lines[line]
        guard facts.words >= 2, facts.words <= 7, facts.traits.contains(.startsLower),
            facts.traits.isDisjoint(with: [.endsComma, .endsSentence, .cells, .endsHyphen])
        else { return nil }
        let folded = FoldedText(draft.paper.string(facts.content))
        guard let end = draft.lexicon.cue(.characterLink, in: folded), end + 1 < folded.bytes.count,
            folded.bytes[end] == 0x20
        else { return nil }
        return line
    }

    private func credit(_ head: Found<String>) -> Credit? {
        let name = NameText.head(of: head.value)
        guard NameText.isPerson(name), name.utf8.count < head.value.utf8.count else { return nil }
        let rest = head.value.utf8.dropFirst(name.utf8.count)
        let part = String(decoding: rest, as: UTF8.self).trimmedSpaces
        guard let mark = part.first, "/–—-(,:".contains(mark) else { return nil }
        let character = String(part.dropFirst().drop { $0 == " " }.trimmingSuffix(in: ") "))
        guard !character.isEmpty, character.spacedWordCount <= CastHeads.mostWords, !character.hasNumber,
            draft.lexicon.role(of: character) == nil, draft.lexicon.heading(character) == nil,
            character.last != "."
        else { return nil }
        return Credit(
            .cast, Found(draft.people.spelling(of: name) ?? NameText.restored(name), source: head.source),
            character: Found(NameText.restored(character), source: head.source), source: head.source,
            confidence: 0.9)
    }
}
