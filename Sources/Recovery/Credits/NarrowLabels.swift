import DossierKit
import DossierText

/// Labels with something more behind their words: a territory, a language.
extension CreditCells {
    /// Longer labels are sentences. Words.
    private static let mostWords = 6

    /// "Distribution in Canada", "Verleih Schweiz", "Traduction anglaise": what the label stands for without it.
    func narrowed(_ label: String) -> RoleMatch? {
        let tokens = label.spacedWords
        guard (2...CreditCells.mostWords).contains(tokens.count), !label.hasNumber else { return nil }
        return ofTerritory(label, tokens) ?? ofLanguage(tokens)
    }

    private func ofTerritory(_ label: String, _ tokens: [Substring]) -> RoleMatch? {
        for start in tokens.indices.dropFirst() {
            var head = tokens[..<start]
            if head.count >= 2, let link = head.last, link.count <= 4, link.first?.isLowercase == true {
                head = head.dropLast()
            }
            guard let last = head.last,
                let match = draft.lexicon.role(of: String(label[..<last.endIndex])),
                match.readings.allSatisfy({ $0.allSatisfy { $0.isCompany } }),
                draft.lexicon.isCountryList(
                    String(label[tokens[start].startIndex...]).filter { !"():".contains($0) })
            else { continue }
            return match
        }
        return nil
    }

    private func ofLanguage(_ tokens: [Substring]) -> RoleMatch? {
        guard tokens.count <= 3, tokens.dropFirst().allSatisfy({ $0.first?.isLowercase == true }),
            let match = draft.lexicon.role(of: String(tokens[0])),
            match.roles == [.translator] || match.roles == [.subtitles]
        else { return nil }
        return match
    }
}
