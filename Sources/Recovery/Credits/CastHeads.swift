import DossierKit
import DossierText

/// The cast as the heads of their portraits tell it: "Ada Quill / Nell" above a few lines about her, below a heading of
/// the cast.
struct CastHeads {
    let draft: Draft

    /// Longer parts are something else. Words.
    private static let mostWords = 5

    func credits() -> [Credit] {
        var found: [Credit] = []
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
