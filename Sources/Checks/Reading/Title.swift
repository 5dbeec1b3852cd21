public import DossierKit

/// A title that the kit lists: the film's own, or one of a filmography.
public struct Title: Sendable {
    public enum Kind: Sendable, Hashable {
        case film
        /// The film's title as some place of the kit prints it.
        case claim
        /// A work by section and place in it.
        case work(section: Int, index: Int)
    }
    public var kind: Kind
    public var found: Found<String>
    let phrase: Phrase
    public var year: Int?
    /// Its words, folded.
    public var words: [String] { phrase.folded }

    /// Every listed title, the film's first, with repetitions.
    static func all(in kit: PressKit) -> [Title] {
        var out: [Title] = []
        func add(_ found: Found<String>?, _ kind: Kind, year: Int?) {
            guard let found else { return }
            let phrase = Phrase(found.value)
            if !phrase.words.isEmpty { out.append(Title(kind: kind, found: found, phrase: phrase, year: year)) }
        }
        let year = kit.film.year?.value
        for title in [kit.film.title, kit.film.originalTitle] + kit.film.alternativeTitles.map(Optional.some) {
            add(title, .film, year: year)
        }
        for claim in kit.claims where claim.fact == .title || claim.fact == .originalTitle {
            add(Found(claim.text, source: claim.source), .claim, year: year)
        }
        for (section, value) in kit.sections.enumerated() {
            for (index, work) in value.works.enumerated() {
                let kind = Kind.work(section: section, index: index)
                for title in [work.title, work.originalTitle] + work.otherTitles.map(Optional.some) {
                    add(title, kind, year: work.year?.value)
                }
            }
        }
        return out
    }
}
