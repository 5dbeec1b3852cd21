import DossierText

/// How long a text is, as its heading says: "Synopsis in 40 words", "Synopse (600 Zeichen)".
enum HeadingMeasure {
    /// What it is counted in.
    enum Unit: Hashable { case words, sentences }

    /// The heading without its measure, and that measure's unit; nil if it has none.
    static func cut(_ title: String) -> (rest: String, unit: Unit)? {
        var tokens = title.spacedWords.map(String.init)
        guard tokens.count >= 3, tokens.count <= 8, let last = tokens.popLast() else { return nil }
        guard let unit = unit(bare(last)), let number = tokens.last, isNumber(bare(number)) else { return nil }
        tokens.removeLast()
        if let link = tokens.last, tokens.count >= 2, link.count <= 4, !link.contains(where: { $0.isUppercase })
        {
            tokens.removeLast()
        } else if tokens.count >= 2, let link = tokens.last, links.contains(folded(link)) {
            tokens.removeLast()
        }
        let rest = tokens.joined(separator: " ").trimmedSpaces
        return rest.isEmpty ? nil : (rest.filter { $0 != "(" }.trimmedSpaces, unit)
    }

    private static func bare(_ token: String) -> String {
        folded(token).filter { $0.isLetter || $0.isNumber }
    }

    private static func isNumber(_ token: String) -> Bool {
        token.allSatisfy { $0.isNumber } && !token.isEmpty && token.count <= 4 || numbers.contains(token)
    }

    private static func unit(_ token: String) -> Unit? {
        if words.contains(token) { return .words }
        return sentences.contains(token) ? .sentences : nil
    }

    private static let links: Set<String> = [
        "in", "en", "em", "w", "på", "pa", "i", "в", "de", "of", "mit", "med", "met",
    ]

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { folded(String($0)) })
    }

    private static let words = set(
        """
        words word characters signs mots caractères signes wörter worte worten wörtern zeichen palabras caracteres
        parole battute caratteri palavras слов слова словах знаков символов woorden tekens słów słowach znaków ord
        tegn tecken
        """)

    private static let sentences = set(
        """
        sentence sentences line lines phrase phrases ligne lignes satz sätzen sätze zeile zeilen frase frases línea
        líneas frasi riga righe linha linhas предложении предложениях строках zin zinnen regel regels zdaniu zdaniach
        sætning sætninger mening meningar setning setninger linjer
        """)

    private static let numbers = set(
        """
        one two three four five un une deux trois quatre cinq einem einer ein zwei drei vier fünf una uno dos tres
        cuatro cinco due tre quattro cinque um uma dois duas três одном двух трёх трех twee drie één een jednym dwóch
        trzech én et to en ett två
        """)
}
