import DossierText

extension Lexicon {
    /// True if a text is one country or several: `France`, `UK/Ireland`.
    func isCountryList(_ text: String) -> Bool {
        let parts = text.split(whereSeparator: { "/,;–-".contains($0) }).map { String($0).trimmedSpaces }
        return !parts.isEmpty
            && parts.allSatisfy { part in tongues.contains { $0.countries[foldedBytes(part)] != nil } }
    }
}
