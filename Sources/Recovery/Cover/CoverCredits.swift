import DossierKit
import DossierManuscript
import DossierText

/// Who made, presents and distributes the film, and who plays in it, as the cover says.
struct CoverCredits {
    let cover: CoverLines

    init(_ cover: CoverLines) { self.cover = cover }

    private var draft: Draft { cover.draft }

    func credits() -> [Credit] {
        var found: [Credit] = []
        for (index, line) in cover.all.enumerated() {
            if line.cue.contains(.filmBy) {
                found += people(after: .filmBy, index, .director, most: 2)
            } else if line.cue.contains(.coverWith), !line.cue.contains(.inAssociationWith) {
                found += people(after: .coverWith, index, .cast, most: 6)
            } else if line.cue.contains(.inAssociationWith) {
                found += companies(after: .inAssociationWith, index, .coProductionCompany)
            } else if line.cue.contains(.presents) {
                found += presenters(index)
            } else if line.cue.contains(.distributedBy), !line.cell.text.holds("\t"),
                !line.cell.text.holds("@")
            {
                let houses = draft.lexicon.fillings(.distributedBy, line.text)
                found +=
                    houses.isEmpty
                    ? companies(after: .distributedBy, index, .distributor)
                    : houses.flatMap { companies($0, line, .distributor) }
            } else if line.cue.contains(.productionOf) {
                for filling in draft.lexicon.fillings(.productionOf, line.text) {
                    found += companies(filling, line, .productionCompany)
                }
            }
        }
        return found
    }

    /// What stands behind a cue at the head of a line, further cues after a slash left out; a cell with the whole
    /// line's place where letter-spacing was closed.
    private func rest(after cue: Cue, _ line: CoverLines.Line) -> String {
        var text = line.text
        for _ in 0..<3 {
            let folded = FoldedText(text)
            let found = cue == .filmBy ? draft.lexicon.filmBy(in: folded) : draft.lexicon.cue(cue, in: folded)
            guard let end = found, end <= folded.bytes.count else { break }
            guard end < folded.bytes.count else { return "" }
            text = String(
                folded.original(of: end..<folded.bytes.count).drop { " :/|".contains($0) })
        }
        return text
    }

    private func people(after cue: Cue, _ index: Int, _ role: Role, most: Int) -> [Credit] {
        let line = cover.all[index]
        let rest = rest(after: cue, line)
        if !rest.isEmpty { return people(rest, line, role) }
        var found: [Credit] = []
        for next in cover.all.dropFirst(index + 1).prefix(most) {
            let more = next.cue.isEmpty ? people(next.text, next, role) : []
            if more.isEmpty { break }
            found += more
            if role == .director { break }
        }
        return found
    }

    private func people(_ text: String, _ line: CoverLines.Line, _ role: Role) -> [Credit] {
        let names = NameList(draft: draft).names(
            in: Cell(text: text, range: line.cell.range, line: line.number))
        guard !names.isEmpty, names.count <= 12,
            names.allSatisfy({ NameText.isPerson($0.text) && draft.lexicon.role(of: $0.text) == nil })
        else { return [] }
        return names.map { name in
            let bare = NameText.withoutPostNominals(name.text)
            let found = draft.found(line.cell, as: draft.people.spelling(of: bare) ?? NameText.restored(bare))
            return Credit(role, found, source: found.source, confidence: 0.9)
        }
    }

    private func presenters(_ index: Int) -> [Credit] {
        let line = cover.all[index]
        let before = CoverLines.beforePresents(line.text, draft).map(String.init) ?? ""
        if !before.isEmpty {
            let cut = FoldedText(before)
            if let at = draft.lexicon.firstCue([.inAssociationWith], in: cut), at.lowerBound > 0 {
                return companies(cut.original(of: 0..<at.lowerBound), line, .productionCompany)
                    + companies(cut.original(of: at.upperBound..<cut.bytes.count), line, .coProductionCompany)
            }
            return companies(before, line, .productionCompany)
        }
        var found: [Credit] = []
        for previous in cover.all[..<index].suffix(3).reversed() {
            if previous.cue.contains(.inAssociationWith) { continue }
            guard previous.cue.isEmpty else { break }
            found = companies(previous.text, previous, .productionCompany) + found
            if !previous.follows { break }
        }
        return found
    }

    private func companies(after cue: Cue, _ index: Int, _ role: Role) -> [Credit] {
        let line = cover.all[index]
        var rest = rest(after: cue, line)
        if let before = CoverLines.beforePresents(rest, draft) { rest = String(before) }
        if !rest.isEmpty { return companies(rest, line, role) }
        let next = index + 1
        guard cover.all.indices.contains(next), cover.all[next].cue.isEmpty, cover.all[next].follows else {
            return []
        }
        return companies(cover.all[next].text, cover.all[next], role)
    }

    /// What stands before a wide gap: an address and a telephone may go on behind it.
    private func beforeAddress(_ text: String, _ line: CoverLines.Line) -> String {
        let raw = draft.paper.string(draft.lines[line.number].content)
        guard let gap = raw.place(of: "  "), raw[gap.upperBound...].hasNumber else {
            return text
        }
        let head = raw[..<gap.lowerBound]
        return text.hasPrefix(head) ? String(head) : text
    }

    private func companies(_ text: String, _ line: CoverLines.Line, _ role: Role) -> [Credit] {
        let text = beforeAddress(text, line)
        let cell = Cell(text: text, range: line.cell.range, line: line.number).trimmed(" \u{A0},:|")
        guard cell.text.first?.isUppercase == true, writtenDates(in: cell.text).isEmpty else { return [] }
        return CreditNames.found(cell, areCompanies: true, draft).compactMap { name in
            guard name.value.first?.isUppercase == true || name.value.first?.isNumber == true else {
                return nil
            }
            let name = Found(name.value, source: draft.found(line.cell).source)
            return Credit(role, name, source: name.source, confidence: 0.9)
        }
    }
}
