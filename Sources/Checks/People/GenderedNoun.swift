public import DossierDiagnostics
import DossierKit

/// One person called by a man's word in one place and by a woman's in another.
public struct GenderedNoun: Check {
    public static let rule = Rule(
        code: "people/gendered-noun", since: "0.2", severity: .warning,
        title: "A person has a man's and a woman's word",
        explanation: """
            `Der Regisseur Greta Halvar`: a sentence taken over from the last kit, or a translation out of a language that
            has one word for both. The rule reads words for crafts with their article right before a listed full name, in
            French, German, Spanish, Italian and Portuguese, and `née`, `nata`, `nacida` in the person's own biography. Where
            the two do not agree it reports the place that stands alone; of two, the later one.

            English words and titles (`l’auteur`, `el presidente`) tell nothing, and neither do heads of lists. Who a person
            is the kit alone can say: without two places that disagree nothing is reported.
            """,
        wrong: [
            """
            ---
            title: Laternen
            lang: de
            credits:
              - director: Greta Halvar
            ---

            ## Notizen {.notes}

                                                                         ↓
            Die Regisseurin Greta Halvar wohnt am Meer. Im Herbst zeigte der Regisseur Greta Halvar den Film.
            """
        ],
        right: [
            """
            ---
            title: Laternen
            lang: de
            credits:
              - director: Greta Halvar
              - producer: Bo Vang
            ---

            ## Notizen {.notes}

            Die Regisseurin Greta Halvar wohnt am Meer, der Produzent Bo Vang im Wald. Der Regisseurin Greta Halvar gefiel es.
            """
        ])

    public init() {}

    private struct Place {
        var isWoman: Bool
        var stretch: Stretch
        var tokens: Range<Int>
        var isBirth: Bool
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        let people = Set(reading.people.filter { $0.words.count > 1 && !$0.isCharacter }.map(\.words))
        guard !people.isEmpty else { return [] }
        var places: [[String]: [Place]] = [:]
        for (index, section) in reading.kit.sections.enumerated()
        where section.kind == .biography && section.people.count == 1 {
            guard let person = section.people.first else { continue }
            let births = reading.stretches(ofSection: index).compactMap(birth)
            // A life story may tell of parents and children; then nothing is sure.
            if let first = births.first, Set(births.map(\.isWoman)).count == 1 {
                places[Phrase(person.value).folded, default: []].append(first)
            }
        }
        for run in reading.runs where run.tokens.count > 1 {
            let stretch = reading.stretches[run.stretch]
            let words = run.tokens.map { stretch.tokens[$0].bare }
            // `Regisseur Greta Halvar den Film`: in German the run may go on behind the name.
            for start in words.indices {
                let ends = (start + 1...words.count).reversed()
                guard let end = ends.first(where: { people.contains(Array(words[start..<$0])) }) else {
                    continue
                }
                if let place = noun(stretch, before: run.tokens.lowerBound + start) {
                    places[Array(words[start..<end]), default: []].append(place)
                }
                break
            }
        }
        return places.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, all in
            let women = all.filter(\.isWoman)
            let men = all.filter { !$0.isWoman }
            guard let woman = women.first, let man = men.first else { return nil }
            // A birth outweighs nouns, which are copied.
            let weights = [women, men].map { $0.reduce(0) { $0 + ($1.isBirth ? 10 : 1) } }
            if weights[0] > weights[1] { return Self.differs(man, woman) }
            if weights[1] > weights[0] { return Self.differs(woman, man) }
            return all.first?.isWoman == true ? Self.differs(man, woman) : Self.differs(woman, man)
        }
    }

    /// `née à Brest`: the first words of a life, before any other name.
    private func birth(in stretch: Stretch) -> Place? {
        for index in stretch.tokens.indices.prefix(12) {
            let word = stretch.word(index).lowercased()
            let isWoman = GenderWords.bornWoman.contains(word)
            if isWoman || GenderWords.bornMan.contains(word) {
                return Place(isWoman: isWoman, stretch: stretch, tokens: index..<index + 1, isBirth: true)
            }
        }
        return nil
    }

    /// An article and a noun right before a name.
    private func noun(_ stretch: Stretch, before index: Int) -> Place? {
        guard index >= 2, stretch.tokens[index].joins, stretch.tokens[index - 1].joins,
            let language = stretch.language
        else { return nil }
        let noun = stretch.tokens[index - 1].folded
        let article = stretch.tokens[index - 2].folded
        let isWoman = GenderWords.women.contains(noun, in: language) && GenderWords.hasRow(language)
        let isMan = GenderWords.men.contains(noun, in: language) && GenderWords.hasRow(language)
        guard isWoman != isMan else { return nil }
        let articles = isWoman ? GenderWords.womansArticles : GenderWords.mansArticles
        guard articles.contains(article, in: language) else { return nil }
        return Place(isWoman: isWoman, stretch: stretch, tokens: index - 2..<index, isBirth: false)
    }
}

extension GenderedNoun {
    private static func differs(_ place: Place, _ other: Place) -> Diagnostic {
        let (said, elsewhere) = (place.stretch.string(of: place.tokens), other.stretch.string(of: other.tokens))
        return report(
            "'\(said)' here, '\(elsewhere)' elsewhere", place.stretch, place.stretch.bytes(of: place.tokens),
            related: [
                .init(
                    text: elsewhere, source: other.stretch.source(other.stretch.bytes(of: other.tokens)),
                    message: "'\(elsewhere)' here")
            ], help: "ask which is right")
    }
}
