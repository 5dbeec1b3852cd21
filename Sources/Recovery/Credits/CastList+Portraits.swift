import DossierKit
import DossierManuscript
import DossierText

/// A cast told in portraits: "Ada Quill / Nell" above some lines of text about her.
extension CastList {
    /// Shorter lines below a head are no text. Words.
    private static let leastProse = 8
    private static let mostHead = 10

    /// Actor and part of each head, in a list of nothing else; empty if it is none.
    func pairedPortraits() -> [(actor: Cell, part: Cell)] {
        var found: [(actor: Cell, part: Cell)] = []
        var isText = false
        var isFresh = true
        for line in zone.body {
            let facts = draft.lines[line]
            guard facts.use == .text else {
                isFresh = true
                continue
            }
            if isFresh || !isText || endsText(line - 1), let head = head(line) {
                found.append(head)
                isText = false
            } else if facts.words >= CastList.leastProse, !found.isEmpty {
                isText = true
            } else if !isText {
                return []
            }
            isFresh = false
        }
        return found.count >= 2 && isText ? found : []
    }

    private func endsText(_ line: Int) -> Bool {
        draft.lines.indices.contains(line) && draft.lines[line].traits.contains(.endsSentence)
    }

    private func head(_ line: Int) -> (actor: Cell, part: Cell)? {
        let facts = draft.lines[line]
        guard facts.words <= CastList.mostHead, !facts.traits.contains(.endsSentence),
            draft.lines.indices.contains(line + 1), draft.lines[line + 1].use == .text,
            draft.lines[line + 1].words >= CastList.leastProse
        else { return nil }
        let cell = draft.cell(line: line)
        for mark in [" / ", " – ", " — ", " | ", ", "] {
            guard let (actor, part) = CastList.sides(cell, at: mark, draft) else { continue }
            guard NameText.isPerson(actor.text), draft.lexicon.role(of: part.text) == nil else { return nil }
            return (actor, part)
        }
        return nil
    }
}
