import DossierKit
import DossierManuscript
import DossierText

/// Texts about the world that a film is set in, and not about the film: the history of a trade, a glossary in prose,
/// what a festival of names is. Below the chapters on how the film was made they are set like one more of them.
enum Background {
    /// Shorter texts tell too little. Words.
    private static let leastWords = 25

    /// True if a zone's text counts or dates something, and speaks neither of films and how they are made, nor of this
    /// one, nor of anyone of the kit.
    static func isTold(in zone: Zone, _ names: Names, _ draft: Draft) -> Bool {
        let lines = zone.body.filter { draft.lines[$0].use == .text }
        guard lines.count <= 400, lines.allSatisfy({ draft.lines[$0].traits.isDisjoint(with: [.at, .cells]) }),
            lines.contains(where: { draft.lines[$0].traits.contains(.digits) })
        else { return false }
        let text = lines.map { draft.paper.string(draft.lines[$0].content) }.joined(separator: " ")
        let tokens = words(of: text).map { String($0.text) }
        let keys = tokens.map { folded($0) }
        return tokens.count >= leastWords && !keys.contains { isOfFilm($0) } && !hasTitle(keys, draft)
            && !names.stand(in: tokens) && !MakingOf.isTold(in: zone, least: 1, draft)
    }

    /// True if a zone's text has a word of the film trade.
    static func speaksOfFilm(_ zone: Zone, _ draft: Draft) -> Bool {
        zone.body.contains { line in
            draft.lines[line].use == .text
                && words(of: draft.paper.string(draft.lines[line].content)).contains {
                    isOfFilm(folded(String($0.text)))
                }
        }
    }

    /// Who made the film, who is in it, and whom they play.
    struct Names {
        private var whole: Set<String> = []
        private var last: Set<String> = []

        init(_ draft: Draft) {
            let people = draft.kit.credits.flatMap { [$0.name.value] + ($0.character.map { [$0.value] } ?? []) }
            for name in people + draft.people.all {
                let parts = DossierText.words(of: name).map { folded(String($0.text)) }
                guard let final = parts.last else { continue }
                whole.insert(parts.joined(separator: " "))
                if final.utf8.count >= 4 { last.insert(final) }
            }
        }

        /// One of them is called by both names, or by the last alone.
        fileprivate func stand(in tokens: [String]) -> Bool {
            tokens.indices.contains { index in
                guard tokens[index].first?.isUppercase == true else { return false }
                let key = folded(tokens[index])
                if index + 1 < tokens.count, whole.contains(key + " " + folded(tokens[index + 1])) {
                    return true
                }
                // The first word of a sentence has a capital of its own.
                return last.contains(key) || whole.contains(key)
            }
        }
    }

    /// One of the kit's first lines, the title among them, stands in the text word for word.
    private static func hasTitle(_ keys: [String], _ draft: Draft) -> Bool {
        let whole = " " + keys.joined(separator: " ") + " "
        return draft.lines.lazy.filter { $0.use != .blank && $0.words <= 6 }.prefix(16).contains { facts in
            let line = words(of: folded(draft.paper.string(facts.content))).map { String($0.text) }
            let key = line.joined(separator: " ")
            return key.utf8.count >= 5 && whole.holds(" " + key + " ")
        }
    }

    private static func isOfFilm(_ word: String) -> Bool {
        stems.contains { word.hasPrefix($0) }
    }

    /// How words of the film trade begin, folded; one list for all languages. Words of other trades too (a score, a
    /// shot, a role) are left out where they begin alike.
    private static let stems: [String] =
        """
        film cinema cine- cineast kino movie documentar dokumentar documental screenplay screenwrit screening
        scriptwrit director directed directing shooting shoot soundtrack footage actor actress casting regisseu
        regisso regista registi rezys realisat realizad tournag rodaje rodad rodar rodamos rodagem ripres girat
        gedreht dreharbeit drehtag drehort drehbuch drehteam schauspiel leinwand kamera camera camara scenari scenarz
        guion roteir sceneggi montagg montaje manuskript skuespill skadespel inspeln innspill optagels optaget opnam
        draaidag draaiboek serie episod scene scena escena cena szene sequen sequenz crew cast equipo equipe team produccion
        production producao produktion produzione productie produkcj trilha score acteur actric actri attore attori attric aktor producer producent producteu productor
        produttor produtor produzent produsent zdjec ekran widzow spectat espectad spettat zuschauer toeschouwer
        tilskuer askadar publikum komponist compositor compositeu costume kostum figurin vestuari
        """
        .split(whereSeparator: { $0 == " " || $0 == "\n" }).map { folded(String($0)) }
        + "фильм кино съемк съёмк снимал снима режисс сценари актер актёр актрис оператор продюсер зрител экран камер сериал сцен серии"
        .split(separator: " ").map { folded(String($0)) }
}
