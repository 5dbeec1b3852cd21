import DossierKit
import DossierText

/// Names that a narrow column broke in two: "Edna Marlowe, Ada" above "Quill", "Harbour Screen" above "Fund".
struct BrokenNames {
    let draft: Draft

    /// Both lines as one; nothing if the second begins a name of its own.
    func joined(_ above: Cell, _ below: Cell, _ label: LabelledNames) -> Cell? {
        guard above.text.utf8.count + below.text.utf8.count <= 320, above.line < below.line,
            below.line - above.line <= 12
        else { return nil }
        let parts = above.text.components(at: ", ")
        let next = below.text.components(at: ", ")
        guard let last = parts.last, let first = next.first, isRaised(last), isRaised(first) else { return nil }
        let lastWords = last.spacedWordCount
        let firstWords = first.spacedWordCount
        let areCompanies = label.role?.roles.contains { $0.isCompany } ?? false
        let isBroken: Bool
        if areCompanies {
            isBroken =
                firstWords == 1
                && (isOffice(first) || next.count == 1 && lastWords == 1 && parts.count > 1)
        } else {
            isBroken =
                (lastWords == 1 || endsOpen(last)) && firstWords <= 2
                && draft.lexicon.role(of: below.text) == nil
                && (parts.count > 1 || firstWords == 1 || endsOpen(last))
        }
        guard isBroken else { return nil }
        var whole = above
        whole.text += " " + below.text
        whole.range = above.range.lowerBound..<max(above.range.upperBound, below.range.upperBound)
        return whole
    }

    /// True for a name that ends in what only begins a surname: "Seán Ó", "Marie von der".
    private func endsOpen(_ name: String) -> Bool {
        if endsInitial(name) { return true }
        guard let word = name.spacedWords.last, word.startIndex > name.startIndex else { return false }
        let text = folded(String(word))
        if word.first?.isUppercase == true {
            return NameText.gaelicHeads.contains(text) || BrokenNames.raisedParticles.contains(text)
        }
        return NameText.particles.contains(text)
    }

    /// Particles that many names write with a capital.
    private static let raisedParticles: Set<String> = [
        "van", "von", "de", "del", "della", "di", "da", "der", "den", "la", "le", "du", "st", "st.", "ben",
        "el", "al",
    ]

    /// True for a short line that may be the end of a name.
    static func mayEnd(_ line: String) -> Bool {
        let text = line.trimmedSpaces
        guard let first = text.first, first.isUppercase, let last = text.last, last.isLetter else {
            return false
        }
        return text.spacedWordCount <= 4 && text.contains(where: \.isLowercase)
            && !text.contains { $0.isNumber || ":–—/".contains($0) }
    }

    /// True for a list whose last name is only begun: "Edna Marlowe, Ada", beside its label.
    func isBegun(_ cell: Cell, isNames: (String) -> Bool) -> Bool {
        let parts = cell.text.components(at: ", ")
        guard parts.count >= 2, parts.count <= 8, let last = parts.last, isRaised(last),
            !last.holds(" ")
        else { return false }
        return parts.dropLast().allSatisfy(isNames)
    }

    /// Words in capitals are letters of broadcasters, which stand alone.
    private func isRaised(_ name: String) -> Bool {
        name.first?.isUppercase == true && name.contains(where: \.isLowercase)
            && !name.hasNumber && !name.holds("(") && (name.last != "." || endsInitial(name))
    }

    /// "Edna J.": a surname must follow.
    private func endsInitial(_ name: String) -> Bool {
        guard let last = name.spacedWords.last, last.startIndex > name.startIndex else { return false }
        return last.count == 2 && last.first?.isUppercase == true
    }

    /// The last word of the name of a fund or a house that none is called by alone.
    private func isOffice(_ word: String) -> Bool { BrokenNames.offices.contains(folded(word)) }

    private static let offices: Set<String> = [
        "fund", "fond", "fonds", "fondo", "office", "commission", "council", "centre", "center", "institute",
        "foundation", "agency", "films", "film", "pictures", "productions", "filmproduktion", "media",
    ]
}

extension String {
    fileprivate func components(at separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let at = rest.place(of: separator) {
            parts.append(String(rest[..<at.lowerBound]).trimmedSpaces)
            rest = rest[at.upperBound...]
        }
        return (parts + [String(rest).trimmedSpaces]).filter { !$0.isEmpty }
    }
}
