import DossierKit
import DossierManuscript
import DossierText

/// What the parts behind a work's title say: a year, a running time, a kind, another title.
extension WorkLine {
    func classify(_ part: (cell: Cell, bracket: Bool), _ fields: inout Fields) {
        let text = part.cell.text
        let source = draft.paper.span(part.cell.range, line: part.cell.line)
        if let year = WorkLine.year(text.prefix(4)),
            text.utf8.count == 4 || text.dropFirst(4).first.map({ "-–/ ".contains($0) }) ?? false
        {
            if fields.year == nil { fields.year = Found(year, source: source) }
            let more = text.dropFirst(4).drop { $0 == " " }
            if let minutes = Durations.minutes(String(more)) {
                fields.runningTime = fields.runningTime ?? Found(minutes, source: source)
            } else if let kind = draft.lexicon.workKind(String(more)) {
                fields.kind = fields.kind ?? kind
            }
            return
        }
        if let minutes = Durations.minutes(text) {
            if fields.runningTime == nil { fields.runningTime = Found(minutes, source: source) }
            return
        }
        if let kind = draft.lexicon.workKind(text) {
            fields.kind = fields.kind ?? kind
            return
        }
        if let at = trailingDuration(in: text) {
            let before = String(text[..<at]).trimmedSpaces
            if fields.runningTime == nil, let minutes = Durations.minutes(String(text[at...])) {
                fields.runningTime = Found(minutes, source: source)
            }
            if !before.isEmpty {
                let cell = draft.part(of: part.cell, text.startIndex..<at).trimmed()
                classify((cell, part.bracket), &fields)
            }
            return
        }
        if isRoleNote(text) {
            if let kind = kindInside(text) { fields.kind = fields.kind ?? kind }
            fields.notes.append(text)
            return
        }
        if let kind = kindInside(text), words(of: text).count <= 4 {
            fields.kind = fields.kind ?? kind
            return
        }
        if draft.lexicon.isCountryList(text) || TitleEnd(draft: draft).isCredit(text) {
            fields.notes.append(text)
            return
        }
        if part.bracket, fields.originalTitle == nil, fields.otherTitles.isEmpty,
            isTitle(text, hasYear: true, true)
        {
            if let marked = withoutTitleLabel(part.cell) {
                fields.originalTitle = marked
            } else {
                fields.originalTitle = part.cell
            }
            return
        }
        fields.notes.append(text)
    }

    /// "long métrage / feature", "short documentary film": a known kind among the words.
    func kindInside(_ text: String) -> Work.Kind? {
        for piece in text.split(whereSeparator: { $0 == "/" || $0 == "|" }) {
            if let kind = draft.lexicon.workKind(String(piece).trimmedSpaces) { return kind }
        }
        // "Ondine Film" made it and "2 episodes" count it: neither says what it is.
        if NameText.isCompany(text) && text.first?.isUppercase == true || text.first?.isNumber == true {
            return nil
        }
        let folded = FoldedText(text)
        var found: Work.Kind?
        for word in words(of: folded.original(of: 0..<folded.bytes.count)) {
            if let kind = draft.lexicon.workKind(String(word.text)) {
                if found == nil || kind == .documentary || kind == .short { found = kind }
            }
        }
        return found
    }

    func withoutTitleLabel(_ cell: Cell) -> Cell? {
        guard let colon = cell.text.firstIndex(of: ":") else { return nil }
        let label = String(cell.text[..<colon])
        guard draft.lexicon.isCue(label, .alsoKnownAs) || draft.lexicon.field(label) == .originalTitle else {
            return nil
        }
        return draft.part(of: cell, cell.text.index(after: colon)..<cell.text.endIndex).trimmed()
    }

    func alsoKnownAs(_ cell: Cell) -> (Cell, [Cell])? {
        let folded = FoldedText(cell.text)
        guard let cue = draft.lexicon.firstCue(.alsoKnownAs, in: folded, from: 1),
            cue.upperBound < folded.bytes.count
        else { return nil }
        let origin = folded.origin(of: cue)
        let utf8 = cell.text.utf8
        let cut = utf8.index(utf8.startIndex, offsetBy: origin.lowerBound)
        let resume = utf8.index(utf8.startIndex, offsetBy: origin.upperBound)
        let first = draft.part(of: cell, cell.text.startIndex..<cut).trimmed(" \u{A0},(")
        let second = draft.part(of: cell, resume..<cell.text.endIndex).trimmed(" \u{A0}:,)")
        guard !first.text.isEmpty, !second.text.isEmpty else { return nil }
        return (first, [second])
    }

    /// `L’Herbier / The Herbarium`.
    func slashed(_ cell: Cell) -> (Cell, Cell)? {
        guard let slash = cell.text.place(of: " / ") else { return nil }
        return (
            draft.part(of: cell, cell.text.startIndex..<slash.lowerBound).trimmed(),
            draft.part(of: cell, slash.upperBound..<cell.text.endIndex).trimmed()
        )
    }

    func isTitle(_ text: String, hasYear: Bool, _ isListed: Bool) -> Bool {
        guard let first = text.unicodeScalars.first(where: { isWordScalar($0) }) else { return false }
        if first.properties.isLowercase, !isListed { return false }
        let count = words(of: text).count
        return count <= (hasYear ? 14 : 9) && !text.hasSuffix(".") || (hasYear && count <= 12)
    }
}
