import DossierKit
import DossierText

/// Several labelled credits in one line: "Director: Jane Doe | Editor: John Roe", "Regie: A. Buch: B, C."
enum RunInCredits {
    private static let separators = [" | ", " • ", " · ", "; ", ". ", " / ", " – ", " — ", ", "]

    /// The labelled parts of a cell, or nothing if it has fewer than two.
    ///
    /// Parts without a label go with the part before: they are more names of it.
    static func parts(_ cell: Cell, _ draft: Draft, isLabel: (String) -> Bool) -> [Cell]? {
        guard cell.text.count(where: { $0 == ":" }) >= 2, cell.text.utf8.count <= 4000 else { return nil }
        var best: [Range<String.Index>]?
        for separator in separators {
            let cuts = cuts(cell.text, separator, isLabel)
            if cuts.count >= 2, cuts.count > best?.count ?? 1 { best = cuts }
        }
        return best?.map { draft.part(of: cell, $0).trimmed(" \u{A0}.;,|·•–—") }
    }

    private static func cuts(
        _ text: String, _ separator: String, _ isLabel: (String) -> Bool
    ) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].place(of: separator)?.lowerBound ?? text.endIndex
            let part = text[start..<end]
            if let colon = part.firstIndex(of: ":"), isLabel(String(part[..<colon])) {
                found.append(start..<end)
            } else if let last = found.popLast() {
                found.append(last.lowerBound..<end)
            } else {
                return []
            }
            guard end < text.endIndex else { break }
            start = text.index(end, offsetBy: separator.count)
        }
        return found
    }
}

extension CreditCells {
    /// "Low Films in association with High Films": the names before and behind a label of companies inside names of
    /// companies.
    func innerLabel(_ names: Cell, _ label: LabelledNames) -> (head: Cell, inner: LabelledNames, rest: Cell)? {
        guard label.role?.readings.joined().contains(where: { $0.isCompany }) == true else { return nil }
        let tokens = names.text.spacedWords
        guard tokens.count >= 4, tokens.count <= 24 else { return nil }
        for start in 1..<(tokens.count - 2)
        where tokens[start].first?.isLowercase == true || tokens[start - 1].last == "." {
            for end in (start + 1)..<min(start + 4, tokens.count - 1)
            where tokens[end + 1].first?.isLowercase != true {
                let range = tokens[start].startIndex..<tokens[end].endIndex
                let inner = draft.part(of: names, range)
                guard let match = role(of: inner.text),
                    match.readings.allSatisfy({ $0.allSatisfy { $0.isCompany } })
                else { continue }
                return (
                    draft.part(of: names, names.text.startIndex..<tokens[start].startIndex).trimmed(" \u{A0},"),
                    LabelledNames(label: inner, role: match),
                    draft.part(of: names, tokens[end + 1].startIndex..<names.text.endIndex)
                )
            }
        }
        return nil
    }
}
