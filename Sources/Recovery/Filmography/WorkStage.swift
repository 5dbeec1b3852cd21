import DossierText

/// What stands before a work that has no year yet: "in development".
enum WorkStage {
    /// Where such words at the head of a line end; nil if it begins with none.
    static func end(_ text: String) -> String.Index? {
        let tokens = text.spacedWords.prefix(4)
        guard tokens.first?.first?.isLetter == true || text.first == "(" || text.first == "[" else {
            return nil
        }
        for count in stride(from: tokens.count, through: 1, by: -1) {
            let end = tokens[tokens.startIndex + count - 1].endIndex
            let phrase = folded(String(text[..<end])).filter { !":,()[].–—".contains($0) }
            if phrases.contains(phrase.trimmedSpaces), end < text.endIndex { return end }
        }
        return nil
    }

    private static let phrases: Set<String> = Set(
        """
        in development|in production|in post-production|in pre-production|forthcoming|upcoming|announced|completed soon
        en developpement|en production|en preparation|en postproduction|en post-production|en tournage|a venir|en ecriture
        in entwicklung|in produktion|in vorbereitung|in postproduktion|in arbeit|in der entwicklung
        en desarrollo|en produccion|en preparacion|en postproduccion|en rodaje|proximamente
        in sviluppo|in produzione|in preparazione|in postproduzione|in post-produzione|in lavorazione|prossimamente
        em desenvolvimento|em producao|em preparacao|em pos-producao|em finalizacao
        в разработке|в производстве|в подготовке|в постпродакшне
        in ontwikkeling|in productie|in voorbereiding|in postproductie
        w produkcji|w przygotowaniu|w postprodukcji|w developmencie
        under udvikling|i produktion|i post-produktion|under utveckling|i utveckling|under udarbejdelse
        under utvikling|i produksjon|i postproduksjon
        """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { folded(String($0)) })
}
