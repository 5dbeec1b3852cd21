import DossierKit

/// What two languages of a kit do not say alike: facts, names and numbers that disagree, and parts that one lacks.
///
/// Words are translated and so not compared; titles, genres, labels and the names of parts are words.
enum Languages {
    static func changes(_ old: PressKit, _ new: PressKit) -> [Change] {
        film(old.film, new.film) + credits(old.credits, new.credits)
            + sections(own(old), own(new)) + footnotes(old.footnotes, new.footnotes)
            + contacts(old.contacts, new.contacts) + awards(old.awards, new.awards)
    }

    /// The parts in the kit's main language: of a kit in two, the other half has its own partner elsewhere.
    private static func own(_ kit: PressKit) -> [Section] {
        kit.sections.filter { section in
            guard !section.isBareList else { return false }
            guard kit.languages.count > 1, let main = kit.language else { return true }
            return (section.language ?? main) == main
        }
    }
}
